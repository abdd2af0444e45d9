// When nobody keeps: the keeper's account is emptied, time passes, and anybody settles, leaves in kind, and ends a vault
// that can't be wound down; the verify buttons still tell the truth about all of it. Comes last: the keeper stays dead.
import assert from "node:assert/strict";
import { createPublicClient, createWalletClient, defineChain, http, parseAbi } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { exits } from "../src/text/exits";
import { manage } from "../src/text/manage";
import { text } from "../src/text/pages";
import { indexed, json, skip, step, test } from "./fixtures.mjs";

/**
 * How much more is asked back than there is in cash, in hundredths: enough for prices that fall by a fifth until the
 * settlement, and little enough for the demo's pools.
 */
const ASKED = 120n;
const SHARE = 10n ** 18n;
const requests = parseAbi(["function requestRedeem(uint256, address, address) returns (uint256)"]);

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

  /** Leaves the keeper without gas, as an operator who forgot would; answers with the block from which it is so. */
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
    return Number((await reader.waitForTransactionReceipt({ hash, timeout: 60_000 })).blockNumber);
  }

  const vaultOf = async (address) => json(`/v1/vaults/${address}`);

  /**
   * Has depositors ask for more than the vault has in cash and can take in, whatever the tests before left there: so its
   * settlement must sell tokens. One account's own request doesn't count.
   */
  async function runShort(address, except) {
    const vault = await vaultOf(address);
    const [nav, supply] = [BigInt(vault.nav), BigInt(vault.supply)];
    const { items: theirs } = await json(`/v1/accounts/${except}/positions`);
    const asked = BigInt(vault.pendingRedeems) - BigInt(theirs.find(({ vault: at }) => at === address).pending.redeems);
    // The vault's own figures are hourly; what it holds is known to the block.
    const { items: holdings } = await json(`/v1/vaults/${address}/holdings`);
    const { amount } = holdings.find(({ token }) => token.address === vault.asset.address);
    const cash = BigInt(amount) + BigInt(vault.pendingDeposits);
    let missing = (cash * ASKED * supply) / (100n * nav) - asked;
    for (const { address: holder, privateKey } of config.demo.accounts) {
      if (missing <= 0n) break;
      if (holder.toLowerCase() === except.toLowerCase()) continue;
      const { items } = await json(`/v1/accounts/${holder}/positions`);
      const all = BigInt(items.find(({ vault: other }) => other === address)?.walletShares ?? 0);
      // The leader keeps half, which is more than the margin asks for.
      const held = holder.toLowerCase() === vault.leader.toLowerCase() ? all / 2n : all;
      const part = held < missing ? held : missing;
      if (part === 0n) continue;
      const client = createWalletClient({ account: privateKeyToAccount(privateKey), chain, transport });
      const call = { address, abi: requests, functionName: "requestRedeem", args: [part, holder, holder] };
      const receipt = await reader.waitForTransactionReceipt({
        hash: await client.writeContract(call),
        timeout: 60_000,
      });
      assert.equal(receipt.status, "success", `${holder} can't ask for ${part} shares`);
      missing -= part;
    }
    assert.ok(missing <= 0n, `the demo's depositors lack ${missing / SHARE} shares to run the vault short`);
  }

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

  // In this order: a keeper that can still trade makes cash.
  await indexed(await starveKeeper());
  await runShort(ben.vault, account("ben").address);
  // A vault says what it is: no room while deposits are paused, no rate a year once it is closed; and a trader finds it.
  await visit(`/mine/${closing}`);
  await connectAs("lena");
  const status = card("Deposits and closing");
  await submit(status, "Pause deposits", "Deposits paused");
  const trader = card("Trader");
  await trader.getByLabel("Address of the trader").fill(account("ana").address);
  await submit(trader, "Appoint", "Trader changed");
  await visit(`/vaults/${closing}`);
  await page.getByLabel(text.vault.settlement).getByText(text.vault.roomPaused).waitFor();
  await connectAs("ana");
  await visit("/mine");
  await page.getByText(manage.noLeadButTrade).waitFor();
  const traded = page.locator("section").filter({ has: page.getByRole("heading", { name: manage.trades }) });
  await traded.getByRole("link", { name: NAME, exact: true }).waitFor();
  const [closed] = (await json("/v1/vaults?status=closed")).items;
  await visit(`/vaults/${closed.address}`);
  for (const rate of [text.figures.apr7d, text.figures.apr30d]) {
    const term = page.getByTitle(text.figures.aprClosed).filter({ hasText: rate });
    await term.locator("xpath=following-sibling::dd").filter({ hasText: /^—$/ }).waitFor();
  }
  step("paused: no room; closed: no rate; an appointed trader finds the vault");

  await visit(`/mine/${closing}`);
  await connectAs("lena");
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
  await late.getByText(exits.late.sells, { exact: false }).waitFor();
  await submit(late, exits.late.submit, exits.late.done);
  const settled = await vaultOf(ben.vault);
  assert.equal(settled.settledEpoch, waitingEpoch);
  const [epoch] = (await json(`/v1/vaults/${ben.vault}/epochs`)).items.filter(({ settledTx }) => settledTx);
  assert.equal(epoch.epochId, waitingEpoch);
  const sold = (await json(`/v1/vaults/${ben.vault}/trades`)).items.filter(({ tx }) => tx === epoch.settledTx);
  assert.ok(sold.length > 0, "the settlement sold nothing");
  await page.getByRole("tab", { name: "Settlement history" }).click();
  await verified(page.getByRole("button", { name: `Verify: Epoch ${waitingEpoch}` }));
  await page.getByRole("tab", { name: "Vault", exact: true }).click();
  await verified(page.getByRole("button", { name: "Verify: Total PnL" }).first());
  step(
    `anybody settled, selling ${sold.map(({ tokenIn }) => tokenIn.symbol).join(", ")}; it verifies, and so does the exit`,
  );

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
