import type { PublicClient } from "viem";
import { beforeEach, describe, expect, it } from "vitest";
import type { Figure } from "../src/verify/figure";
import { verifyFigures } from "../src/verify/run";
import { apiOf, asset, at, created, factory, hash, nodeOf, portfolio, rawEvent, shared, vault } from "./world";

const DAY = 86_400;
const HOUR = 3600;
const E18 = 10n ** 18n;

// A chain with a block ten seconds before each hour for forty days; a factory that made a shared and a personal vault.

const [other, otherPortfolio] = [at(0xf6), at(0xf7)];
const SUPPLY = 1000n * E18;
const START = 1_700_006_400;
const HEAD = 40 * 24;
const last = HEAD - 1;
const blockTime = (n: number) => START + n * HOUR - 10;

const answers: Record<string, unknown> = {};

const claims = () => ({
  address: vault,
  portfolio,
  name: "V",
  type: "shared",
  leader: at(9),
  asset,
  feeBps: 1000,
  createdTx: hash(1),
  createdBlock: 1,
  disputed: false,
  asOf: { block: last, hash: hash(last), time: START + last * HOUR, stale: false },
  tvl: "1000",
  netDeposits: "1000000000",
  pendingDeposits: "100",
});
const otherVault = () => ({
  ...claims(),
  address: other,
  portfolio: otherPortfolio,
  name: "W",
  type: "personal",
  feeBps: 0,
  tvl: "500",
  pendingDeposits: "0",
});
const all = () => ({
  asset: claims().asset,
  tvl: "1500",
  netDeposits: "0",
  pendingDeposits: "100",
  vaults: 2,
  counted: 2,
});

const events = () => [
  ...created(at(9), SUPPLY, { block: 1, time: blockTime(1) }),
  rawEvent(
    "vault",
    "EpochSettled",
    { epochId: 1n, settlement: { nav: 1000n, supplyBefore: SUPPLY, supplyAfter: SUPPLY, idle: 1_000_000000n } },
    { block: 301, time: blockTime(301) },
  ),
];

const clientOf = (): PublicClient =>
  nodeOf({
    events: events(),
    head: HEAD,
    vaults: {
      [vault]: shared,
      [other]: { ...shared, type: "personal", portfolio: otherPortfolio, feeBps: undefined },
    },
    block: (n) => ({ hash: hash(n), timestamp: BigInt(blockTime(n)) }),
    read: ({ functionName, address, args }) => {
      switch (functionName) {
        case "totalSupply":
          return address === other ? 0n : SUPPLY;
        case "lastSettledEpochId":
          return 1n;
        case "currentEpochId":
          return 2n;
        case "epoch":
          return args![0] === 1n
            ? { nav: 1000n, supply: SUPPLY, settledAt: blockTime(301) }
            : { refunded: false, othersRequested: 70n, leaderRequested: 30n };
        case "vaultCount":
          return 2n;
        case "vaults":
          return [vault, other];
        case "idle":
          return address === portfolio ? 1000n : 500n;
        case "holdings":
          return [[], []];
        default:
          return at(0xf3);
      }
    },
  }).client;

beforeEach(() => {
  Object.assign(answers, {
    "/v1/status": { head: { number: HEAD, hash: hash(HEAD) }, contracts: { factory } },
    "/v1/vaults/{vault}": claims(),
    "/v1/vaults": { items: [claims(), otherVault()], next: null },
    "/v1/protocol": all(),
  });
});

const check = async (of: string) =>
  (await verifyFigures({ api: apiOf(answers), client: clientOf() }, [{ of } as Figure])).results[0]!;

