import type { PublicClient } from "viem";
import { beforeEach, describe, expect, it } from "vitest";
import type { PriceRow } from "../src/api/client";
import type { Figure } from "../src/verify/figure";
import type { Site } from "../src/verify/reading";
import { ratioText } from "../src/verify/risk";
import { verifyFigures } from "../src/verify/run";
import { type Progress, Work } from "../src/verify/work";
import {
  apiOf,
  asset,
  at,
  created,
  factory,
  hash,
  NO_HEADER,
  nodeOf,
  portfolio,
  REVERT,
  rawEvent,
  refused,
  shared,
  vault,
} from "./world";

const DAY = 86_400;
const HOUR = 3600;
const E18 = 10n ** 18n;

// A chain with a block ten seconds before each hour for forty days, a vault made in the first and settled once, and a page
// that shows its hourly prices; then what happens when either leaves something out.

const SUPPLY = 1000n * E18;
const START = 1_700_006_400;
const BLOCKS = 40 * 24;
const SETTLED = 300;
const blockTime = (n: number) => START + n * HOUR - 10;
/** Rises by a USDC an hour from 1,000 at the creation, with one bad hour. */
const navAt = (n: number) => (n === 500 ? 750_000000n : 999_000000n + BigInt(n) * 1_000000n);

const answers: Record<string, unknown> = {};

const row = (time: number, block: number, kind: PriceRow["kind"], nav: bigint): PriceRow => ({
  time,
  kind,
  block,
  hash: hash(block),
  nav: String(nav),
  supply: String(SUPPLY),
  sharePrice: "",
  totalPnl: "0",
  stale: false,
  epochId: kind === "settlement" ? 1 : null,
  mark: "proven",
});
const hourRow = (n: number) => row(START + n * HOUR, n, "hour", navAt(n));
const history = (): PriceRow[] => {
  const rows = [row(blockTime(1), 1, "creation", navAt(1))];
  for (let n = 1; n < BLOCKS; n++) {
    rows.push(hourRow(n));
    if (n === SETTLED) rows.push(row(blockTime(n + 1), n + 1, "settlement", navAt(n + 1)));
  }
  return rows;
};

/** Answers a page as the API does: from a moment on, so many rows. */
const pageOf = (rows: PriceRow[]) => (params: { query: { from: number; limit: number } }) => {
  const wanted = rows.filter(({ time }) => time >= params.query.from);
  return { items: wanted.slice(0, params.query.limit), more: wanted.length > params.query.limit };
};

const last = BLOCKS - 1;
const yearly = (from: bigint, to: bigint, seconds: number): string => {
  const millionths = ((to - from) * 365n * BigInt(DAY) * 1_000_000n) / (from * BigInt(seconds));
  return `${millionths / 1_000_000n}.${String(millionths % 1_000_000n).padStart(6, "0")}`;
};
const claims = () => ({
  address: vault,
  portfolio,
  type: "shared",
  leader: at(9),
  asset,
  feeBps: 1000,
  createdTx: hash(1),
  createdBlock: 1,
  asOf: { block: last, hash: hash(last), time: START + last * HOUR, stale: false },
  apr7d: yearly(navAt(last - 168), navAt(last), 7 * DAY),
  apr30d: yearly(navAt(last - 720), navAt(last), 30 * DAY),
  aprInception: yearly(navAt(1), navAt(last), (last - 1) * HOUR + 10),
  // The peak is the hour before.
  maxDrawdown: ratioText({ num: navAt(499) - navAt(500), den: navAt(499) }),
});

/** The creation and the one settlement. */
const events = () => [
  ...created(at(9), SUPPLY, { block: 1, time: blockTime(1) }),
  rawEvent(
    "vault",
    "EpochSettled",
    {
      epochId: 1n,
      settlement: { nav: navAt(SETTLED + 1), supplyBefore: SUPPLY, supplyAfter: SUPPLY, idle: 1_000_000000n },
    },
    { block: SETTLED + 1, time: blockTime(SETTLED + 1) },
  ),
];

let asked = 0;
/** `time` says when a block was made; where `good` says no, nav() is answered by an error; `unsettled`: never settled. */
function clientOf({
  time = blockTime,
  good = () => true,
  answer = REVERT,
  unsettled = false,
}: {
  time?: (n: number) => number;
  good?: (n: number) => boolean;
  answer?: Parameters<typeof refused>[0];
  unsettled?: boolean;
} = {}): PublicClient {
  return nodeOf({
    events: unsettled ? events().slice(0, 2) : events(),
    head: BLOCKS,
    block: (n) => ({ hash: hash(n), timestamp: BigInt(time(n)) }),
    read: ({ functionName, blockNumber }) => {
      asked++;
      const n = Number(blockNumber);
      if (functionName !== "nav") return at(0xf3);
      return good(n) ? navAt(n) : refused(answer);
    },
  }).client;
}

