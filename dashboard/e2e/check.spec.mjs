// Browser test: all figures of a vault's page at once, from an archive that nobody has to trust. Whatever is changed in the
// archive's answer is found by the page and named. Reads only.
import assert from "node:assert/strict";
import { json, step, test } from "./fixtures.mjs";

/** The vault's archive as the server gives it, its lines parsed. */
async function archiveOf(vault) {
  const lines = [];
  for (let path = `/v1/vaults/${vault}/events`; path; path = lines.at(-1).next) {
    const answer = await fetch(process.env.SLUICE_E2E_URL + path);
    assert.equal(answer.status, 200, `${path} answers ${answer.status}`);
    lines.push(...(await answer.text()).trim().split("\n").map(JSON.parse));
  }
  const events = lines.filter(({ type }) => type === "event");
  const [head, end] = [lines[0], { ...lines.at(-1), next: null }];
  return { head, events, end };
}

const flip = (hex, at = hex.length - 1) =>
  hex.slice(0, at) + (Number.parseInt(hex[at], 16) ^ 1).toString(16) + hex.slice(at + 1);
const at = (events, n, change) => events.map((event, index) => (index === n ? { ...event, ...change(event) } : event));

/** Every way in which an archive can lie, and what the page says of it. `n` is the event it is done to, from 0. */
const lies = (n) => [
  [
    "one bit of a topic",
    (all) => at(all, n, ({ topics }) => ({ topics: topics.with(-1, flip(topics.at(-1))) })),
    /topic \d/,
  ],
  ["one bit of data", (all) => at(all, n, ({ data }) => ({ data: flip(data) })), /data/],
  ["one bit of a time", (all) => at(all, n, ({ time }) => ({ time: time ^ 1 })), /time/],
  ["the emitter", (all) => at(all, n, ({ from }) => ({ from: from === "vault" ? "portfolio" : "vault" })), /emitter/],
  ["an event missing", (all) => all.toSpliced(n, 1), /lacks event/],
  ["an event twice", (all) => all.toSpliced(n, 0, all[n]), /twice/],
  [
    "an event swapped with the next",
    (all) => all.with(n, all[n + 1]).with(n + 1, all[n]),
    /in each other's place|after an event of a later block/,
  ],
  [
    "an event invented",
    (all) => all.toSpliced(n + 1, 0, { ...all[n], data: flip(all[n].data, 40) }),
    /doesn't have event/,
  ],
];

test("a vault's page is checked at once, and every lie of the archive is named", async ({ page, helpers }) => {
  const { items } = await json("/v1/vaults?sort=-tvl");
  const largest = items.find(({ type }) => type === "shared");
  const panel = page.getByTestId("page-check");

  /** Opens the check of the page, and says what it found and how long that took. */
  async function check() {
    const started = performance.now();
    await page.getByTestId("check-page").click();
    const summary = panel
      .getByTestId("counts")
      .or(panel.getByTestId("events-mismatch"))
      .or(panel.getByTestId("events-unchecked"));
    await summary.waitFor({ timeout: 60_000 });
    const took = performance.now() - started;
    const said = await summary.textContent();
    const kind = await summary.getAttribute("data-testid");
    return { took, said, kind };
  }
  const close = async () => {
    await page.getByRole("dialog").getByRole("button", { name: "Close", exact: true }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
  };

  await helpers.visit(`/vaults/${largest.address}`);
  await page.getByTestId("check-page").waitFor();
  const { took, said } = await check();
  // How long it may take is measured by `make bench BENCH=dashboard/check`: a busy machine is no fault of the page.
  step(`${said} ${Math.round(took)} ms`);
  assert.match(said, /^[\d,]+ events, one slot: \d+ figures from events check, \d+ state at block [\d,]+ check, /);
  assert.doesNotMatch(said, /do(es)? not match/);
  await helpers.accessible("the check of a page");
  await close();
  const { head, events, end } = await archiveOf(largest.address);
  for (const n of [0, Math.floor(events.length / 2), events.length - 2]) {
    for (const [name, lie, expected] of lies(n)) {
      const lines = [head, ...lie(events), end];
      await page.route(/\/v1\/vaults\/0x\w+\/events/, (route) =>
        route.fulfill({
          contentType: "application/x-ndjson",
          body: `${lines.map((line) => JSON.stringify(line)).join("\n")}\n`,
        }),
      );
      const found = await check();
      assert.equal(found.kind, "events-mismatch", `${name} at event ${n + 1}: ${found.said}`);
      assert.match(found.said, expected, `${name} at event ${n + 1}`);
      assert.match(found.said, new RegExp(`\\b(${n}|${n + 1}|${n + 2}|${n + 3})\\b`), `${name} at event ${n + 1}`);
      await close();
      await page.unroute(/\/v1\/vaults\/0x\w+\/events/);
    }
  }
  step(`${lies(0).length} lies at three places of ${events.length} events are found and named`);
});
