import { wad } from "./format";

/** A month's change of the share price. */
export interface MonthReturn {
  /** "2026-11", UTC. */
  month: string;
  /** The month is not over, or began with the vault: the change is of a part of it. */
  partial: boolean;
  /** Part of one times 1e18, rounded down; null where a price isn't known. */
  change: bigint | null;
}

const WAD = 10n ** 18n;
const monthOf = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 7);

/**
 * Returns by calendar month (UTC), newest first, from prices in the order of their time: the last price of a month over the
 * last price before it. The first month is over the vault's first price.
 */
export function monthlyReturns(prices: readonly { time: number; sharePrice: string }[], now: number): MonthReturn[] {
  const last = new Map<string, bigint | null>();
  for (const { time, sharePrice } of prices) last.set(monthOf(time), wad(sharePrice));
  const first = wad(prices[0]?.sharePrice);
  const current = monthOf(now);
  let before = first;
  const out: MonthReturn[] = [];
  for (const [month, price] of last) {
    const change = before === null || price === null || before === 0n ? null : floorDiv((price - before) * WAD, before);
    out.push({ month, partial: out.length === 0 || month === current, change });
    before = price;
  }
  return out.reverse();
}

/** Rounded towards minus infinity: a loss is never shown smaller. */
const floorDiv = (a: bigint, b: bigint): bigint => a / b - (a % b !== 0n && a < 0n !== b < 0n ? 1n : 0n);
