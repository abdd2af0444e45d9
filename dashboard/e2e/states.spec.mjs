// Browser test: each page in each state that its data can be in: it says what it doesn't know and why, what is old and since
// when, what is closed to deposits; and nothing is too wide, cut off or on top of something else at any width.
import assert from "node:assert/strict";
import { expect } from "@playwright/test";
import { leaders as words } from "../src/text/leaders";
import { text } from "../src/text/pages";
import { flawsIn, json, step, test } from "./fixtures.mjs";
import { layoutFlaws } from "./geometry.mjs";
import { inState } from "./states.mjs";

const WIDTHS = [360, 768, 1440, 2560];
const t = text.vault;

/**
 * Which pages are looked at in a state, and what must be read there, whatever a pointer rests on. Where a state has colours of
 * its own, `contrast` names the page that is held to axe-core in both themes.
 */
const STATES = {
  plain: {
    list: [],
    vault: [],
    portfolio: [],
    leaders: [/^As of the settlement of \d.*, block [\d,]+/],
    leader: [],
    compare: [],
  },
  long: { list: [], vault: [], portfolio: [], leader: [], keeper: [], manage: [] },
  huge: { list: [], vault: [], portfolio: [], leader: [], keeper: [], manage: [] },
  tiny: { list: [], vault: [] },
  empty: { list: [text.vaults.none], leaders: [words.none], portfolio: [text.portfolio.noRequests] },
  unknown: {
    list: [text.markHint.noPrice],
    vault: [t.asOfNone, t.roomUnknown, t.moreUnknown],
    portfolio: [/^“—”: unknown because/],
  },
  stale: { list: [text.mark.stale], vault: [t.stale, /^The price of WETH is from \d/], contrast: "vault" },
  disputed: {
    list: [text.mark.disputed, text.vaults.trendWithheld],
    vault: [t.disputed, t.chartWithheld, t.moreWithheld],
    portfolio: [text.mark.disputed, /^“—”: unknown because/],
    leaders: [words.because.disputed],
    leader: [words.because.disputed, text.mark.disputed],
    compare: [text.mark.disputed, words.compareChartWithheld],
    contrast: "vault",
  },
  paused: { list: [text.status.inactive], vault: [text.statusHint.inactive, t.roomPaused] },
  closing: { vault: [text.statusHint.closing, t.roomClosing] },
  closed: { vault: [text.statusHint.closed, t.finished, t.moreClosed] },
};

/** The pages, each with what is there once it is, and as which of the demo's accounts it is seen, if any. */
async function pagesOf() {
  const { items } = await json("/v1/vaults?sort=-tvl&type=shared");
  const [vault, other] = items;
  const { demo } = await json("/config.json");
  const ana = demo.accounts.find(({ name }) => name === "ana").address;
  return {
    list: ["/", "main tbody tr"],
    vault: [`/vaults/${vault.address}`, "[data-testid=vault-address]"],
    portfolio: [`/portfolio?account=${ana}`, "[data-testid=read-only]"],
    leaders: ["/leaders", "[data-testid=leaders]"],
    leader: [`/leaders/${vault.leader}`, "[data-testid=record]"],
    compare: [`/compare?vault=${vault.address}&vault=${other.address}`, "[data-testid=compare]"],
    keeper: ["/keeper", "main tbody tr"],
    manage: [`/mine/${vault.address}`, "#closing", vault.leader],
  };
}

/** Each chart is drawn for the box that it is in: it follows its box's size a moment later. */
const chartsFit = () =>
  [...document.querySelectorAll("main svg.block[height]")].every(
    ({ width, height, parentElement: box }) =>
      Math.abs(width.baseVal.value - box.clientWidth) <= 1 && Math.abs(height.baseVal.value - box.clientHeight) <= 1,
  );

/** What is wrong and stays so: a chart follows its box, and colours their theme, a moment later. */
async function staying(find) {
  let flaws = ["nothing could be looked at"];
  try {
    await expect.poll(async () => (flaws = await find()), { timeout: 30_000 }).toEqual([]);
  } catch {
    return flaws;
  }
  return [];
}

