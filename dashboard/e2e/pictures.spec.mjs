// Not a test of the suite: takes the pictures of docs/images from a running demo (make pictures). Each page is waited for as
// the tests wait, so that a picture never shows one that is half there.
import { fileURLToPath } from "node:url";
import { text } from "../src/text/pages";
import { json, step, test } from "./fixtures.mjs";

const folder = fileURLToPath(new URL("../../docs/images/", import.meta.url));

test.use({ viewport: { width: 1280, height: 860 }, colorScheme: "dark", timezoneId: "UTC" });

test("the pictures of the documents", async ({ page, helpers }) => {
  const { items } = await json("/v1/vaults?sort=-tvl&type=shared");
  const [vault] = items;
  async function take(name) {
    await page.waitForFunction(() => document.querySelector("main .animate-shimmer") === null);
    await page.evaluate(() => document.fonts.ready);
    await page.mouse.move(0, 0);
    // The demo's own bar belongs to the demo, not to the product.
    await page.locator(`aside[aria-label="${text.demo.bar}"]`).evaluate((bar) => bar.setAttribute("hidden", ""));
    await page.screenshot({ path: `${folder}${name}.png` });
    step(`docs/images/${name}.png`);
  }

  // The first visit brings the font; from the second on it is there in time.
  await helpers.visit("/");
  await page.evaluate(() => document.fonts.ready);
  await helpers.visit("/");
  await page.locator("main tbody tr").first().waitFor();
  await take("list");
  await helpers.visit(`/vaults/${vault.address}`);
  await page.locator("figure svg").first().waitFor();
  await take("vault");
  await helpers.connectAs("you");
  await page.getByRole("button", { name: text.vault.deposit, exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(text.deposit.amount(vault.asset.symbol)).fill("1,500");
  await dialog.getByRole("button", { name: text.deposit.submitExactly("1,500.00 USDC") }).waitFor();
  await take("deposit");
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await page.getByRole("button", { name: text.vault.checkPage }).click();
  await page.getByTestId("page-check").getByTestId("counts").waitFor({ timeout: 120_000 });
  await take("verify");
});
