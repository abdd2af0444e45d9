import { units } from "@sluicefi/client/amount";

/** What was earned at a moment: base units; null where something of it isn't known. */
export interface PnlPoint {
  time: number;
  total: bigint | null;
  realized: bigint;
}

/** One vault's history as the API gives it, oldest first. */
export type History = readonly { time: number; totalPnl: string | null; realizedPnl: string }[];

/**
 * Histories added up: at each moment of any of them the last that is known of each. A vault that isn't there yet adds nothing.
 * Where one of them isn't known, the sum isn't.
 */
export function summed(histories: readonly History[]): PnlPoint[] {
  const rows = histories
    .flatMap((history, of) => history.map((row) => ({ ...row, of })))
    .sort((a, b) => a.time - b.time || a.of - b.of);
  const last = new Map<number, (typeof rows)[number]>();
  const out: PnlPoint[] = [];
  for (const row of rows) {
    last.set(row.of, row);
    let total: bigint | null = 0n;
    let realized = 0n;
    for (const each of last.values()) {
      const value = units(each.totalPnl);
      total = total === null || value === null ? null : total + value;
      realized += units(each.realizedPnl) ?? 0n;
    }
    if (out.at(-1)?.time === row.time) out.pop();
    out.push({ time: row.time, total, realized });
  }
  return out;
}

/** A history that ends with what is so now, instead of what it says itself of that moment. */
export const endingWith = (points: readonly PnlPoint[], now: PnlPoint): PnlPoint[] => [
  ...points.filter(({ time }) => time < now.time),
  now,
];

const WEEK = 604_800;
/** Weeks end with the default cut-off, Friday 16:00 UTC; 1 January 1970 was a Thursday. */
const PHASE = 86_400 + 16 * 3600;

/** The last point of each week, newest first. */
export function byWeek(points: readonly PnlPoint[]): PnlPoint[] {
  const last = new Map<number, PnlPoint>();
  for (const point of points) last.set(Math.ceil((point.time - PHASE) / WEEK), point);
  return [...last.values()].reverse();
}
