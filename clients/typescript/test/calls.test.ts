import { type Address, type PublicClient, stringToHex } from "viem";
import { describe, expect, it } from "vitest";
import type { Vault } from "../src/api/client";
import { approvalCalls } from "../src/call";
import { exitCalls, readExit } from "../src/exit";
import { navBounds, salesFor } from "../src/settle";
import { NO_HEADER, REVERT, refused } from "./world";

const vault = "0x00000000000000000000000000000000000000f0";
const me = "0x0000000000000000000000000000000000000001";
const weth = "0x00000000000000000000000000000000000000e0";
const wbtc = "0x00000000000000000000000000000000000000b0";
const claimable = { depositAssets: 0n, shares: 0n, redeemShares: 0n, assets: 0n, refunds: [], returned: [] };
const names = (calls: { functionName: string }[]) => calls.map(({ functionName }) => functionName);

describe("the approvals of an amount", () => {
  const approvals = async (allowance: bigint) => {
    const client = { readContract: async () => allowance } as unknown as PublicClient;
    return (await approvalCalls(client, wbtc, me, vault, 10n)).map(({ to, functionName, args }) => [
      to,
      functionName,
      ...args,
    ]);
  };

  it("are none where as much may be taken already, and one where nothing may", async () => {
    expect(await approvals(10n)).toEqual([]);
    expect(await approvals(0n)).toEqual([[wbtc, "approve", vault, 10n]]);
  });

  it("first take back a part that may be taken: some tokens refuse to change it", async () => {
    expect(await approvals(5n)).toEqual([
      [wbtc, "approve", vault, 0n],
      [wbtc, "approve", vault, 10n],
    ]);
  });
});

describe("the calls of an exit in kind", () => {
  it("are the exit alone where the wallet has the shares", () => {
    const calls = exitCalls(vault, me, { wallet: 10n, claimable, waiting: [{ id: 3n, shares: 5n }] }, 10n, [weth]);
    expect(names(calls)).toEqual(["exitInKind"]);
    expect(calls[0]!.args).toEqual([10n, me, [weth]]);
  });

  it("claim first, and cancel waiting withdrawals only when they are needed", () => {
    const state = {
      wallet: 1n,
      claimable: { ...claimable, depositAssets: 4n, shares: 4n, returned: [{ id: 2n, shares: 3n, cost: 3n }] },
      waiting: [
        { id: 3n, shares: 5n },
        { id: 4n, shares: 6n },
      ],
    };
    expect(names(exitCalls(vault, me, state, 8n, []))).toEqual(["deposit", "claimCancelRedeemRequest", "exitInKind"]);
    expect(names(exitCalls(vault, me, state, 13n, []))).toEqual([
      "deposit",
      "claimCancelRedeemRequest",
      "cancelRedeemAndClaim",
      "exitInKind",
    ]);
  });
});

