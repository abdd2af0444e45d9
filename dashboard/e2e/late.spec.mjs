// When nobody keeps: the keeper's account is emptied, time passes, and anybody settles, leaves in kind, and ends a vault
// that can't be wound down; the verify buttons still tell the truth about all of it. Comes last: the keeper stays dead.
import assert from "node:assert/strict";
import { createPublicClient, createWalletClient, parseAbi } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { exits } from "../src/text/exits";
import { manage } from "../src/text/manage";
import { text } from "../src/text/pages";
import { chainOf, mined, transportOf } from "./chain.mjs";
import { eventually, indexed, json, skip, step, test } from "./fixtures.mjs";
import { exactly, NUMBER, SHARES, saying, verifies } from "./words.mjs";

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

  const chain = chainOf(config.chainId, config.demo.rpcUrl);
  const transport = transportOf(config.demo.rpcUrl);
  const reader = createPublicClient({ chain, transport });

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
    return Number((await mined(reader, hash)).blockNumber);
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
      const receipt = await mined(reader, await client.writeContract(call));
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
  await verified(page.getByRole("button", { name: verifies(text.figures.price) }));
  await verified(page.getByRole("button", { name: verifies(text.figures.totalPnl) }).first());
  await page.getByRole("tab", { name: text.vault.statsYou }).click();
  await verified(page.getByRole("button", { name: verifies(text.figures.unrealizedYou) }).first());
  await page.getByRole("tab", { name: text.tabs.settlements }).click();
  await verified(page.getByRole("button", { name: saying(verifies, saying(text.vault.epoch, /\d+/)) }).first());
  await page.getByRole("tab", { name: text.tabs.depositors }).click();
  await verified(page.getByRole("button", { name: saying(verifies, /0x/) }).first());
  step("verify buttons of a price, a sum over history, a position and a settlement match");

  await page.getByRole("button", { name: text.vault.withdraw, exact: true }).click();
  const withdraw = page.getByRole("dialog");
  await withdraw.getByRole("button", { name: "25%" }).click();
  await submit(withdraw, exactly(text.withdraw.submitExactly, SHARES), text.withdraw.done);
  await withdraw.getByRole("button", { name: text.common.close, exact: true }).last().click();
  await page.getByTestId("your-requests").getByText(text.kind.redeem).waitFor();
  step("ben asked to withdraw a quarter");

  // In this order: a keeper that can still trade makes cash.
  await indexed(await starveKeeper());
  await runShort(ben.vault, account("ben").address);
  // A vault says what it is: no room while deposits are paused, no rate a year once it is closed; and a trader finds it.
  await visit(`/mine/${closing}`);
  await connectAs("lena");
  const status = card(manage.status);
  await submit(status, manage.pause, manage.pausedDone);
  const trader = card(manage.trader);
  await trader.getByLabel(manage.traderAddress).fill(account("ana").address);
  await submit(trader, manage.setTrader, manage.traderSet);
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
  await status.getByLabel(manage.closingConfirm(NAME)).fill(NAME);
  await submit(status, manage.closing, manage.closingDone);
  await page.getByText(text.status.closing, { exact: true }).waitFor();
  step("the keeper has no gas; lena closed her vault with tokens in it");

  const { cutoff } = await skip(config);
  await skip(config);
  const { waitingEpoch } = await vaultOf(ben.vault);
  assert.ok(waitingEpoch, `nobody settled, and yet no epoch waits after ${cutoff}`);
  await visit(`/vaults/${ben.vault}`);
  await connectAs("ben");
  await page.getByRole("button", { name: text.vault.exitInKind }).click();
  const exit = page.getByRole("dialog");
  await exit.getByRole("button", { name: text.deposit.max }).click();
  await exit.getByText(saying(exits.includes, NUMBER)).waitFor();
  await exit.getByRole("checkbox", { name: exits.takeOf("LINK") }).uncheck();
  await exit.getByText(exits.forfeits("LINK")).waitFor();
  await accessible("the dialog of an exit in kind");
  await submit(exit, exactly(exits.submitExactly, SHARES), exits.done);
  await exit.getByRole("button", { name: text.common.close, exact: true }).last().click();
  await eventually("ben left with everything, his waiting withdrawal too", async () => {
    const { items } = await json(`/v1/accounts/${account("ben").address}/positions`);
    return items.find(({ vault }) => vault === ben.vault).shares === "0";
  });
  await page.getByRole("tab", { name: text.vault.statsYou }).click();
  await page.getByTestId("your-shares").getByText("0.00").waitFor();
  await verified(page.getByRole("button", { name: verifies(text.figures.realized) }).first());
  step("ben left in kind, without LINK, a week after the missed settlement");

  await connectAs("you");
  const late = page.getByTestId("anybody");
  await late.getByText(exits.late.sells, { exact: false }).waitFor();
  await submit(late, exits.late.submit, exits.late.done);
  await eventually("it is settled", async () => (await vaultOf(ben.vault)).settledEpoch === waitingEpoch);
  const [epoch] = (await json(`/v1/vaults/${ben.vault}/epochs`)).items.filter(({ settledTx }) => settledTx);
  assert.equal(epoch.epochId, waitingEpoch);
  const sold = (await json(`/v1/vaults/${ben.vault}/trades`)).items.filter(({ tx }) => tx === epoch.settledTx);
  assert.ok(sold.length > 0, "the settlement sold nothing");
  await page.getByRole("tab", { name: text.tabs.settlements }).click();
  await verified(page.getByRole("button", { name: verifies(text.vault.epoch(waitingEpoch)) }));
  await page.getByRole("tab", { name: text.vault.statsVault, exact: true }).click();
  await verified(page.getByRole("button", { name: verifies(text.figures.totalPnl) }).first());
  step(
    `anybody settled, selling ${sold.map(({ tokenIn }) => tokenIn.symbol).join(", ")}; it verifies, and so does the exit`,
  );

  // Thirty days of hourly blocks take half a minute: only when asked for.
  if (!process.env.SLUICE_E2E_LONG) return;
  const since = (await vaultOf(closing)).closingSince;
  for (let now = 0; now < since + 30 * 86_400; ) now = (await skip(config)).chainTime;
  await visit(`/vaults/${closing}`);
  const end = page.getByTestId("anybody").filter({ hasText: exits.end.title });
  await submit(end, exits.end.submit, exits.end.done);
  await page.getByRole("heading", { name: text.vault.endedInKind }).waitFor();
  await eventually("it is ended in kind", async () => (await vaultOf(closing)).endedInKind);
  await connectAs("lena");
  await page.getByRole("button", { name: text.vault.exitInKind }).click();
  await exit.getByRole("textbox").fill("400");
  await submit(exit, exits.submitExactly("400.00 sHRRW"), exits.done);
  step("after thirty days anybody ended the vault in kind, and its leader left with a part");
});
