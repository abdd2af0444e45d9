// A first visit with an empty cache: seconds from the navigation until the vault list shows its rows and a row answers a
// click by opening the vault. Prints {"seconds": n}. Arguments: the dashboard's folder, the demo's URL.
import { createRequire } from "node:module";
import { join } from "node:path";

const [dashboard, base] = process.argv.slice(2);
const { chromium } = createRequire(join(dashboard, "package.json"))("playwright-core");
const [executablePath, libraries] = process.env.SLUICE_BROWSER.split("\n");

const browser = await chromium.launch({
  executablePath,
  env: libraries ? { ...process.env, LD_LIBRARY_PATH: libraries } : process.env,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(60_000);
  const started = performance.now();
  await page.goto(base, { waitUntil: "commit" });
  const row = page.locator('a[href*="/vaults/0x"], a[href*="/vault/0x"]').first();
  await row.waitFor({ state: "visible" });
  await row.click({ noWaitAfter: true });
  await page.waitForURL(/0x[0-9a-fA-F]{40}/, { waitUntil: "commit" });
  console.log(JSON.stringify({ seconds: (performance.now() - started) / 1000 }));
} finally {
  await browser.close();
}