for (const [state, { contrast, ...said }] of Object.entries(STATES)) {
  test(`data that is ${state} is said to be, and fits, at every width`, async ({ page, helpers }) => {
    const pages = await pagesOf();
    const wrong = [];
    await inState(page, state);
    for (const [name, texts] of Object.entries(said)) {
      const [path, there, account] = pages[name];
      if (account)
        await page.addInitScript((who) => localStorage.setItem("sluice.demo", who), `demo:${account.toLowerCase()}`);
      await helpers.visit(path);
      if (state !== "empty") await page.locator(there).first().waitFor();
      await page.waitForFunction(() => document.querySelector("main .animate-shimmer") === null);
      for (const each of texts)
        await page.getByRole("main").getByText(each).filter({ visible: true }).first().waitFor();
      for (const summary of await page.locator("main details > summary").all()) await summary.click();
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await page.waitForFunction(chartsFit);
        for (const flaw of await staying(() => page.evaluate(layoutFlaws))) wrong.push(`${name} at ${width}: ${flaw}`);
      }
      if (name !== contrast) continue;
      for (const theme of ["dark", "light"]) {
        await page.evaluate((chosen) => {
          document.documentElement.dataset.theme = chosen;
        }, theme);
        for (const flaw of await staying(() => flawsIn(page))) wrong.push(`${name}, ${theme}: ${flaw}`);
      }
    }
    assert.deepEqual(wrong, []);
    step(`${state}: ${Object.keys(said)} at ${WIDTHS.join(", ")}`);
  });
}

test("a vault that takes no deposits says why beside its button; a dialog says that figures are withheld or old", async ({
  page,
  helpers,
}) => {
  const vault = (await json("/v1/vaults?sort=-tvl&type=shared&status=active")).items[0];
  const deposit = page.getByRole("button", { name: t.deposit, exact: true });
  for (const [state, hint] of [
    ["paused", text.statusHint.inactive],
    ["closing", text.statusHint.closing],
    ["closed", text.statusHint.closed],
  ]) {
    const end = await inState(page, state);
    await helpers.visit(`/vaults/${vault.address}`);
    await deposit.waitFor();
    assert.ok(await deposit.isDisabled(), `one can deposit into a vault that is ${state}`);
    const described = await deposit.getAttribute("aria-describedby");
    assert.equal(await page.locator(`#${described}`).textContent(), hint);
    await end();
  }
  await helpers.visit("/");
  await helpers.connectAs("ana");
  for (const [state, said] of [
    ["disputed", t.disputed],
    ["stale", t.stale],
  ]) {
    const end = await inState(page, state);
    for (const act of [t.deposit, t.withdraw]) {
      await helpers.visit(`/vaults/${vault.address}`);
      await page.getByRole("button", { name: act, exact: true }).click();
      await page.getByRole("dialog").getByText(said).waitFor();
    }
    const live = page.getByRole("dialog").locator("[aria-live=polite]").first();
    assert.ok(
      await live.evaluate((node) => node.checkVisibility()),
      "what happens is told by a part that isn't there yet",
    );
    await end();
  }
  step("why there are no deposits, and what is wrong with the figures, is said where one would pay");
});

test("a disputed vault shows no figure that the chain contradicts", async ({ page, helpers }) => {
  const vault = (await json("/v1/vaults?sort=-tvl&type=shared")).items[0];
  await inState(page, "disputed");
  await helpers.visit(`/vaults/${vault.address}`);
  await page.getByRole("alert").filter({ hasText: t.disputed }).waitFor();
  await page.getByText(t.moreWithheld).waitFor();
  const shown = await page
    .locator("main [data-figure][data-asof=price]")
    .evaluateAll((all) => all.filter(({ textContent }) => /\d/.test(textContent)).map(({ dataset }) => dataset.figure));
  assert.deepEqual(shown, []);
  assert.equal(await page.locator("main figure svg").count(), 0, "a chart of prices that are withheld");
});

test("a server that has stopped following the chain says so on every page, and since when", async ({
  page,
  helpers,
}) => {
  const since = Math.floor(Date.now() / 1000) - 3600;
  let behind = true;
  await page.route(/\/v1\/status$/, async (route) => {
    const response = await route.fetch();
    const status = await response.json();
    const chainTime = behind ? since : Math.floor(Date.now() / 1000);
    await route.fulfill({ response, json: { ...status, demo: false, chainTime } });
  });
  await helpers.visit("/guide");
  await page
    .getByRole("alert")
    .filter({ hasText: /nothing newer than block [\d,]+, of \d/ })
    .waitFor();
  behind = false;
  await helpers.visit("/guide");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForLoadState("networkidle");
  assert.equal(await page.getByText(/nothing newer than block/).count(), 0);
});

