// No amount is guessed at: what isn't unmistakably one number is an error beside its field, in every form, and nothing
// reaches the wallet. What is one number is echoed exactly, on the button and in a line while the wallet is asked.
import assert from "node:assert/strict";
import { json, step, test } from "./fixtures.mjs";

const COMMA = /A comma may only separate thousands/;
const CHARACTER = /Only digits, a decimal point, and commas between thousands/;
const EITHER = /This could mean \d+ or [\d.]+\. Write one of the two\./;
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
  ["100.0000001", /At most 6 decimals\./],
  ["0100", /can't begin with 0/],
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
  await page.getByRole("banner").getByRole("button", { name: "Connect wallet" }).click();
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
  await page.getByRole("button", { name: "Deposit", exact: true }).click();
  const dialog = page.getByRole("dialog");
  const label = `Amount in ${shared.asset.symbol}`;
  for (const [typed, problem] of wrong) await refused(dialog, label, "Deposit", typed, problem);
  for (const [typed, button] of [
    ["1,234.50", "Deposit 1,234.50 USDC"],
    ["1,234", "Deposit 1,234.00 USDC"],
    ["1234.567", "Deposit 1,234.5670 USDC"],
  ]) {
    await dialog.getByLabel(label).fill(typed);
    await dialog.getByRole("button", { name: button, exact: true }).waitFor();
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
    await page.getByRole("button", { name: "Deposit", exact: true }).click();
    const dialog = page.getByRole("dialog");
    const label = `Amount in ${shared.asset.symbol}`;
    for (const typed of ["1,000", "1.000", "123.456"]) await refused(dialog, label, "Deposit", typed, EITHER);
    await dialog.getByLabel(label).fill("1000");
    await dialog.getByRole("button", { name: "Deposit 1,000.00 USDC", exact: true }).waitFor();
    step("a German reader of English pages is asked which of two numbers they mean");
  },
  { locale: "de-DE" },
);

withWallet("no number of a leader's form is guessed at", "lena", async ({ page, visit, card, config }) => {
  await visit("/mine");
  await connect(page);
  await page.getByRole("button", { name: "Create a vault" }).click();
  const dialog = page.getByRole("dialog");
  const review = "Review the vault";
  await dialog.getByLabel("Name", { exact: true }).fill("Comma");
  await dialog.getByLabel("Symbol of the share").fill("sCOMMA");
  const fields = [
    ["Performance fee in %", "0,5", COMMA, "0.5"],
    ["Leader margin in %", "2,5", COMMA, "2.5"],
    ["Leader margin in %", "100", /Less than 100 %\./, "2.5"],
    ["Performance fee in %", "30.01", /At most 30 %\./, "0.5"],
    ["Minimum deposit", "1,00", COMMA, "100"],
    ["Your seed deposit", "1.000,50", COMMA, "1,000.50"],
    ["Your seed deposit", "99", /At least the minimum deposit, 100\.00 USDC\./, "1,000.50"],
    ["Days between settlements (1 to 30)", "7,5", COMMA, "7"],
    ["Days between settlements (1 to 30)", "7.5", /Enter a whole number\./, "7"],
    ["Days between settlements (1 to 30)", "", /Enter a number\./, "7"],
  ];
  for (const [label, bad, problem, good] of fields) {
    await refused(dialog, label, review, bad, problem);
    await dialog.getByLabel(label, { exact: true }).fill(good);
    await dialog.getByText(problem).waitFor({ state: "detached" });
  }
  await dialog.getByRole("button", { name: review }).click();
  const lines = dialog.getByTestId("create-review");
  for (const exact of ["0.50%", "2.50%", "100.00 USDC", "1,000.50 USDC", "7 days"]) {
    await lines.getByText(exact, { exact: true }).waitFor();
  }
  await dialog
    .getByRole("button", { name: "Create vault: fee 0.50%, margin 2.50%, seed 1,000.50 USDC", exact: true })
    .waitFor();
  step("a new vault: every number is refused or reviewed before the wallet opens");

  const own = (await json("/v1/vaults?type=shared&status=active&sort=-tvl")).items.find(
    ({ leader }) =>
      leader.toLowerCase() === config.demo.accounts.find(({ name }) => name === "lena").address.toLowerCase(),
  );
  assert.ok(own, "lena leads no vault in the demo's story");
  await visit(`/mine/${own.address}`);
  await page.getByRole("banner").getByRole("button", { name: /0x/ }).waitFor();
  const trade = card("Trade");
  await trade.getByRole("button", { name: "Now" }).click();
  await refused(trade, "Amount to sell", "Trade", "0,5", COMMA);
  await trade.getByRole("button", { name: "Limit order" }).click();
  await trade.getByLabel("Amount to sell").fill("1");
  await refused(trade, "Least to buy", "Place limit order", "0,05", COMMA);
  await trade.getByRole("button", { name: "Targets", exact: true }).click();
  const row = trade.getByRole("listitem").filter({ hasText: "WETH" });
  const set = trade.getByRole("button", { name: /^Set targets/ });
  for (const [label, bad, problem] of [
    ["Target %", "50,5", COMMA],
    ["Target %", "100.01", /At most 100 %\./],
    ["Band ± %", "2,5", COMMA],
    ["Band ± %", "0", /More than 0 %\./],
  ]) {
    await row.getByLabel("Target %").fill("50");
    await row.getByLabel("Band ± %").fill("20");
    await row.getByLabel(label).fill(bad);
    await row.getByText(problem).waitFor();
    assert.ok(await set.isDisabled(), `targets can be set with ${label} ${bad}`);
  }
  const fees = card("Fees");
  await refused(fees, "New fee in %", "Lower the fee", "7,5", COMMA);
  await fees.getByLabel("New fee in %").fill("7.5");
  await fees.getByRole("button", { name: "Lower the fee to 7.50%", exact: true }).waitFor();
  step("trades, limit orders, targets and the fee: the same");
});

withWallet("no withdrawal is guessed at", "ana", async ({ page, visit, config }) => {
  const ana = config.demo.accounts.find(({ name }) => name === "ana").address;
  const { items } = await json(`/v1/accounts/${ana}/positions`);
  const held = items.find(({ type, walletShares }) => type === "shared" && BigInt(walletShares) > 0n);
  await visit(`/vaults/${held.vault}`);
  await connect(page);
  await page.getByRole("button", { name: "Withdraw", exact: true }).click();
  const dialog = page.getByRole("dialog");
  for (const [typed, problem] of wrong.slice(0, 9)) {
    await refused(dialog, "Shares", "Request withdrawal", typed, problem);
  }
  await dialog.getByRole("button", { name: "Max" }).click();
  await dialog.getByRole("button", { name: /^Request withdrawal of [\d,]+\.\d{2,} \S+$/ }).waitFor();
  step("a withdrawal: the same, and Max is exact");
});
