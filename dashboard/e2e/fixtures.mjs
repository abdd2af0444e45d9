// What the browser tests share: a page on a running demo, with helpers that say what they wait for.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test as base } from "@playwright/test";
import { text } from "../src/text/pages";
import { verify } from "../src/text/verify";
import { reasons } from "../src/text/verify-reasons";
import { announce, createWallet } from "./wallet.mjs";

export const site = process.env.SLUICE_E2E_URL;

const started = performance.now();
export const step = (what) =>
  console.log(`e2e ${((performance.now() - started) / 1000).toFixed(1).padStart(5)}s  ${what}`);

export async function json(path) {
  const answer = await fetch(site + path, { signal: AbortSignal.timeout(60_000) });
  assert.equal(answer.status, 200, `${path} answers ${answer.status}`);
  return answer.json();
}

/** Asks again and again until there is an answer that counts (not null, false, 0 or ""), which it returns; fails when none comes in time. */
export async function eventually(what, ask, timeout = 120_000) {
  const until = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    assert.ok(Date.now() < until, `${what}: not within ${timeout / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** The index has a block. */
export const indexed = (block) =>
  eventually(
    `the index is at block ${block}`,
    async () => ((await json("/v1/status")).head?.number ?? 0) >= block,
    120_000,
  );

/** Moves the demo's time to just after the next cut-off; answers when the chain and the index are there. */
export async function skip(config) {
  const answer = await fetch(site + config.demo.skipPath, {
    method: "POST",
    headers: { "X-Sluice-Demo": "1" },
    signal: AbortSignal.timeout(180_000),
  });
  assert.equal(answer.status, 200, `skipping answers ${answer.status}`);
  const there = await answer.json();
  await indexed(there.block);
  return there;
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Playwright's test with our helpers, and two fixtures of its own: a test fails when its page raised an error, and one that
 * asks for `wallet` finds it announced in its page (by EIP-6963). `walletOf` says whose it is: a demo account's by name, or
 * a stranger's who is given so much of the asset.
 */
export const test = base.extend({
  walletOf: [{ account: "you" }, { option: true }],
  wallet: async ({ page, walletOf }, use) => {
    const config = await json("/config.json");
    const own = walletOf.account
      ? { key: keyOf(config, walletOf.account) }
      : { ...walletOf, funder: keyOf(config, "you"), token: (await json("/v1/protocol")).asset.address };
    const wallet = await createWallet({ chainId: config.chainId, rpcUrl: config.demo.rpcUrl, ...own });
    await page.exposeFunction("__testWallet", wallet.answer);
    await page.addInitScript(announce);
    await use(wallet);
  },
  noErrors: [
    async ({ page }, use) => {
      const broken = [];
      page.on("pageerror", (error) => broken.push(error.message));
      await use();
      assert.deepEqual(broken, [], "errors in the page");
    },
    { auto: true },
  ],
  helpers: async ({ page }, use) => use(helpersOf(page)),
});

/** The public key of a demo account, for a wallet that signs as them. */
export const keyOf = (config, name) => config.demo.accounts.find((account) => account.name === name).privateKey;

/**
 * Waits until nothing moves, except what moves for ever, and no colour changes any more: a colour that is still changing is none
 * that a reader sees. A theme is applied in the next frame, and its changes of colour begin with it.
 */
export const still = (page) =>
  page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const ending = document.getAnimations().filter((each) => each.effect.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map((each) => each.finished));
  });

/**
 * What axe-core finds in a page (WCAG 2.1 A and AA), of any weight or of some. Evaluated, not added as a script: the pages'
 * CSP forbids that.
 */
export async function flawsIn(page, weights = ["minor", "moderate", "serious", "critical"]) {
  await page.evaluate(axe);
  await still(page);
  const { violations } = await page.evaluate(() =>
    window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa"] }),
  );
  return violations
    .filter(({ impact }) => weights.includes(impact))
    .map(({ id, nodes }) => {
      const where = nodes.map((node) => node.target.join(" ")).slice(0, 3);
      return `${id}: ${where.join(", ")}`;
    });
}

/** How the titles of those dialogs begin that were held to axe-core already. */
const dialogsSeen = new Set();

/** The helpers of one page; a test with several pages asks for each one's. */
export function helpersOf(page) {
  const banner = page.getByRole("banner");

  /** No serious finding of axe-core. */
  const accessible = async (where) =>
    assert.deepEqual(await flawsIn(page, ["serious", "critical"]), [], `${where} is not accessible`);

  /** Connects as one of the demo's accounts, leaving whoever is connected. */
  async function connectAs(name) {
    const button = banner.getByRole("button", { name: new RegExp(`${text.wallet.connect}|0x`) });
    await button.waitFor();
    await button.click();
    const accounts = page.getByRole("region", { name: text.wallet.demo });
    await accounts.waitFor();
    await dialogAccessible();
    await accounts.getByRole("button", { name: new RegExp(`^${name}\\b`) }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await banner.getByRole("button", { name: new RegExp(`\\b${name}\\b`) }).waitFor();
  }

  /** Goes to a path of the app without loading it anew. */
  async function visit(path) {
    await page.goto(path);
    await banner.waitFor();
  }

  /** Nothing at all of axe-core in the dialog that is open, if one is; each kind of dialog is looked at once. */
  async function dialogAccessible() {
    const dialog = page.getByRole("dialog");
    if ((await dialog.count()) === 0) return;
    const title = await dialog.last().getByRole("heading").first().textContent();
    const kind = title.split(" ").slice(0, 2).join(" ");
    if (dialogsSeen.has(kind)) return;
    dialogsSeen.add(kind);
    assert.deepEqual(await flawsIn(page), [], `the dialog "${title}" is not accessible`);
  }

  /** Clicks and waits for the transaction's end, in the scope the button is in; a failure is thrown as it is said. */
  async function submit(scope, button, done) {
    await dialogAccessible();
    await scope.getByRole("button", { name: button, exact: typeof button === "string" }).click();
    // A card that goes away with what it was for says so by a toast.
    const good = scope
      .getByTestId("tx-done")
      .filter({ hasText: done })
      .or(page.locator("[data-sonner-toast]").filter({ hasText: done }));
    const bad = scope.getByTestId("tx-problem");
    await good.or(bad).first().waitFor({ timeout: 120_000 });
    if (await bad.count()) throw new Error(`${button}: ${await bad.first().textContent()}`);
  }

  /** A card or other region, by the heading it begins with. */
  const card = (heading) =>
    page
      .locator("section")
      .filter({ has: page.getByRole("heading", { name: heading, exact: true }) })
      .last();

  /** What was recomputed: once more, by a button, where a block came in between and so nothing could be compared. */
  async function recomputed(scope, again) {
    const checks = scope.locator("[data-testid^=check-]");
    const moved = scope.getByText(reasons.gaps.movedOn()).first();
    for (;;) {
      await checks.first().waitFor({ timeout: 120_000 });
      if ((await moved.count()) === 0) return checks;
      await again.click();
      await moved.waitFor({ state: "detached" });
    }
  }

  /** Opens a verify button's panel, expects that everything in it matches, and closes it. */
  async function verified(button) {
    await button.click();
    const panel = page.getByRole("dialog");
    const checks = await recomputed(panel, panel.getByRole("button", { name: verify.again }));
    const verdicts = await checks.evaluateAll((all) =>
      all.map((each) => `${each.dataset.testid.slice(6)}: ${each.textContent}`),
    );
    assert.ok(verdicts.length > 0);
    await dialogAccessible();
    for (const verdict of verdicts) assert.match(verdict, /^match/);
    await panel.getByRole("button", { name: text.common.close, exact: true }).click();
    await panel.waitFor({ state: "detached" });
  }

  return { accessible, dialogAccessible, connectAs, visit, submit, card, recomputed, verified };
}
