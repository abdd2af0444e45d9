import { max, min, toPixels, units } from "@sluicefi/client/amount";
import { positionFigures } from "@sluicefi/client/verify/figure";
import { useQueries } from "@tanstack/react-query";
import { useState } from "react";
import type { AccountPosition, Asset } from "~/api/client";
import * as query from "~/api/queries";
import { LinesChart } from "~/charts/lines";
import { assets, decimal, integer, shortAddress } from "~/lib/format";
import { byWeek, endingWith, type PnlPoint, summed } from "~/lib/pnl-history";
import { localDay, localTime } from "~/lib/time";
import { text } from "~/text/pages";
import { pnl as t } from "~/text/pnl";
import { Card, Empty, Failed, inputClass, Note, Skeleton } from "~/ui/basics";
import { Pnl, Time } from "~/ui/figures";
import { VaultName } from "~/ui/identity";
import { textLink } from "~/ui/page";
import { type Column, Table } from "~/ui/table";
import { VerifyButton } from "~/verify/button";

/** Histories that are read and drawn at a time. */
const MOST = 20;

/** What an account earned over time in all of its vaults of one asset, or in one of them. */
export function PnlCard({ account, positions }: { account: string; positions: AccountPosition[] }) {
  const [chosen, setChosen] = useState("");
  const { asset } = positions[0]!;
  const same = positions.filter((position) => position.asset.address === asset.address);
  const largest = same.length <= MOST ? same : same.toSorted(byValue).slice(0, MOST);
  const shown = chosen === "" ? largest : same.filter(({ vault }) => vault === chosen);
  const histories = useQueries({ queries: shown.map(({ vault }) => query.accountPnl(account, vault)) });
  const failed = histories.find(({ data, error }) => !data && error);
  const whole = histories.every(({ data }) => data);
  const points = whole
    ? pointsOf(
        histories.map(({ data }) => data!),
        shown,
      )
    : [];
  return (
    <Card aria-labelledby="pnl-title">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 px-5 pt-4">
        <div className="min-w-0">
          <h2 id="pnl-title" className="text-[15px]">
            {t.title}
          </h2>
          <p className="mt-0.5 max-w-xl text-[13px] text-faint">{t.about}</p>
        </div>
        {same.length > 1 && (
          <label className="w-full max-w-60 min-w-0 max-sm:max-w-none">
            <span className="sr-only">{t.of}</span>
            <select value={chosen} onChange={(event) => setChosen(event.target.value)} className={inputClass}>
              <option value="">{t.all}</option>
              {same.map(({ vault, name }) => (
                <option key={vault} value={vault}>
                  {name} · {shortAddress(vault)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {failed ? (
        <Failed error={failed.error} retry={() => failed.refetch()} />
      ) : (
        <Drawn points={whole ? points : null} asset={asset} account={account} shown={shown} />
      )}
      {shown.some(({ disputed }) => disputed) && (
        <div className="px-5 pb-4">
          <Note tone="warn">{t.disputed}</Note>
        </div>
      )}
      {chosen === "" && largest.length < same.length && (
        <p className="px-5 pb-4 text-[13px] text-faint">{t.hidden(integer(largest.length))}</p>
      )}
    </Card>
  );
}

const byValue = (a: AccountPosition, b: AccountPosition): number => {
  const [one, other] = [units(a.assetValue) ?? 0n, units(b.assetValue) ?? 0n];
  return one < other ? 1 : one > other ? -1 : 0;
};

/** The histories' sum, ending with what the positions say now. */
function pointsOf(
  histories: { items: { time: number; totalPnl: string | null; realizedPnl: string }[]; disputed: boolean }[],
  positions: AccountPosition[],
): PnlPoint[] {
  const points = summed(
    histories.map(({ items, disputed }) => (disputed ? items.map((row) => ({ ...row, totalPnl: null })) : items)),
  );
  const times = positions.flatMap(({ asOf }) => (asOf ? [asOf.time] : []));
  if (times.length === 0) return points;
  const now = positions.map(({ totalPnl, realizedPnl }) => ({ time: Math.max(...times), totalPnl, realizedPnl }));
  return endingWith(points, summed(now.map((row) => [row])).at(-1)!);
}

function Drawn({
  points,
  asset,
  account,
  shown,
}: {
  points: PnlPoint[] | null;
  asset: Asset;
  account: string;
  shown: AccountPosition[];
}) {
  if (points === null) return <Skeleton className="mx-5 my-4 h-80" />;
  const known = points.filter((point) => point.total !== null);
  // What is withheld is said below.
  if (known.length < 2) return shown.some(({ disputed }) => disputed) ? null : <Empty title={t.empty} />;
  const [first, last] = [known[0]!, points.at(-1)!];
  const values = known.map(({ total }) => total!);
  const say = (value: bigint | null) => assets(value, asset, { sign: true });
  const [lowest, highest] = [values.reduce((a, b) => min(a, b)), values.reduce((a, b) => max(a, b))];
  const summary = t.summary(
    localDay(first.time),
    say(first.total),
    localDay(last.time),
    say(last.total),
    say(lowest),
    say(highest),
  );
  const at = new Map(points.map((point) => [point.time, point]));
  const newest = shown.reduce<AccountPosition["asOf"]>(
    (best, { asOf }) => (asOf && (!best || asOf.time > best.time) ? asOf : best),
    undefined,
  );
  return (
    <>
      <p className="num flex flex-wrap items-baseline gap-x-2 px-5 pt-3 [overflow-wrap:anywhere]">
        <span className="min-w-0 text-[1.7rem] leading-tight font-semibold tracking-tight" data-testid="pnl-now">
          <Pnl value={last.total === null ? null : String(last.total)} asset={asset} />
        </span>
        <span className="text-sm text-faint">{asset.symbol}</span>
        <VerifyButton
          figures={shown.flatMap(({ vault }) => positionFigures({ address: vault }, account))}
          label={t.title}
          className="-ml-1 self-center"
        />
        {newest && <span className="text-xs text-faint">{t.asOf(localTime(newest.time), integer(newest.block))}</span>}
      </p>
      <figure className="px-3 pt-2 pb-3">
        <div className="h-64 px-2" data-testid="pnl-chart">
          <LinesChart
            lines={[
              {
                name: t.title,
                points: points.map(({ time, total }) => ({
                  time,
                  value: total === null ? null : toPixels(total, asset.decimals),
                })),
              },
            ]}
            label={`${t.title}. ${summary}`}
            measure="gain"
            detail={(time) => <Detail point={at.get(time)} asset={asset} />}
          />
        </div>
        <figcaption className="mt-1 px-2 text-[13px] text-faint">{summary}</figcaption>
      </figure>
      <details className="border-t border-line">
        <summary className="cursor-pointer px-5 py-3 text-[13px] font-medium text-soft hover:text-ink">
          {t.table}
        </summary>
        <Table
          caption={t.table}
          columns={columns(asset)}
          rows={byWeek(points)}
          keyOf={({ time }) => String(time)}
          empty={{ title: t.empty }}
        />
        <div className="flex flex-col gap-2 px-5 py-3 text-[13px] text-faint">
          <p>
            {t.recompute}{" "}
            <code className="font-mono text-xs break-all">
              {t.command(shown.length === 1 ? shown[0]!.vault : "…", account)}
            </code>
          </p>
          <p className="flex flex-wrap gap-x-4 gap-y-1">
            {shown.map(({ vault, name }) => (
              <a
                key={vault}
                className={textLink}
                href={`/v1/accounts/${account}/pnl?vault=${vault}&format=csv`}
                download={`pnl-${vault}.csv`}
              >
                {t.csv} <VaultName>{name}</VaultName>
              </a>
            ))}
          </p>
        </div>
      </details>
    </>
  );
}

const columns = (asset: Asset): Column<PnlPoint>[] => [
  { id: "week", head: t.week, cell: ({ time }) => <Time at={time} /> },
  {
    id: "total",
    head: text.table.totalPnl,
    right: true,
    cell: ({ total }) => <Pnl value={total === null ? null : String(total)} asset={asset} />,
  },
  {
    id: "realized",
    head: text.table.realized,
    right: true,
    cell: ({ realized }) => <Pnl value={String(realized)} asset={asset} />,
  },
];

function Detail({ point, asset }: { point: PnlPoint | undefined; asset: Asset }) {
  if (!point) return null;
  return (
    <>
      <p className="text-faint">{localTime(point.time)}</p>
      <p className="mt-0.5 font-semibold">
        <Pnl value={point.total === null ? null : String(point.total)} asset={asset} /> {asset.symbol}
      </p>
      <p className="mt-1 text-2xs text-faint">
        {text.table.realized} {decimal(point.realized, asset.decimals, { sign: true })}
      </p>
    </>
  );
}
