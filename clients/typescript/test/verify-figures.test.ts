// More than 500 lines: every case changes one thing in the one small world that is made here.
import type { Hex, PublicClient } from "viem";
import { beforeEach, describe, expect, it } from "vitest";
import type { RawEvent } from "../src/verify/archive";
import { Unchecked } from "../src/verify/evidence";
import type { Figure } from "../src/verify/figure";
import { countResults, verifyFigures, verifyVault } from "../src/verify/run";
import {
  apiOf,
  archiveOf,
  archiveText,
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
  usdc,
  vault,
} from "./world";

// The engine against a small world: what the page claims, what the node has, and what happens when either lies.

const [weth, registry] = [at(0xe0), at(0xf3)];
const [sam, leader] = [at(1), at(9)];
const E18 = 10n ** 18n;
const HEAD = 20;
const NOW = 1_800_000_000n;
const answers: Record<string, unknown> = {};
const time = (block: number) => Number(NOW) - 1000 + 12 * block;
const ofVault = (name: string, args: Record<string, unknown>, block: number) =>
  rawEvent("vault", name, args, { block, time: time(block) });

/** Seed 100, Sam deposits 900, 300 of it becomes 3 WETH, one is sold for 120; Sam claims. */
const chain = (): RawEvent[] => [
  ...created(leader, 100n * E18, { block: 1, time: time(1) }),
  ofVault("DepositRequest", { controller: sam, owner: sam, requestId: 1n, sender: sam, assets: 900_000000n }, 2),
  ofVault(
    "EpochSettled",
    {
      epochId: 1n,
      caller: leader,
      settlement: {
        nav: 100_000000n,
        supplyBefore: 100n * E18,
        supplyAfter: 1000n * E18,
        depositsRequested: 900_000000n,
        depositsAccepted: 900_000000n,
        sharesMinted: 900n * E18,
        feeBps: 1000n,
        leaderShares: 100n * E18,
        idle: 1000_000000n,
      },
    },
    3,
  ),
  ofVault(
    "DepositClaimed",
    { controller: sam, receiver: sam, requestId: 1n, assets: 900_000000n, shares: 900n * E18 },
    4,
  ),
  traded(5, usdc, weth, 300_000000n, 3n * E18, 300_000000n),
  traded(6, weth, usdc, E18, 120_000000n, 120_000000n),
];

function traded(block: number, tokenIn: Hex, tokenOut: Hex, amountIn: bigint, amountOut: bigint, valueOut: bigint) {
  const args = {
    orderId: 1n,
    kind: 0,
    executor: leader,
    adapter: leader,
    tokenIn,
    tokenOut,
    amountIn,
    amountOut,
    valueOut,
  };
  return rawEvent("portfolio", "Traded", args, { block, time: time(block) });
}

/** What the chain's views say: 820 idle and 2 WETH at 120. */
const views: Record<string, unknown> = {
  totalSupply: 1000n * E18,
  idle: 820_000000n,
  holdings: [[weth], [2n * E18]],
  holdingState: { writtenOffAt: 0n },
  registry,
  symbol: "WETH",
  decimals: 18,
  leaderMargin: [400n, 999n, 100n * E18, 0n],
};

/** The node; feeds answer by their address: 120 for WETH, 1 for USDC. */
const clientOf = (events = chain()): PublicClient =>
  nodeOf({
    events,
    head: HEAD,
    block: (n) => (n === HEAD ? { hash: hash(77), timestamp: NOW } : { hash: hash(n), timestamp: BigInt(time(n)) }),
    read: ({ functionName, address, args }) => {
      if (functionName === "latestRoundData") {
        return [1n, address === weth ? 120_00000000n : 1_00000000n, 0n, NOW, 0n];
      }
      if (functionName !== "token") return views[functionName];
      const token = args![0] as Hex;
      const settings = { decimals: 8, maxAge: 3600, leastAnswer: 1n, greatestAnswer: 10n ** 20n };
      const feeds = [{ feed: token, ...settings }];
      return { feeds, decimals: token === weth ? 18 : 6, capBps: 10_000, listed: true };
    },
  }).client;