describe("what an exit in kind begins with", () => {
  /** A vault in which everything is in redeem requests: one waits, one came back, one is settled. */
  const answers: Record<string, (id: bigint) => unknown> = {
    balanceOf: () => 0n,
    costBasis: () => 0n,
    maxDeposit: () => 0n,
    maxMint: () => 0n,
    maxRedeem: () => 7n,
    maxWithdraw: () => 7n,
    openDepositRequests: () => [],
    openRedeemRequests: () => [3n, 4n, 5n],
    pendingRedeemRequest: (id) => (id === 3n ? 10n : 0n),
    claimableRedeemRequest: (id) => (id === 5n ? 7n : 0n),
    claimableCancelRedeemRequest: (id) => (id === 4n ? 20n : 0n),
    redeemRequestCost: (id) => 100n * id,
    totalSupply: () => 37n,
    idle: () => 0n,
    holdings: () => [[], []],
    lastSettledEpochId: () => 5n,
    epoch: () => ({ nav: 1n, supply: 1n }),
    feeBps: () => 1000n,
    registry: () => weth,
    token: () => ({ decimals: 8 }),
  };
  const clientOf = (says: typeof answers) => {
    const readContract = async ({ functionName, args }: { functionName: string; args?: readonly unknown[] }) =>
      says[functionName]!(args?.[0] as bigint);
    return { readContract } as unknown as PublicClient;
  };
  const client = clientOf(answers);
  const of = { address: vault, portfolio: weth, asset: { address: wbtc, symbol: "USDC", decimals: 6 } } as Vault;

  it("counts what the shares of requests cost, of those that wait and of those that came back", async () => {
    expect(await readExit(client, of, me)).toMatchObject({
      waiting: [{ id: 3n, shares: 10n }],
      claimable: { returned: [{ id: 4n, shares: 20n, cost: 400n }] },
      requestCost: 700n,
    });
  });

  it("counts the cost of a request once of which a part came back and another waits", async () => {
    const both = { ...answers, claimableCancelRedeemRequest: (id: bigint) => (id === 5n ? 0n : 20n) };
    expect(await readExit(clientOf(both), of, me)).toMatchObject({
      waiting: [{ id: 3n, shares: 10n }],
      // What of the first one's cost came back, the chain doesn't say.
      claimable: {
        returned: [
          { id: 3n, shares: 20n, cost: null },
          { id: 4n, shares: 20n, cost: 400n },
        ],
      },
      requestCost: 700n,
    });
  });

  it("knows no cost where a part of a request came back and another is settled", async () => {
    const both = { ...answers, claimableCancelRedeemRequest: (id: bigint) => (id === 3n ? 0n : 20n) };
    expect(await readExit(clientOf(both), of, me)).toMatchObject({
      claimable: {
        returned: [
          { id: 4n, cost: 400n },
          { id: 5n, cost: null },
        ],
      },
      requestCost: null,
    });
  });

  /** The same vault with two tokens, whose symbols are answered like this. */
  const holding = (symbol: (token: Address) => unknown) => {
    const readContract = async (call: { functionName: string; args?: readonly unknown[] }) => {
      if (call.functionName === "holdings")
        return [
          [weth, wbtc],
          [1n, 2n],
        ];
      if (["symbol", "decimals"].includes(call.functionName)) return refused(REVERT);
      return answers[call.functionName]!(call.args?.[0] as bigint);
    };
    return { readContract, call: async ({ to }: { to: Address }) => symbol(to) } as unknown as PublicClient;
  };

  it("needs no token's symbol, and takes decimals from the registry", async () => {
    const client = holding((token) => (token === weth ? refused(REVERT) : { data: stringToHex("MKR", { size: 32 }) }));
    const { held } = await readExit(client, of, me);
    expect(held.slice(1)).toEqual([
      { address: weth, symbol: "0x0000…00e0", decimals: 8, amount: 1n },
      { address: wbtc, symbol: "0x0000…00b0", decimals: 8, amount: 2n },
    ]);
  });

  it("is not known where the endpoint doesn't answer: that says nothing of a symbol", async () => {
    for (const none of [() => refused(NO_HEADER), () => Promise.reject(new Error("the connection broke"))]) {
      await expect(readExit(holding(none), of, me)).rejects.toThrow();
    }
  });
});

describe("a late settlement", () => {
  const holdings = [
    { token: wbtc, amount: 10n ** 8n, price: 100_000000n * 10n ** 18n, decimals: 8, overCap: false },
    { token: weth, amount: 10n ** 19n, price: 50_000000n * 10n ** 18n, decimals: 18, overCap: false },
  ] as const;

  it("sells the largest holding first, a little more than is missing", () => {
    expect(salesFor(100_000000n, 20n, holdings)).toEqual([{ tokenIn: weth, amountIn: 2004000000000000000n }]);
  });

  it("sells 95 units more than a shortfall of which a part in a hundred is less", () => {
    const unit = 10n ** 18n / 50_000000n;
    expect(salesFor(10_000n, 90n, holdings)).toEqual([{ tokenIn: weth, amountIn: 10_095n * unit }]);
  });

  it("goes on with the next when one is not enough", () => {
    expect(salesFor(550_000000n, 20n, holdings)).toEqual([
      { tokenIn: weth, amountIn: 10n ** 19n },
      { tokenIn: wbtc, amountIn: 51_100000n },
    ]);
  });

  it("sells what is over its cap before all others", () => {
    const [small, large] = holdings;
    expect(salesFor(150_000000n, 20n, [large, { ...small, overCap: true }])).toEqual([
      { tokenIn: wbtc, amountIn: 10n ** 8n },
      { tokenIn: weth, amountIn: 1006000000000000000n },
    ]);
  });

  it("sells nothing when everything together would not do", () => {
    expect(salesFor(601_000000n, 20n, holdings)).toBeNull();
    expect(salesFor(1n, 20n, [{ ...holdings[0], price: 0n }])).toBeNull();
  });

  it("is refused outside of two percent of the value it was planned at", () => {
    expect(navBounds(1000n)).toEqual({ low: 980n, high: 1020n });
  });
});
