import { toPixels, units } from "@sluicefi/client/amount";
import { type PointerEvent, useLayoutEffect, useRef, useState } from "react";
import type { Asset, PriceRow } from "~/api/client";
import { decimal, integer, price, wad } from "~/lib/format";
import { axisDay, localTime, utcTime } from "~/lib/time";
import { text } from "~/text/pages";
import { type Measure, niceTicks, roomFor, tickText } from "./ticks";

export type { Measure };

// One line over time, drawn here: a chart library for it is 90 kB, more than everything else of the page.

interface Point {
  x: number;
  y: number;
  row: PriceRow;
}

const TOP = 8;
const BOTTOM = 28;
const LEFT = 4;
/** The least distance between two times on the axis. */
const TICK_GAP = 96;
const DETAIL_WIDTH = 190;

/** Floats are for the pixels; every figure in the tooltip is the exact row. */
const heightOf = (row: PriceRow, measure: Measure, asset: Asset): number =>
  measure === "price" ? toPixels(wad(row.sharePrice) ?? 0n, 18) : toPixels(units(row.nav) ?? 0n, asset.decimals);

export default function PriceChart({ rows, measure, asset }: { rows: PriceRow[]; measure: Measure; asset: Asset }) {
  const box = useRef<HTMLDivElement>(null);
  const [[width, height], setSize] = useState([0, 0]);
  const [at, setAt] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = box.current!;
    const measureBox = () => setSize([element.clientWidth, element.clientHeight]);
    measureBox();
    const observer = new ResizeObserver(measureBox);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const values = rows.map((row) => heightOf(row, measure, asset));
  const ticks = niceTicks(Math.min(...values), Math.max(...values));
  const [low, high] = [ticks[0]!, ticks.at(-1)!];
  const [start, end] = [rows[0]!.time, rows.at(-1)!.time];
  const right = roomFor(ticks, measure, width);
  const [plotWidth, plotHeight] = [Math.max(0, width - LEFT - right), Math.max(0, height - TOP - BOTTOM)];
  const xOf = (time: number) => LEFT + (end === start ? 0.5 : (time - start) / (end - start)) * plotWidth;
  const yOf = (value: number) => TOP + (1 - (value - low) / (high - low || 1)) * plotHeight;
  const points = rows.map((row, index): Point => ({ x: xOf(row.time), y: yOf(values[index]!), row }));
  const line = points.map(({ x, y }, index) => `${index ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");
  const floor = TOP + plotHeight;
  const area = `${line}L${points.at(-1)!.x.toFixed(1)} ${floor}L${points[0]!.x.toFixed(1)} ${floor}Z`;
  const shown = at === null ? undefined : points[Math.min(at, points.length - 1)];
  const showsParity = measure === "price" && low < 1 && high > 1;

  const follow = ({ clientX }: PointerEvent) => {
    const x = clientX - box.current!.getBoundingClientRect().left;
    setAt(nearest(points, x));
  };

  return (
    <div ref={box} className="relative h-full" onPointerMove={follow} onPointerLeave={() => setAt(null)}>
      {width > 0 && (
        <svg width={width} height={height} aria-hidden="true" className="block text-accent">
          <defs>
            <linearGradient id="fill" x1="0" x2="0" y1="0" y2="1">
              <stop offset="0%" stopColor="currentColor" stopOpacity={0.22} />
              <stop offset="100%" stopColor="currentColor" stopOpacity={0.01} />
            </linearGradient>
          </defs>
          {ticks.map((tick) => (
            <g key={tick}>
              <line x1={LEFT} x2={LEFT + plotWidth} y1={yOf(tick)} y2={yOf(tick)} stroke="var(--c-line)" />
              <text x={LEFT + plotWidth + 8} y={yOf(tick) + 4} className="fill-faint text-xs">
                {tickText(tick, ticks, measure)}
              </text>
            </g>
          ))}
          {timesOf(start, end, plotWidth).map((time) => (
            <text key={time} x={xOf(time)} y={height - 8} textAnchor="middle" className="fill-faint text-xs">
              {end - start < 3 * 86_400 ? localTime(time).slice(-5) : axisDay(time, start, end)}
            </text>
          ))}
          {showsParity && (
            <line
              x1={LEFT}
              x2={LEFT + plotWidth}
              y1={yOf(1)}
              y2={yOf(1)}
              stroke="var(--c-line-strong)"
              strokeDasharray="3 4"
            />
          )}
          <path d={area} fill="url(#fill)" />
          <path d={line} fill="none" stroke="currentColor" strokeWidth={1.75} strokeLinejoin="round" />
          {points.map(
            ({ x, y, row }) =>
              row.kind === "settlement" && (
                <path
                  key={`${row.time} ${row.epochId}`}
                  d={`M${x} ${y - 4.5}l4.5 4.5l-4.5 4.5l-4.5 -4.5z`}
                  fill="var(--c-panel)"
                  stroke="currentColor"
                  strokeWidth={1.75}
                />
              ),
          )}
          {shown && (
            <>
              <line x1={shown.x} x2={shown.x} y1={TOP} y2={floor} stroke="var(--c-line-strong)" />
              <circle cx={shown.x} cy={shown.y} r={4} fill="currentColor" stroke="var(--c-panel)" strokeWidth={2} />
            </>
          )}
        </svg>
      )}
      {shown && (
        <div
          className="pointer-events-none absolute top-2"
          style={{
            left: Math.max(0, shown.x + 12 + DETAIL_WIDTH > width ? shown.x - 12 - DETAIL_WIDTH : shown.x + 12),
          }}
        >
          <Detail row={shown.row} measure={measure} asset={asset} />
        </div>
      )}
    </div>
  );
}

/** The point nearest to a place, by halving: they are in the order of their times. */
function nearest(points: readonly Point[], x: number): number {
  let [before, after] = [0, points.length - 1];
  while (after - before > 1) {
    const middle = (before + after) >> 1;
    if (points[middle]!.x <= x) before = middle;
    else after = middle;
  }
  return x - points[before]!.x <= points[after]!.x - x ? before : after;
}

/** Times for the axis, evenly apart and never closer than they are wide. */
function timesOf(start: number, end: number, width: number): number[] {
  const count = Math.min(8, Math.floor(width / TICK_GAP));
  return Array.from({ length: count }, (_, index) => start + ((end - start) * (index + 0.5)) / count);
}

function Detail({ row, measure, asset }: { row: PriceRow; measure: Measure; asset: Asset }) {
  return (
    <div
      className="num rounded-control border border-line bg-panel px-3 py-2 text-[13px] shadow-float"
      style={{ width: DETAIL_WIDTH }}
    >
      <p className="text-faint" title={utcTime(row.time)}>
        {localTime(row.time)}
      </p>
      <p className="mt-0.5 font-semibold">
        {measure === "price" ? price(row.sharePrice) : `${decimal(units(row.nav), asset.decimals)} ${asset.symbol}`}
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