const vaultClaim = {
  address: vault,
  portfolio,
  type: "shared",
  leader,
  asset,
  feeBps: 1000,
  createdTx: hash(1),
  createdBlock: 1,
  depositors: 2,
  asOf: { block: HEAD, hash: hash(77), time: Number(NOW), stale: false },
  tvl: "1060000000",
  sharePrice: "1.060000000000000000",
  balance: "820000000",
  netDeposits: "1000000000",
  totalPnl: "60000000",
  realizedPnl: "20000000",
  unrealizedPnl: "40000000",
  totalTrades: 2,
  leaderMargin: { currentBps: 999, requiredBps: 400 },
  endedInKind: false,
  waitingEpoch: null,
};
const positionClaim = {
  vault,
  shares: String(900n * E18),
  costBasis: "900000000",
  averageCost: "1.000000000000000000",
  assetValue: "954000000",
  deposited: "900000000",
  withdrawnNet: "0",
  feesPaid: "0",
  realizedPnl: "0",
  unrealizedPnl: "54000000",
  totalPnl: "54000000",
  feeIfWithdrawnNow: "5400000",
  transferredInCost: "0",
  transferredOutCost: "0",
};
const epochClaim = {
  epochId: 1,
  state: "settled",
  settledAt: time(3),
  settledTx: hash(3),
  settledBlock: 3,
  nav: "100000000",
  supply: String(100n * E18),
  supplyAfter: String(1000n * E18),
  sharePrice: "1.000000000000000000",
  depositsAccepted: "900000000",
  depositsRefunded: "0",
  sharesMinted: String(900n * E18),
  sharesBurned: "0",
  proceeds: "0",
  feeBps: 1000,
  leaderShares: String(100n * E18),
  leaderAccepted: "0",
  idle: "1000000000",
  holdings: [],
};
const list = (...items: unknown[]) => ({ items, next: null });

beforeEach(() => {
  Object.assign(answers, {
    "/v1/status": { head: { number: HEAD, hash: hash(77) }, contracts: { factory } },
    "/v1/vaults/{vault}": vaultClaim,
    "/v1/accounts/{account}/positions": list(positionClaim),
    "/v1/vaults/{vault}/epochs": list(epochClaim),
  });
});

const ofSam = (of: string) => ({ of, vault, account: sam }) as Figure;
const ofIt = (of: string) => ({ of, vault }) as Figure;
const run = (figures: Figure[], client = clientOf()) => verifyFigures({ api: apiOf(answers), client }, figures);
const one = async (figure: Figure, client = clientOf()) => (await run([figure], client)).results[0]!;
const assetOf = (amount: bigint) => ({ unit: "asset", amount });

describe("figures that are true", () => {
  it("match, with what they were computed from", async () => {
    const figures = [
      ...["price", "tvl", "balance", "netDeposits", "totalPnl", "realizedPnl", "unrealizedPnl", "trades"].map(ofIt),
      ...["margin", "depositors"].map(ofIt),
      { of: "epoch", vault, epoch: 1 } as Figure,
      ...["yourShares", "yourCost", "yourAverageCost", "yourValue", "yourDeposits", "yourWithdrawals", "yourFees"].map(
        ofSam,
      ),
      ...["yourRealizedPnl", "yourUnrealizedPnl", "yourTotalPnl", "yourFeeNow", "yourCostIn", "yourCostOut"].map(ofSam),
    ];
    const { results, events } = await run(figures);
    expect(results.filter(({ verdict }) => verdict !== "match")).toEqual([]);
    expect(results).toHaveLength(figures.length);
    for (const { block, time, figure } of results) expect([block, time], figure.of).not.toContain(undefined);
    expect(events).toMatchObject({ proven: true, count: chain().length, source: "logs", block: BigInt(HEAD) });
  });

  it("are counted by class, all of a page at once", async () => {
    answers["/v1/vaults/{vault}/prices"] = { items: [], more: false };
    const { results } = await verifyVault({ api: apiOf(answers), client: clientOf() }, vault, sam);
    const counts = countResults(results);
    expect(counts.events.match).toBe(15);
    expect(counts.state.match).toBe(9);
    // There is no price history in this world.
    expect(counts.hourly).toEqual({ match: 0, mismatch: 0, unchecked: 6 });
  });
});

