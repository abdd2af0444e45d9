import { factoryAbi } from "@sluicefi/client/abi/factory";
import { portfolioAbi } from "@sluicefi/client/abi/portfolio";
import { vaultAbi } from "@sluicefi/client/abi/vault";
import {
  type Abi,
  type AbiEvent,
  ContractFunctionExecutionError,
  ContractFunctionRevertedError,
  encodeAbiParameters,
  encodeEventTopics,
  type Hex,
  type Log,
  type PublicClient,
} from "viem";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Check } from "~/verify/check";
import type { Figure } from "~/verify/figure";
import { verifyFigures } from "~/verify/run";

// The engine against a small world: what the page claims, what the node has, and what happens when either lies.

const at = (n: number): Hex => `0x${n.toString(16).padStart(40, "0")}`;
const hash = (n: number): Hex => `0x${n.toString(16).padStart(64, "0")}`;
const [vault, portfolio, factory, usdc, weth, registry] = [at(0xf0), at(0xf1), at(0xf2), at(0xc0), at(0xe0), at(0xf3)];
const [sam, leader, nobody] = [at(1), at(9), at(0)];
const E18 = 10n ** 18n;
const HEAD = 20;
const NOW = 1_800_000_000n;

const { answers } = vi.hoisted(() => ({ answers: {} as Record<string, unknown> }));
vi.mock("~/api/client", () => ({
  api: {
    GET: async (path: string) => {
      const answer = answers[path];
      return { data: typeof answer === "function" ? answer() : answer, response: { status: 200 } };
    },
  },
  body: async (call: Promise<{ data: unknown }>) => (await call).data,
}));

/** One log as a node has it, of any event, with zeros where `args` says nothing. */
function logOf(abi: Abi, address: Hex, name: string, args: Record<string, unknown>, tx: number, index = 0): Log {
  const event = abi.find((entry) => entry.type === "event" && entry.name === name) as AbiEvent;
  const zero = (input: { type: string; components?: readonly { name?: string; type: string }[] }): unknown =>
    input.type.endsWith("[]")
      ? []
      : input.components
        ? Object.fromEntries(input.components.map((part) => [part.name, zero(part)]))
        : input.type === "string"
          ? ""
          : input.type === "address"
            ? nobody
            : input.type === "bool"
              ? false
              : 0n;
  const whole = Object.fromEntries(
    event.inputs.map((input) => {
      const given = args[input.name!];
      const part = input as { type: string; components?: readonly { name?: string; type: string }[] };
      const filled =
        part.components && !part.type.endsWith("[]") ? { ...(zero(part) as object), ...(given as object) } : given;
      return [input.name, filled ?? zero(part)];
    }),
  );
  const plain = event.inputs.filter(({ indexed }) => !indexed);
  return {
    address,
    topics: encodeEventTopics({ abi, eventName: name, args: whole }),
    data: encodeAbiParameters(
      plain,
      plain.map((input) => whole[input.name!]),
    ),
    blockNumber: BigInt(tx),
    logIndex: index,
    transactionHash: hash(tx),
    blockHash: hash(1000 + tx),
    transactionIndex: 0,
    removed: false,
  } as Log;
}

const ofVault = (name: string, args: Record<string, unknown>, tx: number) =>
  logOf(vaultAbi as Abi, vault, name, args, tx);

/** Seed 100, Sam deposits 900, 300 of it becomes 3 WETH, one is sold for 120; Sam claims. */
const chainLogs = (): Record<number, Log[]> => ({
  1: [
    logOf(
      factoryAbi as Abi,
      factory,
      "VaultCreated",
      {
        vault,
        portfolio,
        leader,
        asset: usdc,
        feeBps: 1000n,
        seed: 100_000000n,
        seedShares: 100n * E18,
        lockedShares: 10n ** 15n,
      },
      1,
    ),
  ],
  2: [ofVault("DepositRequest", { controller: sam, owner: sam, requestId: 1n, sender: sam, assets: 900_000000n }, 2)],
  3: [
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
  ],
  4: [
    ofVault(
      "DepositClaimed",
      { controller: sam, receiver: sam, requestId: 1n, assets: 900_000000n, shares: 900n * E18 },
      4,
    ),
  ],
  5: [traded(5, usdc, weth, 300_000000n, 3n * E18, 300_000000n)],
  6: [traded(6, weth, usdc, E18, 120_000000n, 120_000000n)],
});

