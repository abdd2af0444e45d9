import { WAD } from "../amount";

// Returns and risk of a series of prices, by the definitions of SPEC section 3, written again so that the page checks the
// index. Exact in rationals of bigint; a figure is the floor of its sixth digit, so a loss never looks smaller than it is.

const DAY = 86_400;
const YEAR = 365n;
const DIGITS = 6;
/** Volatility and Sharpe need as many daily prices. */
export const LEAST_DAYS = 30;

export interface Ratio {
  num: bigint;
  den: bigint;
}

/** A price: NAV and supply at a moment, in seconds. */
export interface Price {
  time: number;
  nav: bigint;
  supply: bigint;
}

/** price(b) / price(a) - 1; null where a has no price. */
function growth(a: Price, b: Price): Ratio | null {
  const den = b.supply * a.nav;
  return den === 0n ? null : { num: b.nav * a.supply - den, den };
}

const floorDiv = (a: bigint, b: bigint): bigint => (a % b !== 0n && a < 0n !== b < 0n ? a / b - 1n : a / b);

/** Six fractional digits, rounded towards minus infinity: "-0.012300". */
export function ratioText(ratio: Ratio | null): string | null {
  if (ratio === null || ratio.den === 0n) return null;
  const scaled = floorDiv(ratio.num * 10n ** BigInt(DIGITS), ratio.den);
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(DIGITS + 1, "0");
  return `${scaled < 0n ? "-" : ""}${digits.slice(0, -DIGITS)}.${digits.slice(-DIGITS)}`;
}

/** The last price at or before a moment; null when all are later. */
export const priceAtOrBefore = <T extends Price>(series: readonly T[], moment: number): T | null =>
  series.findLast(({ time }) => time <= moment) ?? null;

/** (price(to) / price(from) - 1) * 365 days / elapsed: linear, not compounded. */
export function apr(from: Price | null | undefined, to: Price | null | undefined): Ratio | null {
  if (!from || !to || to.time <= from.time) return null;
  const gained = growth(from, to);
  return gained && { num: gained.num * YEAR * BigInt(DAY), den: gained.den * BigInt(to.time - from.time) };
}

/** The deepest fall from an earlier peak, as a part of that peak; where it began and ended. */
export function drawdown<T extends Price>(series: readonly T[]): { worst: Ratio; peak: T; low: T } | null {
  let peak = series[0];
  if (!peak) return null;
  let found = { worst: { num: 0n, den: 1n } as Ratio, peak, low: peak };
  for (const point of series.slice(1)) {
    if (point.nav * peak.supply > peak.nav * point.supply) {
      peak = point;
      continue;
    }
    const change = growth(peak, point);
    if (!change) continue;
    const fall = { num: -change.num, den: change.den };
    if (fall.num * found.worst.den > found.worst.num * fall.den) found = { worst: fall, peak, low: point };
  }
  return found;
}

/** The UTC day of a moment. */
export const dayOf = (time: number): number => Math.floor(time / DAY);

/** The last price of each UTC day. */
export function daily<T extends Price>(series: readonly T[]): T[] {
  const out: T[] = [];
  for (const point of series) {
    const last = out.at(-1);
    if (last && dayOf(last.time) === dayOf(point.time)) out[out.length - 1] = point;
    else out.push(point);
  }
  return out;
}

/**
 * Simple daily returns r, floored to 1e-18; volatility = sqrt(365 * sum (r - mean)^2 / (n - 1)), floored to 1e-18; Sharpe
 * = 365 * mean / volatility. Null below thirty prices, or where one is zero.
 */
export function risk(days: readonly Price[]): { volatility: Ratio; sharpe: Ratio | null } | null {
  if (days.length < LEAST_DAYS) return null;
  const returns: bigint[] = [];
  for (let at = 1; at < days.length; at++) {
    const gained = growth(days[at - 1]!, days[at]!);
    if (!gained) return null;
    returns.push(floorDiv(gained.num * WAD, gained.den));
  }
  const n = BigInt(returns.length);
  const sum = returns.reduce((total, r) => total + r, 0n);
  const squares = returns.reduce((total, r) => total + r * r, 0n);
  const volatility = root(((n * squares - sum * sum) * YEAR) / (n * (n - 1n)));
  return {
    volatility: { num: volatility, den: WAD },
    sharpe: volatility === 0n ? null : { num: sum * YEAR, den: volatility * n },
  };
}

/** floor(sqrt(value)), by Newton's method from above. */
function root(value: bigint): bigint {
  if (value < 2n) return value;
  let guess = 1n << BigInt((value.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (guess + value / guess) >> 1n;
    if (next >= guess) return guess;
    guess = next;
  }
}
