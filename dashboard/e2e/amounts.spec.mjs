// No amount is guessed at: what isn't unmistakably one number is an error beside its field, in every form, and nothing
// reaches the wallet. What is one number is echoed exactly, on the button and in a line while the wallet is asked.
import assert from "node:assert/strict";
import { manage } from "../src/text/manage";
import { numbers } from "../src/text/numbers";
import { text } from "../src/text/pages";
import { json, step, test } from "./fixtures.mjs";
import { exactly, SHARES, saying } from "./words.mjs";

const { form } = manage;
const COMMA = numbers.grouping;
const CHARACTER = saying(numbers.character, /.+/);
const EITHER = saying(numbers.ambiguous, /\d+/, /[\d.]+/);
const wrong = [
  ["10,5", COMMA],
  ["1,00", COMMA],
  ["1.000,50", COMMA],
  ["0,5", COMMA],
  ["2,5", COMMA],
  ["1e3", CHARACTER],
  ["-100", CHARACTER],
  ["+100", CHARACTER],
  ["１００", CHARACTER],
  ["10\u200b0", CHARACTER],
  ["1 000", CHARACTER],
  ["100.0000001", numbers.tooPrecise(6)],
  ["0100", numbers.leadingZero],
];

const sharedVault = async () => (await json("/v1/vaults?type=shared&status=active")).items[0];

/** A test with the wallet of a demo account, which is never asked to sign anything. */
function withWallet(title, name, act, options = {}) {
  test.describe(() => {
    test.use({ ...options, walletOf: { account: name } });
    test(title, async ({ page, wallet, helpers }) => {
      await act({ ...helpers, page, config: await json("/config.json") });
      const asked = wallet.state.log.filter((method) => /send|sign/i.test(method));
      assert.deepEqual(asked, [], "the wallet was asked to sign");
    });
  });
}

