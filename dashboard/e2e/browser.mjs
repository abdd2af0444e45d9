// What the browser tests share: a page on a running demo, with helpers that say what they wait for.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

export const base = process.env.SLUICE_E2E_URL;
if (!base) {
  console.error("e2e: set SLUICE_E2E_URL to a running demo, or use e2e/run.sh");
  process.exit(2);
}

const started = performance.now();
export const step = (what) =>
  console.log(`e2e ${((performance.now() - started) / 1000).toFixed(1).padStart(5)}s  ${what}`);

export async function json(path) {
  const answer = await fetch(base + path, { signal: AbortSignal.timeout(15_000) });
  assert.equal(answer.status, 200, `${path} answers ${answer.status}`);
  return answer.json();
}

/** Moves the demo's time to just after the next cut-off; answers when the chain and the index are there. */
export async function skip(config) {
  const answer = await fetch(base + config.demo.skipPath, {
    method: "POST",
    headers: { "X-Sluice-Demo": "1" },
    signal: AbortSignal.timeout(180_000),
  });
  assert.equal(answer.status, 200, `skipping answers ${answer.status}`);
  const there = await answer.json();
  const until = Date.now() + 120_000;
  while (((await json("/v1/status")).head?.number ?? 0) < there.block) {
    assert.ok(Date.now() < until, `the index isn't at block ${there.block} after two minutes`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return there;
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Runs one test in a page: `test({ page, ...helpers })`. Ends the process with 1, a picture and what was thrown when it
 * fails, or when the page itself raised an error. `prepare` comes before the page's first script; `context` are options
 * of the browser, such as its language.
 */
export async function run(name, test, prepare, context = {}) {
  const [executablePath, libraries] = process.env.SLUICE_CHROMIUM
    ? [process.env.SLUICE_CHROMIUM, process.env.SLUICE_CHROMIUM_LIBS]
    : execFileSync(fileURLToPath(new URL("./browser.sh", import.meta.url)), { encoding: "utf8" })
        .trim()
        .split("\n");
  const browser = await chromium.launch({
    executablePath,
    env: libraries ? { ...process.env, LD_LIBRARY_PATH: libraries } : process.env,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  const page = await browser.newPage({
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
    locale: "en-US",
    ...context,
  });
  page.setDefaultTimeout(30_000);
  const broken = [];
  page.on("pageerror", (error) => broken.push(error.message));
  try {
    await prepare?.(page);
    await test({ page, ...helpers(page) });
    assert.deepEqual(broken, [], "errors in the page");
  } catch (error) {
    const shots = join(tmpdir(), "sluice-e2e");
    mkdirSync(shots, { recursive: true });
    const shot = join(shots, `${name}.png`);
    await page.screenshot({ path: shot }).catch(() => undefined);
    console.error(`e2e: ${name} failed; the page is in ${shot}; errors in the page: ${broken.join("; ") || "none"}`);
    console.error(error);
    process.exitCode = 1;
  } finally {
    await browser.close();
  }
}

function helpers(page) {
  const banner = page.getByRole("banner");

  /** No serious finding of axe-core (WCAG 2.1 A and AA). Evaluated, not added as a script: the pages' CSP forbids that. */
  async function accessible(where) {
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() =>
      window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa"] }),
    );
    const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    assert.deepEqual(
      serious.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map((node) => node.target.join(" "))
            .slice(0, 3)
            .join(", ")}`,
      ),
      [],
      `${where} is not accessible`,
    );
  }

  /** Connects as one of the demo's accounts, leaving whoever is connected. */
  async function connectAs(name) {
    const button = banner.getByRole("button", { name: /Connect wallet|0x/ });
    await button.waitFor();
    await button.click();
    await page
      .getByRole("region", { name: "Demo accounts" })
      .getByRole("button", { name: new RegExp(`^${name}\\b`) })
      .click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await banner.getByRole("button", { name: new RegExp(`\\b${name}\\b`) }).waitFor();
  }

  /** Goes to a path of the app without loading it anew. */
  async function visit(path) {
    await page.goto(base + path);
    await banner.waitFor();
  }

  /** Clicks and waits for the transaction's end, in the scope the button is in; a failure is thrown as it is said. */
  async function submit(scope, button, done) {
    await scope.getByRole("button", { name: button, exact: typeof button === "string" }).click();
    // A card that goes away with what it was for says so by a toast.
    const good = scope
      .getByTestId("tx-done")
      .filter({ hasText: done })
      .or(page.locator("[data-sonner-toast]").filter({ hasText: done }));
    const bad = scope.getByTestId("tx-problem");
    await good.or(bad).first().waitFor({ timeout: 60_000 });
    if (await bad.count()) throw new Error(`${button}: ${await bad.first().textContent()}`);
  }

  /** A card or other region, by the heading it begins with. */
  const card = (heading) =>
    page
      .locator("section")
      .filter({ has: page.getByRole("heading", { name: heading, exact: true }) })
      .last();

  /** Opens a verify button's panel, expects that everything in it matches, and closes it. */
  async function verified(button) {
    await button.click();
    const panel = page.getByRole("dialog");
    await panel.locator("[data-testid^=check-]").first().waitFor({ timeout: 60_000 });
    const verdicts = await panel
      .locator("[data-testid^=check-]")
      .evaluateAll((all) => all.map((each) => `${each.dataset.testid.slice(6)}: ${each.textContent}`));
    assert.ok(verdicts.length > 0);
    for (const verdict of verdicts) assert.match(verdict, /^match/);
    await panel.getByRole("button", { name: "Close", exact: true }).click();
    await panel.waitFor({ state: "detached" });
  }

  return { accessible, connectAs, visit, submit, card, verified };
}
