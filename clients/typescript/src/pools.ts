import { type Address, concatHex, type Hex, numberToHex, type PublicClient } from "viem";
import { chainRefused } from "./refused";

/** Uniswap v3's fee tiers, in hundredths of a basis point. */
export const FEE_TIERS = [100, 500, 3000, 10_000] as const;

const quoterAbi = [
  {
    type: "function",
    name: "quoteExactInput",
    stateMutability: "nonpayable",
    inputs: [
      { name: "path", type: "bytes" },
      { name: "amountIn", type: "uint256" },
    ],
    outputs: [
      { name: "amountOut", type: "uint256" },
      { name: "sqrtPriceX96AfterList", type: "uint160[]" },
      { name: "initializedTicksCrossedList", type: "uint32[]" },
      { name: "gasEstimate", type: "uint256" },
    ],
  },
  { type: "function", name: "WETH9", stateMutability: "view", inputs: [], outputs: [{ type: "address" }] },
] as const;

/** What one route through the pools brings. */
export interface PoolQuote {
  /** Uniswap's packed path: token (20 bytes), then fee (3) and token (20) per hop. */
  path: Hex;
  /** The fee of each hop, in hundredths of a basis point. */
  fees: number[];
  /** Base units of the token that is bought. */
  amountOut: bigint;
}

/** Uniswap's packed path from the first of the tokens to the last. */
export function poolPath(tokens: readonly Address[], fees: readonly number[]): Hex {
  if (tokens.length !== fees.length + 1) throw new Error("a path has one token more than fees");
  return concatHex(
    tokens.flatMap((token, at) => (at === 0 ? [token] : [numberToHex(fees[at - 1]!, { size: 3 }), token])),
  );
}

const same = (a: Address, b: Address) => a.toLowerCase() === b.toLowerCase();

/**
 * The best route for selling exactly `amountIn`, asked of Uniswap's QuoterV2: each pool of the pair, and two pools over
 * `via` where that is neither of the two. Null when no route exists; a node that doesn't answer is thrown, not an answer.
 */
export async function quotePools(
  client: PublicClient,
  quoter: Address,
  tokenIn: Address,
  tokenOut: Address,
  amountIn: bigint,
  via?: Address,
): Promise<PoolQuote | null> {
  const routes: { tokens: Address[]; fees: number[] }[] = FEE_TIERS.map((fee) => ({
    tokens: [tokenIn, tokenOut],
    fees: [fee],
  }));
  if (via && !same(via, tokenIn) && !same(via, tokenOut)) {
    for (const first of FEE_TIERS) {
      for (const second of FEE_TIERS) routes.push({ tokens: [tokenIn, via, tokenOut], fees: [first, second] });
    }
  }
  const quotes = await Promise.all(
    routes.map(async ({ tokens, fees }): Promise<PoolQuote | null> => {
      const path = poolPath(tokens, fees);
      try {
        const { result } = await client.simulateContract({
          address: quoter,
          abi: quoterAbi,
          functionName: "quoteExactInput",
          args: [path, amountIn],
        });
        return { path, fees, amountOut: result[0] };
      } catch (error) {
        // A pool that isn't there, or can't take so much, reverts.
        if (!chainRefused(error)) throw error;
        return null;
      }
    }),
  );
  return quotes.reduce(
    (best, each) => (each && each.amountOut > 0n && (!best || each.amountOut > best.amountOut) ? each : best),
    null,
  );
}

/** The wrapped ether that the quoter's pools trade. */
export const wrappedEther = (client: PublicClient, quoter: Address): Promise<Address> =>
  client.readContract({ address: quoter, abi: quoterAbi, functionName: "WETH9" });

/** `amount` less a part of it in basis points, rounded down: the least that a swap may bring. */
export const lessBps = (amount: bigint, bps: bigint): bigint => (amount * (10_000n - bps)) / 10_000n;
