import { units } from "@sluicefi/client/amount";
import { imitations } from "@sluicefi/client/names";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { type ReactNode, Suspense, useMemo, useState } from "react";
import { useConnection } from "wagmi";
import type { VaultSummary } from "~/api/client";
import * as query from "~/api/queries";
import { Sparkline } from "~/charts/sparkline";
import { bps, decimal, integer, price, ratio, shortAddress, UNKNOWN, wad } from "~/lib/format";
import { text } from "~/text/en";
import { Card, cx, Empty, Failed, Skeleton } from "~/ui/basics";
import { Boundary, part } from "~/ui/boundary";
import { Choice } from "~/ui/choice";
import { Money, Pnl } from "~/ui/figures";
import { AddressPicture, LookAlikeBadge, VaultName } from "~/ui/identity";
import { TableSkeleton } from "~/ui/table";
import { StatusBadge, TypeBadge } from "~/ui/vault-bits";
import { VerifyButton } from "~/verify/button";
import type { ProtocolFigure } from "~/verify/figure";

const Week = part(() => import("./week"));

type Filter = "all" | "shared" | "personal" | "mine";

export default function VaultsPage() {
  return (
    <div className="flex flex-col gap-7">
      <Boundary>
        <Headline />
      </Boundary>
      <Boundary>
        <VaultList />
      </Boundary>
      <Boundary>
        <AWeek />
      </Boundary>
    </div>
  );
}

function AWeek() {
  const { address } = useConnection();
  const { data } = useQuery(query.vaults({ account: address }));
  return (
    <div className="mt-3">
      <Suspense>{data && <Week vaults={data} />}</Suspense>
    </div>
  );
}

function Headline() {
  const { data } = useQuery(query.protocol);
  const asset = data?.asset;
  const figure = (label: string, value: string, of?: ProtocolFigure) => (
    <div>
      <dt className="text-[13px] text-faint">
        {label}
        {of && <VerifyButton figures={{ of }} label={`${label}, ${text.vaults.ofAll}`} className="ml-0.5 lg:-mr-1" />}
      </dt>
      <dd className="num mt-0.5 text-lg font-medium">{value}</dd>
    </div>
  );
  const money = (value: string | undefined) =>
    asset && value !== undefined ? decimal(units(value), asset.decimals, { digits: 0 }) : UNKNOWN;
  return (
    <section className="grid items-end gap-x-12 gap-y-6 lg:grid-cols-[1fr_auto]">
      <div>
        <h1 className="text-[13px] font-medium tracking-normal text-faint">{text.vaults.tvl}</h1>
        <p className="num mt-1 text-4xl font-semibold tracking-tight sm:text-5xl">
          {data ? asset ? <Money value={data.tvl} asset={asset} /> : UNKNOWN : <Skeleton className="h-12 w-64" />}
          {asset && <span className="ml-2 text-xl font-medium text-faint">{asset.symbol}</span>}
          {asset && <VerifyButton figures={{ of: "allTvl" }} label={text.vaults.tvl} className="ml-1.5" />}
        </p>
        <p className="mt-3 max-w-xl text-sm text-soft">{text.vaults.lead}</p>
      </div>
      <dl className="grid grid-cols-2 gap-x-10 gap-y-4 sm:flex lg:text-right">
        {figure(text.vaults.net, money(data?.netDeposits), "allNetDeposits")}
        {figure(text.vaults.pending, money(data?.pendingDeposits), "allPending")}
        {figure(text.vaults.vaults, integer(data?.vaults), "allVaults")}
        {figure(text.vaults.depositors, integer(data?.depositors), "allDepositors")}
      </dl>
    </section>
  );
}

interface Column {
  id: string;
  head: string;
  cell: (vault: VaultSummary, older: VaultSummary | null) => ReactNode;
  /** What it is sorted by; columns without can't be. Unknown comes last when the largest comes first. */
  by?: (vault: VaultSummary) => bigint | string | null;
}