describe("totals over all vaults", () => {
  it("are sums of recomputed parts over every vault of the factory", async () => {
    for (const of of ["allTvl", "allPending", "allVaults"]) {
      expect(await check(of), of).toMatchObject({ verdict: "match" });
    }
    const tvl = await check("allTvl");
    expect(tvl.inputs).toContainEqual([{ of: "V" }, { unit: "asset", amount: 1000n }]);
    expect(tvl.inputs).toContainEqual([{ of: "W" }, { unit: "asset", amount: 500n }]);
  });

  it("are of the moment that each vault's price is said to be of", async () => {
    const { asOf } = claims();
    for (const time of [asOf.time + DAY, asOf.time + HOUR, asOf.time - 5, blockTime(last) - HOUR]) {
      answers["/v1/vaults"] = { items: [{ ...claims(), asOf: { ...asOf, time } }, otherVault()], next: null };
      const reason = { kind: "priceDiffers", numbers: [time, BigInt(last), "moment"] };
      expect(await check("allTvl"), String(time)).toMatchObject({ verdict: "mismatch", reason });
    }
  });

  it("are as of their oldest price, and say so", async () => {
    const old = { block: last - 200, hash: hash(last - 200), time: START + (last - 200) * HOUR, stale: false };
    const then = { verdict: "match", block: BigInt(last - 200), time: blockTime(last - 200) };
    for (const [one, two] of [
      [{ asOf: old }, {}],
      [{}, { asOf: old }],
      [{ asOf: old }, { asOf: old }],
    ]) {
      answers["/v1/vaults"] = {
        items: [
          { ...claims(), ...one },
          { ...otherVault(), ...two },
        ],
        next: null,
      };
      expect(await check("allTvl")).toMatchObject(then);
    }
    // Of the other vault there is no price yet.
    answers["/v1/vaults/{vault}"] = { ...claims(), asOf: old };
    answers["/v1/vaults"] = {
      items: [
        { ...claims(), asOf: old },
        { ...otherVault(), asOf: null },
      ],
      next: null,
    };
    answers["/v1/protocol"] = { ...all(), counted: 1, netDeposits: claims().netDeposits };
    expect(await check("allNetDeposits")).toMatchObject(then);
  });

  it("that no price is in are of the index's head", async () => {
    for (const of of ["allPending", "allVaults"]) {
      expect(await check(of), of).toMatchObject({ block: BigInt(HEAD), time: blockTime(HEAD) });
    }
  });

  it("miss a vault that the list leaves out, or has too many", async () => {
    answers["/v1/vaults"] = { items: [claims()], next: null };
    answers["/v1/protocol"] = { ...all(), tvl: "1000", vaults: 1, counted: 1 };
    expect(await check("allTvl")).toMatchObject({ verdict: "mismatch" });
    expect(await check("allVaults")).toMatchObject({ verdict: "mismatch", found: { count: 2n } });
    answers["/v1/vaults"] = {
      items: [claims(), otherVault(), { ...otherVault(), address: at(0xf8), name: "X" }],
      next: null,
    };
    answers["/v1/protocol"] = { ...all(), tvl: "2000", vaults: 3, counted: 3 };
    expect(await check("allTvl")).toMatchObject({ verdict: "mismatch" });
  });

  it("count no vault twice that the list has twice", async () => {
    answers["/v1/vaults"] = { items: [claims(), otherVault(), claims()], next: null };
    answers["/v1/protocol"] = { ...all(), tvl: "2500", pendingDeposits: "200", counted: 3 };
    for (const of of ["allTvl", "allPending"]) {
      const reason = { kind: "vaultList", numbers: [0, 1] };
      expect(await check(of), of).toMatchObject({ verdict: "mismatch", reason });
    }
  });

  it("are of what the chain says that each vault is", async () => {
    const lies: [string, object][] = [
      ["portfolio", { portfolio }],
      ["asset", { asset: { ...asset, address: at(0xc1) } }],
      ["decimals", { asset: { ...asset, decimals: 2 } }],
      ["type", { type: "shared" }],
    ];
    for (const [part, lie] of lies) {
      answers["/v1/vaults"] = { items: [claims(), { ...otherVault(), ...lie }], next: null };
      const reason = { kind: "identity", numbers: [other, expect.arrayContaining([part])] };
      expect(await check("allTvl"), part).toMatchObject({ verdict: "mismatch", reason });
    }
    answers["/v1/vaults"] = { items: [claims(), otherVault()], next: null };
    answers["/v1/protocol"] = { ...all(), asset: { ...asset, decimals: 2 } };
    expect(await check("allTvl")).toMatchObject({ verdict: "mismatch", reason: { kind: "identity" } });
  });

  it("name the vault whose part is wrong, even where the sum fits", async () => {
    answers["/v1/vaults"] = {
      items: [
        { ...claims(), tvl: "999" },
        { ...otherVault(), tvl: "501" },
      ],
      next: null,
    };
    const found = await check("allTvl");
    expect(found).toMatchObject({ verdict: "mismatch", reason: { kind: "parts", numbers: [["V", "W"]] } });
  });
});
