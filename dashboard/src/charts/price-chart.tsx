import { toPixels, units } from "@sluicefi/client/amount";
import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import type { Asset, PriceRow } from "~/api/client";
import { decimal, integer, price, wad } from "~/lib/format";
import { localDay, localTime, utcTime } from "~/lib/time";
import { text } from "~/text/en";
import { type Measure, niceTicks, tickText } from "./ticks";

export type { Measure };

interface Point {
  time: number;
  y: number;
  settled: number | null;
  row: PriceRow;
}

const height = (row: PriceRow, measure: Measure, asset: Asset): number =>
  measure === "price" ? toPixels(wad(row.sharePrice) ?? 0n, 18) : toPixels(units(row.nav) ?? 0n, asset.decimals);

/** Floats are for the pixels; every figure in the tooltip is the exact row. */
export default function PriceChart({ rows, measure, asset }: { rows: PriceRow[]; measure: Measure; asset: Asset }) {
  const points: Point[] = rows.map((row) => {
    const y = height(row, measure, asset);
    return { time: row.time, y, settled: row.kind === "settlement" ? y : null, row };
  });
  const values = points.map(({ y }) => y);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const ticks = niceTicks(low, high);
  const span = (points.at(-1)?.time ?? 0) - (points[0]?.time ?? 0);
  const showsParity = measure === "price" && ticks[0]! < 1 && ticks.at(-1)! > 1;
  return (
    <ResponsiveContainer width="100%" height="100%">
      <ComposedChart data={points} margin={{ top: 8, right: 4, bottom: 0, left: 4 }}>
        <defs>
          <linearGradient id="fill" x1="0" x2="0" y1="0" y2="1">
            <stop offset="0%" stopColor="var(--c-accent)" stopOpacity={0.22} />
            <stop offset="100%" stopColor="var(--c-accent)" stopOpacity={0.01} />
          </linearGradient>
        </defs>
        <CartesianGrid vertical={false} stroke="var(--c-line)" />
        <XAxis
          dataKey="time"
          type="number"
          scale="time"
          domain={["dataMin", "dataMax"]}
          tickFormatter={(seconds: number) => (span < 3 * 86_400 ? localTime(seconds).slice(-5) : localDay(seconds))}
          tick={{ fill: "var(--c-faint)", fontSize: 12 }}
          tickLine={false}
          axisLine={{ stroke: "var(--c-line)" }}
          minTickGap={56}
        />
        <YAxis
          orientation="right"
          width={58}
          domain={[ticks[0]!, ticks.at(-1)!]}
          ticks={ticks}
          tickFormatter={(value: number) => tickText(value, ticks, measure)}
          tick={{ fill: "var(--c-faint)", fontSize: 12 }}
          tickLine={false}
          axisLine={false}
        />
        {showsParity && <ReferenceLine y={1} stroke="var(--c-line-strong)" strokeDasharray="3 4" />}
        <Tooltip
          content={<Detail measure={measure} asset={asset} />}
          cursor={{ stroke: "var(--c-line-strong)" }}
          isAnimationActive={false}
        />
        <Area
          dataKey="y"
          type="linear"
          stroke="var(--c-accent)"
          strokeWidth={1.75}
          fill="url(#fill)"
          dot={false}
          activeDot={{ r: 3.5, fill: "var(--c-accent)", stroke: "var(--c-panel)", strokeWidth: 2 }}
          isAnimationActive={false}
        />
        <Line dataKey="settled" stroke="none" dot={Diamond} activeDot={false} isAnimationActive={false} />
      </ComposedChart>
    </ResponsiveContainer>
  );
}

function Diamond({ cx, cy, payload, index }: { cx?: number; cy?: number; payload?: Point; index?: number }) {
  if (cx === undefined || cy === undefined || !payload || payload.settled === null) return <g key={index} />;
  return (
    <path
      key={index}
      d={`M${cx} ${cy - 4.5}l4.5 4.5l-4.5 4.5l-4.5 -4.5z`}
      fill="var(--c-panel)"
      stroke="var(--c-accent)"
      strokeWidth={1.75}
    />
  );
}

function Detail({
  active,
  payload,
  measure,
  asset,
}: {
  active?: boolean;
  payload?: readonly { payload?: Point }[];
  measure: Measure;
  asset: Asset;
}) {
  const row = payload?.[0]?.payload?.row;
  if (!active || !row) return null;
  return (
    <div className="num rounded-control border border-line bg-panel px-3 py-2 text-[13px] shadow-float">
      <p className="text-faint" title={utcTime(row.time)}>
        {localTime(row.time)}
      </p>
      <p className="mt-0.5 font-semibold">
        {measure === "price" ? price(row.sharePrice, 6) : `${decimal(units(row.nav), asset.decimals)} ${asset.symbol}`}
      </p>
      {row.kind === "settlement" && row.epochId !== null && (
        <p className="mt-1 text-accent">{text.vault.chartSettlement(row.epochId)}</p>
      )}
      <p className="mt-1 text-2xs text-faint">
        {text.live.head(integer(row.block))} · {row.stale ? text.mark.stale : text.mark[row.mark]}
      </p>
    </div>
  );
}
