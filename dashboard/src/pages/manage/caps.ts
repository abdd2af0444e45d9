import type { TradeToken } from "./use-manage";

/** The cap of the whole is none. */
const ALL_BPS = 10_000;

/**
 * What may still be bought of a token under its cap (SPEC rule 13), asset base units, rounded down; null for a token without
 * a cap or without a price.
 */
export function roomUnderCap({ held, decimals, price, capBps }: TradeToken, base: bigint): bigint | null {
  if (capBps >= ALL_BPS || price === null) return null;
  const value = (held * price + 10n ** BigInt(decimals + 18) - 1n) / 10n ** BigInt(decimals + 18);
  const cap = (base * BigInt(capBps)) / BigInt(ALL_BPS);
  return cap > value ? cap - value : 0n;
}
