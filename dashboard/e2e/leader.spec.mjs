// A leader's forms, each submitted once in the browser with a demo account, and its effect seen on the page: create,
// trade, limit order, targets, fee, trader, strategy, pause. A guardian's pause is said in words. Closing is late.mjs's.
import assert from "node:assert/strict";
import { createWalletClient, defineChain, http, parseAbi } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { json, keyOf, step, test } from "./fixtures.mjs";

test("a leader's forms do what they say", async ({ page, helpers }) => {
  const { accessible, connectAs, visit, submit, card } = helpers;
  const config = await json("/config.json");
  assert.ok(config.demo, "config.json has no demo: this isn't a demo server");
  const addressOf = (name) => config.demo.accounts.find((account) => account.name === name).address;
  const NAME = "Harrow Test";

  const chain = defineChain({
    id: config.chainId,
    name: "demo",
    nativeCurrency: { name: "Ether", symbol: "ETH", decimals: 18 },
    rpcUrls: { default: { http: [config.demo.rpcUrl] } },
  });

  /** What the pages have no form for. */
  const guardian = createWalletClient({
    account: privateKeyToAccount(keyOf(config, "guardian")),
    chain,
    transport: http(config.demo.rpcUrl),
  });
  const pauses = parseAbi(["function pauseDeposits()", "function unpauseDeposits()"]);

  await visit("/mine");
  await connectAs("lena");
  await page.getByRole("button", { name: "Create a vault" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name", { exact: true }).fill(NAME);
  await dialog.getByLabel("Symbol of the share").fill("sHRRW");
  await dialog.getByLabel("Strategy").fill("Made by a browser.");
  await accessible("the dialog that creates a vault");
  await dialog.getByRole("button", { name: "Review the vault" }).click();
  const review = dialog.getByTestId("create-review");
  await review.getByText("5.00%").waitFor();
  await review.getByText("Everything above can never be changed.").waitFor();
  await submit(dialog, "Create vault: fee 10.00%, margin 5.00%, seed 1,000.00 USDC", "The vault has been created");
  await dialog.getByRole("button", { name: "Open it" }).click();
  await page.getByRole("heading", { level: 1, name: NAME }).waitFor();
  await page.getByLabel("Price chart").getByText("1.0000").first().waitFor();
  const [vault] = (await json(`/v1/vaults?q=${encodeURIComponent(NAME)}`)).items;
  assert.equal(vault?.leader.toLowerCase(), addressOf("lena").toLowerCase());
  step(`created ${NAME} at 1.0000`);

  await page.getByRole("link", { name: "Manage" }).click();
  const trade = card("Trade");
  const orders = card("Open orders");

  // Now: the balance becomes tokens within the bounds.
  await trade.getByRole("button", { name: "Now" }).click();
  await trade.getByLabel("Buy", { exact: true }).selectOption({ label: "WETH" });
  await trade.getByLabel("Amount to sell").fill("500");
  await trade.getByText(/pool fee/).waitFor();
  await submit(trade, /^Sell 500\.00 USDC for at least 0\.\d+ WETH$/, "Traded");
  step("traded at the best pool");

  await trade.getByRole("button", { name: "Limit order" }).click();
  await trade.getByLabel("Buy", { exact: true }).selectOption({ label: "WETH" });
  await trade.getByLabel("Amount to sell").fill("100");
  await trade.getByLabel("Least to buy").fill("5");
  await submit(trade, "Place limit order: 100.00 USDC for at least 5.00 WETH", "Limit order placed");
  await orders.getByText("100.00 USDC").waitFor();
  await submit(orders, "Cancel", "Order cancelled");
  await orders.getByText("No open orders").waitFor();
  step("limit order placed and cancelled");

  await trade.getByRole("button", { name: "Targets", exact: true }).click();
  const weth = trade.getByRole("listitem").filter({ hasText: "WETH" });
  await weth.getByLabel("Target %").fill("50");
  await weth.getByLabel("Band ± %").fill("20");
  await submit(trade, "Set targets: WETH 50.00% ± 20.00%", "Targets set");
  await orders.getByText("WETH 50% ± 20%").waitFor();
  step("targets set");
  await accessible("the page that manages a vault");

  const fees = card("Fees");
  await fees.getByLabel("New fee in %").fill("12");
  await fees.getByText("It can only go down.").waitFor();
  await fees.getByLabel("New fee in %").fill("7.5");
  await submit(fees, "Lower the fee to 7.50%", "Fee lowered");
  await fees.getByText("7.5%").waitFor();
  step("fee lowered");

  const trader = card("Trader");
  const ada = addressOf("ada");
  await trader.getByLabel("Address of the trader").fill(ada);
  await submit(trader, "Appoint", "Trader changed");
  await trader.getByRole("button", { name: new RegExp(`Address ${ada}`, "i") }).waitFor();
  await submit(trader, "Remove", "Trader changed");
  await trader.getByText("none", { exact: true }).waitFor();
  step("trader appointed and removed");

  const tank = card("Tank");
  await tank.getByRole("button", { name: "Set what it pays" }).click();
  const terms = page.getByRole("dialog");
  await terms.getByLabel("Premium on each payment in %").fill("20.01");
  await terms.getByText("The premium can be at most 20 %.").waitFor();
  await terms.getByLabel("Premium on each payment in %").fill("7.25");
  await terms.getByLabel("Highest gas price in gwei").fill("40");
  await terms.getByLabel("Most that it pays in a week, in ETH").fill("0.05");
  await accessible("the dialog that sets a tank's terms");
  await submit(terms, "Set what the tank pays", "The tank pays by these terms now");
  await terms.getByRole("button", { name: "Close", exact: true }).last().click();
  for (const said of ["40.00 gwei", "0.050000 ETH", "7.25%"]) await tank.getByText(said, { exact: true }).waitFor();
  step("the tank's terms set, within their bounds");

  const strategy = card("Strategy");
  await strategy.getByLabel("What depositors read").fill("Half ether, half cash.");
  await submit(strategy, "Save", "Strategy saved");
  await page.getByText("Half ether, half cash.", { exact: true }).first().waitFor();

  const status = card("Deposits and closing");
  await submit(status, "Pause deposits", "Deposits paused");
  await page.getByText("Inactive", { exact: true }).waitFor();
  await submit(status, "Take deposits again", "Deposits open");
  await page.getByText("Active", { exact: true }).waitFor();
  step("strategy saved, deposits paused and opened");

  await guardian.writeContract({ address: vault.address, abi: pauses, functionName: "pauseDeposits" });
  await status.getByText(/only a guardian can lift that/).waitFor();
  assert.equal(await status.getByRole("button", { name: "Take deposits again" }).count(), 0);
  await guardian.writeContract({ address: vault.address, abi: pauses, functionName: "unpauseDeposits" });
  await page.getByText("Active", { exact: true }).waitFor();
  step("a guardian's pause is said, and is not the leader's to lift");

  // The leader's other vault has earned fees.
  const earning = (await json(`/v1/vaults?leader=${addressOf("lena")}&sort=-tvl`)).items[0];
  await visit(`/mine/${earning.address}`);
  const collected = card("Fees");
  await submit(collected, "Collect fees", "Fees collected");
  await collected.getByRole("button", { name: "Collect fees" }).and(page.locator(":disabled")).waitFor();
  step(`fees of ${earning.name} collected`);

  // An owner takes a token out of the personal vault as it is.
  const own = (await json("/v1/vaults?type=personal")).items[0];
  await visit(`/vaults/${own.address}`);
  await connectAs("otto");
  await page.getByRole("tab", { name: "You" }).click();
  const before = await page.getByTestId("your-shares").textContent();
  await page.getByRole("button", { name: "Withdraw", exact: true }).click();
  await dialog.getByRole("button", { name: "A token" }).click();
  await dialog.getByLabel("Token", { exact: true }).selectOption({ label: "WETH" });
  await dialog.getByLabel("Amount of WETH").fill("1000");
  await dialog.getByText(/The vault holds [\d.]+ WETH\.$/).waitFor();
  await dialog.getByLabel("Amount of WETH").fill("0.25");
  await accessible("the dialog of a withdrawal in kind");
  await submit(dialog, "Withdraw 0.25 WETH in kind", "Withdrawn in kind");
  await dialog.getByRole("button", { name: "Close", exact: true }).last().click();
  await page.getByTestId("your-shares").filter({ hasNotText: before }).waitFor();
  step("a token withdrawn in kind burned shares of the personal vault");
});
