import { describe, expect, it } from "vitest";
import type { Books } from "../src/verify/books";
import type { Figure } from "../src/verify/figure";
import { compareRecord, compareSince, fractionText, recordOf } from "../src/verify/record";
import { verifyFigures } from "../src/verify/run";
import { apiOf, at, created, factory, hash, nodeOf, portfolio, rawEvent, vault, asset as worldAsset } from "./world";

// The numbers of ledger/record_test.go, worked out by hand there: this arithmetic shares nothing with that one.

const WEEK = 604_800;
const share = 10n ** 18n;
const usdc = 10n ** 6n;

const settled = (epochId: number, nav: bigint, supply: bigint, after: bigint, accepted: bigint, minted: bigint) => ({
  name: "EpochSettled",
  time: epochId * WEEK,
  args: {
    epochId: BigInt(epochId),
    settlement: {
      nav,
      supplyBefore: supply,
      supplyAfter: after,
      leaderShares: 100n * share,
      depositsAccepted: accepted,
      leaderAccepted: 0n,
      sharesMinted: minted,
    },
  },
});

const books = {
  creation: { time: 0, args: { seed: 100n * usdc, seedShares: 100n * share, lockedShares: 0n } },
  events: [
    settled(1, 1_000n * usdc, 100n * share, 199n * share, 990n * usdc, 99n * share), // dust at 10.00
    settled(2, 19_800n * usdc, 1_980n * share, 2_080n * share, 18_810n * usdc, 1_881n * share), // on 990 USDC: doesn't count
    settled(3, 21_780n * usdc, 1_980n * share, 2_080n * share, 0n, 0n), // 1.1
    settled(4, 19_602n * usdc, 1_980n * share, 1_090n * share, 0n, 0n), // 0.9
    settled(5, 13_068n * usdc, 990n * share, 1_090n * share, 0n, 0n), // 4/3
  ],
  vaultNow: () => ({ settled: [1n, 2n, 3n, 4n, 5n] }),
} as unknown as Books;

const asset = { address: "0x00000000000000000000000000000000000000c1", symbol: "USDC", decimals: 6 };

const none = {
  vault: asset.address,
  return: null,
  maxDrawdown: "0.000000",
  worstPeriod: null,
  countedPeriods: 0,
  othersCapital: "0",
  averageStay: null,
};

describe("a leader's record", () => {
  it("counts only periods with others' money, as the index does", () => {
    const found = recordOf(books, 6, 5n);
    expect(found.periods).toBe(3);
    expect(found.index).toBe(1_319_999_999_999_999_999n);
    expect(found.fall).toBe(100_000_000_000_000_000n);
    expect(found.worst).toBe(900_000_000_000_000_000n);
    expect(found.stay).toBe((604_800n * 5_049n) / 1_980n);
    expect(found.settlements).toBe(5);
  });

  it("never takes a leader's own deposits for a follower's, as the index doesn't (indexer/project/record_test.go)", () => {
    const week = (epochId: number, settlement: Record<string, bigint>) => ({
      name: "EpochSettled",
      time: epochId * WEEK,
      args: { epochId: BigInt(epochId), settlement },
    });
    const locked = 1_000n;
    const own = {
      creation: { time: 0, args: { seed: 100n * usdc, seedShares: 100n * share, lockedShares: locked } },
      events: [
        week(1, {
          nav: 100n * usdc,
          supplyBefore: 100n * share,
          supplyAfter: 3_100n * share,
          leaderShares: 1_100n * share - locked,
          depositsAccepted: 3_000n * usdc,
          leaderAccepted: 1_000n * usdc,
          sharesMinted: 3_000n * share,
        }),
        week(2, {
          nav: 3_410n * usdc,
          supplyBefore: 3_100n * share,
          supplyAfter: 3_600n * share,
          leaderShares: 1_600n * share - locked,
          depositsAccepted: 550n * usdc,
          leaderAccepted: 550n * usdc,
          sharesMinted: 500n * share,
        }),
        week(3, {
          nav: 3_960n * usdc,
          supplyBefore: 3_600n * share,
          supplyAfter: 3_600n * share,
          leaderShares: 1_600n * share - locked,
          depositsAccepted: 0n,
          leaderAccepted: 0n,
          sharesMinted: 0n,
        }),
      ],
    } as unknown as Books;
    const found = recordOf(own, 6, 3n);
    // 2,000 shares of others over two weeks, of 2,000 ever minted for them.
    expect(found.stay).toBe(2n * BigInt(WEEK));
    expect(found).toMatchObject({ periods: 2, index: 11n * 10n ** 17n });
  });

  it("ends at the settlement that is asked for", () => {
    expect(recordOf(books, 6, 2n)).toMatchObject({ periods: 0, index: share, worst: null, settlements: 2 });
    expect(recordOf(books, 6, 3n).index).toBe(1_100_000_000_000_000_000n);
  });

  it("has nothing to say of a floor that 18 decimals would need", () => {
    expect(recordOf(books, 18, 5n).periods).toBe(0);
  });

  it("writes fractions as the API does, rounded down", () => {
    expect(fractionText(319_999_999_999_999_999n)).toBe("0.319999");
    expect(fractionText(-100_000_000_000_000_001n)).toBe("-0.100001");
    expect(fractionText(0n)).toBe("0.000000");
    expect(fractionText(-share)).toBe("-1.000000");
  });

  it("of a vault that has not settled is nothing on both sides", () => {
    const fresh = { ...books, events: [], vaultNow: () => ({ settled: [] }) } as unknown as Books;
    const part = compareRecord(null, fresh, asset, "recordReturn");
    expect(part.verdict).toBe("match");
    expect(part.found).toEqual({ unit: "fraction", text: null });
  });

  it("can't be left out of an answer once a vault has settled", () => {
    const hidden = { ...books, vaultNow: () => ({ settled: [1n, 2n] }) } as unknown as Books;
    expect(() => compareRecord(null, hidden, asset, "recordReturn")).toThrow("settlementMissing");
  });

  it("is of all settlements, not of those up to one that somebody chose", () => {
    const said = { ...none, return: "0.100000", countedPeriods: 1 };
    expect(() => compareRecord({ ...said, epochId: 3 }, books, asset, "recordReturn")).toThrow("settlementMissing: 5");
    // Settled since the events were read.
    expect(() => compareRecord({ ...said, epochId: 6 }, books, asset, "recordReturn")).toThrow("movedOn");
  });

  it("says since when the vault is there, which is when its first event was", () => {
    const born = { creation: { time: 1_700_000_000, args: {} } } as unknown as Books;
    const since = (createdAt: number) => compareSince({ createdAt, asset }, born);
    expect(since(1_700_000_000)).toMatchObject({ verdict: "match", found: { unit: "time", time: 1_700_000_000 } });
    expect(since(1_600_000_000)).toMatchObject({ verdict: "mismatch", claimed: { unit: "time", time: 1_600_000_000 } });
    expect(() => compareSince({ createdAt: 1, asset }, {} as Books)).toThrow("noCreation");
  });

  it("differs where one digit does", () => {
    const said = {
      vault: asset.address,
      epochId: 5,
      return: "0.319999",
      maxDrawdown: "0.100000",
      worstPeriod: "-0.100000",
      countedPeriods: 3,
      othersCapital: "0",
      averageStay: null,
    };
    expect(compareRecord(said, books, asset, "recordReturn").verdict).toBe("match");
    expect(compareRecord(said, books, asset, "recordPeriods").verdict).toBe("match");
    const wrong = { ...said, return: "0.320000" };
    expect(compareRecord(wrong, books, asset, "recordReturn").verdict).toBe("mismatch");
  });
});

