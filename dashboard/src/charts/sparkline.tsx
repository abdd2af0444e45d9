import { toPixels } from "@sluicefi/client/amount";
import { wad } from "~/lib/format";

const WIDTH = 112;
const HEIGHT = 30;

/** A small line of share prices. Its meaning is said in words to who can't see it. */
export function Sparkline({ prices, label }: { prices: (string | null)[]; label: string }) {
  const values = prices
    .map(wad)
    .filter((value) => value !== null)
    .map((value) => toPixels(value, 18));
  if (values.length < 2) return <span className="text-xs text-faint">{label}</span>;
  const low = Math.min(...values);
  const high = Math.max(...values);
  const spread = high - low || high || 1;
  const points = values.map((value, index) => [
    2 + (index / (values.length - 1)) * (WIDTH - 4),
    high === low ? HEIGHT / 2 : 3 + (1 - (value - low) / spread) * (HEIGHT - 6),
  ]);
  const line = points.map(([x, y], index) => `${index ? "L" : "M"}${x!.toFixed(1)} ${y!.toFixed(1)}`).join("");
  const up = values.at(-1)! >= values[0]!;
  const [endX, endY] = points.at(-1)!;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={label}
      className={up ? "text-gain" : "text-loss"}
    >
      <path d={line} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" strokeLinecap="round" />
      <circle cx={endX} cy={endY} r="2.2" fill="currentColor" />
    </svg>
  );
}
