// Browser test: the guide, sentence by sentence, on a phone and on a desktop side by side. Its text and its numbers stand on
// the page and are those of testdata/pnl.json; then two depositors do what it tells: deposit, wait for the settlement, claim
// (one by hand, one through the AutoClaimer), withdraw, and are paid, each figure compared with the chain; and Sam, of whom
// the guide tells, has what it says he has.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { parseAbi } from "viem";
import { assets, decimal, shares } from "../src/lib/format";
import { guide } from "../src/text/guide";
import { text } from "../src/text/pages";
import { problems } from "../src/text/problems";
import { eventually, helpersOf, json, keyOf, step, test } from "./fixtures.mjs";
import { announce, createWallet } from "./wallet.mjs";
import { SHARES, exactly as standing } from "./words.mjs";

const { deposit: t, withdraw } = text;
const golden = JSON.parse(readFileSync(new URL("../../testdata/pnl.json", import.meta.url), "utf8"));
const DEPOSIT = 1_234_560_000n;
const SHARE = 10n ** 18n;
const SCREENS = [
  { name: "phone", viewport: { width: 390, height: 844 } },
  { name: "desktop", viewport: { width: 1440, height: 900 } },
];
const abi = parseAbi([
  "function allowance(address, address) view returns (uint256)",
  "function balanceOf(address) view returns (uint256)",
  "function maxMint(address) view returns (uint256)",
]);

const tableOf = (section: string) => guide.sections.find(({ id }) => id === section)!.table!;

