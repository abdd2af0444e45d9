import type { Figure, FigureName } from "@sluicefi/client/verify/figure";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { type LeaderSort, type LeaderSummary, ranking } from "~/api/leaders";
import { integer, percent, shortAddress } from "~/lib/format";
import { localDay, localTime } from "~/lib/time";
import { wordOf } from "~/lib/words";
import { leaders as t } from "~/text/leaders";
import { text } from "~/text/pages";
import { Badge, Button, Card, cx, Empty, Failed } from "~/ui/basics";
import { Money, Time } from "~/ui/figures";
import { AddressPicture, VaultName } from "~/ui/identity";
import { PageHead } from "~/ui/page";
import { TableSkeleton } from "~/ui/table";
import { VerifyButton } from "~/verify/button";

interface Column {
  id: keyof typeof t.columns;
  by?: string;
  cell: (row: LeaderSummary) => ReactNode;
  /** What recomputes it, vault by vault. */
  verify?: FigureName;
}

/** A gain or loss as a fraction: sign and colour. */
export function Change({ value }: { value: string | null }) {
  const tone = value === null || /^-?0\.?0*$/.test(value) ? "" : value.startsWith("-") ? "text-loss" : "text-gain";
  return <span className={cx("num", tone)}>{percent(value, { sign: true })}</span>;
}

const columns: Column[] = [
  {
    id: "leader",
    cell: (row) => (
      <div className="min-w-0">
        <span className="flex items-center gap-2">
          <AddressPicture address={row.leader} />
          <Link
            to="/leaders/$leader"
            params={{ leader: row.leader }}
            className="min-w-0 font-medium whitespace-normal hover:text-accent"
          >
            {row.name ? (
              <VaultName>{row.name}</VaultName>
            ) : (
              <span className="font-mono">{shortAddress(row.leader)}</span>
            )}
          </Link>
        </span>
        <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-faint">
          {row.name && (
            <span className="font-mono" title={`${row.leader}. ${t.selfNamed}`}>
              {shortAddress(row.leader)}
            </span>
          )}
          <span>
            {text.leader.vaults}: {text.leader.vaultsOpen(integer(row.vaults), integer(row.openVaults))}
          </span>
          {row.asOf && (
            <span className="num" title={t.asOf(localDay(row.asOf.time), integer(row.asOf.block))}>
              {t.upTo(localDay(row.asOf.time))}
            </span>
          )}
          {!row.ranked && (
            <>
              <Badge tone={row.unrankedBecause === "disputed" ? "loss" : "plain"}>{t.unranked}</Badge>
              {row.unrankedBecause && (
                <span className="max-w-72 whitespace-normal">{wordOf(t.because, row.unrankedBecause)}</span>
              )}
            </>
          )}
        </p>
      </div>
    ),
  },
  { id: "return", by: "return", cell: (row) => <Change value={row.return} />, verify: "recordReturn" },
  { id: "drawdown", by: "drawdown", cell: (row) => percent(row.maxDrawdown), verify: "recordFall" },
  { id: "worst", by: "worst", cell: (row) => <Change value={row.worstPeriod} />, verify: "recordWorst" },
  { id: "tvl", by: "tvl", cell: (row) => <Money value={row.tvl} asset={row.asset} digits={0} />, verify: "tvl" },
  {
    id: "fees",
    by: "fees",
    cell: (row) => <Money value={row.feesBooked} asset={row.asset} digits={0} />,
    verify: "fees",
  },
  { id: "depositors", by: "depositors", cell: (row) => integer(row.depositors), verify: "depositors" },
  { id: "periods", by: "periods", cell: (row) => integer(row.countedPeriods), verify: "recordPeriods" },
  { id: "since", by: "since", cell: (row) => <Time at={row.since} format={localDay} />, verify: "recordSince" },
];

export const SORTS = columns.flatMap(({ by }) => (by ? [`-${by}`, by] : [])) as LeaderSort[];
const pageLink =
  "inline-flex h-9 items-center rounded-control border border-line-strong bg-panel px-3 text-[13px] font-medium hover:bg-sunken";
const DEFAULT_SORT: LeaderSort = "-tvl";

