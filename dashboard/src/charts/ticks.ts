import { locale } from "~/lib/language";

export type Measure = "price" | "tvl" | "gain";

/** Round values around a line, some four to eight: steps of 1, 2 or 5; below zero only where the line is. */
export function niceTicks(low: number, high: number): number[] {
  // A flat line runs through the middle.
  if (high === low) return niceTicks(low - (Math.abs(low) * 0.02 || 0.5), high + (Math.abs(high) * 0.02 || 0.5));
  const spread = high - low;
  const rough = spread / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const first = Math.floor(low / step);
  const last = Math.ceil((high + spread * 0.03) / step);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step).filter(
    (tick) => tick >= 0 || low < 0,
  );
}

/** As many digits as tell one step from the next. */
const digitsFor = (step: number): number => Math.max(0, -Math.floor(Math.log10(step) + 1e-9));

const fixed = (value: number, digits: number): string =>
  value.toLocaleString(locale().numbers, { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** What stands beside one of the ticks. */
export function tickText(value: number, ticks: readonly number[], measure: Measure): string {
  const step = ticks.length > 1 ? ticks[1]! - ticks[0]! : 1;
  if (measure === "price") return fixed(value, Math.max(2, digitsFor(step)));
  const top = Math.max(Math.abs(ticks[0]!), Math.abs(ticks.at(-1)!));
  const { short } = locale();
  const [unit, suffix] =
    top >= 1e9 ? [1e9, short[9]] : top >= 1e6 ? [1e6, short[6]] : top >= 1e4 ? [1e3, short[3]] : [1, ""];
  // A step below zero that comes out as nearly nothing is zero.
  if (Math.abs(value) < step / 1e6) return "0";
  const sign = value < 0 ? "−" : measure === "gain" ? "+" : "";
  return sign + fixed(Math.abs(value) / unit, digitsFor(step / unit)) + suffix;
}

/** Room for the figures beside an axis, pixels: as much as the longest of them takes, and never so much that no line is left. */
export const roomFor = (ticks: readonly number[], measure: Measure, width: number): number => {
  const longest = Math.max(...ticks.map((tick) => tickText(tick, ticks, measure).length));
  return Math.min(Math.max(58, longest * 7.5 + 14), width * 0.45);
};
