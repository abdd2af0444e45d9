// A leader's forms, each submitted once in the browser with a demo account, and its effect seen on the page: create,
// trade, limit order, targets, fee, trader, strategy, pause. A guardian's pause is said in words. Closing is late.mjs's.
import assert from "node:assert/strict";
import { createWalletClient, parseAbi } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { exits } from "../src/text/exits";
import { manage } from "../src/text/manage";
import { text } from "../src/text/pages";
import { tanks } from "../src/text/tanks";
import { chainOf, transportOf } from "./chain.mjs";
import { json, keyOf, step, test } from "./fixtures.mjs";
import { exactly, saying } from "./words.mjs";

const { form } = manage;

test("a leader's forms do what they say", async ({ page, helpers }) => {
  const { accessible, connectAs, visit, submit, card } = helpers;
  const config = await json("/config.json");
  assert.ok(config.demo, "config.json has no demo: this isn't a demo server");
  const addressOf = (name) => config.demo.accounts.find((account) => account.name === name).address;
  const NAME = "Harrow Test";

  const chain = chainOf(config.chainId, config.demo.rpcUrl);

  /** What the pages have no form for. */
  const guardian = createWalletClient({
    account: privateKeyToAccount(keyOf(config, "guardian")),
    chain,
    transport: transportOf(config.demo.rpcUrl),
  });
  const pauses = parseAbi(["function pauseDeposits()", "function unpauseDeposits()"]);

  await visit("/mine");
  await connectAs("lena");
  await page.getByRole("button", { name: manage.create }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(form.name, { exact: true }).fill(NAME);
  await dialog.getByLabel(form.symbol).fill("sHRRW");
  await dialog.getByLabel(form.strategy).fill("Made by a browser.");
  await accessible("the dialog that creates a vault");
  await dialog.getByRole("button", { name: form.review }).click();
  const review = dialog.getByTestId("create-review");
  await review.getByText("5.00%").waitFor();
  await review.getByText(form.forEver).waitFor();
  await submit(dialog, form.submitExactly("10.00%", "5.00%", "1,000.00 USDC"), form.done);
  await dialog.getByRole("button", { name: form.look }).click();
  await page.getByRole("heading", { level: 1, name: NAME }).waitFor();
  await page.getByLabel(text.vault.chart).getByText("1.0000").first().waitFor();
  const [vault] = (await json(`/v1/vaults?q=${encodeURIComponent(NAME)}`)).items;
  assert.equal(vault?.leader.toLowerCase(), addressOf("lena").toLowerCase());
  step(`created ${NAME} at 1.0000`);

  await page.getByRole("link", { name: text.vault.manage }).click();
  const trade = card(manage.trade);
  const orders = card(manage.orders);

  // Now: the balance becomes tokens within the bounds.
  await trade.getByRole("button", { name: manage.tradeMarket }).click();
  await trade.getByLabel(manage.buy, { exact: true }).selectOption({ label: "WETH" });
  await trade.getByLabel(manage.amount).fill("500");
  await trade.getByText(saying(manage.quoteFee, /[\d.]+%/)).waitFor();
  await submit(trade, exactly(manage.sellExactly, "500.00 USDC", /0\.\d+ WETH/), manage.traded);
  step("traded at the best pool");

  await trade.getByRole("button", { name: manage.tradeLimit }).click();
  await trade.getByLabel(manage.buy, { exact: true }).selectOption({ label: "WETH" });
  await trade.getByLabel(manage.amount).fill("100");
  await trade.getByLabel(manage.atLeast).fill("5");
  await submit(trade, manage.limitExactly("100.00 USDC", "5.00 WETH"), manage.limitPlaced);
  await orders.getByText("100.00 USDC").waitFor();
  await submit(orders, manage.cancelOrder, manage.orderCancelled);
  await orders.getByText(text.empty.openOrders).waitFor();
  step("limit order placed and cancelled");

  await trade.getByRole("button", { name: manage.tradeTargets, exact: true }).click();
  const weth = trade.getByRole("listitem").filter({ hasText: "WETH" });
  await weth.getByLabel(manage.weight).fill("50");
  await weth.getByLabel(manage.band).fill("20");
  await submit(trade, manage.setTargetsExactly(manage.target("WETH", "50.00%", "20.00%")), manage.targetsSet);
  await orders.getByText("WETH 50% ± 20%").waitFor();
  step("targets set");
  await accessible("the page that manages a vault");

  const fees = card(manage.fees);
  await fees.getByLabel(manage.newFee).fill("12");
  await fees.getByText(manage.feeOnlyDown).waitFor();
  await fees.getByLabel(manage.newFee).fill("7.5");
  await submit(fees, manage.lowerFeeTo("7.50%"), manage.feeLowered);
  await fees.getByText("7.5%").waitFor();
  step("fee lowered");

  const trader = card(manage.trader);
  const ada = addressOf("ada");
  await trader.getByLabel(manage.traderAddress).fill(ada);
  await submit(trader, manage.setTrader, manage.traderSet);
  await trader.getByRole("button", { name: new RegExp(`${text.common.address} ${ada}`, "i") }).waitFor();
  await submit(trader, manage.removeTrader, manage.traderSet);
  await trader.getByText(manage.traderNone, { exact: true }).waitFor();
  step("trader appointed and removed");

  const tank = card(tanks.title);
  await tank.getByRole("button", { name: tanks.setTerms }).click();
  const terms = page.getByRole("dialog");
  await terms.getByLabel(tanks.terms.premium).fill("20.01");
  await terms.getByText(tanks.terms.premiumTooHigh).waitFor();
  await terms.getByLabel(tanks.terms.premium).fill("7.25");
  await terms.getByLabel(tanks.terms.price).fill("40");
  await terms.getByLabel(tanks.terms.allowance).fill("0.05");
  await accessible("the dialog that sets a tank's terms");
  await submit(terms, tanks.terms.submit, tanks.terms.done);
  await terms.getByRole("button", { name: text.common.close, exact: true }).last().click();
  for (const said of [tanks.gwei("40.00"), "0.050000 ETH", "7.25%"])
    await tank.getByText(said, { exact: true }).waitFor();
  step("the tank's terms set, within their bounds");

  const strategy = card(manage.strategy);
  await strategy.getByLabel(manage.strategyText).fill("Half ether, half cash.");
  await submit(strategy, manage.setStrategy, manage.strategySet);
  await page.getByText("Half ether, half cash.", { exact: true }).first().waitFor();

  const status = card(manage.status);
  await submit(status, manage.pause, manage.pausedDone);
  await page.getByText(text.status.inactive, { exact: true }).waitFor();
  await submit(status, manage.unpause, manage.unpausedDone);
  await page.getByText(text.status.active, { exact: true }).waitFor();
  step("strategy saved, deposits paused and opened");

  await guardian.writeContract({ address: vault.address, abi: pauses, functionName: "pauseDeposits" });
  await status.getByText(manage.guardianPaused).waitFor();
  assert.equal(await status.getByRole("button", { name: manage.unpause }).count(), 0);
  await guardian.writeContract({ address: vault.address, abi: pauses, functionName: "unpauseDeposits" });
  await page.getByText(text.status.active, { exact: true }).waitFor();
  step("a guardian's pause is said, and is not the leader's to lift");

  // The leader's other vault has earned fees.
  const earning = (await json(`/v1/vaults?leader=${addressOf("lena")}&sort=-tvl`)).items[0];
  await visit(`/mine/${earning.address}`);
  const collected = card(manage.fees);
  await submit(collected, manage.collect, manage.collected);
  await collected.getByRole("button", { name: manage.collect }).and(page.locator(":disabled")).waitFor();
  step(`fees of ${earning.name} collected`);

  // An owner takes a token out of the personal vault as it is.
  const own = (await json("/v1/vaults?type=personal")).items[0];
  await visit(`/vaults/${own.address}`);
  await connectAs("otto");
  await page.getByRole("tab", { name: text.vault.statsYou }).click();
  const before = await page.getByTestId("your-shares").textContent();
  await page.getByRole("button", { name: text.vault.withdraw, exact: true }).click();
  await dialog.getByRole("button", { name: exits.personal.token }).click();
  await dialog.getByLabel(exits.personal.choose, { exact: true }).selectOption({ label: "WETH" });
  await dialog.getByLabel(exits.personal.amount("WETH")).fill("1000");
  await dialog.getByText(exactly(exits.personal.tooMuch, /[\d.]+ WETH/)).waitFor();
  await dialog.getByLabel(exits.personal.amount("WETH")).fill("0.25");
  await accessible("the dialog of a withdrawal in kind");
  await submit(dialog, exits.personal.submitExactly("0.25 WETH"), exits.personal.done);
  await dialog.getByRole("button", { name: text.common.close, exact: true }).last().click();
  await page.getByTestId("your-shares").filter({ hasNotText: before }).waitFor();
  step("a token withdrawn in kind burned shares of the personal vault");
});