describe("a price", () => {
  /** The world with WETH's feeds as given: what each says by its address, an error where it can't be read. */
  const priced = async (
    feeds: { feed: Hex; decimals?: number }[],
    says: Record<Hex, readonly [answer: bigint, updatedAt: bigint] | (() => Promise<never>)>,
    writtenOffAt = 0n,
  ) => {
    const client = clientOf();
    const plain = client.readContract as unknown as (call: object) => Promise<Record<string, unknown>>;
    const readContract = async (call: { functionName: string; address: Hex; args?: readonly unknown[] }) => {
      if (call.functionName === "holdingState") return { writtenOffAt };
      if (call.functionName === "latestRoundData" && says[call.address]) {
        const said = says[call.address]!;
        if (typeof said === "function") return said();
        return [1n, said[0], 0n, said[1], 0n];
      }
      const answer = await plain(call);
      if (call.functionName !== "token" || call.args![0] !== weth) return answer;
      const [settings] = answer.feeds as object[];
      return { ...answer, feeds: feeds.map((feed) => ({ ...settings, ...feed })) };
    };
    const page = { ...client, readContract } as unknown as PublicClient;
    return one(ofIt("tvl"), page);
  };
  const [first, second] = [at(0xe1), at(0xe2)];
  const reverts = () => refused(REVERT);

  it("of a token with two feeds is the product of their answers", async () => {
    const feeds = [{ feed: first }, { feed: second, decimals: 18 }];
    const check = await priced(feeds, { [first]: [125_00000000n, NOW], [second]: [96n * 10n ** 16n, NOW] });
    expect(check).toMatchObject({ verdict: "match", found: assetOf(1060_000000n) });
  });

  it("of a written-off holding is nothing while its feed is silent or can't be read", async () => {
    answers["/v1/vaults/{vault}"] = { ...vaultClaim, tvl: "820000000" };
    const since = NOW - 100_000n;
    expect(await priced([{ feed: first }], { [first]: [120_00000000n, since] }, since)).toMatchObject({
      verdict: "match",
    });
    expect(await priced([{ feed: first }], { [first]: reverts }, since)).toMatchObject({ verdict: "match" });
  });

  it("of a written-off holding counts again once its feed has answered", async () => {
    const check = await priced([{ feed: first }], { [first]: [120_00000000n, NOW] }, NOW - 100_000n);
    expect(check).toMatchObject({ verdict: "match", found: assetOf(1060_000000n) });
  });

  it("is not known where a feed gives no believable answer", async () => {
    for (const said of [[0n, NOW] as const, reverts]) {
      const check = await priced([{ feed: first }], { [first]: said });
      expect(check).toMatchObject({ verdict: "unchecked", reason: { kind: "noAnswer", numbers: ["WETH"] } });
    }
  });

  it("is not known where the endpoint doesn't answer: that says nothing of a feed", async () => {
    answers["/v1/vaults/{vault}"] = { ...vaultClaim, tvl: "820000000" };
    for (const gone of [() => Promise.reject(new Error("the endpoint is gone")), () => refused(NO_HEADER)]) {
      const check = await priced([{ feed: first }], { [first]: gone }, NOW - 100_000n);
      expect(check).toMatchObject({ verdict: "unchecked", reason: { kind: "failed" } });
    }
  });
});

describe("what stands in no table of the page", () => {
  it("is an exit in kind, which the proven events have", async () => {
    const exit = { account: sam, receiver: sam, shares: 100n * E18, fee: 0n, assets: 82_000000n };
    const settlement = {
      nav: 954_000000n,
      supplyBefore: 900n * E18,
      supplyAfter: 900n * E18,
      idle: 738_000000n,
      leaderShares: 100n * E18,
    };
    const events = [
      ...chain(),
      ofVault("ExitedInKind", { ...exit, tokens: [weth], amounts: [2n * 10n ** 17n] }, 7),
      ofVault("EpochSettled", { epochId: 2n, caller: leader, settlement }, 8),
    ];
    answers["/v1/vaults/{vault}"] = { ...vaultClaim, netDeposits: "900000000" };
    expect(await one(ofIt("netDeposits"), clientOf(events))).toMatchObject({ verdict: "match" });
  });

  it("is a holding that the final settlement left out", async () => {
    const left = { token: weth, amount: 2n * E18 };
    const forfeited = rawEvent("portfolio", "HoldingForfeited", left, { block: 7, time: time(7) });
    answers["/v1/vaults/{vault}"] = { ...vaultClaim, realizedPnl: "-180000000" };
    expect(await one(ofIt("realizedPnl"), clientOf([...chain(), forfeited]))).toMatchObject({ verdict: "match" });
  });
});

describe("who holds shares", () => {
  it("follows from the events, whoever the page leaves out or adds", async () => {
    for (const [claimed, verdict] of [
      [1, "mismatch"],
      [2, "match"],
      [3, "mismatch"],
    ] as const) {
      answers["/v1/vaults/{vault}"] = { ...vaultClaim, depositors: claimed };
      expect(await one(ofIt("depositors"))).toMatchObject({ verdict, found: { count: 2n } });
    }
  });
});