/** Connects the test's wallet through the header. */
async function connect(page) {
  await page.getByRole("banner").getByRole("button", { name: text.wallet.connect }).click();
  await page.getByRole("button", { name: "Test Wallet" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
}

/** Types into a field; its problem is said beside it and the button can't be pressed. */
async function refused(scope, label, button, typed, problem) {
  const field = scope.getByLabel(label, { exact: true });
  await field.fill(typed);
  await scope.getByText(problem).waitFor();
  assert.equal(await field.getAttribute("aria-invalid"), "true", `${JSON.stringify(typed)} in ${label}`);
  assert.ok(await scope.getByRole("button", { name: button, exact: true }).isDisabled(), `${typed}: ${button} works`);
}

withWallet("no deposit is guessed at", "you", async ({ page, visit }) => {
  const shared = await sharedVault();
  await visit(`/vaults/${shared.address}`);
  await connect(page);
  await page.getByRole("button", { name: text.vault.deposit, exact: true }).click();
  const dialog = page.getByRole("dialog");
  const label = text.deposit.amount(shared.asset.symbol);
  for (const [typed, problem] of wrong) await refused(dialog, label, text.deposit.submit, typed, problem);
  for (const [typed, amount] of [
    ["1,234.50", "1,234.50 USDC"],
    ["1,234", "1,234.00 USDC"],
    ["1234.567", "1,234.5670 USDC"],
  ]) {
    await dialog.getByLabel(label).fill(typed);
    await dialog.getByRole("button", { name: text.deposit.submitExactly(amount), exact: true }).waitFor();
  }
  step(`a deposit: ${wrong.length} texts are refused, and what will be signed is on the button`);
});

withWallet(
  "a reader of the decimal comma is asked what they mean",
  "you",
  async ({ page, visit }) => {
    const shared = await sharedVault();
    // The pages are in English by the reader's choice; how they write numbers themselves is the browser's to say.
    await page.addInitScript(() => localStorage.setItem("sluice.language", "en"));
    await visit(`/vaults/${shared.address}`);
    await connect(page);
    await page.getByRole("button", { name: text.vault.deposit, exact: true }).click();
    const dialog = page.getByRole("dialog");
    const label = text.deposit.amount(shared.asset.symbol);
    for (const typed of ["1,000", "1.000", "123.456"]) await refused(dialog, label, text.deposit.submit, typed, EITHER);
    await dialog.getByLabel(label).fill("1000");
    await dialog.getByRole("button", { name: text.deposit.submitExactly("1,000.00 USDC"), exact: true }).waitFor();
    step("a German reader of English pages is asked which of two numbers they mean");
  },
  { locale: "de-DE" },
);

withWallet("no number of a leader's form is guessed at", "lena", async ({ page, visit, card, config }) => {
  await visit("/mine");
  await connect(page);
  await page.getByRole("button", { name: manage.create }).click();
  const dialog = page.getByRole("dialog");
  const { review } = form;
  await dialog.getByLabel(form.name, { exact: true }).fill("Comma");
  await dialog.getByLabel(form.symbol).fill("sCOMMA");
  const fields = [
    [form.fee, "0,5", COMMA, "0.5"],
    [form.margin, "2,5", COMMA, "2.5"],
    [form.margin, "100", form.tooMuchMargin, "2.5"],
    [form.fee, "30.01", form.tooMuchFee, "0.5"],
    [form.minimum, "1,00", COMMA, "100"],
    [form.seed, "1.000,50", COMMA, "1,000.50"],
    [form.seed, "99", form.seedTooSmall("100.00 USDC"), "1,000.50"],
    [form.period, "7,5", COMMA, "7"],
    [form.period, "7.5", numbers.whole, "7"],
    [form.period, "", numbers.empty, "7"],
  ];
  for (const [label, bad, problem, good] of fields) {
    await refused(dialog, label, review, bad, problem);
    await dialog.getByLabel(label, { exact: true }).fill(good);
    await dialog.getByText(problem).waitFor({ state: "detached" });
  }
  await dialog.getByRole("button", { name: review }).click();
  const lines = dialog.getByTestId("create-review");
  for (const exact of ["0.50%", "2.50%", "100.00 USDC", "1,000.50 USDC", form.days(7n)]) {
    await lines.getByText(exact, { exact: true }).waitFor();
  }
  await dialog
    .getByRole("button", { name: form.submitExactly("0.50%", "2.50%", "1,000.50 USDC"), exact: true })
    .waitFor();
  step("a new vault: every number is refused or reviewed before the wallet opens");

  const own = (await json("/v1/vaults?type=shared&status=active&sort=-tvl")).items.find(
    ({ leader }) =>
      leader.toLowerCase() === config.demo.accounts.find(({ name }) => name === "lena").address.toLowerCase(),
  );
  assert.ok(own, "lena leads no vault in the demo's story");
  await visit(`/mine/${own.address}`);
  await page.getByRole("banner").getByRole("button", { name: /0x/ }).waitFor();
  const trade = card(manage.trade);
  await trade.getByRole("button", { name: manage.tradeMarket }).click();
  await refused(trade, manage.amount, manage.tradeNow, "0,5", COMMA);
  await trade.getByRole("button", { name: manage.tradeLimit }).click();
  await trade.getByLabel(manage.amount).fill("1");
  await refused(trade, manage.atLeast, manage.placeLimit, "0,05", COMMA);
  await trade.getByRole("button", { name: manage.tradeTargets, exact: true }).click();
  const row = trade.getByRole("listitem").filter({ hasText: "WETH" });
  const set = trade.getByRole("button", { name: new RegExp(`^${manage.setTargets}`) });
  for (const [label, bad, problem] of [
    [manage.weight, "50,5", COMMA],
    [manage.weight, "100.01", manage.tooWide],
    [manage.band, "2,5", COMMA],
    [manage.band, "0", manage.tooNarrow],
  ]) {
    await row.getByLabel(manage.weight).fill("50");
    await row.getByLabel(manage.band).fill("20");
    await row.getByLabel(label).fill(bad);
    await row.getByText(problem).waitFor();
    assert.ok(await set.isDisabled(), `targets can be set with ${label} ${bad}`);
  }
  const fees = card(manage.fees);
  await refused(fees, manage.newFee, manage.lowerFee, "7,5", COMMA);
  await fees.getByLabel(manage.newFee).fill("7.5");
  await fees.getByRole("button", { name: manage.lowerFeeTo("7.50%"), exact: true }).waitFor();
  step("trades, limit orders, targets and the fee: the same");
});

withWallet("no withdrawal is guessed at", "ana", async ({ page, visit, config }) => {
  const ana = config.demo.accounts.find(({ name }) => name === "ana").address;
  const { items } = await json(`/v1/accounts/${ana}/positions`);
  const held = items.find(({ type, walletShares }) => type === "shared" && BigInt(walletShares) > 0n);
  await visit(`/vaults/${held.vault}`);
  await connect(page);
  await page.getByRole("button", { name: text.vault.withdraw, exact: true }).click();
  const dialog = page.getByRole("dialog");
  for (const [typed, problem] of wrong.slice(0, 9)) {
    await refused(dialog, text.withdraw.amount, text.withdraw.submit, typed, problem);
  }
  await dialog.getByRole("button", { name: text.deposit.max }).click();
  await dialog.getByRole("button", { name: exactly(text.withdraw.submitExactly, SHARES) }).waitFor();
  step("a withdrawal: the same, and Max is exact");
});
