// Browser test: all figures of a vault's page at once, from an archive that nobody has to trust. Whatever is changed in the
// archive's answer is found by the page and named. Reads only.
import assert from "node:assert/strict";
import { utcTime } from "../src/lib/time";
import { text } from "../src/text/pages";
import { verify } from "../src/text/verify";
import { reasons } from "../src/text/verify-reasons";
import { json, step, test } from "./fixtures.mjs";
import { literally, NUMBER, saying } from "./words.mjs";

/** What the page says of a list that differs in this way, whichever event it is. */
function says(kind, ...parts) {
  const some = reasons.evidence.history({ kind, at: 0, with: 0, event: { block: 0, time: 0 }, parts });
  const [before, after] = some.split(utcTime(0)).map((words) => literally(words).replace(/\d+/g, NUMBER.source));
  return new RegExp(`${before}.+?${after}`);
}

/** "38 figures from events check", of figures of one class; of a single one where it isn't `many`. */
const counted = (of, verdict, many = true) =>
  saying((n, block) => verify.countedPart(n, of, many, verdict, block), NUMBER, NUMBER);

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
    says("changed", "topic0"),
  ],
  ["one bit of data", (all) => at(all, n, ({ data }) => ({ data: flip(data) })), says("changed", "data")],
  ["one bit of a time", (all) => at(all, n, ({ time }) => ({ time: time ^ 1 })), says("changed", "time")],
  [
    "the emitter",
    (all) => at(all, n, ({ from }) => ({ from: from === "vault" ? "portfolio" : "vault" })),
    says("changed", "emitter"),
  ],
  ["an event missing", (all) => all.toSpliced(n, 1), says("missing")],
  ["an event twice", (all) => all.toSpliced(n, 0, all[n]), says("twice")],
  [
    "an event swapped with the next",
    (all) => all.with(n, all[n + 1]).with(n + 1, all[n]),
    new RegExp(`${says("swapped").source}|${says("order").source}`),
  ],
  ["an event invented", (all) => all.toSpliced(n + 1, 0, { ...all[n], data: flip(all[n].data, 40) }), says("invented")],
];

test("a vault's page is checked at once, and every lie of the archive is named", async ({ page, helpers }) => {
  const { items } = await json("/v1/vaults?sort=-tvl");
  const largest = items.find(({ type }) => type === "shared");
  const panel = page.getByTestId("page-check");

  /** Opens the check of the page, and says what it found; anew where a block came in between. */
  async function check() {
    for (;;) {
      await page.getByTestId("check-page").click();
      const summary = panel
        .getByTestId("counts")
        .or(panel.getByTestId("events-mismatch"))
        .or(panel.getByTestId("events-unchecked"));
      await summary.waitFor({ timeout: 120_000 });
      const said = await summary.textContent();
      const kind = await summary.getAttribute("data-testid");
      if (!said.includes(reasons.gaps.movedOn())) return { said, kind };
      await close();
    }
  }
  const close = async () => {
    await page.getByRole("dialog").getByRole("button", { name: text.common.close, exact: true }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
  };

  await helpers.visit(`/vaults/${largest.address}`);
  await page.getByTestId("check-page").waitFor();
  // How long it may take is measured by `make bench BENCH=dashboard/check`: a busy machine is no fault of the page.
  const { said } = await check();
  step(said);
  const matched = ["events", "state"].map((of) => counted(of, "match"));
  assert.match(
    said,
    saying((n, ...parts) => verify.counted(n, parts), NUMBER, ...matched, /.+/),
  );
  for (const of of ["events", "state", "hourly"]) {
    for (const many of [true, false]) assert.doesNotMatch(said, counted(of, "mismatch", many));
  }
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