describe("a page that lies", () => {
  it("about a sum is found out", async () => {
    answers["/v1/accounts/{account}/positions"] = list({ ...positionClaim, deposited: "900000001" });
    expect(await one(ofSam("yourDeposits"))).toMatchObject({
      verdict: "mismatch",
      claimed: assetOf(900_000001n),
      found: assetOf(900_000000n),
    });
  });

  it("by an archive without one of the account's events, a trade or a settlement is found out before any figure", async () => {
    for (const n of [2, 3, 4, 5, 6]) {
      const missing = chain().toSpliced(n, 1);
      const archive = archiveOf(archiveText(missing, HEAD));
      const figures = ["yourTotalPnl", "yourDeposits"].map(ofSam).concat(["realizedPnl", "netDeposits"].map(ofIt));
      const { results, events } = await verifyFigures({ api: apiOf(answers), client: clientOf(), archive }, figures);
      expect(events).toMatchObject({
        proven: false,
        verdict: "mismatch",
        reason: { kind: "history", numbers: [{ kind: "missing", at: n }] },
      });
      for (const result of results) {
        expect(result).toMatchObject({ verdict: "unchecked", reason: { kind: "notProven" } });
      }
    }
  });

  it("is called nothing where the endpoint's logs or the server's archive aren't there to say so", async () => {
    const silent = { ...clientOf(), request: async () => [] } as unknown as PublicClient;
    const archive = async () => {
      throw new Unchecked("archiveUnread", 503);
    };
    for (const [site, kind] of [
      [{ client: silent }, "endpointLogs"],
      [{ client: clientOf(), archive }, "archiveUnread"],
    ] as const) {
      const { results, events } = await verifyFigures({ api: apiOf(answers), ...site }, [ofIt("realizedPnl")]);
      expect(events).toMatchObject({ proven: false, verdict: "unchecked", reason: { kind } });
      expect(results).toMatchObject([{ verdict: "unchecked" }]);
    }
  });

  it("by an event in upper-case letters hides nothing: they are the same bytes, so the same fold", async () => {
    const upper = (hex: Hex) => `0x${hex.slice(2).toUpperCase()}` as Hex;
    const shouted = ({ topics, data, transaction, ...event }: RawEvent): RawEvent => ({
      ...event,
      topics: topics.map(upper),
      data: upper(data),
      transaction: upper(transaction),
    });
    answers["/v1/vaults/{vault}"] = { ...vaultClaim, totalTrades: 1, realizedPnl: "0" };
    const archive = archiveOf(archiveText(chain().with(6, shouted(chain()[6]!)), HEAD));
    const logs = { ...clientOf(), request: clientOf(chain().map(shouted)).request } as PublicClient;
    for (const site of [{ client: clientOf(), archive }, { client: logs }]) {
      const { results, events } = await verifyFigures(
        { api: apiOf(answers), ...site },
        ["trades", "realizedPnl"].map(ofIt),
      );
      expect(events).toMatchObject({ proven: true, count: chain().length });
      expect(results).toMatchObject([
        { verdict: "mismatch", found: { count: 2n } },
        { verdict: "mismatch", found: assetOf(20_000000n) },
      ]);
    }
  });

  it("by leaving a settlement out of its table is found out by the events", async () => {
    answers["/v1/vaults/{vault}/epochs"] = list();
    const { results } = await verifyVault({ api: apiOf(answers), client: clientOf() }, vault);
    expect(results.filter(({ figure }) => figure.of === "epoch")).toMatchObject([
      { verdict: "mismatch", reason: { kind: "settlementMissing", numbers: [1n] } },
    ]);
  });

  it("about one column of a settlement is found out by name", async () => {
    for (const column of ["idle", "depositsRefunded"]) {
      answers["/v1/vaults/{vault}/epochs"] = list({ ...epochClaim, [column]: "1" });
      const check = await one({ of: "epoch", vault, epoch: 1 });
      expect(check).toMatchObject({ verdict: "mismatch", reason: { kind: "epochDiffers", numbers: [[column]] } });
    }
  });

  it("about deposits that closing refunded is found out by the event of closing", async () => {
    const events = [
      ...created(leader, 100n * E18, { block: 1, time: time(1) }),
      ofVault("DepositRequest", { controller: sam, owner: sam, requestId: 1n, sender: sam, assets: 900_000000n }, 2),
      ofVault("EpochDepositsRefunded", { epochId: 1n, assets: 900_000000n }, 3),
      ofVault(
        "EpochSettled",
        {
          epochId: 1n,
          caller: leader,
          settlement: {
            nav: 100_000000n,
            supplyBefore: 100n * E18,
            supplyAfter: 100n * E18,
            feeBps: 1000n,
            leaderShares: 100n * E18,
            idle: 100_000000n,
          },
        },
        4,
      ),
    ];
    const closed = {
      ...epochClaim,
      settledAt: time(4),
      settledTx: hash(4),
      settledBlock: 4,
      supplyAfter: String(100n * E18),
      depositsAccepted: "0",
      sharesMinted: "0",
      idle: "100000000",
    };
    answers["/v1/vaults/{vault}/epochs"] = list({ ...closed, depositsRefunded: "900000000" });
    expect(await one({ of: "epoch", vault, epoch: 1 }, clientOf(events))).toMatchObject({ verdict: "match" });
    answers["/v1/vaults/{vault}/epochs"] = list({ ...closed, depositsRefunded: "0" });
    expect(await one({ of: "epoch", vault, epoch: 1 }, clientOf(events))).toMatchObject({
      reason: { kind: "epochDiffers", numbers: [["depositsRefunded"]] },
    });
  });

  it("about the block of its price is found out by the block's hash", async () => {
    answers["/v1/vaults/{vault}"] = { ...vaultClaim, asOf: { ...vaultClaim.asOf, hash: hash(78) } };
    expect((await one(ofIt("price"))).verdict).toBe("mismatch");
  });

  it("about when its price was is found out by the block's time", async () => {
    const time = Number(NOW) + 86_400;
    answers["/v1/vaults/{vault}"] = { ...vaultClaim, asOf: { ...vaultClaim.asOf, time } };
    for (const figure of [...["price", "tvl", "netDeposits", "totalPnl"].map(ofIt), ofSam("yourValue")]) {
      const reason = { kind: "priceDiffers", numbers: [time, BigInt(HEAD), "moment"] };
      expect(await one(figure), figure.of).toMatchObject({ verdict: "mismatch", reason });
    }
  });
});

