// Each kind of wallet through the same journey: deposit, cancel, deposit again; after the settlement, claim and withdraw. And
// what only that kind does. One row a kind; they share one settlement, since that is what takes time.
import assert from "node:assert/strict";
import { decodeFunctionData, parseAbi } from "viem";
import { manage } from "../src/text/manage";
import { text } from "../src/text/pages";
import { wallets as words } from "../src/text/wallets";
import { eventually, json, keyOf, skip, step, test } from "./fixtures.mjs";
import { pairWallet, startRelay } from "./relay.mjs";
import { announce, createWallet } from "./wallet.mjs";
import { exactly, MONEY, SHARES, saying } from "./words.mjs";

const USDC = 10n ** 6n;
const PROJECT = "0123456789abcdef0123456789abcdef";
const erc20 = parseAbi(["function allowance(address, address) view returns (uint256)"]);
const adapterAbi = parseAbi(["function swap(address, address, uint256, uint256, bytes)"]);
const vaultAbi = parseAbi([
  "function openDepositRequests(address) view returns (uint256[])",
  "function pendingDepositRequest(uint256, address) view returns (uint256)",
  "function openRedeemRequests(address) view returns (uint256[])",
  "function balanceOf(address) view returns (uint256)",
  "function maxMint(address) view returns (uint256)",
]);

/** The kinds: how the wallet is made, and how a page reaches it. */
const kinds = {
  injected: { made: {}, reach: injected },
  batches: { made: { atomic: "supported" }, reach: injected },
  safe: { made: { safe: true }, reach: injected },
  walletconnect: { made: {}, reach: paired, offers: { walletConnect: PROJECT, coinbase: false } },
  coinbase: { made: {}, reach: coinbase, offers: { walletConnect: null, coinbase: true } },
};
const wallets = new Map();
let vault;

async function walletOf(kind) {
  if (!wallets.has(kind)) {
    const config = await json("/config.json");
    const asset = (await json("/v1/protocol")).asset.address;
    const { chainId, demo } = config;
    const rest = { chainId, rpcUrl: demo.rpcUrl, funder: keyOf(config, "you"), token: asset, amount: 10_000n * USDC };
    wallets.set(kind, await createWallet({ ...rest, ...kinds[kind].made }));
  }
  return wallets.get(kind);
}

const read = (wallet, functionName, ...args) =>
  wallet.reader.readContract({ address: vault.address, abi: vaultAbi, functionName, args });

/** Deposits of the account that wait, as the chain has them. */
async function waiting(wallet) {
  const ids = await read(wallet, "openDepositRequests", wallet.address);
  const each = await Promise.all(ids.map((id) => read(wallet, "pendingDepositRequest", id, wallet.address)));
  return each.reduce((sum, part) => sum + part, 0n);
}

const allowance = (wallet) =>
  wallet.reader.readContract({
    address: vault.asset.address,
    abi: erc20,
    functionName: "allowance",
    args: [wallet.address, vault.address],
  });

// How a page reaches a wallet. Each returns once the page is connected.

async function choose(page, name) {
  await page.getByRole("banner").getByRole("button", { name: text.wallet.connect }).click();
  await page.getByRole("dialog").getByRole("button", { name }).click();
}
const connected = async (page) => page.getByRole("dialog").waitFor({ state: "detached" });

async function injected(page, wallet, path) {
  await page.exposeFunction("__testWallet", wallet.answer);
  await page.addInitScript(announce);
  await page.goto(path);
  await choose(page, "Test Wallet");
  await connected(page);
}

/** Coinbase's SDK finds its extension's provider where the extension puts it; that one is the test's. */
async function coinbase(page, wallet, path) {
  await page.exposeFunction("__testWallet", wallet.answer);
  await page.addInitScript(announce, { coinbase: true });
  await page.goto(path);
  await choose(page, words.remote.names.coinbase);
  await connected(page);
  assert.deepEqual(await page.evaluate(() => window.coinbaseWalletExtension.appInfo?.[0]), "Sluice");
}

/** WalletConnect's own code at both ends, over a relay that follows its interface. */
async function paired(page, wallet, path) {
  const relay = await startRelay();
  page.on("close", () => relay.close());
  await relay.route(page);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const loaded = [];
  page.on("request", (request) => loaded.push(request.url()));
  await page.goto(path);
  const before = loaded.length;
  await choose(page, words.remote.names.walletConnect);
  await page.getByTestId("pairing").getByRole("img").waitFor();
  const itsCode = (url) => /assets\/remote-walletconnect-.*\.js/.test(url);
  assert.deepEqual(loaded.slice(0, before).filter(itsCode), [], "its code is loaded before it is chosen");
  assert.ok(loaded.slice(before).some(itsCode), "its code is loaded when it is chosen");
  await page.getByRole("button", { name: words.pairing.copy }).click();
  const uri = await page.evaluate(() => navigator.clipboard.readText());
  const client = await pairWallet(wallet, relay, PROJECT, uri);
  page.on("close", () => client.core.relayer.transportClose());
  await connected(page);
}

