import { sharePriceOf } from "@sluicefi/client/price";
import {
  apr,
  daily,
  drawdown,
  LEAST_DAYS,
  priceAtOrBefore,
  type Ratio,
  ratioText,
  risk,
} from "@sluicefi/client/verify/risk";
import type { Vault } from "~/api/client";
import { decimal, integer, percent, UNKNOWN, wad } from "~/lib/format";
import { utcTime } from "~/lib/time";
import { verify } from "~/text/verify";
import { type Check, verdictOf } from "./check";
import type { RiskFigure } from "./figure";
import type { Reading } from "./reading";
import type { Point, Series } from "./series";

// Returns and risk: our price history, the rows that the figure needs read again from the chain, and the arithmetic.

type Part = Omit<Check, "title" | "formula">;
type Recompute = (reading: Reading) => Promise<Part>;

const t = verify;
const WEEK = 7 * 86_400;
const MONTH = 30 * 86_400;

interface Found {
  ratio: Ratio | null;
  /** The rows that speak for it, and what to call them. */
  shown?: [string, Point][];
  extra?: [string, string][];
  /** Why there is no figure, when there is none. */
  young?: boolean;
}

const asPercent = (value: string | null): string => (value === null ? UNKNOWN : percent(value, { digits: 4 }));
const asNumber = (value: string | null): string => decimal(wad(value), 18, { digits: 6 });

const from =
  (
    claimOf: (vault: Vault) => string | null,
    find: (series: Series) => Promise<Found>,
    show: (value: string | null) => string = asPercent,
  ): Recompute =>
  async (reading) => {
    const { vault } = await reading.claims();
    const series = await reading.series();
    await series.allSettlements();
    const { ratio, shown = [], extra = [] } = await find(series);
    const [claimed, computed] = [claimOf(vault), ratioText(ratio)];
    const last = series.points.at(-1)!;
    const priceText = ({ nav, supply, time }: Point) =>
      `${sharePriceOf(nav, supply, vault.asset.decimals)} · ${utcTime(time)}`;
    return {
      claimed: show(claimed),
      computed: show(computed),
      // Too young for the figure: the page says "—", and so does its history.
      verdict: claimed === null && computed === null ? "match" : verdictOf(claimed, computed),
      inputs: [
        ...shown.map(([name, point]): [string, string] => [name, priceText(point)]),
        ...extra,
        [t.inputsOf.rows, integer(series.points.length)],
        [t.inputsOf.rowsProven, integer(series.proven)],
      ],
      block: last.block,
      hash: last.hash as `0x${string}`,
      note: t.note.returns,
      leaves: vault.type === "personal" ? t.leavesOf.returnsPersonal : t.leavesOf.returns,
    };
  };

const over = (claimOf: (vault: Vault) => string | null, window: number) =>
  from(claimOf, async (series) => {
    const to = series.good.at(-1)!;
    const start = priceAtOrBefore(series.good, to.time - window);
    await series.before(to.time - window);
    if (!start) return { ratio: null };
    await series.prove([start, to]);
    return {
      ratio: apr(start, to),
      shown: [
        [t.inputsOf.priceFrom, start],
        [t.inputsOf.priceTo, to],
      ],
    };
  });

/** The last price of each day, each of them proven to be that. */
async function dailyProven(series: Series): Promise<Point[]> {
  const days = daily(series.good);
  await series.daysEnd();
  if (days.length >= LEAST_DAYS) await series.prove(days);
  return days;
}

const ofDays = (
  claimOf: (vault: Vault) => string | null,
  pick: (found: NonNullable<ReturnType<typeof risk>>) => Ratio | null,
  show?: typeof asPercent,
) =>
  from(
    claimOf,
    async (series) => {
      const days = await dailyProven(series);
      const found = risk(days);
      return { ratio: found && pick(found), extra: [[t.inputsOf.days, integer(days.length)]] };
    },
    show,
  );

export const riskChecks: Record<RiskFigure, Recompute> = {
  apr7d: over((vault) => vault.apr7d, WEEK),
  apr30d: over((vault) => vault.apr30d, MONTH),
  aprInception: from(
    (vault) => vault.aprInception,
    async (series) => {
      const [start, to] = [series.good[0]!, series.good.at(-1)!];
      await series.prove([start, to]);
      return {
        ratio: to.time - start.time < 86_400 ? null : apr(start, to),
        shown: [
          [t.inputsOf.priceFrom, start],
          [t.inputsOf.priceTo, to],
        ],
      };
    },
  ),
  maxDrawdown: from(
    (vault) => vault.maxDrawdown,
    async (series) => {
      await series.allHours();
      await series.prove(series.points);
      const found = drawdown(series.good);
      return {
        ratio: found?.worst ?? null,
        shown: found
          ? [
              [t.inputsOf.peak, found.peak],
              [t.inputsOf.low, found.low],
            ]
          : [],
      };
    },
  ),
  volatility: ofDays(
    (vault) => vault.volatility,
    ({ volatility }) => volatility,
  ),
  sharpe: ofDays(
    (vault) => vault.sharpe,
    ({ sharpe }) => sharpe,
    asNumber,
  ),
};
