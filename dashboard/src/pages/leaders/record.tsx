import { toPixels } from "@sluicefi/client/amount";
import { useQuery } from "@tanstack/react-query";
import { type LeaderRecord, record } from "~/api/leaders";
import { type ChartLine, LineKey, LinesChart } from "~/charts/lines";
import { integer, price, shortAddress, UNKNOWN, wad } from "~/lib/format";
import { localDay } from "~/lib/time";
import { leaders as t } from "~/text/leaders";
import { Card, CardTitle, Empty, Failed, Skeleton } from "~/ui/basics";
import { Time } from "~/ui/figures";
import { type Column, Table } from "~/ui/table";
import { Change } from "./page";

/** A benchmark's price in the first week it is known, from which its line begins. */
const firstPrice = (data: LeaderRecord, at: number): bigint | null => {
  const first = data.points[0]?.prices[at]?.price;
  return first ? BigInt(first) : null;
};

/** The part of a benchmark's first price that a later one is, units of 1e-18; null where one isn't known. */
function growth(data: LeaderRecord, at: number, point: LeaderRecord["points"][number]): bigint | null {
  const [first, now] = [firstPrice(data, at), point.prices[at]?.price];
  return first && now ? (BigInt(now) * 10n ** 18n) / first : null;
}

/** The index, begun at 1 with the first point shown. */
function own(data: LeaderRecord, point: LeaderRecord["points"][number]): bigint | null {
  const [first, now] = [wad(data.points[0]?.index), wad(point.index)];
  return first && now !== null ? (now * 10n ** 18n) / first : null;
}

function linesOf(data: LeaderRecord): ChartLine[] {
  const line = (name: string, value: (point: LeaderRecord["points"][number]) => bigint | null): ChartLine => ({
    name,
    points: data.points.map((point) => {
      const exact = value(point);
      return { time: point.time, value: exact === null ? null : toPixels(exact, 18) };
    }),
  });
  return [
    line(t.index, (point) => own(data, point)),
    ...data.benchmarks.map(({ name }, at) => line(t.benchmarkOf(name), (point) => growth(data, at, point))),
    line(t.cash, () => 10n ** 18n),
  ];
}

/** Units of 1e-18 as a change: 1.1 is +10 %. */
const changeText = (exact: bigint | null): string | null => {
  if (exact === null) return null;
  const change = exact - 10n ** 18n;
  const digits = (change < 0n ? -change : change).toString().padStart(19, "0");
  return `${change < 0n ? "-" : ""}${digits.slice(0, -18)}.${digits.slice(-18)}`;
};

/** The leader's record beside what else could have been held, week by week, with the rounds of the feeds behind it. */
export function RecordCard({ leader, floorWhole }: { leader: string; floorWhole: number }) {
  const { data, error, refetch } = useQuery(record(leader));
  return (
    <Card data-testid="record">
      <CardTitle>{t.record}</CardTitle>
      <div className="min-h-96 px-5 pb-4">
        <p className="max-w-2xl text-[13px] text-faint">{t.recordLead(integer(floorWhole))}</p>
        {!data ? (
          error ? (
            <Failed error={error} retry={refetch} />
          ) : (
            <Skeleton className="mt-4 h-72" />
          )
        ) : data.points.length < 2 ? (
          <Empty title={t.recordNone} />
        ) : (
          <Drawn data={data} />
        )}
      </div>
    </Card>
  );
}

type Point = LeaderRecord["points"][number];

/** A settlement and, of each benchmark then, the price and the rounds that it came from. */
const roundColumns = (data: LeaderRecord): Column<Point>[] => [
  {
    id: "week",
    head: t.week,
    cell: (point) => (
      <span className="num">
        <Time at={point.time} format={localDay} /> · {integer(point.block)}
      </span>
    ),
  },
  { id: "index", head: t.index, right: true, cell: (point) => price(point.index) },
  ...data.benchmarks.map(
    ({ name }, at): Column<Point> => ({
      id: name,
      head: name,
      wide: true,
      cell: ({ prices }) => (
        <span className="block whitespace-normal sm:min-w-40">
          <span className="num">
            {prices[at]?.price ? price(wholePrice(prices[at].price, data.asset.decimals)) : UNKNOWN}
          </span>
          {prices[at]?.rounds.map(({ feed, roundId }) => (
            <span key={feed} className="block font-mono text-[13px] text-faint [overflow-wrap:anywhere]" title={feed}>
              {shortAddress(feed)} · {t.round(roundId)}
            </span>
          ))}
        </span>
      ),
    }),
  ),
];

function Drawn({ data }: { data: LeaderRecord }) {
  const lines = linesOf(data);
  const last = data.points.at(-1)!;
  const ends = [own(data, last), ...data.benchmarks.map((_, at) => growth(data, at, last)), 10n ** 18n];
  const missing = data.benchmarks.length > 0 && data.points.some(({ prices }) => prices.some(({ price: at }) => !at));
  return (
    <>
      <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-1.5 text-[13px]">
        {lines.map(({ name }, at) => (
          <li key={name} className="flex items-center gap-2">
            <LineKey at={at} />
            <span className="text-soft">{name}</span>
            <Change value={changeText(ends[at] ?? null)} />
          </li>
        ))}
      </ul>
      <div className="mt-3 h-64">
        <LinesChart lines={lines} label={t.recordChart} />
      </div>
      {missing && <p className="mt-2 text-[13px] text-faint">{t.pricesMissing}</p>}
      <details className="mt-3 text-[13px]">
        <summary className="cursor-pointer text-soft">{t.rounds}</summary>
        <p className="mt-2 max-w-2xl text-faint">{data.method}</p>
        <div className="-mx-5 mt-2">
          <Table
            caption={t.recordChart}
            columns={roundColumns(data)}
            rows={data.points}
            keyOf={(point) => String(point.block)}
            empty={{ title: t.recordNone }}
          />
        </div>
      </details>
    </>
  );
}

/** Asset base units per whole token × 1e18 as whole assets. */
function wholePrice(value: string, decimals: number): string {
  const digits = value.padStart(decimals + 19, "0");
  const at = digits.length - decimals - 18;
  return `${digits.slice(0, at)}.${digits.slice(at, at + 18)}`;
}