/** Leaders by their record; what is chosen stands in the page's address. */
export default function LeadersPage() {
  const search: { sort?: string } = useSearch({ strict: false });
  const navigate = useNavigate();
  const sort = SORTS.find((each) => each === search.sort) ?? DEFAULT_SORT;
  const set = (next: string) =>
    navigate({ to: "/leaders", search: { sort: next === DEFAULT_SORT ? undefined : next }, replace: true });
  const list = useInfiniteQuery(ranking(sort));
  const rows = list.data?.pages.flatMap(({ items }) => items);
  const rule = list.data?.pages[0]?.ranking;
  const newest = rows?.reduce<LeaderSummary["asOf"]>(
    (best, { asOf }) => (asOf && (!best || asOf.time > best.time) ? asOf : best),
    undefined,
  );
  return (
    <div className="flex flex-col gap-5">
      <PageHead title={t.title} lead={t.lead}>
        <Link to="/compare" className={pageLink}>
          {t.compareTitle}
        </Link>
        <Link to="/following" className={pageLink}>
          {t.following}
        </Link>
        <select
          aria-label={t.sort}
          value={sort}
          onChange={(event) => set(event.target.value)}
          className="h-9 min-w-0 rounded-control border border-line bg-page px-2 text-[13px] text-soft lg:hidden"
        >
          {columns.map(
            ({ id, by }) =>
              by &&
              [`-${by}`, by].map((each, at) => (
                <option key={each} value={each}>{`${t.columns[id]} ${at ? "↑" : "↓"}`}</option>
              )),
          )}
        </select>
      </PageHead>
      <Card aria-label={t.title}>
        {!rows ? (
          list.error ? (
            <Failed error={list.error} retry={list.refetch} />
          ) : (
            <TableSkeleton />
          )
        ) : rows.length === 0 ? (
          <Empty title={t.none} />
        ) : (
          <table className="w-full text-sm max-lg:block" data-testid="leaders">
            <caption className="sr-only">{t.title}</caption>
            <thead className="max-lg:sr-only">
              <tr className="border-b border-line text-left">
                {columns.map((column) => (
                  <Head key={column.id} column={column} sort={sort} set={set} />
                ))}
              </tr>
            </thead>
            <tbody className="max-lg:block">
              {rows.map((row) => (
                <LeaderRow key={row.leader} row={row} />
              ))}
            </tbody>
          </table>
        )}
        {list.hasNextPage && (
          <div className="flex justify-center border-t border-line p-3">
            <Button size="s" look="ghost" busy={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
              {text.common.more}
            </Button>
          </div>
        )}
      </Card>
      {rows && rows.length > 0 && (
        <p className="-mt-3 px-1 text-xs text-faint" data-testid="as-of">
          {newest ? t.asOfAll(localTime(newest.time), integer(newest.block)) : t.asOfNone}
        </p>
      )}
      {rule && (
        <section className="max-w-3xl text-sm">
          <h2 className="text-[15px]">{t.rule}</h2>
          <p className="mt-1 text-soft">
            {t.ruleOf(integer(rule.periods), integer(rule.depositors), integer(rule.floorWhole))}
          </p>
        </section>
      )}
    </div>
  );
}

function Head({ column: { id, by }, sort, set }: { column: Column; sort: string; set: (sort: string) => void }) {
  const chosen = by !== undefined && sort.replace("-", "") === by;
  const down = sort.startsWith("-");
  return (
    <th
      scope="col"
      aria-sort={chosen ? (down ? "descending" : "ascending") : undefined}
      className={cx(
        "px-2.5 py-2.5 text-2xs font-medium tracking-wide whitespace-nowrap text-faint uppercase first:pl-5 last:pr-5",
        id !== "leader" && "text-right",
      )}
    >
      {by ? (
        <button
          type="button"
          title={t.sortBy(t.columns[id])}
          onClick={() => set(chosen && down ? by : `-${by}`)}
          className="tracking-wide uppercase hover:text-ink max-lg:hidden"
        >
          {chosen && (
            <span aria-hidden="true" className="mr-1 text-accent">
              {down ? "↓" : "↑"}
            </span>
          )}
          {t.columns[id]}
        </button>
      ) : null}
      {/* Where the heads are for screen readers only, nothing in them can take the focus: the order is chosen above. */}
      {by ? <span className="lg:hidden">{t.columns[id]}</span> : t.columns[id]}
    </th>
  );
}

const headAbove =
  "max-lg:before:block max-lg:before:text-2xs max-lg:before:text-faint max-lg:before:content-[attr(data-head)/'']";

/** The figures of a leader are made of those of their vaults: each of these is recomputed, not what is made of them. */
export const figuresOfLeader = (of: FigureName, vaults: readonly string[]): Figure[] =>
  vaults.map((vault) => ({ of, vault }) as Figure);

function LeaderRow({ row }: { row: LeaderSummary }) {
  const asOf = row.asOf ? t.asOf(localDay(row.asOf.time), integer(row.asOf.block)) : undefined;
  return (
    <tr className="border-b border-line [contain-intrinsic-size:auto_10rem] last:border-0 hover:bg-sunken/60 max-lg:grid max-lg:grid-cols-2 max-lg:gap-x-5 max-lg:gap-y-2.5 max-lg:px-4 max-lg:py-3.5 max-lg:[content-visibility:auto] sm:max-lg:grid-cols-3">
      {columns.map(({ id, cell, verify }, index) => (
        <td
          key={id}
          data-head={index > 0 ? t.columns[id] : undefined}
          title={index > 0 ? asOf : undefined}
          className={cx(
            "min-w-0 max-lg:p-0 lg:px-2.5 lg:py-3.5 lg:first:pl-5 lg:last:pr-5",
            index === 0 ? "max-lg:col-span-full" : cx(headAbove, "lg:text-right lg:whitespace-nowrap"),
          )}
        >
          {cell(row)}
          {verify && row.vaultAddresses.length > 0 && (
            <VerifyButton
              figures={figuresOfLeader(verify, row.vaultAddresses)}
              label={`${t.columns[id]}, ${shortAddress(row.leader)}`}
              note={t.verifiedByVault}
              className="ml-0.5"
            />
          )}
        </td>
      ))}
    </tr>
  );
}
