import {
  type Abi,
  createPublicClient,
  custom,
  decodeFunctionData,
  encodeFunctionResult,
  type Hex,
  hexToNumber,
  type PublicClient,
  parseAbi,
  size,
  sliceHex,
} from "viem";
import { expect, test } from "vitest";
import { portfolioAbi } from "../src/abi/portfolio";
import { registryAbi } from "../src/abi/registry";
import { vaultAbi } from "../src/abi/vault";
import type { Vault } from "../src/api/client";
import { FEE_TIERS, quotePools } from "../src/pools";
import { bestQuote } from "../src/quote";
import { NoSalesError, planSettlement } from "../src/settle";
import { at } from "./world";

const [VAULT, PORTFOLIO, REGISTRY, ADAPTER, TOKEN, ASSET, ME] = [1, 2, 3, 4, 5, 6, 7].map(at) as [
  Hex,
  Hex,
  Hex,
  Hex,
  Hex,
  Hex,
  Hex,
];
const quoterAbi = parseAbi([
  "function quoteExactInput(bytes path, uint256 amountIn) returns (uint256, uint160[], uint32[], uint256)",
  "function WETH9() view returns (address)",
]);
const reverts = { code: 3, message: "execution reverted", data: "0x" };
const refuses = () => Promise.reject(Object.assign(new Error(reverts.message), reverts));
const silent = () => Promise.reject(new Error("the connection broke"));
/** What some endpoints answer where they lack a block: viem calls it a revert. */
const failing = () =>
  Promise.reject(Object.assign(new Error("the connection broke: header not found"), { code: -32603 }));
const gone = [silent, failing];

/** A node that answers each function as a test says, and `pool` for a swap through the pool of a fee. */
function node(answers: Record<string, (args: readonly unknown[]) => unknown>): PublicClient {
  const abi: Abi = [...vaultAbi, ...portfolioAbi, ...registryAbi, ...quoterAbi];
  const request = async ({ method, params }: { method: string; params?: unknown }) => {
    if (method !== "eth_call") return null;
    const { data } = (params as [{ data: Hex }])[0];
    const { functionName, args } = decodeFunctionData({ abi, data });
    const result = await answers[functionName]!(args ?? []);
    return encodeFunctionResult({ abi, functionName, result });
  };
  return createPublicClient({ transport: custom({ request }, { retryCount: 0 }) });
}

const feeOf = (data: Hex) => hexToNumber(sliceHex(data, 20, 23));
const wanted = { tokenIn: ASSET, tokenOut: TOKEN, amountIn: 1000n };
const quoteOf = (pool: (fee: number) => unknown) =>
  bestQuote(
    node({ trade: async ([swap]) => [0n, await pool(feeOf((swap as { data: Hex }).data))] }),
    ...([PORTFOLIO, ME, [ADAPTER], wanted] as const),
  );

test("the best pool is the one that brings most of those that the chain doesn't refuse", async () => {
  const quote = await quoteOf((fee) => (fee === 10_000 ? refuses() : BigInt(fee)));
  expect(quote).toMatchObject({ fee: 3000, amountOut: 3000n });
});

test("no pool is one that the chain refuses through every pool", async () => {
  expect(await quoteOf(refuses)).toBeNull();
});

test.each(FEE_TIERS)("a pool of which the node says nothing may be the best: %i", async (lost) => {
  for (const none of gone) {
    await expect(quoteOf((fee) => (fee === lost ? none() : BigInt(fee)))).rejects.toThrow("the connection broke");
  }
});

test.each(gone)("a quoter of which the node says nothing is no route that doesn't exist", async (request) => {
  const client = createPublicClient({ transport: custom({ request }, { retryCount: 0 }) });
  await expect(quotePools(client, ADAPTER, ASSET, TOKEN, 1n)).rejects.toThrow("the connection broke");
});

const vault = { address: VAULT, portfolio: PORTFOLIO, waitingEpoch: 7, asset: { address: ASSET } } as unknown as Vault;

