// Browser test: budgets that every page keeps, on a phone and on a desktop: how much of it jumps while it loads, how long it
// answers nothing, and how many bytes it takes; none is wider than its window, whatever vaults are called, and each is
// accessible.
import assert from "node:assert/strict";
import { eventually, flawsIn, json, step, test } from "./fixtures.mjs";
import { tasksOf } from "./tasks.mjs";

/** Cumulative layout shift of a page, and its longest task in milliseconds of processor time. */
const MOST_SHIFT = 0.02;
const LONGEST_TASK = 200;
/** Everything that a first visit loads, as it is transferred: files, the font, answers of the API and headers, in bytes. */
const MOST_BYTES = { list: 180_000, vault: 220_000 };
const WIDTHS = [360, 1440];
/** Rounds of which the best counts, for what a busy machine makes slower still. */
const ROUNDS = 3;
/** A page is done when it has loaded everything, shows no skeleton, and kept its height for so many milliseconds since. */
const STILL = 400;

/** Counts what jumps, from the first moment of the page on. */
function observe() {
  window.shifts = [];
  const nameOf = (node) =>
    node?.nodeType === 1 ? `${node.tagName} ${(node.className || "").toString().slice(0, 60)}` : "";
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.hadRecentInput) continue;
      const moved = entry.sources.map(
        ({ node, previousRect: a, currentRect: b }) =>
          `${nameOf(node)} ${Math.round(a.y)}→${Math.round(b.y)} ${Math.round(a.height)}→${Math.round(b.height)}`,
      );
      window.shifts.push({ value: entry.value, moved });
    }
  }).observe({ type: "layout-shift", buffered: true });
}

/** What of a page is wider than its window. Boxes that scroll by themselves and say so are not. */
function tooWide() {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return null;
  const past = [...document.querySelectorAll("body *")].filter(
    (node) => node.getBoundingClientRect().right > clientWidth + 1 && !node.closest(".scroll-x"),
  );
  return `${scrollWidth} px: ${past.slice(0, 3).map((node) => `${node.tagName} ${node.textContent.slice(0, 30)}`)}`;
}

/** Visits a path with an empty cache, waits until nothing is loaded any more, and tells what was seen. */
async function visit(browser, width, path, account) {
  const context = await browser.newContext({ viewport: { width, height: width < 500 ? 740 : 900 }, locale: "en-US" });
  try {
    const page = await context.newPage();
    if (account) await page.addInitScript((id) => localStorage.setItem("sluice.demo", id), account);
    await page.addInitScript(observe);
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    const end = await tasksOf(session);
    let bytes = 0;
    session.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    const loads = loadsOf(page);
    await page.goto(process.env.SLUICE_E2E_URL + path, { waitUntil: "load" });
    await page.getByRole("main").waitFor();
    await eventually(`${path} is still`, () => still(page, loads));
    const shifts = await page.evaluate(() => window.shifts);
    const shift = shifts.reduce((sum, { value }) => sum + value, 0);
    const { longest: task } = await end();
    return {
      bytes,
      shifts,
      shift,
      task,
      wide: await page.evaluate(tooWide),
      flaws: width < 500 ? await flawsIn(page) : [],
    };
  } finally {
    await context.close();
  }
}

/** What a page waits for of the network, and since when that is as it is. The live feed never ends. */
function loadsOf(page) {
  const loads = { open: new Set(), since: performance.now() };
  page.on("request", (request) => {
    if (/\/v1\/events\b/.test(request.url())) return;
    loads.open.add(request);
  });
  const over = (request) => {
    if (loads.open.delete(request)) loads.since = performance.now();
  };
  page.on("requestfinished", over);
  page.on("requestfailed", over);
  return loads;
}

async function still(page, loads) {
  const same = await page.evaluate(() => {
    const now = performance.now();
    const height = document.documentElement.scrollHeight;
    const waits = document.querySelector("main .animate-shimmer") !== null;
    if (window.lastHeight !== height || waits) [window.lastHeight, window.since] = [height, now];
    return now - window.since;
  });
  return loads.open.size === 0 && performance.now() - loads.since > STILL && same > STILL;
}

const best = (seen, of) => seen.reduce((least, each) => Math.min(least, of(each)), Number.POSITIVE_INFINITY);