test("the rounds behind a leader's chart fit a phone", async ({ page, helpers }) => {
  const vault = (await json("/v1/vaults?sort=-tvl&type=shared")).items[0];
  await page.setViewportSize({ width: 360, height: 740 });
  await helpers.visit(`/leaders/${vault.leader}`);
  await page.getByTestId("record").getByText(words.rounds).click();
  const table = page.getByTestId("record").getByRole("region", { name: words.recordChart });
  await table.waitFor();
  const [wide, room] = await table.evaluate((box) => [box.scrollWidth, box.clientWidth]);
  assert.ok(wide <= room, `the rounds are ${wide} px wide in ${room}`);
});

test("what the operator doesn't list is found behind a switch and by a search, and says whose choice that is", async ({
  page,
  helpers,
}) => {
  const { items } = await json("/v1/vaults?sort=-tvl");
  const hidden = { ...items[0], listed: false, unlistedReason: "A copy of another vault" };
  await page.route(/\/v1\/vaults(\?|$)/, (route) => {
    const query = new URL(route.request().url()).searchParams;
    const all = [hidden, ...items.slice(1)].filter(({ name }) => name.includes(query.get("q") ?? ""));
    const listed = query.get("listed");
    route.fulfill({
      json: { items: all.filter((each) => !listed || each.listed === (listed === "true")), next: null },
    });
  });
  await helpers.visit("/");
  const row = page.locator("main tbody tr").filter({ has: page.locator(`a[href*="${hidden.address}"]`) });
  await page.locator("main tbody tr").first().waitFor();
  assert.equal(await row.count(), 0, "an unlisted vault stands in the list");
  await page.getByLabel(text.vaults.showUnlisted).check();
  await row.getByText(text.identity.unlisted, { exact: true }).waitFor();
  await page.getByLabel(text.vaults.showUnlisted).uncheck();
  await row.waitFor({ state: "detached" });
  await page.getByLabel(text.vaults.search).fill(hidden.name);
  await row.getByText(text.identity.unlisted, { exact: true }).waitFor();
  await page.route(`**/v1/vaults/${hidden.address}`, async (route) => {
    const response = await route.fetch();
    const { listed, unlistedReason } = hidden;
    const imitates = { address: items[1].address, name: items[1].name };
    await route.fulfill({ response, json: { ...(await response.json()), listed, unlistedReason, imitates } });
  });
  await helpers.visit(`/vaults/${hidden.address}`);
  await page
    .getByRole("alert")
    .filter({ hasText: text.identity.unlistedReason(hidden.unlistedReason) })
    .waitFor();
  await page.getByRole("alert").filter({ hasText: text.identity.lookAlike }).getByRole("link").waitFor();
});

test("notices that end with the tab say so where one asks for them", async ({ page, helpers }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Notification, "permission", { get: () => "default" });
  });
  await helpers.visit("/");
  await helpers.connectAs("ana");
  await helpers.visit("/portfolio");
  const ask = page.getByRole("button", { name: text.portfolio.notify });
  await ask.waitFor();
  assert.equal(
    await page.locator(`#${await ask.getAttribute("aria-describedby")}`).textContent(),
    text.portfolio.notifyHint,
  );
});

test("a word's explanation opens under a finger", async ({ page, helpers }) => {
  const vault = (await json("/v1/vaults?sort=-tvl&type=shared")).items[0];
  await page.setViewportSize({ width: 360, height: 740 });
  await helpers.visit(`/vaults/${vault.address}`);
  for (const [word, hint] of [
    [text.figures.tvl, text.figures.tvlHint],
    [text.figures.drawdown, text.figures.drawdownHint],
    [text.mark.proven, text.markHint.proven],
  ]) {
    const button = page.getByRole("button", { name: text.common.meaning(word), exact: true });
    await button.click();
    const said = page.getByText(hint, { exact: true });
    await said.waitFor();
    const { left, right } = await said.evaluate((node) => node.getBoundingClientRect().toJSON());
    assert.ok(left >= 0 && right <= 360, `what ${word} means stands from ${left} to ${right}`);
    await helpers.accessible(`the meaning of ${word}`);
    await page.keyboard.press("Escape");
    await said.waitFor({ state: "detached" });
  }
});