function traded(tx: number, tokenIn: Hex, tokenOut: Hex, amountIn: bigint, amountOut: bigint, valueOut: bigint) {
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
  return logOf(portfolioAbi as Abi, portfolio, "Traded", args, tx);
}

/** What the chain's views say: 820 idle and 2 WETH at 120. */
const views: Record<string, unknown> = {
  totalSupply: 1000n * E18,
  idle: 820_000000n,
  holdings: [[weth], [2n * E18]],
  holdingState: { writtenOffAt: 0n },
  registry,
  lastSettledEpochId: 1n,
  balanceOf: 900n * E18,
  costBasis: 900_000000n,
  maxMint: 0n,
  maxDeposit: 0n,
  openRedeemRequests: [],
  symbol: "WETH",
  decimals: 18,
  leaderMargin: [400n, 1000n, 100n * E18, 0n],
  epoch: { nav: 100_000000n, supply: 100n * E18, feeBps: 1000, redeemShares: 0n },
};

function clientOf(logs: Record<number, Log[]>): PublicClient {
  const receipts = new Map(Object.entries(logs).map(([tx, list]) => [hash(Number(tx)), list]));
  return {
    getBlock: async () => ({ number: BigInt(HEAD), hash: hash(77), timestamp: NOW }),
    getContractEvents: async () => [],
    getTransactionReceipt: async ({ hash: wanted }: { hash: Hex }) => {
      const list = receipts.get(wanted);
      if (!list) throw Object.assign(new Error("gone"), { name: "TransactionReceiptNotFoundError" });
      const [{ blockNumber, blockHash }] = list as [Log];
      return { transactionHash: wanted, logs: list, blockNumber, blockHash };
    },
    readContract: async ({ functionName, args }: { functionName: string; args?: readonly unknown[] }) => {
      if (functionName === "token") {
        const token = args![0] as Hex;
        const settings = { decimals: 8, maxAge: 3600, leastAnswer: 1n, greatestAnswer: 10n ** 20n };
        return {
          feeds: [{ feed: token, ...settings }],
          decimals: token === weth ? 18 : 6,
          capBps: 10_000,
          listed: true,
        };
      }
      return views[functionName];
    },
  } as unknown as PublicClient;
}

/** Feeds answer by their address: 120 for WETH, 1 for USDC. */
function withFeeds(client: PublicClient): PublicClient {
  const plain = client.readContract as unknown as (call: { functionName: string; address: Hex }) => Promise<unknown>;
  const readContract = async (call: { functionName: string; address: Hex }) =>
    call.functionName === "latestRoundData"
      ? [1n, call.address === weth ? 120_00000000n : 1_00000000n, 0n, NOW, 0n]
      : plain(call);
  return { ...client, readContract } as unknown as PublicClient;
}