/** A vault that is 600 short, and holds a token worth 1,000. */
const short = (sale: (fee: number) => unknown, more: Parameters<typeof node>[0] = {}) =>
  node({
    ...more,
    nav: () => 1400n,
    cashNeeded: () => [1000n, 400n],
    registry: () => REGISTRY,
    adapters: () => [ADAPTER],
    holdingPrices: () => [[{ token: TOKEN, amount: 1000n, price: 10n ** 36n }], [false]],
    bucket: () => [0n, 1400n],
    token: () => ({ feeds: [], capBps: 10_000, decimals: 18, listed: true }),
    settleWithSales: ([sales]) => sale(feeOf((sales as { data: Hex }[])[0]!.data)),
  });

test("a settlement goes through the first pool whose sale the chain takes", async () => {
  const { sales } = await planSettlement(
    short((fee) => (fee === 100 ? refuses() : undefined)),
    vault,
    ME,
  );
  expect(sales.map(({ data }) => feeOf(data))).toEqual([500]);
});

test("each sale goes through the pool that there is for it, over another token where there is no other", async () => {
  const [OTHER, THIRD, WETH, QUOTER] = [8, 9, 10, 11].map(at) as [Hex, Hex, Hex, Hex];
  const pools: Record<Hex, (path: Hex) => boolean> = {
    [TOKEN]: (path) => size(path) === 43 && feeOf(path) === 500,
    [OTHER]: (path) => size(path) === 43 && feeOf(path) === 3000,
    [THIRD]: (path) => size(path) === 66 && feeOf(path) === 3000 && feeOf(sliceHex(path, 23)) === 500,
  };
  const there = (path: Hex) => pools[sliceHex(path, 0, 20)]!(path);
  const client = node({
    nav: () => 1400n,
    cashNeeded: () => [1500n, 400n],
    registry: () => REGISTRY,
    adapters: () => [ADAPTER],
    holdingPrices: () => [
      [TOKEN, OTHER, THIRD].map((token, nth) => ({ token, amount: 402n - BigInt(nth), price: 10n ** 36n })),
      [false, false, false],
    ],
    bucket: () => [0n, 1400n],
    token: () => ({ feeds: [], capBps: 10_000, decimals: 18, listed: true }),
    WETH9: () => WETH,
    quoteExactInput: ([path, amount]) => (there(path as Hex) ? [amount, [], [], 0n] : refuses()),
    settleWithSales: ([sales]) => ((sales as { data: Hex }[]).every(({ data }) => there(data)) ? undefined : refuses()),
  });
  const { sales } = await planSettlement(client, vault, ME, QUOTER);
  expect(sales.map(({ tokenIn, data }) => [tokenIn, feeOf(data), size(data)])).toEqual([
    [TOKEN, 500, 43],
    [OTHER, 3000, 43],
    [THIRD, 3000, 66],
  ]);
  // A sale without any pool is none.
  pools[THIRD] = () => false;
  await expect(planSettlement(client, vault, ME, QUOTER)).rejects.toBeInstanceOf(NoSalesError);
});

test("pools of one fee are tried where the chain refuses what a quoter chose, and where there is no quoter", async () => {
  const feesBy = async (answers: Parameters<typeof node>[0]) => {
    const { sales } = await planSettlement(
      short((fee) => (fee === 500 ? undefined : refuses()), answers),
      vault,
      ME,
      at(11),
    );
    return sales.map(({ data }) => feeOf(data));
  };
  const chosen = {
    WETH9: () => ASSET,
    quoteExactInput: ([path]: readonly unknown[]) => [BigInt(feeOf(path as Hex)), [], [], 0n],
  };
  expect(await feesBy(chosen)).toEqual([500]);
  expect(await feesBy({ WETH9: refuses, quoteExactInput: refuses })).toEqual([500]);
  expect(await feesBy({ ...chosen, quoteExactInput: refuses })).toEqual([500]);
  await expect(feesBy({ ...chosen, WETH9: silent })).rejects.toThrow("the connection broke");
});

test("sales that the chain refuses through every pool are none", async () => {
  await expect(planSettlement(short(refuses), vault, ME)).rejects.toBeInstanceOf(NoSalesError);
});

test.each(gone)("a sale of which the node says nothing is not one that is refused", async (none) => {
  await expect(planSettlement(short(none), vault, ME)).rejects.toThrow("the connection broke");
});
