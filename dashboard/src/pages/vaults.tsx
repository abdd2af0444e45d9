import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import {
  createColumnHelper,
  flexRender,
  getCoreRowModel,
  getFilteredRowModel,
  getSortedRowModel,
  type SortingState,
  useReactTable,
} from "@tanstack/react-table";
import { useMemo, useState } from "react";
import type { VaultSummary } from "~/api/client";
import * as query from "~/api/queries";
import { Sparkline } from "~/charts/sparkline";
import { units } from "~/lib/amount";
import { bps, decimal, integer, price, shortAddress, UNKNOWN } from "~/lib/format";
import { text } from "~/text/en";
import { Card, cx, Empty, Failed, Skeleton } from "~/ui/basics";
import { Money, Pnl } from "~/ui/figures";
import { Choice } from "~/ui/overlay";
import { TableSkeleton } from "~/ui/table";
import { StatusBadge, TypeBadge } from "~/ui/vault-bits";
import { useWallet } from "~/wallet/store";

type Filter = "all" | "shared" | "personal" | "mine";

export default function VaultsPage() {
  return (
    <div className="flex flex-col gap-7">
      <Headline />
      <VaultList />
    </div>
  );
}

function Headline() {
  const { data } = useQuery(query.protocol);
  const asset = data?.asset;
  const figure = (label: string, value: string) => (
    <div>
      <dt className="text-[13px] text-faint">{label}</dt>
      <dd className="num mt-0.5 text-lg font-medium">{value}</dd>
    </div>
  );
  const money = (value: string | undefined) =>
    asset && value !== undefined ? decimal(units(value), asset.decimals, { compact: true }) : UNKNOWN;
  return (
    <section className="grid items-end gap-x-12 gap-y-6 lg:grid-cols-[1fr_auto]">
      <div>
        <h1 className="text-[13px] font-medium tracking-normal text-faint">{text.vaults.tvl}</h1>
        <p className="num mt-1 text-4xl font-semibold tracking-tight sm:text-5xl">
          {data ? asset ? <Money value={data.tvl} asset={asset} /> : UNKNOWN : <Skeleton className="h-12 w-64" />}
          {asset && <span className="ml-2 text-xl font-medium text-faint">{asset.symbol}</span>}
        </p>
        <p className="mt-3 max-w-xl text-sm text-soft">{text.vaults.lead}</p>
      </div>
      <dl className="grid grid-cols-2 gap-x-10 gap-y-4 sm:flex lg:text-right">
        {figure(text.vaults.net, money(data?.netDeposits))}
        {figure(text.vaults.pending, money(data?.pendingDeposits))}
        {figure(text.vaults.vaults, integer(data?.vaults))}
        {figure(text.vaults.depositors, integer(data?.depositors))}
      </dl>
    </section>
  );
}

const column = createColumnHelper<VaultSummary>();
const byUnits =
  (key: "tvl" | "pnl30d" | "yourDeposit") => (a: { original: VaultSummary }, b: { original: VaultSummary }) => {
    const [left, right] = [units(a.original[key]), units(b.original[key])];
    if (left === null || right === null) return left === right ? 0 : left === null ? -1 : 1;
    return left < right ? -1 : left > right ? 1 : 0;
  };

const columns = [
  column.accessor("name", {
    header: text.vaults.colName,
    cell: ({ row: { original: vault } }) => (
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Link
            to="/vaults/$vault"
            params={{ vault: vault.address }}
            className="font-medium whitespace-normal hover:text-accent"
          >
            {vault.name}
          </Link>
          <TypeBadge type={vault.type} />
        </div>
        <p className="mt-0.5 text-xs text-faint">
          {text.vaults.by} <span className="font-mono">{shortAddress(vault.leader)}</span>
          {vault.feeBps > 0 && ` · ${text.vaults.fee(bps(vault.feeBps))}`}
        </p>
      </div>
    ),
  }),
  column.accessor("tvl", {
    header: text.vaults.colTvl,
    sortingFn: byUnits("tvl"),
    cell: ({ row: { original: vault } }) => (
      <>
        <Money value={vault.tvl} asset={vault.asset} compact />
        <p className="text-xs text-faint">{vault.asset.symbol}</p>
      </>
    ),
  }),
  column.accessor("sharePrice", {
    header: text.vaults.colPrice,
    enableSorting: false,
    cell: ({ getValue }) => price(getValue()),
  }),
  column.accessor("pnl30d", {
    header: text.vaults.colPnl,
    sortingFn: byUnits("pnl30d"),
    cell: ({ row: { original: vault } }) => <Pnl value={vault.pnl30d} asset={vault.asset} compact />,
  }),
  column.display({
    id: "trend",
    header: text.vaults.colTrend,
    cell: ({ row: { original: vault } }) => {
      const prices = vault.sparkline.map((point) => point.sharePrice);
      const label =
        prices.length > 1 ? text.vaults.trend(price(prices[0]), price(prices.at(-1))) : text.vaults.trendNone;
      return <Sparkline prices={prices} label={label} />;
    },
  }),
  column.accessor("status", {
    header: text.vaults.colStatus,
    enableSorting: false,
    cell: ({ getValue }) => <StatusBadge status={getValue()} />,
  }),
  column.accessor("yourDeposit", {
    header: text.vaults.colYours,
    sortingFn: byUnits("yourDeposit"),
    cell: ({ row: { original: vault } }) => <Money value={vault.yourDeposit} asset={vault.asset} />,
  }),
];