test("no page jumps or blocks, and list and vault are small", async ({ browser }) => {
  const config = await json("/config.json");
  const { items } = await json("/v1/vaults?sort=-tvl");
  const vault = items.find(({ type }) => type === "shared").address;
  const idOf = (address) => `demo:${address.toLowerCase()}`;
  const leads = idOf(items.find(({ address }) => address === vault).leader);
  const account = `demo:${config.demo.accounts.find(({ name }) => name === "ana").address.toLowerCase()}`;
  const pages = {
    list: ["/"],
    vault: [`/vaults/${vault}`],
    "list, connected": ["/", account],
    "vault, connected": [`/vaults/${vault}`, account],
    portfolio: ["/portfolio", account],
    mine: ["/mine", account],
    keeper: ["/keeper"],
    verify: [`/verify?vault=${vault}`],
    guide: ["/guide"],
    leader: [`/leaders/${items[0].leader}`],
    direct: ["/direct"],
    leaders: ["/leaders"],
    compare: [
      `/compare?${items
        .slice(0, 4)
        .map(({ address }) => `vault=${address}`)
        .join("&")}`,
    ],
    following: ["/following"],
    agents: ["/agents"],
    webhooks: ["/webhooks"],
    manage: [`/mine/${vault}`, leads],
    "no such vault": ["/vaults/0x000000000000000000000000000000000000dEaD"],
  };
  const wrong = [];
  for (const [name, [path, who]] of Object.entries(pages)) {
    for (const width of WIDTHS) {
      const seen = [];
      for (let round = 0; round < ROUNDS; round++) {
        seen.push(await visit(browser, width, path, who));
        const last = seen.at(-1);
        if (last.shift <= MOST_SHIFT && last.task <= LONGEST_TASK) break;
      }
      const { wide, flaws } = seen.at(-1);
      if (wide) wrong.push(`${name} at ${width} is too wide: ${wide}`);
      if (flaws.length > 0) wrong.push(`${name} at ${width} is not accessible: ${flaws}`);
      const [shift, task, bytes] = [best(seen, (s) => s.shift), best(seen, (s) => s.task), best(seen, (s) => s.bytes)];
      step(
        `${name} at ${width}: shift ${shift.toFixed(4)}, longest task ${Math.round(task)} ms, ${Math.round(bytes / 1000)} kB`,
      );
      const [jumped] = [...seen].sort((a, b) => a.shift - b.shift);
      if (shift > MOST_SHIFT)
        wrong.push(`${name} at ${width} jumps: ${shift.toFixed(3)} ${JSON.stringify(jumped.shifts)}`);
      if (task > LONGEST_TASK) wrong.push(`${name} at ${width} blocks for ${Math.round(task)} ms`);
      if (bytes > (MOST_BYTES[name] ?? Number.POSITIVE_INFINITY))
        wrong.push(`${name} at ${width} takes ${bytes} bytes`);
    }
  }
  assert.deepEqual(wrong, []);
});

/** Names that somebody may choose: as long as the contract lets them be, blank, from the right, with what nobody sees. */
const NAMES = [
  "Abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijkl",
  "",
  "\u202e\u05d4\u05e9\u05e7\u05e2\u05d4 hidden\u202c",
  "\u200bVault\u200d\u2060",
];

test("no name of a vault breaks a page on a phone", async ({ page, helpers }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const { items } = await json("/v1/vaults?sort=-tvl");
  const nameOf = new Map(items.map(({ address }, at) => [address, NAMES[at % NAMES.length]]));
  const { demo } = await json("/config.json");
  const ben = demo.accounts.find(({ name }) => name === "ben").address;
  /** The same answer, with other names of its vaults. */
  function renamed(value) {
    if (Array.isArray(value)) return value.map(renamed);
    if (!value || typeof value !== "object") return value;
    const name = nameOf.get(value.address ?? value.vault);
    const entries = Object.entries(value).map(([key, each]) => [
      key,
      name !== undefined && /^(name|vaultName)$/.test(key) ? name : renamed(each),
    ]);
    return Object.fromEntries(entries);
  }
  await page.route(/\/v1\/(vaults|accounts|leaders|compare)/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: renamed(await response.json()) });
  });
  const [long] = items;
  const all = items.slice(0, 4).map(({ address }) => `vault=${address}`);
  const wrong = [];
  for (const [path, there] of [
    [`/vaults/${long.address}`, page.getByRole("heading", { level: 1, name: NAMES[0] })],
    [`/portfolio?account=${ben}`, page.getByTestId("pnl-chart").locator("svg")],
    [`/compare?${all.join("&")}`, page.getByTestId("compare")],
    ["/", page.locator("main tbody tr").last()],
  ]) {
    await helpers.visit(path);
    await there.waitFor();
    await page.waitForFunction(() => document.querySelector("main .animate-shimmer") === null);
    const wide = await page.evaluate(tooWide);
    if (wide) wrong.push(`${path}: ${wide}`);
  }
  for (const { address } of items) {
    const { width, height } = await page.locator(`main tbody a[href*="${address}"]`).first().boundingBox();
    if (width < 24 || height < 16) wrong.push(`the link of "${nameOf.get(address)}" is ${width} by ${height}`);
  }
  assert.deepEqual(wrong, []);
  step(`${NAMES.length} kinds of names fit a phone`);
});