describe("a figure of the record on a page", () => {
  const HEAD = 9;
  const time = (block: number) => 1_700_000_000 + 12 * block;
  const supply = 100n * share;
  const settlement = { nav: 100n * usdc, supplyBefore: supply, supplyAfter: supply, leaderShares: supply - 10n ** 15n };
  const events = [
    ...created(at(9), supply, { block: 1, time: time(1) }),
    rawEvent(
      "vault",
      "EpochSettled",
      { epochId: 1n, settlement: { ...settlement, idle: 100n * usdc } },
      { block: 5, time: time(5) },
    ),
  ];
  const page = {
    address: vault,
    portfolio,
    type: "shared",
    leader: at(9),
    asset: worldAsset,
    feeBps: 1000,
    createdBlock: 1,
    createdAt: time(1),
    fees: { booked: "0" },
  };
  /** A page whose record is of the settlement of an epoch; the node's vault has settled so many; where the index goes to meanwhile. */
  const check = async (of: string, { epochId = 1, settled = 1n, goesTo = HEAD } = {}) => {
    let asked = 0;
    const head = () => (asked++ < 2 ? HEAD : goesTo);
    const status = (number: number) => ({ head: { number, hash: hash(number) }, contracts: { factory } });
    const api = apiOf({
      "/v1/status": () => status(head()),
      "/v1/vaults/{vault}": page,
      "/v1/compare": { items: [{ record: { ...none, epochId } }] },
    });
    const { client } = nodeOf({
      events,
      head: HEAD,
      block: (n) => ({ hash: hash(n), timestamp: BigInt(time(n)) }),
      read: ({ functionName }) => (functionName === "lastSettledEpochId" ? settled : undefined),
    });
    return (await verifyFigures({ api, client }, [{ of, vault } as Figure])).results[0]!;
  };

  it("says of which block it is, and when that was made", async () => {
    for (const of of [
      "recordReturn",
      "recordFall",
      "recordWorst",
      "recordPeriods",
      "recordStay",
      "recordSince",
      "fees",
    ]) {
      expect(await check(of), of).toMatchObject({ verdict: "match", block: BigInt(HEAD), time: time(HEAD) });
    }
  });

  it("is not checked where a settlement came since, and differs where the chain has none", async () => {
    const later = { epochId: 2, settled: 2n };
    expect(await check("recordReturn", later)).toMatchObject({ verdict: "unchecked", reason: { kind: "movedOn" } });
    expect(await check("recordReturn", { ...later, settled: 1n })).toMatchObject({
      verdict: "mismatch",
      reason: { kind: "notSettled", numbers: [2n] },
    });
    // A node that hasn't come as far as the index can't tell.
    expect(await check("recordReturn", { ...later, settled: 1n, goesTo: HEAD + 1 })).toMatchObject({
      verdict: "unchecked",
      reason: { kind: "movedOn" },
    });
  });
});