const layout: Record<string, string> = {
  tvl: "text-right whitespace-nowrap",
  sharePrice: "text-right whitespace-nowrap max-md:hidden",
  pnl30d: "text-right whitespace-nowrap",
  trend: "max-lg:hidden",
  status: "max-sm:hidden",
  yourDeposit: "text-right whitespace-nowrap max-sm:hidden",
};

function VaultList() {
  const { address } = useWallet();
  const { data, error, refetch } = useQuery(query.vaults({ account: address }));
  const [sorting, setSorting] = useState<SortingState>([{ id: "tvl", desc: true }]);
  const [search, setSearch] = useState("");
  const [filter, setFilter] = useState<Filter>("all");
  const navigate = useNavigate();
  const rows = useMemo(
    () =>
      (data ?? []).filter((vault) =>
        filter === "all"
          ? true
          : filter === "mine"
            ? (units(vault.yourShares) ?? 0n) > 0n || vault.leader.toLowerCase() === address?.toLowerCase()
            : vault.type === filter,
      ),
    [data, filter, address],
  );
  const table = useReactTable({
    data: rows,
    columns,
    state: { sorting, globalFilter: search, columnVisibility: { yourDeposit: Boolean(address) } },
    onSortingChange: setSorting,
    onGlobalFilterChange: setSearch,
    globalFilterFn: ({ original }, _column, wanted: string) =>
      [original.name, original.symbol, original.address, original.leader].some((value) =>
        value.toLowerCase().includes(wanted.trim().toLowerCase()),
      ),
    getCoreRowModel: getCoreRowModel(),
    getFilteredRowModel: getFilteredRowModel(),
    getSortedRowModel: getSortedRowModel(),
    sortDescFirst: true,
  });
  const options: { id: Filter; label: string }[] = [
    { id: "all", label: text.vaults.all },
    { id: "shared", label: text.type.shared },
    { id: "personal", label: text.type.personal },
    ...(address ? [{ id: "mine" as const, label: text.vaults.mine }] : []),
  ];
  const shown = table.getRowModel().rows;

  return (
    <Card aria-label={text.vaults.title}>
      <div className="flex flex-wrap items-center gap-3 border-b border-line px-4 py-3">
        <h2 className="sr-only">{text.vaults.title}</h2>
        <input
          type="search"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          placeholder={text.vaults.search}
          aria-label={text.vaults.search}
          className="h-9 min-w-0 flex-1 basis-56 rounded-control border border-line bg-page px-3 text-sm placeholder:text-faint"
        />
        <Choice options={options} value={filter} onChange={setFilter} label={text.vaults.filterType} />
      </div>
      {!data ? (
        error ? (
          <Failed error={error} retry={refetch} />
        ) : (
          <TableSkeleton />
        )
      ) : shown.length === 0 ? (
        <Empty
          title={data.length === 0 ? text.vaults.none : text.vaults.empty}
          hint={data.length ? text.vaults.emptyHint : undefined}
        />
      ) : (
        <table className="w-full text-sm">
          <caption className="sr-only">{text.vaults.title}</caption>
          <thead>
            <tr className="border-b border-line text-left">
              {table.getFlatHeaders().map((header) => {
                const sorted = header.column.getIsSorted();
                const label = String(header.column.columnDef.header);
                return (
                  <th
                    key={header.id}
                    scope="col"
                    aria-sort={sorted ? (sorted === "asc" ? "ascending" : "descending") : undefined}
                    className={cx(
                      "px-2 py-2.5 text-2xs font-medium tracking-wide text-faint uppercase first:pl-4 last:pr-4 sm:px-3 sm:first:pl-5 sm:last:pr-5",
                      layout[header.id],
                    )}
                  >
                    {header.column.getCanSort() ? (
                      <button
                        type="button"
                        onClick={header.column.getToggleSortingHandler()}
                        title={text.vaults.sortBy(label)}
                        className="tracking-wide uppercase hover:text-ink"
                      >
                        {label}
                        <span aria-hidden="true" className="ml-1 inline-block w-2">
                          {sorted === "asc" ? "↑" : sorted === "desc" ? "↓" : ""}
                        </span>
                      </button>
                    ) : (
                      label
                    )}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              // The name is the link for keyboard and screen reader; the row is a larger target for the mouse.
              <tr
                key={row.id}
                onClick={(event) => {
                  if ((event.target as HTMLElement).closest("a,button")) return;
                  navigate({ to: "/vaults/$vault", params: { vault: row.original.address } });
                }}
                className="cursor-pointer border-b border-line transition-colors last:border-0 hover:bg-sunken/60"
              >
                {row.getVisibleCells().map((cell) => (
                  <td
                    key={cell.id}
                    className={cx(
                      "px-2 py-3.5 first:pl-4 last:pr-4 sm:px-3 sm:first:pl-5 sm:last:pr-5",
                      layout[cell.column.id],
                    )}
                  >
                    {flexRender(cell.column.columnDef.cell, cell.getContext())}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}
