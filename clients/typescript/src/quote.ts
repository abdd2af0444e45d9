import { type Address, concatHex, type Hex, numberToHex, type PublicClient } from "viem";
import { portfolioAbi } from "./abi/portfolio";
import { FEE_TIERS } from "./pools";
import { chainRefused } from "./refused";

/** A swap as the portfolio's `trade` takes it. */
export interface Swap {
  adapter: Address;
  tokenIn: Address;
  tokenOut: Address;
  amountIn: bigint;
  minAmountOut: bigint;
  data: Hex;
}

/** A swap with what it brings on the newest block. */
export interface Quote {
  /** Its least amount is 0: set one before it is sent. */
  swap: Swap;
  /** Hundredths of a basis point. */
  fee: number;
  amountOut: bigint;
}

/** The data of a swap for the Uniswap v3 adapter: tokens with the pools' fees between them, in the order of the trade. */
export function encodePath(tokens: readonly Address[], fees: readonly number[]): Hex {
  const [first, ...rest] = tokens;
  if (!first || rest.length !== fees.length) throw new Error("a path has one fee between each two tokens");
  return concatHex([first, ...rest.flatMap((token, at) => [numberToHex(fees[at]!, { size: 3 }), token])]);
}

/**
 * The best direct pool of each adapter for selling an amount, by simulating the very trade as the account; null when the chain
 * refuses the trade through every pool. A node that doesn't answer for one of them is thrown: that one may be the best.
 */
export async function bestQuote(
  client: PublicClient,
  portfolio: Address,
  account: Address,
  adapters: readonly Address[],
  { tokenIn, tokenOut, amountIn }: Pick<Swap, "tokenIn" | "tokenOut" | "amountIn">,
): Promise<Quote | null> {
  const tries = adapters.flatMap((adapter) =>
    FEE_TIERS.map(async (fee): Promise<Quote | null> => {
      const data = encodePath([tokenIn, tokenOut], [fee]);
      const swap = { adapter, tokenIn, tokenOut, amountIn, minAmountOut: 0n, data };
      try {
        const { result } = await client.simulateContract({
          address: portfolio,
          abi: portfolioAbi,
          functionName: "trade",
          args: [swap],
          account,
        });
        return { swap, fee, amountOut: result[1] };
      } catch (error) {
        if (!chainRefused(error)) throw error;
        return null;
      }
    }),
  );
  return (await Promise.all(tries)).reduce(
    (best, each) => (each && (best === null || each.amountOut > best.amountOut) ? each : best),
    null,
  );
}