beforeEach(() => {
  asked = 0;
  Object.assign(answers, {
    "/v1/status": { head: { number: BLOCKS, hash: hash(BLOCKS) }, contracts: { factory } },
    "/v1/vaults/{vault}": claims(),
    "/v1/vaults/{vault}/prices": pageOf(history()),
  });
});

const check = async (of: string, client = clientOf(), site: Partial<Site> = {}) =>
  (await verifyFigures({ api: apiOf(answers), client, ...site }, [{ of, vault } as Figure])).results[0]!;
const without = (gone: (row: PriceRow) => boolean) => {
  answers["/v1/vaults/{vault}/prices"] = pageOf(history().filter((each) => !gone(each)));
};

describe("a vault's returns and risk", () => {
  it("match, each from as few rows as it needs", async () => {
    const ofItsPrice = { block: BigInt(last), hash: hash(last), time: blockTime(last) };
    for (const of of ["apr7d", "apr30d", "aprInception", "maxDrawdown"]) {
      expect(await check(of), of).toMatchObject({ verdict: "match", ...ofItsPrice });
    }
    asked = 0;
    await check("apr7d");
    expect(asked).toBeLessThan(10);
    const days = await check("volatility");
    expect(days).toMatchObject(ofItsPrice);
    expect(Number.parseFloat((days.found as { text: string }).text)).toBeGreaterThan(0);
    answers["/v1/vaults/{vault}"] = { ...claims(), volatility: "0.000001" };
    expect(await check("volatility")).toMatchObject({ verdict: "mismatch" });
  });

  it("read all prices for the drawdown, say how far they are, and stop when told", async () => {
    const seen: number[] = [];
    const found = await check("maxDrawdown", clientOf(), {
      work: new Work(undefined, ({ done }: Progress) => seen.push(done)),
    });
    expect(found.inputs).toContainEqual(["rowsRead", { unit: "count", count: 961n }]);
    expect(seen.at(-1)).toBe(961 + events().length);
    expect(seen.length).toBeGreaterThan(30);
    const stop = new AbortController();
    asked = 0;
    const work = new Work(stop.signal, ({ done }: Progress) => done >= 100 && stop.abort());
    await expect(check("maxDrawdown", clientOf(), { work })).rejects.toMatchObject({ name: "AbortError" });
    expect(asked).toBeLessThan(300);
  });

  it("are not begun where they take more readings than were asked for, and say how many", async () => {
    const found = await check("maxDrawdown", clientOf(), { readings: 1000 });
    expect(found).toMatchObject({
      verdict: "unchecked",
      class: "hourly",
      reason: { kind: "readings", numbers: [2877] },
    });
    expect(await check("apr30d", clientOf(), { readings: 1000 })).toMatchObject({ verdict: "match" });
  });

  it("are '—' in a vault too young for them, and that matches too", async () => {
    const young = history().filter(({ time }) => time <= START + 30 * HOUR);
    answers["/v1/vaults/{vault}/prices"] = pageOf(young);
    const asOf = { block: 30, hash: hash(30), time: START + 30 * HOUR, stale: false };
    answers["/v1/vaults/{vault}"] = { ...claims(), asOf, apr7d: null, volatility: null };
    const client = clientOf({ unsettled: true });
    const none = { unit: "fraction", text: null };
    expect(await check("apr7d", client)).toMatchObject({ verdict: "match", claimed: none, found: none });
    expect(await check("volatility", client)).toMatchObject({ verdict: "match", claimed: none });
  });

  it("count hours without a block as no gap", async () => {
    // No block from the 600th hour to the 606th: the next row shows the block before.
    const silent = (n: number) => (n >= 600 ? blockTime(n) + 6 * HOUR : blockTime(n));
    const shift = ({ time, block, ...rest }: PriceRow) => ({
      ...rest,
      block,
      time: block >= 600 ? time + 6 * HOUR : time,
    });
    const rows = history().map(shift);
    // The silence ends with block 600: its first hour shows the state of block 599.
    rows.push({ ...hourRow(599), time: START + 605 * HOUR });
    rows.sort((a, b) => a.time - b.time);
    answers["/v1/vaults/{vault}/prices"] = pageOf(rows);
    const asOf = { ...claims().asOf, time: rows.at(-1)!.time };
    answers["/v1/vaults/{vault}"] = { ...claims(), asOf };
    expect(await check("maxDrawdown", clientOf({ time: silent }))).toMatchObject({ verdict: "match" });
  });
});