const vaultClaim = {
  address: vault,
  portfolio,
  type: "shared",
  leader,
  asset: { address: usdc, symbol: "USDC", decimals: 6 },
  feeBps: 1000,
  createdTx: hash(1),
  createdBlock: 1,
  asOf: { block: HEAD, hash: hash(77), stale: false },
  tvl: "1060000000",
  sharePrice: "1.060000000000000000",
  balance: "820000000",
  netDeposits: "1000000000",
  totalPnl: "60000000",
  realizedPnl: "20000000",
  unrealizedPnl: "40000000",
  totalTrades: 2,
  leaderMargin: { currentBps: 1000, requiredBps: 400 },
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
  settledTx: hash(3),
  settledBlock: 3,
  nav: "100000000",
  supply: String(100n * E18),
  supplyAfter: String(1000n * E18),
  sharePrice: "1.000000000000000000",
  depositsAccepted: "900000000",
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
const tx = (n: number) => ({ tx: hash(n), block: n });

beforeEach(() => {
  Object.assign(answers, {
    "/v1/status": { head: { number: HEAD, hash: hash(77) }, contracts: { factory } },
    "/v1/vaults/{vault}": vaultClaim,
    "/v1/accounts/{account}/positions": list(positionClaim),
    "/v1/accounts/{account}/activity": list(tx(2), tx(3), tx(4)),
    "/v1/vaults/{vault}/epochs": list(epochClaim),
    "/v1/vaults/{vault}/trades": list(tx(5), tx(6)),
  });
});

const ofSam = (of: string) => ({ of, vault, account: sam }) as Figure;
const ofIt = (of: string) => ({ of, vault }) as Figure;
const verdicts = (checks: Check[]) => checks.map(({ verdict }) => verdict);
const one = async (figure: Figure, logs = chainLogs()) =>
  (await verifyFigures(withFeeds(clientOf(logs)), [figure]))[0]!;

describe("figures that are true", () => {
  it("match, with what they were computed from", async () => {
    const figures = [
      ...["price", "tvl", "balance", "netDeposits", "totalPnl", "realizedPnl", "unrealizedPnl", "trades", "margin"].map(
        ofIt,
      ),
      { of: "epoch", vault, epoch: 1 } as Figure,
      ...["yourShares", "yourCost", "yourAverageCost", "yourValue", "yourDeposits", "yourWithdrawals", "yourFees"].map(
        ofSam,
      ),
      ...["yourRealizedPnl", "yourUnrealizedPnl", "yourTotalPnl", "yourFeeNow", "yourCostIn", "yourCostOut"].map(ofSam),
    ];
    const checks = await verifyFigures(withFeeds(clientOf(chainLogs())), figures);
    expect(checks.filter(({ verdict }) => verdict !== "match")).toEqual([]);
    expect(checks).toHaveLength(figures.length);
    for (const check of checks) expect(check.block, check.title).toBeDefined();
    const total = checks.find(({ title }) => title === "Total PnL of the vault")!;
    expect(total.txs).toHaveLength(4);
    expect(total.leaves).toMatch(/sluice verify/);
  });
});

describe("a price", () => {
  /** The world with WETH's feeds as given: what each says by its address, an error where it can't be read. */
  const priced = async (
    feeds: { feed: Hex; decimals?: number }[],
    says: Record<Hex, readonly [answer: bigint, updatedAt: bigint] | Error>,
    writtenOffAt = 0n,
  ) => {
    const client = withFeeds(clientOf(chainLogs()));
    const plain = client.readContract as unknown as (call: object) => Promise<Record<string, unknown>>;
    const readContract = async (call: { functionName: string; address: Hex; args?: readonly unknown[] }) => {
      if (call.functionName === "holdingState") return { writtenOffAt };
      if (call.functionName === "latestRoundData" && says[call.address]) {
        const said = says[call.address]!;
        if (said instanceof Error) throw said;
        return [1n, said[0], 0n, said[1], 0n];
      }
      const answer = await plain(call);
      if (call.functionName !== "token" || call.args![0] !== weth) return answer;
      const [settings] = answer.feeds as object[];
      return { ...answer, feeds: feeds.map((feed) => ({ ...settings, ...feed })) };
    };
    const page = { ...client, readContract } as unknown as PublicClient;
    return (await verifyFigures(page, [ofIt("tvl")]))[0]!;
  };
  const [first, second] = [at(0xe1), at(0xe2)];
  const refused = (feed: Hex) =>
    new ContractFunctionExecutionError(
      new ContractFunctionRevertedError({ abi: [], functionName: "latestRoundData", message: "refused" }),
      { abi: [], functionName: "latestRoundData", contractAddress: feed },
    );

  it("of a token with two feeds is the product of their answers", async () => {
    const feeds = [{ feed: first }, { feed: second, decimals: 18 }];
    const check = await priced(feeds, { [first]: [125_00000000n, NOW], [second]: [96n * 10n ** 16n, NOW] });
    expect(check).toMatchObject({ verdict: "match", computed: "1,060.000000 USDC" });
  });

  it("of a written-off holding is nothing while its feed is silent or can't be read", async () => {
    answers["/v1/vaults/{vault}"] = { ...vaultClaim, tvl: "820000000" };
    const since = NOW - 100_000n;
    expect(await priced([{ feed: first }], { [first]: [120_00000000n, since] }, since)).toMatchObject({
      verdict: "match",
    });
    expect(await priced([{ feed: first }], { [first]: refused(first) }, since)).toMatchObject({ verdict: "match" });
  });

  it("of a written-off holding counts again once its feed has answered", async () => {
    const check = await priced([{ feed: first }], { [first]: [120_00000000n, NOW] }, NOW - 100_000n);
    expect(check).toMatchObject({ verdict: "match", computed: "1,060.000000 USDC" });
  });

  it("is not known where a feed gives no believable answer", async () => {
    for (const said of [[0n, NOW] as const, refused(first)]) {
      const check = await priced([{ feed: first }], { [first]: said });
      expect(check).toMatchObject({ verdict: "unread", note: expect.stringMatching(/WETH: the feed gives no answer/) });
    }
  });

  it("is not known where the endpoint doesn't answer: that says nothing of a feed", async () => {
    const check = await priced([{ feed: first }], { [first]: new Error("the endpoint is gone") }, NOW - 100_000n);
    expect(check).toMatchObject({ verdict: "unread", note: expect.stringMatching(/the endpoint is gone/) });
  });
});

describe("what no list of the page names", () => {
  /** The world after one more transaction, which the node finds by its event. */
  const worldAfter = (event: string, logs: Record<number, Log[]>, changed: Record<string, unknown>) => {
    const client = withFeeds(clientOf({ ...chainLogs(), ...logs }));
    const plain = client.readContract as unknown as (call: { functionName: string }) => Promise<unknown>;
    return {
      ...client,
      readContract: async (call: { functionName: string }) => changed[call.functionName] ?? plain(call),
      getContractEvents: async ({ eventName }: { eventName: string }) =>
        eventName === event ? [{ transactionHash: hash(7), blockNumber: 7n }] : [],
    } as unknown as PublicClient;
  };

  it("is an exit in kind, even where the next settlement contradicts the logs without it", async () => {
    const exit = { account: sam, receiver: sam, shares: 100n * E18, fee: 0n, assets: 82_000000n };
    const settlement = {
      nav: 954_000000n,
      supplyBefore: 900n * E18,
      supplyAfter: 900n * E18,
      idle: 738_000000n,
      leaderShares: 100n * E18,
    };
    const logs = {
      7: [ofVault("ExitedInKind", { ...exit, tokens: [weth], amounts: [2n * 10n ** 17n] }, 7)],
      8: [ofVault("EpochSettled", { epochId: 2n, caller: leader, settlement }, 8)],
    };
    answers["/v1/vaults/{vault}/epochs"] = list(epochClaim, { ...epochClaim, settledTx: hash(8), settledBlock: 8 });
    answers["/v1/vaults/{vault}"] = { ...vaultClaim, netDeposits: "900000000" };
    const client = worldAfter("ExitedInKind", logs, {
      totalSupply: 900n * E18,
      idle: 738_000000n,
      holdings: [[weth], [18n * 10n ** 17n]],
      lastSettledEpochId: 2n,
    });
    expect(await verifyFigures(client, [ofIt("netDeposits")])).toMatchObject([{ verdict: "match" }]);
  });

  it("is a holding that the final settlement left out", async () => {
    const forfeited = logOf(portfolioAbi as Abi, portfolio, "HoldingForfeited", { token: weth, amount: 2n * E18 }, 7);
    answers["/v1/vaults/{vault}"] = { ...vaultClaim, realizedPnl: "-180000000" };
    const client = worldAfter("HoldingForfeited", { 7: [forfeited] }, { holdings: [[], []] });
    expect(await verifyFigures(client, [ofIt("realizedPnl")])).toMatchObject([{ verdict: "match" }]);
  });
});

describe("a page that lies", () => {
  it("about a sum is found out", async () => {
    answers["/v1/accounts/{account}/positions"] = list({ ...positionClaim, deposited: "900000001" });
    expect(await one(ofSam("yourDeposits"))).toMatchObject({
      verdict: "mismatch",
      claimed: "900.000001 USDC",
      computed: "900.000000 USDC",
    });
  });

  it("by leaving out an account's transaction is found out in the shares", async () => {
    answers["/v1/accounts/{account}/activity"] = list(tx(3), tx(4));
    const check = await one(ofSam("yourTotalPnl"));
    expect(check.verdict).toBe("mismatch");
    expect(check.note).toMatch(/transaction is missing/);
  });

  it("by leaving out a trade is found out in cash and holdings", async () => {
    answers["/v1/vaults/{vault}/trades"] = list(tx(5));
    answers["/v1/vaults/{vault}"] = { ...vaultClaim, realizedPnl: "0" };
    const check = await one(ofIt("realizedPnl"));
    expect(check.verdict).toBe("mismatch");
    expect(check.note).toMatch(/idle balance, holdings/);
  });

  it("by leaving out a settlement is found out in their number", async () => {
    answers["/v1/vaults/{vault}/epochs"] = list();
    const check = await one(ofIt("netDeposits"));
    expect(check.verdict).toBe("mismatch");
    expect(check.note).toMatch(/number of settlements/);
  });

  it("about one column of a settlement is found out by name", async () => {
    answers["/v1/vaults/{vault}/epochs"] = list({ ...epochClaim, idle: "1" });
    const check = await one({ of: "epoch", vault, epoch: 1 });
    expect(check).toMatchObject({ verdict: "mismatch" });
    expect(check.note).toMatch(/idle/);
  });

  it("about the block of its price is found out by the block's hash", async () => {
    answers["/v1/vaults/{vault}"] = { ...vaultClaim, asOf: { ...vaultClaim.asOf, hash: hash(78) } };
    expect((await one(ofIt("price"))).verdict).toBe("mismatch");
  });

  it("by naming a transaction that isn't there is found out", async () => {
    answers["/v1/accounts/{account}/activity"] = list(tx(2), tx(3), tx(4), { ...tx(99), block: 4 });
    expect(await one(ofSam("yourFees"))).toMatchObject({ verdict: "mismatch" });
  });
});

describe("what can't be compared", () => {
  it("is said, not guessed: a stale price, a position that isn't shown, an epoch nobody settled", async () => {
    answers["/v1/vaults/{vault}"] = { ...vaultClaim, asOf: { ...vaultClaim.asOf, stale: true } };
    expect(await one(ofIt("tvl"))).toMatchObject({ verdict: "unread" });
    answers["/v1/accounts/{account}/positions"] = list();
    expect(await one(ofSam("yourShares"))).toMatchObject({ verdict: "unread" });
    expect(await one({ of: "epoch", vault, epoch: 2 })).toMatchObject({ verdict: "unread" });
  });

  it("waits for an index that moves while it is asked, and gives up with a sentence", async () => {
    let number = HEAD;
    answers["/v1/status"] = () => ({ head: { number, hash: hash(number++) }, contracts: { factory } });
    const check = await one(ofIt("price"));
    expect(check.verdict).toBe("unread");
    expect(check.note).toMatch(/moved on/);
  });

  it("is read once for all figures of a run", async () => {
    const client = withFeeds(clientOf(chainLogs()));
    const receipt = vi.spyOn(client, "getTransactionReceipt");
    const checks = await verifyFigures(client, [ofIt("netDeposits"), ofIt("totalPnl"), ofIt("realizedPnl")]);
    expect(verdicts(checks)).toEqual(["match", "match", "match"]);
    expect(receipt).toHaveBeenCalledTimes(4);
  });
});