/** Opens a page of the vault, connected as this kind. */
async function open(page, kind, path) {
  const wallet = await walletOf(kind);
  const { offers, reach } = kinds[kind];
  if (offers) {
    await page.route("**/config.json", async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, json: { ...(await answer.json()), wallets: offers } });
    });
  }
  await reach(page, wallet, path);
  return wallet;
}

/** Submits, and for a contract wallet: its owners confirm what was proposed, one proposal after the other. */
async function submit(wallet, scope, button) {
  await scope.getByRole("button", { name: button }).click();
  if (!wallet.safe) {
    const good = scope.getByTestId("tx-done");
    const bad = scope.getByTestId("tx-problem");
    await good.or(bad).first().waitFor({ timeout: 120_000 });
    if (await bad.count()) throw new Error(`${button}: ${await bad.first().textContent()}`);
    return;
  }
  await scope.getByTestId("tx-proposed").waitFor({ timeout: 120_000 });
  const [hash] = [...wallet.safe.proposals.keys()].slice(-1);
  assert.equal(await scope.getByTestId("tx-done").count(), 0, "a proposal is shown as done");
  await wallet.safe.execute(hash);
}

/** Of a proposal: once the page knows that it was executed. Until then the dialog grows and shrinks, and a click may end beside it. */
const close = async (dialog) => {
  await dialog.getByRole("button", { name: text.common.close, exact: true }).last().click();
  await dialog.waitFor({ state: "detached" });
};