describe("a personal vault that was emptied", () => {
  const [filled, emptied] = [1, 900];
  const hours = () => history().filter(({ kind, block }) => kind === "hour" && block < emptied);
  const owner = at(9);
  const supplyOf = (from: string, to: string, n: number) =>
    rawEvent("vault", "Transfer", { from, to, value: SUPPLY }, { block: n, time: blockTime(n) });
  const views: Record<string, unknown> = { registry: at(0xf3), totalSupply: 0n, idle: 0n, holdings: [[], []] };
  const client = (burned = true) =>
    nodeOf({
      events: [supplyOf(at(0), owner, filled), ...(burned ? [supplyOf(owner, at(0), emptied)] : [])],
      head: BLOCKS,
      vaults: { [vault]: { ...shared, type: "personal", feeBps: undefined } },
      block: (n) => ({ hash: hash(n), timestamp: BigInt(blockTime(n)) }),
      read: ({ functionName, blockNumber }) => views[functionName] ?? navAt(Number(blockNumber)),
    }).client;

  beforeEach(() => {
    answers["/v1/vaults/{vault}"] = {
      ...claims(),
      type: "personal",
      feeBps: 0,
      aprInception: yearly(navAt(1), navAt(emptied - 1), (emptied - 2) * HOUR),
    };
    answers["/v1/vaults/{vault}/prices"] = pageOf(hours());
  });

  it("has returns up to its last price", async () => {
    for (const of of ["aprInception", "maxDrawdown"]) {
      expect(await check(of, client()), of).toMatchObject({ verdict: "match" });
    }
  });

  it("has no price, which both say, and a TVL of nothing", async () => {
    const price = (text: string | null) => ({ unit: "price", text });
    const empty = { ...claims(), type: "personal", feeBps: 0, sharePrice: null, tvl: "0" };
    answers["/v1/vaults/{vault}"] = empty;
    expect(await check("price", client())).toMatchObject({
      verdict: "match",
      claimed: price(null),
      found: price(null),
    });
    expect(await check("tvl", client())).toMatchObject({ verdict: "match" });
    answers["/v1/vaults/{vault}"] = { ...empty, sharePrice: "1.000000000000000000" };
    expect((await check("price", client())).verdict).not.toBe("match");
  });

  it("can't hide its last prices behind that", async () => {
    answers["/v1/vaults/{vault}/prices"] = pageOf(hours().filter(({ block }) => block < emptied - 5));
    expect(await check("maxDrawdown", client())).toMatchObject({ verdict: "unchecked", reason: { kind: "gap" } });
    expect(await check("maxDrawdown", client(false))).toMatchObject({
      verdict: "mismatch",
      reason: { kind: "pricesEnd" },
    });
  });
});