describe("a page that lies about what the vault is", () => {
  /** Each lie with the figures that would fit it, and which of them. */
  const lies: [part: string, lie: object, figure: Figure, position?: object][] = [
    ["address", { address: at(0xfb) }, ofIt("tvl")],
    ["portfolio", { portfolio: at(0xfa) }, ofIt("tvl")],
    ["asset", { asset: { ...asset, address: at(0xc1) } }, ofIt("tvl")],
    ["decimals", { asset: { ...asset, decimals: 18 }, sharePrice: "0.000000000001060000" }, ofIt("price")],
    ["symbol", { asset: { ...asset, symbol: "WBTC" } }, ofIt("tvl")],
    ["leader", { leader: sam, leaderMargin: { currentBps: 9000, requiredBps: 400 } }, ofIt("margin")],
    ["feeBps", { feeBps: 0 }, ofSam("yourFeeNow"), { feeIfWithdrawnNow: "0" }],
    ["type", { type: "personal" }, ofSam("yourDeposits"), { deposited: "0" }],
  ];
  it.each(lies)(
    "its %s, is found out by the chain, whatever figures fit the lie",
    async (part, lie, figure, position) => {
      answers["/v1/vaults/{vault}"] = { ...vaultClaim, ...lie };
      answers["/v1/accounts/{account}/positions"] = list({ ...positionClaim, ...position });
      const { results, events } = await run([figure]);
      const reason = { kind: "identity", numbers: [vault, [part]] };
      expect(results).toMatchObject([{ verdict: "mismatch", reason }]);
      expect(events).toMatchObject({ proven: false, reason });
    },
  );

  it("is believed in any letters", async () => {
    const upper = (address: Hex) => `0x${address.slice(2).toUpperCase()}`;
    const same = { portfolio: upper(portfolio), leader: upper(leader), asset: { ...asset, address: upper(usdc) } };
    answers["/v1/vaults/{vault}"] = { ...vaultClaim, ...same };
    for (const of of ["tvl", "realizedPnl", "margin"])
      expect(await one(ofIt(of)), of).toMatchObject({ verdict: "match" });
  });

  it.each(["supportsInterface", "portfolio", "asset", "leader", "feeBps", "decimals", "symbol"])(
    "is not known where the endpoint doesn't answer %s",
    async (name) => {
      const client = clientOf();
      const plain = client.readContract as unknown as (call: object) => Promise<unknown>;
      const readContract = async (call: { functionName: string; address: Hex }) => {
        const ofIts = call.address === vault || call.address === usdc;
        if (ofIts && call.functionName === name) throw new Error("the endpoint is gone");
        return plain(call);
      };
      answers["/v1/vaults/{vault}"] = { ...vaultClaim, tvl: "1" };
      const { results } = await run(["tvl", "netDeposits"].map(ofIt), { ...client, readContract } as PublicClient);
      const gone = { verdict: "unchecked", reason: { kind: "failed", numbers: ["the endpoint is gone"] } };
      expect(results).toMatchObject([gone, gone]);
    },
  );
});

