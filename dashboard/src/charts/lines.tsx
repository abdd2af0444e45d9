import { type PointerEvent, type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { axisDay } from "~/lib/time";
import { type Measure, niceTicks, roomFor, tickText } from "./ticks";

// Several lines over time on one scale. The figures themselves stand in a table beside it: this is for the eye.

export interface ChartLine {
  name: string;
  /** Floats for pixels; null where nothing is known. */
  points: { time: number; value: number | null }[];
}

/** The colours and dashes of the lines, in their order: neither alone carries which is which. */
export const LINE_STYLES = [
  { stroke: "var(--color-accent)", dash: undefined },
  { stroke: "var(--color-warn)", dash: "7 4" },
  { stroke: "var(--color-loss)", dash: "2 3" },
  { stroke: "var(--color-soft)", dash: "10 3 2 3" },
] as const;

const [LEFT, TOP, BOTTOM] = [4, 8, 26];

export function LineKey({ at }: { at: number }) {
  const { stroke, dash } = LINE_STYLES[at % LINE_STYLES.length]!;
  return (
    <svg viewBox="0 0 24 6" className="h-1.5 w-6 shrink-0" aria-hidden="true">
      <line x1="0" x2="24" y1="3" y2="3" stroke={stroke} strokeWidth="3" strokeDasharray={dash} />
    </svg>
  );
}

/** Room for what is said of the moment under the pointer. */
const DETAIL_WIDTH = 190;

export function LinesChart({
  lines,
  label,
  empty,
  measure = "price",
  detail,
}: {
  lines: ChartLine[];
  label: string;
  /** Stands where nothing can be drawn, and says why. */
  empty?: string;
  measure?: Measure;
  /** Says what is known of a moment, while the pointer is at it. */
  detail?: (time: number) => ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [[width, height], setSize] = useState([0, 0]);
  const [at, setAt] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = box.current!;
    const measure = () => setSize([element.clientWidth, element.clientHeight]);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const known = lines.flatMap(({ points }) => points.filter(({ value }) => value !== null));
  const values = known.map(({ value }) => value!);
  const drawn = width > 0 && values.length > 1;
  const times = known.map(({ time }) => time);
  // A gain is measured from nothing: the line of zero is always there.
  if (measure === "gain") values.push(0);
  const [start, end] = [Math.min(...times), Math.max(...times)];
  const ticks = niceTicks(Math.min(...values), Math.max(...values));
  const right = drawn ? roomFor(ticks, measure, width!) : 0;
  const xOf = (time: number) => xIn(time, start, end, width! - right);
  const follow = ({ clientX }: PointerEvent) => {
    const x = clientX - box.current!.getBoundingClientRect().left;
    setAt(times.reduce((best, time) => (Math.abs(xOf(time) - x) < Math.abs(xOf(best) - x) ? time : best), start));
  };
  const shown = detail && drawn && at !== null && times.includes(at) ? at : null;
  return (
    <div
      ref={box}
      className="relative h-full"
      onPointerMove={detail && follow}
      onPointerLeave={detail && (() => setAt(null))}
    >
      {!drawn && width! > 0 && empty && (
        <p className="absolute inset-0 grid place-items-center px-6 text-center text-sm text-faint">{empty}</p>
      )}
      <div role="img" aria-label={label} className="h-full">
        {drawn && (
          <Drawing
            lines={lines}
            ticks={ticks}
            times={[start, end]}
            right={right}
            size={[width!, height!]}
            at={shown}
            measure={measure}
          />
        )}
      </div>
      {shown !== null && (
        <div
          className="num pointer-events-none absolute top-2 rounded-control border border-line bg-panel px-3 py-2 text-[13px] shadow-float"
          style={{
            width: DETAIL_WIDTH,
            left: Math.max(
              0,
              xOf(shown) + 12 + DETAIL_WIDTH > width! ? xOf(shown) - 12 - DETAIL_WIDTH : xOf(shown) + 12,
            ),
          }}
        >
          {detail!(shown)}
        </div>
      )}
    </div>
  );
}

function Drawing({
  lines,
  ticks,
  times,
  right,
  size: [width, height],
  at,
  measure,
}: {
  lines: ChartLine[];
  ticks: number[];
  /** The first and the last. */
  times: [number, number];
  /** Room for the figures beside the axis. */
  right: number;
  size: [number, number];
  at: number | null;
  measure: Measure;
}) {
  const [low, high] = [ticks[0]!, ticks.at(-1)!];
  const [start, end] = times;
  const [plotWidth, plotHeight] = [Math.max(0, width - LEFT - right), Math.max(0, height - TOP - BOTTOM)];
  const xOf = (time: number) => xIn(time, start, end, width - right);
  const yOf = (value: number) => TOP + (1 - (value - low) / (high - low || 1)) * plotHeight;
  const days = Math.max(2, Math.min(6, Math.floor(plotWidth / 110)));
  return (
    <svg width={width} height={height} aria-hidden="true" className="block">
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={LEFT}
            x2={LEFT + plotWidth}
            y1={yOf(tick)}
            y2={yOf(tick)}
            stroke={
              measure === "gain" && tickText(tick, ticks, measure) === "0" ? "var(--c-line-strong)" : "var(--c-line)"
            }
          />
          <text x={LEFT + plotWidth + 8} y={yOf(tick) + 4} className="fill-faint text-xs">
            {tickText(tick, ticks, measure)}
          </text>
        </g>
      ))}
      {Array.from({ length: days }, (_, index) => start + ((end - start) * (index + 0.5)) / days).map((time) => (
        <text key={time} x={xOf(time)} y={height - 8} textAnchor="middle" className="fill-faint text-xs">
          {axisDay(time, start, end)}
        </text>
      ))}
      {lines.map(({ name, points }, at) => {
        const { stroke, dash } = LINE_STYLES[at % LINE_STYLES.length]!;
        return (
          <path
            key={`${at} ${name}`}
            d={pathOf(points, xOf, yOf)}
            fill="none"
            stroke={stroke}
            strokeWidth={1.9}
            strokeDasharray={dash}
            strokeLinejoin="round"
          />
        );
      })}
      {at !== null && <line x1={xOf(at)} x2={xOf(at)} y1={TOP} y2={TOP + plotHeight} stroke="var(--c-line-strong)" />}
    </svg>
  );
}

/** Where a moment stands; a single one in the middle. */
const xIn = (time: number, start: number, end: number, width: number): number =>
  LEFT + (end === start ? 0.5 : (time - start) / (end - start)) * Math.max(0, width - LEFT);

/** A gap stays a gap. */
function pathOf(points: ChartLine["points"], xOf: (time: number) => number, yOf: (value: number) => number): string {
  let [path, pen] = ["", "M"];
  for (const { time, value } of points) {
    if (value === null) {
      pen = "M";
      continue;
    }
    path += `${pen}${xOf(time).toFixed(1)} ${yOf(value).toFixed(1)}`;
    pen = "L";
  }
  return path;
}