async function deposit(page, wallet, typed, button) {
  await page.getByRole("button", { name: text.vault.deposit, exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(text.deposit.amount("USDC")).fill(typed);
  const { approvalPermit, approvalExact } = text.deposit;
  const permission = [approvalPermit, approvalExact, words.batch.permission].map((said) => dialog.getByText(said));
  await permission[0].or(permission[1]).or(permission[2]).waitFor();
  // What each kind claims by itself is part of the test: nobody claims for it.
  await dialog.getByLabel(text.deposit.autoClaim).uncheck();
  await submit(wallet, dialog, button);
  if (wallet.safe) {
    // That was the approval; once it is executed, the request itself is proposed.
    await page.getByTestId("sent-done").waitFor({ timeout: 120_000 });
    await close(dialog);
    await page.getByTestId("sent").getByRole("button", { name: words.sent.close }).click();
    await page.getByRole("button", { name: text.vault.deposit, exact: true }).click();
    await dialog.getByLabel(text.deposit.amount("USDC")).fill(typed);
    await dialog.getByText(text.deposit.approvalThere).waitFor();
    await dialog.getByLabel(text.deposit.autoClaim).uncheck();
    await submit(wallet, dialog, button);
    await page.getByTestId("sent-done").waitFor({ timeout: 120_000 });
    await close(dialog);
    await page.getByTestId("sent").getByRole("button", { name: words.sent.close }).click();
    return;
  }
  await close(dialog);
}

test.beforeAll(async () => {
  vault = (await json("/v1/vaults?type=shared&status=active&sort=-tvl")).items[0];
});

for (const kind of Object.keys(kinds)) {
  test(`${kind}: deposits, cancels, and deposits again`, async ({ page }) => {
    const wallet = await open(page, kind, `/vaults/${vault.address}`);
    await deposit(page, wallet, "1234.56", text.deposit.submitExactly("1,234.56 USDC"));
    assert.equal(await waiting(wallet), 1_234_560_000n);
    const open1 = page.getByTestId("your-requests");
    await open1.getByText("1,234.56 USDC").waitFor();
    await open1.getByRole("button", { name: text.request.cancel }).click();
    await submit(wallet, page.getByRole("dialog"), text.request.cancelSubmit);
    await close(page.getByRole("dialog"));
    await open1.getByText("1,234.56 USDC").waitFor({ state: "detached", timeout: 120_000 });
    assert.equal(await waiting(wallet), 0n, "the request is cancelled");
    if (wallet.safe) await page.getByTestId("sent").getByRole("button", { name: words.sent.close }).first().click();
    await deposit(page, wallet, "1000", text.deposit.submitExactly("1,000.00 USDC"));
    assert.equal(await waiting(wallet), 1000n * USDC);
    assert.equal(await allowance(wallet), 0n, "an allowance is left behind");
    const signs = wallet.state.log.filter((method) => /^(eth_send|eth_sign|wallet_sendCalls)/.test(method));
    if (kind === "batches") assert.deepEqual(signs, ["wallet_sendCalls", "eth_sendTransaction", "wallet_sendCalls"]);
    if (kind === "injected") assert.equal(signs.length, 5, "two permits, two deposits, one cancellation");
    if (kind === "safe") assert.ok(!signs.includes("eth_signTypedData_v4"), "a contract wallet was asked for a permit");
    step(`${kind}: deposited, cancelled, deposited`);
  });
}

test("batches: swaps another token and requests in one confirmation, bounded", async ({ page }) => {
  const wallet = await walletOf("batches");
  const config = await json("/config.json");
  const weth = await wallet.reader.readContract({
    address: config.contracts.quoter,
    abi: parseAbi(["function WETH9() view returns (address)"]),
    functionName: "WETH9",
  });
  await wallet.mint(weth, 10n ** 18n);
  const before = await waiting(wallet);
  await open(page, "batches", `/vaults/${vault.address}`);
  await page.getByRole("button", { name: text.vault.deposit, exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(words.swap.payWith).selectOption({ label: "WETH" });
  await dialog.getByLabel(text.deposit.amount("WETH")).fill("2");
  await dialog.getByText(text.problem.overBalance("1.00 WETH")).waitFor();
  await dialog.getByLabel(text.deposit.amount("WETH")).fill("0.5");
  await dialog.getByLabel(text.deposit.autoClaim).uncheck();
  await dialog.getByTestId("swap").waitFor();
  const button = dialog.getByRole("button", { name: exactly(words.swap.submit, "0.50 WETH", MONEY) });
  wallet.state.signed = [];
  wallet.state.signs = () => dialog.getByTestId("tx-signs").textContent();
  const offered = exactly(words.swap.submit, "0.50 WETH", MONEY).exec(await button.textContent())[2];
  await button.click();
  await dialog.getByTestId("tx-done").waitFor({ timeout: 120_000 });
  const [said] = wallet.state.signed;
  const amount = exactly(words.swap.signs, "0.50 WETH", MONEY, vault.name).exec(said)?.[2];
  assert.equal(said, words.swap.signs("0.50 WETH", amount, vault.name));
  assert.equal(offered, amount, "the button said another amount than the line");
  const units = BigInt(amount.replace(/[^\d.]/g, "").replace(/\.(\d+)$/, (_, part) => part.padEnd(6, "0")));
  assert.equal((await waiting(wallet)) - before, units, "exactly what was said is deposited");
  const { calls } = [...wallet.batches.state.bundles.values()].at(-1);
  assert.equal(calls.length, 4, "approve, swap, approve, request");
  wallet.state.signs = null;
  step(`swapped half a WETH and deposited exactly ${amount}`);
});

test("batches: wraps ether, swaps it and requests in one confirmation, bounded", async ({ page }) => {
  const wallet = await walletOf("batches");
  const before = await waiting(wallet);
  await open(page, "batches", `/vaults/${vault.address}`);
  await page.getByRole("button", { name: text.vault.deposit, exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(words.swap.payWith).selectOption({ label: "ETH" });
  await dialog.getByLabel(text.deposit.amount("ETH")).fill("0.25");
  await dialog.getByLabel(text.deposit.autoClaim).uncheck();
  await dialog.getByTestId("swap").waitFor();
  await dialog.getByRole("button", { name: exactly(words.swap.submit, "0.25 ETH", MONEY) }).click();
  await dialog.getByTestId("tx-done").waitFor({ timeout: 120_000 });
  const { calls } = [...wallet.batches.state.bundles.values()].at(-1);
  assert.equal(calls.length, 5, "wrap, approve, swap, approve, request");
  assert.equal(BigInt(calls[0].value), 250_000_000_000_000_000n, "the ether that is wrapped");
  const [, , sold, least] = decodeFunctionData({ abi: adapterAbi, data: calls[2].data }).args;
  assert.equal(sold, 250_000_000_000_000_000n);
  assert.equal((await waiting(wallet)) - before, least, "what the swap brings at least is deposited");
  step(`wrapped and swapped a quarter of an ether and deposited ${least} base units`);
});

/**
 * An address that nobody here signs for, looked at while it is in some state: what that is stands there, and nothing that
 * would need a signature is offered, on the portfolio as in the vault.
 */
async function looksAt(page, address, sees) {
  await page.goto(`/portfolio?account=${address}`);
  await page.getByTestId("read-only").waitFor();
  await sees(page.getByRole("main"));
  for (const name of [text.request.cancel, text.request.claim, text.portfolio.notify]) {
    assert.equal(await page.getByRole("button", { name, exact: true }).count(), 0, `${name} is offered`);
  }
}

test("batches: a page that is loaded anew knows what was sent, and sends nothing twice", async ({ page }) => {
  const wallet = await walletOf("batches");
  await open(page, "batches", `/vaults/${vault.address}`);
  const before = await waiting(wallet);
  wallet.batches.state.hold = true;
  await page.getByRole("button", { name: text.vault.deposit, exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(text.deposit.amount("USDC")).fill("300");
  await dialog.getByText(words.batch.permission).waitFor();
  await dialog.getByLabel(text.deposit.autoClaim).uncheck();
  await dialog.getByRole("button", { name: text.deposit.submitExactly("300.00 USDC"), exact: true }).click();
  await dialog.getByText(words.batch.waiting).waitFor();
  await page.reload();
  await page.getByTestId("sent-batch").waitFor();
  // The wallet forgets the id for a while: that says nothing.
  wallet.batches.state.forget = true;
  await page.getByRole("button", { name: text.vault.deposit, exact: true }).click();
  await dialog.getByLabel(text.deposit.amount("USDC")).fill("300");
  await dialog.getByTestId("sent-before").getByText(text.deposit.signs("300.00 USDC", vault.name)).waitFor();
  const again = dialog.getByRole("button", { name: text.deposit.submitExactly("300.00 USDC"), exact: true });
  assert.ok(await again.isDisabled(), "it can be sent twice without a word");
  await dialog.getByRole("checkbox", { name: words.sent.again }).check();
  await again.and(page.locator(":enabled")).waitFor();
  await dialog.getByRole("button", { name: text.common.close, exact: true }).first().click();
  assert.equal(await page.getByTestId("sent-batch").count(), 1, "a wallet that knows no id has concluded nothing");
  wallet.batches.state.forget = false;
  await wallet.batches.release();
  await page.getByTestId("sent-done").waitFor({ timeout: 120_000 });
  assert.equal((await waiting(wallet)) - before, 300n * USDC, "sent once");
  step("a batch is remembered over a reload, and nothing is concluded from silence");
});

test("read-only: an address without a wallet, in the URL, kept only when asked; a phone finds wallet apps", async ({
  browser,
}) => {
  const wallet = await walletOf("injected");
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto("/portfolio");
  const field = page.getByRole("main").getByRole("textbox", { name: words.watch.label });
  const look = page.getByRole("main").getByRole("button", { name: words.watch.look });
  await field.fill("0x1234");
  await look.click();
  await page.getByText(words.watch.notAnAddress).waitFor();
  await field.fill(wallet.address);
  await look.click();
  await page.getByTestId("read-only").getByText(saying(text.portfolio.readOnly, /.+/)).waitFor();
  assert.ok(page.url().includes(`account=${wallet.address}`), "the address is in the URL");
  await looksAt(page, wallet.address, async (main) => {
    await main.getByText("1,000.00 USDC").first().waitFor();
    await main.getByText(text.activity.depositCancelled, { exact: true }).first().waitFor();
  });
  // Without a wallet the dialogs lead to one, and to nothing else.
  await page.goto(`/vaults/${vault.address}`);
  for (const act of [text.vault.deposit, text.vault.withdraw]) {
    await page.getByRole("button", { name: act, exact: true }).click();
    await page.getByRole("dialog").getByRole("button", { name: text.wallet.connect, exact: true }).waitFor();
    assert.equal(await page.getByRole("dialog").locator("button[type=submit]").count(), 0, `${act} can be sent`);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  }
  await page.goto("/portfolio");
  await field.waitFor();
  await field.fill(wallet.address);
  await page.getByRole("main").getByRole("checkbox", { name: words.watch.remember }).check();
  await look.click();
  await page.getByTestId("read-only").waitFor();
  await page.goto("/portfolio");
  await page.getByTestId("read-only").waitFor();
  await page.getByRole("button", { name: words.watch.forget }).click();
  await page.goto("/portfolio");
  await field.waitFor();
  await page.goto("/portfolio?account=nobody");
  await page.getByText(words.watch.badLink).waitFor();

  await page.goto(`/vaults/${vault.address}?tab=trades`);
  await page.getByRole("banner").getByRole("button", { name: text.wallet.connect }).click();
  const apps = page.getByRole("region", { name: words.phone.title });
  await apps.getByRole("link").first().waitFor();
  const hrefs = await apps.getByRole("link").evaluateAll((all) => all.map(({ href }) => href));
  assert.equal(hrefs.length, 3);
  for (const href of hrefs) assert.ok(decodeURIComponent(href).includes(`/vaults/${vault.address}`), href);
  await context.close();
  step("an address is looked at without a wallet; a phone is no dead end");
});

test("the vault settles", async () => {
  // Another vault's cut-off may come first; and the keeper settles some blocks after this one's.
  const { nextCutoff } = await json(`/v1/vaults/${vault.address}`);
  const config = await json("/config.json");
  for (let now = 0; now < nextCutoff; ) now = (await skip(config)).chainTime;
  for (const [kind, wallet] of wallets) {
    await eventually(`${kind}: settled`, async () => (await waiting(wallet)) === 0n, 120_000);
  }
  step("one settlement for all kinds");
});

test("read-only: sees what can be claimed", async ({ page }) => {
  const { address } = await walletOf("injected");
  await looksAt(page, address, (main) => main.getByRole("heading", { name: text.portfolio.claimable }).waitFor());
});

for (const kind of Object.keys(kinds)) {
  test(`${kind}: claims, and withdraws`, async ({ page }) => {
    const wallet = await open(page, kind, "/portfolio");
    const ready = await read(wallet, "maxMint", wallet.address);
    assert.ok(ready > 0n, "nothing is left for it to claim");
    await page.getByRole("button", { name: text.request.claim, exact: true }).first().click();
    await submit(wallet, page.getByRole("dialog"), text.request.claimSubmit);
    await close(page.getByRole("dialog"));
    await eventually("the shares are in it", async () => (await read(wallet, "balanceOf", wallet.address)) === ready);
    await page.getByRole("link", { name: vault.name }).first().click();
    await page.getByRole("button", { name: text.vault.withdraw, exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "25%" }).click();
    await submit(wallet, dialog, exactly(text.withdraw.submitExactly, SHARES));
    await close(dialog);
    await page.getByTestId("your-requests").getByText(text.kind.redeem).waitFor({ timeout: 120_000 });
    assert.equal((await read(wallet, "openRedeemRequests", wallet.address)).length, 1);
    step(`${kind}: claimed and asked to withdraw`);
  });
}

test("read-only: sees the withdrawal that waits, and what was claimed", async ({ page }) => {
  const { address } = await walletOf("injected");
  await looksAt(page, address, async (main) => {
    await main.getByRole("listitem").filter({ hasText: text.kind.redeem }).waitFor();
    await main.getByText(text.requestState.claimed, { exact: true }).first().waitFor();
  });
  step("an address is looked at through deposit, cancellation, claim and withdrawal");
});

test("safe: leads a vault", async ({ page }) => {
  const wallet = await open(page, "safe", "/mine");
  await page.getByRole("button", { name: manage.create }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText(words.safe.leader).waitFor();
  await dialog.getByLabel(manage.form.name, { exact: true }).fill("Harbour Safe");
  await dialog.getByLabel(manage.form.symbol).fill("sSAFE");
  await dialog.getByRole("button", { name: manage.form.review }).click();
  await dialog.getByText(words.safe.leaderForEver).waitFor();
  const create = manage.form.submitExactly("10.00%", "5.00%", "1,000.00 USDC");
  // The seed's approval is one proposal, the vault the next.
  await submit(wallet, dialog, create);
  await page.getByTestId("sent-done").waitFor({ timeout: 120_000 });
  await close(dialog);
  await page.getByTestId("sent").getByRole("button", { name: words.sent.close }).click();
  await page.getByRole("button", { name: manage.create }).click();
  await dialog.getByLabel(manage.form.name, { exact: true }).fill("Harbour Safe");
  await dialog.getByLabel(manage.form.symbol).fill("sSAFE");
  await dialog.getByRole("button", { name: manage.form.review }).click();
  await submit(wallet, dialog, create);
  await page.getByTestId("sent-done").waitFor({ timeout: 120_000 });
  await close(dialog);
  const made = await eventually(
    "the vault is indexed",
    async () => (await json(`/v1/vaults?leader=${wallet.address}`)).items[0],
  );
  await page.goto(`/mine/${made.address}`);
  const strategy = page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: manage.strategy, exact: true }) })
    .last();
  await strategy.getByLabel(manage.strategyText).fill("Two owners, one leader.");
  await submit(wallet, strategy, manage.setStrategy);
  await page.getByTestId("sent-done").waitFor({ timeout: 120_000 });
  await page.getByText("Two owners, one leader.", { exact: true }).first().waitFor({ timeout: 120_000 });
  step("a Safe created a vault and changed its strategy, each by a proposal");
});