describe("what can't be compared", () => {
  it("is said, not guessed: a stale price, a position that isn't shown, an epoch nobody settled", async () => {
    answers["/v1/vaults/{vault}"] = { ...vaultClaim, asOf: { ...vaultClaim.asOf, stale: true } };
    expect(await one(ofIt("tvl"))).toMatchObject({ verdict: "unchecked" });
    answers["/v1/accounts/{account}/positions"] = list();
    expect(await one(ofSam("yourShares"))).toMatchObject({ verdict: "unchecked" });
    expect(await one({ of: "epoch", vault, epoch: 2 })).toMatchObject({ verdict: "unchecked" });
  });

  it("is not a settlement of another head than that of the claims", async () => {
    const head = (number: number) => ({
      head: { number, hash: number === HEAD ? hash(77) : hash(number) },
      contracts: { factory },
    });
    const settlements = async () => {
      const { results } = await verifyVault({ api: apiOf(answers), client: clientOf() }, vault);
      return results.filter(({ figure }) => figure.of === "epoch");
    };
    // The index takes the settlement's block after it was first asked.
    let asked = 0;
    answers["/v1/status"] = () => head(asked++ === 0 ? HEAD - 1 : HEAD);
    answers["/v1/vaults/{vault}/epochs"] = () => (asked > 1 ? list(epochClaim) : list());
    expect(await settlements()).toMatchObject([{ verdict: "match" }]);
    // It is asked for the settlements where it hasn't come that far.
    asked = 0;
    answers["/v1/status"] = () => head(asked++ < 2 ? HEAD : HEAD - 1);
    answers["/v1/vaults/{vault}/epochs"] = list();
    const movedOn = { verdict: "unchecked", reason: { kind: "movedOn" } };
    expect(await settlements()).toMatchObject([movedOn]);
    // It has gone on since.
    answers["/v1/status"] = head(HEAD);
    answers["/v1/vaults/{vault}/epochs"] = list({ ...epochClaim, epochId: 2, settledBlock: HEAD + 1 }, epochClaim);
    views.lastSettledEpochId = 2n;
    expect(await settlements()).toMatchObject([movedOn, { verdict: "match" }]);
    // It is said to have, and the chain has settled nothing since.
    views.lastSettledEpochId = 1n;
    const invented = { verdict: "mismatch", reason: { kind: "epochDiffers", numbers: [["EpochSettled"]] } };
    expect(await settlements()).toMatchObject([invented, { verdict: "match" }]);
  });

  it("is not concluded where the endpoint has another block at the index's head", async () => {
    answers["/v1/status"] = { head: { number: HEAD, hash: hash(78) }, contracts: { factory } };
    Object.assign(answers, { "/v1/vaults": list(), "/v1/protocol": {} });
    const reason = { kind: "otherHead", numbers: [BigInt(HEAD)] };
    for (const of of ["trades", "allVaults"])
      expect(await one(ofIt(of))).toMatchObject({ verdict: "unchecked", reason });
  });

  it("waits for an index that moves while it is asked, and gives up with a sentence", async () => {
    let number = HEAD;
    answers["/v1/status"] = () => ({ head: { number, hash: hash(number++) }, contracts: { factory } });
    const check = await one(ofIt("price"));
    expect(check.verdict).toBe("unchecked");
    expect(check.reason!.kind).toBe("movedOn");
  });

  it("is read once for all figures of a run", async () => {
    const node = nodeOf({ events: chain(), head: HEAD, block: () => ({ hash: hash(77), timestamp: NOW }) });
    const { results } = await run([ofIt("netDeposits"), ofIt("balance"), ofIt("realizedPnl")], node.client);
    expect(results.map(({ verdict }) => verdict)).toEqual(["match", "match", "match"]);
    expect(node.asked).toEqual({ history: [HEAD], logs: [[1, HEAD]] });
  });
});
