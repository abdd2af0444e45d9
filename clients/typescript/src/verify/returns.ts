import type { Hex } from "viem";
import type { Vault } from "../api/client";
import { sharePriceOf } from "../price";
import type { RiskFigure } from "./figure";
import type { Reading } from "./reading";
import { countValue, type Input, type InputName, type Part, type Value, verdictOf } from "./result";
import { apr, daily, dayOf, drawdown, LEAST_DAYS, priceAtOrBefore, type Ratio, ratioText, risk } from "./risk";
import type { Point, Series } from "./series";

// Returns and risk: the price history of the API, the rows that the figure needs checked, and the arithmetic.

type Recompute = (reading: Reading) => Promise<Part>;

const WEEK = 7 * 86_400;
const MONTH = 30 * 86_400;

interface Found {
  ratio: Ratio | null;
  /** The rows that speak for it, and what to call them. */
  shown?: [InputName, Point][];
  extra?: Input[];
}

const asFraction = (text: string | null): Value => ({ unit: "fraction", text });
const asNumber = (text: string | null): Value => ({ unit: "number", text });

const from =
  (
    claimOf: (vault: Vault) => string | null,
    find: (series: Series) => Promise<Found>,
    show: (text: string | null) => Value = asFraction,
  ): Recompute =>
  async (reading) => {
    const { vault } = await reading.claims();
    const series = await reading.series();
    await series.allSettlements();
    const { ratio, shown = [], extra = [] } = await find(series);
    const [claimed, found] = [claimOf(vault), ratioText(ratio)];
    const { block, time } = await reading.priceMoment();
    const pricedAt = ({ nav, supply, time }: Point): Value => ({
      unit: "pricedAt",
      text: sharePriceOf(nav, supply, vault.asset.decimals),
      time,
    });
    return {
      claimed: show(claimed),
      found: show(found),
      // Too young for the figure: the page says "—", and so does its history.
      verdict: claimed === null && found === null ? "match" : verdictOf(claimed, found),
      inputs: [
        ...shown.map(([name, point]): Input => [name, pricedAt(point)]),
        ...extra,
        ["rows", countValue(series.points.length)],
        ["rowsRead", countValue(series.proven)],
      ],
      asset: vault.asset,
      block,
      hash: vault.asOf!.hash as Hex,
      time,
      compared: "returns",
      open: vault.type === "personal" ? "returnsPersonal" : "returns",
    };
  };

/** A history without a good price gives no figure: the chain has to say so of each row. */
async function withoutPrice(series: Series): Promise<Found> {
  await series.passedOver(() => true);
  return { ratio: null };
}

const over = (claimOf: (vault: Vault) => string | null, window: number) =>
  from(claimOf, async (series) => {
    const to = series.good.at(-1);
    if (!to) return withoutPrice(series);
    const begin = to.time - window;
    const start = priceAtOrBefore(series.good, begin);
    await series.before(begin);
    await series.passedOver(({ time }) => time >= to.time || (time <= begin && (start === null || time >= start.time)));
    if (!start) return { ratio: null };
    await series.prove([start, to]);
    return {
      ratio: apr(start, to),
      shown: [
        ["priceFrom", start],
        ["priceTo", to],
      ],
    };
  });

/** The last price of each day, each of them proven to be that. */
async function dailyProven(series: Series): Promise<Point[]> {
  const days = daily(series.good);
  await series.daysEnd();
  const ends = new Map(days.map(({ time }) => [dayOf(time), time]));
  await series.passedOver(({ time }) => time >= (ends.get(dayOf(time)) ?? 0));
  if (days.length >= LEAST_DAYS) await series.prove(days);
  return days;
}

const ofDays = (
  claimOf: (vault: Vault) => string | null,
  pick: (found: NonNullable<ReturnType<typeof risk>>) => Ratio | null,
  show?: typeof asFraction,
) =>
  from(
    claimOf,
    async (series) => {
      const days = await dailyProven(series);
      const found = risk(days);
      return { ratio: found && pick(found), extra: [["days", countValue(days.length)]] };
    },
    show,
  );

export const riskChecks: Record<RiskFigure, Recompute> = {
  apr7d: over((vault) => vault.apr7d, WEEK),
  apr30d: over((vault) => vault.apr30d, MONTH),
  aprInception: from(
    (vault) => vault.aprInception,
    async (series) => {
      const [start, to] = [series.good[0], series.good.at(-1)];
      if (!start || !to) return withoutPrice(series);
      await series.passedOver(({ time }) => time <= start.time || time >= to.time);
      await series.prove([start, to]);
      return {
        ratio: to.time - start.time < 86_400 ? null : apr(start, to),
        shown: [
          ["priceFrom", start],
          ["priceTo", to],
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
              ["peak", found.peak],
              ["low", found.low],
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