/** From the first to the last of the sparkline's daily prices. */
function priceChange({ sparkline }: VaultSummary): string {
  const [from, to] = [wad(sparkline[0]?.sharePrice), wad(sparkline.at(-1)?.sharePrice)];
  return sparkline.length < 2 || from === null || to === null ? UNKNOWN : ratio(to - from, from, { sign: true });
}

const columns: Column[] = [
  {
    id: "name",
    head: text.vaults.colName,
    by: (vault) => String(vault.name).toLowerCase(),
    cell: (vault, older) => (
      <div className="min-w-0">
        <span className="flex items-center gap-2">
          <AddressPicture address={vault.address} />
          <Link
            to="/vaults/$vault"
            params={{ vault: vault.address }}
            className="min-w-0 font-medium whitespace-normal hover:text-accent"
          >
            <VaultName>{vault.name}</VaultName>
          </Link>
        </span>
        <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-faint">
          <TypeBadge type={vault.type} />
          {older && <LookAlikeBadge older={older} />}
          <span className="font-mono" title={vault.address}>
            {shortAddress(vault.address)}
          </span>
          <span className="max-sm:hidden">
            {text.vaults.by} <span className="font-mono">{shortAddress(vault.leader)}</span>
          </span>
          {vault.feeBps > 0 && <span className="whitespace-nowrap">{text.vaults.fee(bps(vault.feeBps))}</span>}
        </p>
      </div>
    ),
  },
  {
    id: "tvl",
    head: text.vaults.colTvl,
    by: (vault) => units(vault.tvl),
    cell: (vault) => (
      <>
        <Money value={vault.tvl} asset={vault.asset} digits={0} />
        <p className="mt-1 text-xs text-faint">{vault.asset.symbol}</p>
      </>
    ),
  },
  { id: "sharePrice", head: text.vaults.colPrice, cell: (vault) => price(vault.sharePrice) },
  {
    id: "pnl30d",
    head: text.vaults.colPnl,
    by: (vault) => units(vault.pnl30d),
    cell: (vault) => (
      <>
        <Pnl value={vault.pnl30d} asset={vault.asset} digits={0} />
        <p className="num mt-1 text-xs text-faint" title={text.vaults.change}>
          {priceChange(vault)}
        </p>
      </>
    ),
  },
  {
    id: "trend",
    head: text.vaults.colTrend,
    cell: (vault) => {
      const prices = vault.sparkline.map((point) => point.sharePrice);
      const label =
        prices.length > 1 ? text.vaults.trend(price(prices[0]), price(prices.at(-1))) : text.vaults.trendNone;
      return <Sparkline prices={prices} label={label} />;
    },
  },
  { id: "status", head: text.vaults.colStatus, cell: (vault) => <StatusBadge status={vault.status} /> },
  {
    id: "yourDeposit",
    head: text.vaults.colYours,
    by: (vault) => units(vault.yourDeposit),
    // Nothing held reads quieter than an amount; unknown stays "—".
    cell: (vault) =>
      units(vault.yourDeposit) === 0n ? (
        <span className="text-faint">0</span>
      ) : (
        <Money value={vault.yourDeposit} asset={vault.asset} />
      ),
  },
];

const layout: Record<string, string> = {
  tvl: "text-right whitespace-nowrap",
  sharePrice: "text-right whitespace-nowrap max-md:hidden",
  pnl30d: "text-right whitespace-nowrap max-sm:pr-4",
  trend: "max-lg:hidden",
  status: "max-sm:hidden",
  yourDeposit: "text-right whitespace-nowrap max-sm:hidden",
};

interface Sorting {
  id: string;
  desc: boolean;
}

const belongs = (vault: VaultSummary, filter: Filter, address: string | undefined): boolean =>
  filter === "all"
    ? true
    : filter === "mine"
      ? (units(vault.yourShares) ?? 0n) > 0n || String(vault.leader).toLowerCase() === address?.toLowerCase()
      : vault.type === filter;