describe("a page that lies about its prices", () => {
  it("by leaving the bad hour out is found out by the blocks there are", async () => {
    without(({ block }) => block === 500);
    const found = await check("maxDrawdown");
    expect(found).toMatchObject({ verdict: "unchecked", reason: { kind: "gap" } });
  });

  it("by another NAV, supply, moment or block in one row is found out in that row", async () => {
    const lies: [Partial<PriceRow>, string][] = [
      [{ nav: "1" }, "nav"],
      [{ supply: "1" }, "supply"],
      [{ hash: hash(7) }, "hash"],
      [{ block: 498, hash: hash(498) }, "moment"],
      [{ stale: true }, "nav"],
    ];
    for (const [lie, said] of lies) {
      answers["/v1/vaults/{vault}/prices"] = pageOf(
        history().map((each) => (each.block === 500 ? { ...each, ...lie } : each)),
      );
      const found = await check("maxDrawdown");
      expect(found, said).toMatchObject({ verdict: "mismatch", reason: { kind: "priceDiffers" } });
      expect(found.reason!.numbers[2]).toBe(said);
    }
  });

  it("by calling those stale that it would rather not count is found out in the first of them", async () => {
    const rows = (lie: (row: PriceRow) => Partial<PriceRow> | false | undefined) => {
      answers["/v1/vaults/{vault}/prices"] = pageOf(history().map((each) => ({ ...each, ...(lie(each) || {}) })));
    };
    const says = (of: string, claim: string) => {
      answers["/v1/vaults/{vault}"] = { ...claims(), [of]: claim };
    };
    const differs = (of: string, what: string, time: number) =>
      check(of).then((found) =>
        expect(found, `${of} ${what}`).toMatchObject({
          verdict: "mismatch",
          reason: { kind: "priceDiffers", numbers: [time, expect.anything(), what] },
        }),
      );
    const hours = (row: PriceRow) => (row.time - START) / HOUR;
    // Everything after the 200th hour.
    rows((row) => hours(row) > 200 && { stale: true });
    says("aprInception", yearly(navAt(1), navAt(200), 199 * HOUR + 10));
    await differs("aprInception", "nav", START + 201 * HOUR);
    // The first price of all.
    rows(({ kind }) => kind === "creation" && { stale: true });
    says("aprInception", yearly(navAt(1), navAt(last), (last - 1) * HOUR));
    await differs("aprInception", "nav", blockTime(1));
    // The price of a week ago, as stale or as of no shares.
    const begin = last - 168;
    says("apr7d", yearly(navAt(begin - 1), navAt(last), 7 * DAY + HOUR));
    for (const [what, lie] of [
      ["nav", { stale: true }],
      ["supply", { supply: "0" }],
    ] as const) {
      rows((row) => hours(row) === begin && lie);
      await differs("apr7d", what, START + begin * HOUR);
    }
    // The last price of one day, all of another, and so many that too few days are left.
    const ofDay = (row: PriceRow) => Math.floor(row.time / DAY) - Math.floor(START / DAY);
    const midnight = (day: number) => (Math.floor(START / DAY) + day) * DAY;
    rows((row) => row.time === midnight(21) - HOUR && { stale: true });
    await differs("volatility", "nav", midnight(21) - HOUR);
    rows((row) => ofDay(row) === 20 && { stale: true });
    await differs("volatility", "nav", midnight(20));
    rows((row) => ofDay(row) >= 5 && { stale: true });
    says("sharpe", "—");
    await differs("sharpe", "nav", midnight(5));
    // An hour's price that is of no full hour; a settlement's at another time.
    rows((row) => hours(row) === begin && { time: row.time - 5 });
    says("apr7d", yearly(navAt(begin), navAt(last), 7 * DAY + 5));
    await differs("apr7d", "moment", START + begin * HOUR - 5);
    rows(({ kind, time }) => kind === "settlement" && { time: time + 5 });
    expect(await check("apr7d")).toMatchObject({ verdict: "mismatch", reason: { kind: "settlementMissing" } });
  });

  it("may pass over hours in which nav() reverts", async () => {
    const begin = last - 168;
    answers["/v1/vaults/{vault}/prices"] = pageOf(
      history().map((each) => (each.block === begin ? { ...each, stale: true } : each)),
    );
    const apr7d = yearly(navAt(begin - 1), navAt(last), 7 * DAY + HOUR);
    answers["/v1/vaults/{vault}"] = { ...claims(), apr7d };
    expect(await check("apr7d", clientOf({ good: (n) => n !== begin }))).toMatchObject({ verdict: "match" });
  });

  it("by leaving a settlement, the creation or the newest price out is found out", async () => {
    without(({ kind }) => kind === "settlement");
    expect(await check("apr7d")).toMatchObject({ verdict: "mismatch" });
    without(({ kind }) => kind === "creation");
    expect(await check("aprInception")).toMatchObject({ verdict: "mismatch" });
    without(({ block }) => block === last);
    expect(await check("apr7d")).toMatchObject({ verdict: "mismatch" });
  });

  it("is believed about a stale hour only where nav() reverts", async () => {
    answers["/v1/vaults/{vault}/prices"] = pageOf(
      history().map((each) => (each.block === 500 && each.kind === "hour" ? { ...each, stale: true } : each)),
    );
    answers["/v1/vaults/{vault}"] = { ...claims(), maxDrawdown: "0.000000" };
    const good = (n: number) => n !== 500;
    expect(await check("maxDrawdown", clientOf({ good }))).toMatchObject({ verdict: "match" });
    expect(await check("maxDrawdown", clientOf({ good, answer: NO_HEADER }))).toMatchObject({
      verdict: "unchecked",
      reason: { kind: "failed" },
    });
  });
});