test("the guide holds, sentence by sentence, on a phone and on a desktop", async ({ browser }) => {
  const config = await json("/config.json");
  const vault = await json(`/v1/vaults/${(await json("/v1/vaults?type=shared&status=active")).items[0].address}`);
  const { asset } = vault;
  const exactly = assets(DEPOSIT, asset);

  /** One reader: a page of this size, a wallet with money, and what they do. */
  async function reader({ name, viewport }: (typeof SCREENS)[number]) {
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    const broken: string[] = [];
    page.on("pageerror", (error) => broken.push(error.message));
    const wallet = await createWallet({
      chainId: config.chainId,
      rpcUrl: config.demo.rpcUrl,
      funder: keyOf(config, "you"),
      token: asset.address,
      amount: 2n * DEPOSIT,
    });
    await page.exposeFunction("__testWallet", wallet.answer);
    await page.addInitScript(announce);
    const dialog = page.getByRole("dialog");
    const mine = page.getByTestId("your-requests");
    const { accessible, connectAs, dialogAccessible, visit } = helpersOf(page);
    const read = (address: string, functionName: "allowance" | "balanceOf" | "maxMint", ...args: string[]) =>
      wallet.reader.readContract({ address, abi, functionName, args } as never) as Promise<bigint>;
    const money = () => read(asset.address, "balanceOf", wallet.address);
    const position = async () =>
      (await json(`/v1/accounts/${wallet.address}/positions`)).items.find(({ vault: at }) => at === vault.address);
    const request = async (kind: "deposit" | "redeem") =>
      (await json(`/v1/accounts/${wallet.address}/requests`)).items.find((each) => each.kind === kind);

    const fits = async (where: string) => {
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= viewport.width, `${where} is ${wide} px wide on a ${name}`);
      await accessible(where);
      await dialogAccessible();
    };
    const close = async () => {
      await dialog.getByRole("button", { name: text.common.close, exact: true }).last().click();
      await dialog.waitFor({ state: "detached" });
    };
    const done = async (says: string) => {
      const problem = dialog.getByTestId("tx-problem");
      await dialog.getByTestId("tx-done").or(problem).first().waitFor({ timeout: 120_000 });
      if (await problem.count()) assert.fail(`${name}: ${await problem.textContent()}`);
      await dialog.getByTestId("tx-done").filter({ hasText: says }).waitFor();
    };
    /** A figure of the account in the vault, as exactly as the page says it. */
    const figure = async (of: string) => {
      const shown = page.locator(`[data-figure="${of} of ${vault.address}" i]`).first();
      await shown.waitFor();
      return shown.getAttribute("data-exact");
    };
    const you = async () => {
      await visit(`/vaults/${vault.address}`);
      await page.getByRole("tab", { name: text.vault.statsYou, exact: true }).click();
      await page.getByTestId("your-shares").waitFor();
    };

    return {
      name,
      page,
      wallet,
      broken,
      close,

      async reads() {
        await visit("/guide");
        await page.getByRole("heading", { level: 1, name: guide.title }).waitFor();
        for (const { id, title, prose, table, after } of guide.sections) {
          const told = (await page.locator(`section#${id}`).textContent()) ?? "";
          const cells = table ? [table.caption, ...table.head, ...table.rows.flat()] : [];
          for (const said of [title, ...prose, ...cells, ...(after ?? [])]) assert.ok(told.includes(said), said);
        }
        await fits("the guide");
      },

      async deposits({ byHand }: { byHand: boolean }) {
        await visit("/");
        await page.getByRole("link", { name: vault.name }).click();
        await page.getByRole("heading", { level: 1, name: vault.name }).waitFor();
        await page.locator("figure svg").first().waitFor();
        await fits("the vault's page");
        await page.getByRole("banner").getByRole("button", { name: text.wallet.connect }).click();
        await page.getByRole("button", { name: "Test Wallet" }).click();
        await dialog.waitFor({ state: "detached" });
        await page.getByRole("button", { name: text.vault.deposit, exact: true }).click();
        for (const said of [t.minimum, t.fee, t.weekly, t.cutoff])
          await dialog.getByText(said, { exact: true }).waitFor();
        const inVault = t.vaultWallet(assets(0n, asset));
        for (const said of [t.finalPrice, t.caution, t.discretion, t.mainWallet, inVault]) {
          await dialog.getByText(said, { exact: false }).waitFor();
        }
        await fits("the deposit dialog");
        const amount = dialog.getByLabel(t.amount(asset.symbol));
        await amount.fill("1");
        await dialog.getByText(text.problem.belowMinimum(assets(BigInt(vault.minDeposit), asset))).waitFor();
        await amount.fill("1234.56");
        if (byHand) await dialog.getByLabel(t.autoClaim).uncheck();
        const submit = dialog.getByRole("button", { name: t.submitExactly(exactly), exact: true });
        wallet.state.declineNext = true;
        await submit.click();
        await dialog.getByText(problems.failures.rejected).waitFor();
        assert.equal(wallet.state.chainId, config.chainId, "the app didn't switch the wallet to its network");
        wallet.state.signs = () => dialog.getByTestId("tx-signs").textContent();
        await submit.click();
        await done(t.done);
        await close();
        const signs = t.signs(exactly, vault.name);
        assert.deepEqual(wallet.state.signed, [signs, signs], "the line above each signature: permission and deposit");
        wallet.state.signs = null;
        const [pending] = tableOf("epochs").rows[0]!;
        assert.equal(pending, text.requestState.pending);
        await mine.getByText(exactly).waitFor();
        await mine.getByText(pending, { exact: true }).waitFor();
        await mine.getByRole("button", { name: text.request.cancel, exact: true }).waitFor();
        assert.equal(await read(asset.address, "allowance", wallet.address, vault.address), 0n, "an allowance is left");
        assert.equal(await money(), DEPOSIT, "exactly the deposit has left the wallet");
      },

      /** Holds the deposit dialog open; whoever calls lets the cut-off pass meanwhile. */
      async waitsInDialog() {
        await page.getByRole("button", { name: text.vault.deposit, exact: true }).click();
        await dialog.getByText(t.cutoff, { exact: true }).waitFor();
        assert.equal(await dialog.getByText(t.cutoffPassed).count(), 0);
      },
      async isToldOfTheCutoff() {
        await dialog.getByText(t.cutoffPassed).waitFor({ timeout: 120_000 });
        await close();
      },

      async hasShares() {
        await eventually(`${name}: the deposit is settled`, async () => (await request("deposit")).settledAt, 120_000);
        const { accepted, sharesOut, nav, supply } = await request("deposit");
        assert.equal(accepted, String(DEPOSIT));
        // New shares at the settlement's price, rounded for those who are in the vault already.
        assert.equal(BigInt(sharesOut), (DEPOSIT * BigInt(supply)) / BigInt(nav));
        await you();
        await page
          .getByTestId("your-shares")
          .filter({ hasText: shares(BigInt(sharesOut)) })
          .waitFor({ timeout: 120_000 });
        const held = read(vault.address, "balanceOf", wallet.address);
        assert.equal((await held) + (await read(vault.address, "maxMint", wallet.address)), BigInt(sharesOut));
        assert.equal(await figure("costBasis"), String(DEPOSIT));
        assert.equal(await figure("realizedPnl"), "0");
        await fits("the vault's page with a position");
        await page.getByRole("button", { name: text.wallet.addToken(vault.symbol), exact: true }).click();
        await page.getByRole("status").filter({ hasText: text.wallet.tokenAdded }).waitFor();
        assert.deepEqual(wallet.state.watched, [{ address: vault.address, symbol: vault.symbol, decimals: 18 }]);
      },

      async claims({ byHand, shares: what }: { byHand: boolean; shares: boolean }) {
        if (byHand) {
          await visit("/portfolio");
          await page.getByText(text.portfolio.claimable).first().waitFor();
          await page.getByRole("button", { name: text.request.claim, exact: true }).click();
          await dialog.getByRole("button", { name: text.request.claimSubmit, exact: true }).click();
          await done(text.request.claimed);
          await close();
        }
        const kind = what ? "deposit" : "redeem";
        await eventually(`${name}: claimed`, async () => (await request(kind)).state === "claimed", 120_000);
        if (what) assert.equal(await read(vault.address, "maxMint", wallet.address), 0n);
      },

      async withdraws() {
        await you();
        await page.getByRole("button", { name: text.vault.withdraw, exact: true }).click();
        await dialog.getByRole("button", { name: "50%", exact: true }).click();
        for (const said of [withdraw.gross, withdraw.cost, withdraw.net, withdraw.realized, t.finalPrice]) {
          await dialog.getByText(said, { exact: true }).waitFor();
        }
        await dialog.getByText(withdraw.caution).waitFor();
        await fits("the withdrawal dialog");
        await dialog.getByRole("button", { name: standing(withdraw.submitExactly, SHARES) }).click();
        await done(withdraw.done);
        await close();
        await mine.getByText(text.kind.redeem).waitFor();
      },

      /** The fee is on the profit of what was withdrawn only, and every figure adds up to the unit. */
      async isPaid() {
        await eventually(
          `${name}: the withdrawal is settled`,
          async () => (await request("redeem")).settledAt,
          120_000,
        );
        const row = await request("redeem");
        const [gross, cost, fee] = [BigInt(row.gross), BigInt(row.cost), BigInt(row.fee)];
        assert.equal(gross, (BigInt(row.shares) * BigInt(row.nav)) / BigInt(row.supply));
        const profit = gross > cost ? gross - cost : 0n;
        assert.equal(fee, (profit * BigInt(vault.feeBps)) / 10_000n);
        assert.equal(BigInt(row.net), gross - fee);
        await you();
        await eventually(
          `${name}: the page has it`,
          async () => (await figure("realizedPnl")) === String(gross - fee - cost),
        );
        const at = await eventually(`${name}: the page says what the API says`, async () => {
          const now = await position();
          const same = ["assetValue", "costBasis", "unrealizedPnl", "realizedPnl", "totalPnl"].map(
            async (of) => (await figure(of)) === now[of],
          );
          return (await Promise.all(same)).every(Boolean) && now;
        });
        assert.equal(BigInt(at.costBasis), DEPOSIT - cost);
        assert.equal(BigInt(at.unrealizedPnl), BigInt(at.assetValue) - BigInt(at.costBasis));
        assert.equal(BigInt(at.totalPnl), BigInt(at.realizedPnl) + BigInt(at.unrealizedPnl));
        assert.equal(BigInt(at.totalPnl), BigInt(at.withdrawnNet) + BigInt(at.assetValue) - BigInt(at.deposited));
        return gross - fee;
      },

      async hasMoney(net: bigint) {
        assert.equal(await money(), DEPOSIT + net, "what was paid out is in the wallet");
        await visit("/portfolio");
        const claimed = tableOf("epochs").rows.at(-1)![0]!;
        await page.getByRole("main").getByText(claimed, { exact: true }).nth(1).waitFor();
        await fits("the portfolio");
      },

      /** Sam's figures after all that the guide and its continuation tell. */
      async meetsSam() {
        const { address } = config.demo.accounts.find((account) => account.name === "sam");
        const { items } = await json(`/v1/accounts/${address}/positions`);
        const its = items.find(({ name: called }) => called === "Lighthouse Guide");
        const end = golden.guide.at(-1).account;
        await visit(`/vaults/${its.vault}`);
        await connectAs("sam");
        await page.getByRole("tab", { name: text.vault.statsYou, exact: true }).click();
        await page.getByTestId("your-shares").waitFor();
        for (const of of ["shares", "assetValue", "costBasis", "unrealizedPnl", "realizedPnl", "totalPnl"]) {
          const shown = page.locator(`[data-figure="${of} of ${its.vault}" i]`).first();
          assert.equal(await shown.getAttribute("data-exact"), end[of], `Sam's ${of}`);
        }
        const card = page.getByLabel(text.vault.stats).first();
        for (const of of ["deposited", "withdrawnNet", "feesPaid", "transferredOutCost"]) {
          const said = decimal(BigInt(end[of]), asset.decimals);
          assert.ok((await card.textContent())?.includes(said), `Sam's ${of}, ${said}, is not on his page`);
        }
        await fits("Sam's page");
      },
    };
  }

  // The guide's numbers are the golden ones.
  const told = golden.guide.slice(0, 3);
  const money = (value: string | undefined) => (value === undefined ? "" : decimal(BigInt(value), asset.decimals));
  for (const [at, { account, redemption }] of told.entries()) {
    const average = (BigInt(account.costBasis) * SHARE * 10n ** 12n) / BigInt(account.shares);
    assert.deepEqual(tableOf("fees").rows[at]!.slice(1), [
      shares(BigInt(account.shares)),
      decimal(average, 18),
      money(redemption?.gross),
      money(redemption?.fee),
      money(redemption?.net),
    ]);
  }
  const { account } = told[2];
  const plus = (value: string) => decimal(BigInt(value), asset.decimals, { sign: true });
  assert.deepEqual(
    tableOf("pnl").rows.map(([, value]) => value),
    [
      shares(BigInt(account.shares)),
      money(account.assetValue),
      money(account.costBasis),
      plus(account.unrealizedPnl),
      plus(account.realizedPnl),
      plus(account.totalPnl),
    ],
  );

  const [phone, desktop] = [await reader(SCREENS[0]!), await reader(SCREENS[1]!)];
  const both = [phone, desktop];
  for (const each of both) await each.reads();
  step("read, on both: every sentence and cell of the guide, and its numbers are the golden ones");

  await phone.deposits({ byHand: false });
  await desktop.deposits({ byHand: true });
  step(`deposited ${exactly} each into ${vault.name}; both wait, and no allowance is left behind`);

  await phone.waitsInDialog();
  await desktop.page.getByRole("button", { name: text.demo.skip }).click();
  await phone.isToldOfTheCutoff();
  for (const each of both) await each.hasShares();
  step("settled: shares and cost are the chain's; the open dialog told of the cut-off");

  await desktop.claims({ byHand: true, shares: true });
  await phone.claims({ byHand: false, shares: true });
  for (const each of both) await each.withdraws();
  step("claimed, one by hand and one through the AutoClaimer; half is asked back");

  await desktop.page.getByRole("button", { name: text.demo.skip }).click();
  const paid = [await phone.isPaid(), await desktop.isPaid()];
  await desktop.claims({ byHand: true, shares: false });
  await phone.claims({ byHand: false, shares: false });
  for (const [at, each] of both.entries()) await each.hasMoney(paid[at]!);
  step(
    `paid ${paid.map((net) => assets(net, asset)).join(" and ")}: the fee is on profit only, and every figure adds up`,
  );

  for (const each of both) {
    await each.meetsSam();
    assert.deepEqual(each.broken, [], `errors in the page on a ${each.name}`);
  }
  step("Sam's figures are the golden ones on both");
});
