// Browser test: a reader whose browser speaks German deposits on a phone: list, vault, deposit, portfolio. Every page is
// German, fits the narrowest phone, and is accessible; amounts are typed, echoed and signed in German. Another reader's
// browser speaks English; they choose German, and it is remembered.
import assert from "node:assert/strict";
import { german } from "../src/text/de";
import { text } from "../src/text/pages";
import { json, step, test } from "./fixtures.mjs";

const DEPOSIT = 1_234_560_000n;
const { pages: t } = german;
const WIDTH = 360;

test.use({ locale: "de-DE", viewport: { width: WIDTH, height: 740 }, walletOf: { amount: 2n * DEPOSIT } });

test("a German reader deposits on a phone", async ({ page, wallet, helpers }) => {
  const vault = (await json("/v1/vaults?type=shared&status=active")).items[0];
  const banner = page.getByRole("banner");
  const fits = async (where: string) => {
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= WIDTH, `${where} is ${wide} px wide`);
    await helpers.accessible(where);
    step(`${where} fits, and is accessible`);
  };

  await helpers.visit("/");
  assert.equal(await page.locator("html").getAttribute("lang"), "de");
  await page.getByRole("heading", { level: 1, name: t.vaults.tvl }).waitFor();
  await page.getByRole("link", { name: vault.name }).waitFor();
  await page.getByText(t.vaults.lead).waitFor();
  await fits("the list");

  await page.getByRole("link", { name: vault.name }).click();
  await page.getByRole("heading", { level: 1, name: vault.name }).waitFor();
  await page.locator("figure svg").first().waitFor();
  await page.getByText(t.vault.settlement, { exact: true }).first().waitFor();
  await fits("the vault's page");

  await banner.getByRole("button", { name: t.wallet.connect }).click();
  await page.getByRole("button", { name: "Test Wallet" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.getByRole("button", { name: t.vault.deposit, exact: true }).click();
  const dialog = page.getByRole("dialog");
  const amount = dialog.getByLabel(t.deposit.amount(vault.asset.symbol));
  for (const [typed, problem] of [
    ["1.000", german.numbers.ambiguous("1000", "1,0000")],
    ["1,000", german.numbers.ambiguous("1000", "1,0000")],
    ["1234.56", german.numbers.grouping],
    ["1,234.56", german.numbers.grouping],
  ] as const) {
    await amount.fill(typed);
    await dialog.getByText(problem).waitFor();
    assert.ok(await dialog.getByRole("button", { name: t.deposit.submit, exact: true }).isDisabled());
  }
  await amount.fill("1.234,56");
  const exactly = `1.234,56 ${vault.asset.symbol}`;
  await fits("the deposit dialog");
  wallet.state.signs = () => dialog.getByTestId("tx-signs").textContent();
  await dialog.getByRole("button", { name: t.deposit.submitExactly(exactly), exact: true }).click();
  await dialog.getByTestId("tx-done").filter({ hasText: t.deposit.done }).waitFor({ timeout: 120_000 });
  const signs = t.deposit.signs(exactly, vault.name);
  assert.deepEqual(wallet.state.signed, [signs, signs], "the line above each signature");
  await dialog.getByRole("button", { name: t.common.close, exact: true }).last().click();

  await page.goto("/portfolio");
  await page.getByRole("heading", { level: 1, name: t.portfolio.title }).waitFor();
  await page.getByText(exactly).first().waitFor();
  const [request] = (await json(`/v1/accounts/${wallet.address}/requests`)).items;
  assert.equal(request.assets, String(DEPOSIT), "the API's amount of the request");
  await fits("the portfolio");
});

test.describe("a reader of English", () => {
  test.use({ locale: "en-US" });
  test("chooses German, which the browser remembers, and loads its file only then", async ({ page, helpers }) => {
    const loaded: string[] = [];
    page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
    await helpers.visit("/");
    await page.getByRole("heading", { level: 1, name: text.vaults.tvl }).waitFor();
    assert.equal(await page.locator("html").getAttribute("lang"), "en");
    const isGerman = (path: string) => /\/assets\/de-[^/]*\.js$/.test(path);
    assert.deepEqual(loaded.filter(isGerman), []);
    await page.getByLabel(text.nav.language).selectOption("de");
    await page.getByLabel(t.nav.language).waitFor();
    assert.equal(await page.locator("html").getAttribute("lang"), "de");
    assert.equal(loaded.filter(isGerman).length, 1);
    await helpers.visit("/guide");
    await page.getByRole("heading", { level: 1, name: german.guide.title }).waitFor();
  });
});
