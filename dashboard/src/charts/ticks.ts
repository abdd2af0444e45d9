export type Measure = "price" | "tvl";

/** Round values around a line, some four to eight: steps of 1, 2 or 5. */
export function niceTicks(low: number, high: number): number[] {
  // A flat line runs through the middle.
  if (high === low) return niceTicks(low - (Math.abs(low) * 0.02 || 0.5), high + (Math.abs(high) * 0.02 || 0.5));
  const spread = high - low;
  const rough = spread / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const first = Math.floor(low / step);
  const last = Math.ceil((high + spread * 0.03) / step);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step).filter((tick) => tick >= 0);
}

/** As many digits as tell one step from the next. */
const digitsFor = (step: number): number => Math.max(0, -Math.floor(Math.log10(step) + 1e-9));

/** What stands beside one of the ticks. */
export function tickText(value: number, ticks: readonly number[], measure: Measure): string {
  const step = ticks.length > 1 ? ticks[1]! - ticks[0]! : 1;
  if (measure === "price") return value.toFixed(Math.max(2, digitsFor(step)));
  const top = ticks.at(-1)!;
  const [unit, suffix] = top >= 1e6 ? [1e6, "M"] : top >= 1e4 ? [1e3, "k"] : [1, ""];
  return value === 0 ? "0" : `${(value / unit).toFixed(digitsFor(step / unit))}${suffix}`;
}
