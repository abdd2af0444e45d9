// When nobody keeps: the keeper's account is emptied, time passes, and anybody settles, leaves in kind, and ends a vault
// that can't be wound down; the verify buttons still tell the truth about all of it. Comes last: the keeper stays dead.
import assert from "node:assert/strict";
import { createPublicClient, createWalletClient, defineChain, http } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { json, skip, step, test } from "./fixtures.mjs";

test("when nobody settles, anybody can, and everybody can leave", async ({ page, helpers }) => {
  const { accessible, connectAs, visit, submit, card, verified } = helpers;
  const config = await json("/config.json");
  assert.ok(config.demo, "config.json has no demo: this isn't a demo server");
  const account = (name) => config.demo.accounts.find((each) => each.name === name);
  const NAME = "Harrow Test";

  const chain = defineChain({
    id: config.chainId,
    name: "demo",
    nativeCurrency: { name: "Ether", symbol: "ETH", decimals: 18 },
    rpcUrls: { default: { http: [config.demo.rpcUrl] } },
  });
  const transport = http(config.demo.rpcUrl);
  const reader = createPublicClient({ chain, transport, pollingInterval: 200 });

  /** Leaves the keeper without gas, as an operator who forgot would. */
  async function starveKeeper() {
    const keeper = privateKeyToAccount(account("keeper").privateKey);
    const client = createWalletClient({ account: keeper, chain, transport });
    const [balance, fees] = await Promise.all([
      reader.getBalance({ address: keeper.address }),
      reader.estimateFeesPerGas(),
    ]);
    const hash = await client.sendTransaction({
      to: account("you").address,
      value: balance - 21_000n * fees.maxFeePerGas,
      gas: 21_000n,
      ...fees,
    });
    await reader.waitForTransactionReceipt({ hash, timeout: 60_000 });
  }

  const vaultOf = async (address) => json(`/v1/vaults/${address}`);
  const [{ address: closing }] = (await json(`/v1/vaults?q=${encodeURIComponent(NAME)}`)).items;
  const { items: bens } = await json(`/v1/accounts/${account("ben").address}/positions`);
  // The one of his vaults that holds LINK, which he will leave behind.
  const ben = bens.find(({ name }) => name === "Meridian Growth");
  assert.ok(BigInt(ben?.walletShares ?? 0) > 0n, "ben holds no shares of Meridian Growth in the demo's story");

  await visit(`/vaults/${ben.vault}`);
  await connectAs("ben");
  await verified(page.getByRole("button", { name: "Verify: Share price" }));
  await verified(page.getByRole("button", { name: "Verify: Total PnL" }).first());
  await page.getByRole("tab", { name: "You" }).click();
  await verified(page.getByRole("button", { name: "Verify: Unrealized PnL" }).first());
  await page.getByRole("tab", { name: "Settlement history" }).click();
  await verified(page.getByRole("button", { name: /^Verify: Epoch / }).first());
  await page.getByRole("tab", { name: "Depositors" }).click();
  await verified(page.getByRole("button", { name: /^Verify: 0x/ }).first());
  step("verify buttons of a price, a sum over history, a position and a settlement match");

  await page.getByRole("button", { name: "Withdraw", exact: true }).click();
  const withdraw = page.getByRole("dialog");
  await withdraw.getByRole("button", { name: "25%" }).click();
  await submit(withdraw, /^Request withdrawal of [\d,]+\.\d{2,} \S+$/, "Your withdrawal waits for the settlement");
  await withdraw.getByRole("button", { name: "Close", exact: true }).last().click();
  await page.getByTestId("your-requests").getByText("Withdrawal").waitFor();
  step("ben asked to withdraw a quarter");

  await starveKeeper();
  await visit(`/mine/${closing}`);
  await connectAs("lena");
  const status = card("Deposits and closing");
  await status.getByLabel(`Type ${NAME} to confirm`).fill(NAME);
  await submit(status, "Close the vault", "The vault is closing");
  await page.getByText("Closing", { exact: true }).waitFor();
  step("the keeper has no gas; lena closed her vault with tokens in it");

  const { cutoff } = await skip(config);
  await skip(config);
  const { waitingEpoch } = await vaultOf(ben.vault);
  assert.ok(waitingEpoch, `nobody settled, and yet no epoch waits after ${cutoff}`);
  await visit(`/vaults/${ben.vault}`);
  await connectAs("ben");
  await page.getByRole("button", { name: "Exit in kind" }).click();
  const exit = page.getByRole("dialog");
  await exit.getByRole("button", { name: "Max" }).click();
  await exit.getByText(/waiting withdrawals: claimed or cancelled/).waitFor();
  await exit.getByRole("checkbox", { name: "Take LINK" }).uncheck();
  await exit.getByText(/You give up your part of LINK/).waitFor();
  await accessible("the dialog of an exit in kind");
  await submit(exit, /^Leave in kind with [\d,]+\.\d{2,} \S+$/, /You left in kind/);
  await exit.getByRole("button", { name: "Close", exact: true }).last().click();
  const left = (await json(`/v1/accounts/${account("ben").address}/positions`)).items.find(
    ({ vault }) => vault === ben.vault,
  );
  assert.equal(left.shares, "0", "ben left with everything, his waiting withdrawal too");
  await page.getByRole("tab", { name: "You" }).click();
  await page.getByTestId("your-shares").getByText("0.00").waitFor();
  await verified(page.getByRole("button", { name: "Verify: Realized PnL" }).first());
  step("ben left in kind, without LINK, a week after the missed settlement");

  await connectAs("you");
  const late = page.getByTestId("anybody");
  await late.getByText("Tokens are sold for the rest in the same transaction.").waitFor();
  await submit(late, "Settle now", "Settled");
  const settled = await vaultOf(ben.vault);
  assert.equal(settled.settledEpoch, waitingEpoch);
  await page.getByRole("tab", { name: "Settlement history" }).click();
  await verified(page.getByRole("button", { name: `Verify: Epoch ${waitingEpoch}` }));
  await page.getByRole("tab", { name: "Vault", exact: true }).click();
  await verified(page.getByRole("button", { name: "Verify: Total PnL" }).first());
  step("anybody settled, selling for what was missing; the exit and the settlement verify");

  // Thirty days of hourly blocks take half a minute: only when asked for.
  if (!process.env.SLUICE_E2E_LONG) return;
  const since = (await vaultOf(closing)).closingSince;
  for (let now = 0; now < since + 30 * 86_400; ) now = (await skip(config)).chainTime;
  await visit(`/vaults/${closing}`);
  const end = page.getByTestId("anybody").filter({ hasText: "Tokens are left" });
  await submit(end, "End in kind", /Everybody may leave in kind now/);
  await page.getByRole("heading", { name: "Ended in kind" }).waitFor();
  assert.equal((await vaultOf(closing)).endedInKind, true);
  await connectAs("lena");
  await page.getByRole("button", { name: "Exit in kind" }).click();
  await exit.getByRole("textbox").fill("400");
  await submit(exit, "Leave in kind with 400.00 sHRRW", /You left in kind/);
  step("after thirty days anybody ended the vault in kind, and its leader left with a part");
});