const matches = ({ name, symbol, address, leader }: VaultSummary, wanted: string): boolean =>
  [name, symbol, address, leader].some((value) => String(value).toLowerCase().includes(wanted.trim().toLowerCase()));

function sorted(list: VaultSummary[], { id, desc }: Sorting): VaultSummary[] {
  const by = columns.find((column) => column.id === id)?.by;
  if (!by) return list;
  return [...list].sort((a, b) => {
    const [left, right] = [by(a), by(b)];
    const order = left === right ? 0 : left === null ? -1 : right === null ? 1 : left < right ? -1 : 1;
    return desc ? -order : order;
  });
}

function VaultList() {
  const { address } = useConnection();
  const { data, error, refetch } = useQuery(query.vaults({ account: address }));
  const [sorting, setSorting] = useState<Sorting>({ id: "tvl", desc: true });
  const [search, setSearch] = useState("");
  const [filter, setFilter] = useState<Filter>("all");
  const shown = useMemo(
    () =>
      sorted(
        (data ?? []).filter((vault) => belongs(vault, filter, address) && matches(vault, search)),
        sorting,
      ),
    [data, filter, address, search, sorting],
  );
  const lookAlikes = useMemo(() => imitations(data ?? []), [data]);
  const visible = columns.filter(({ id }) => id !== "yourDeposit" || address);
  const options: { id: Filter; label: string }[] = [
    { id: "all", label: text.vaults.all },
    { id: "shared", label: text.type.shared },
    { id: "personal", label: text.type.personal },
    ...(address ? [{ id: "mine" as const, label: text.vaults.mine }] : []),
  ];

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
              {visible.map(({ id, head, by }) => {
                const chosen = sorting.id === id;
                return (
                  <th
                    key={id}
                    scope="col"
                    aria-sort={chosen ? (sorting.desc ? "descending" : "ascending") : undefined}
                    className={cx(
                      "px-2 py-2.5 text-2xs font-medium tracking-wide text-faint uppercase first:pl-4 last:pr-4 sm:px-3 sm:first:pl-5 sm:last:pr-5",
                      layout[id],
                    )}
                  >
                    {by ? (
                      <button
                        type="button"
                        onClick={() => setSorting({ id, desc: chosen ? !sorting.desc : id !== "name" })}
                        title={text.vaults.sortBy(head)}
                        className="tracking-wide whitespace-nowrap uppercase hover:text-ink"
                      >
                        {chosen && (
                          <span aria-hidden="true" className="mr-1 text-accent">
                            {sorting.desc ? "↓" : "↑"}
                          </span>
                        )}
                        {head}
                      </button>
                    ) : (
                      head
                    )}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {shown.map((vault) => (
              <Boundary
                key={vault.address}
                frame={(note) => (
                  <tr>
                    <td colSpan={visible.length}>{note}</td>
                  </tr>
                )}
              >
                <VaultRow vault={vault} columns={visible} older={lookAlikes.get(vault.address) ?? null} />
              </Boundary>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

/** The name is the link for keyboard and screen reader; the row is a larger target for the mouse. */
function VaultRow({ vault, columns, older }: { vault: VaultSummary; columns: Column[]; older: VaultSummary | null }) {
  const navigate = useNavigate();
  return (
    <tr
      onClick={(event) => {
        if ((event.target as HTMLElement).closest("a,button")) return;
        navigate({ to: "/vaults/$vault", params: { vault: vault.address } });
      }}
      className="cursor-pointer border-b border-line transition-colors last:border-0 hover:bg-sunken/60"
    >
      {columns.map(({ id, cell }) => (
        <td key={id} className={cx("px-2 py-3.5 first:pl-4 last:pr-4 sm:px-3 sm:first:pl-5 sm:last:pr-5", layout[id])}>
          {cell(vault, older)}
        </td>
      ))}
    </tr>
  );
}
