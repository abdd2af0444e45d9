import { units } from "@sluicefi/client/amount";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { useConnection } from "wagmi";
import type { VaultSummary } from "~/api/client";
import * as query from "~/api/queries";
import { Sparkline } from "~/charts/sparkline";
import { bps, price, shortAddress } from "~/lib/format";
import { DEFAULT_SORT, type ListSearch, listSearch, SORTS } from "~/lib/list-search";
import { priceChange } from "~/lib/price-change";
import { text } from "~/text/pages";
import { Button, Card, cx, Empty, Failed, Skeleton } from "~/ui/basics";
import { Boundary } from "~/ui/boundary";
import { Choice } from "~/ui/choice";
import { AddressPicture, LookAlikeBadge, UnlistedBadge, VaultName } from "~/ui/identity";
import { positionLabel, VaultValue, YourValue } from "~/ui/known-figures";
import { TableSkeleton } from "~/ui/table";
import { FiguresBadge, StatusBadge, TypeBadge } from "~/ui/vault-bits";

// The list of vaults: filtered, sorted and paged by the server; what is chosen stands in the page's address.

const t = text.vaults;
/** A word that is typed is searched for when it has stood for this long. */
const TYPING_MS = 250;

interface Column {
  id: string;
  head: string;
  /** The cell's content. `reading` says that the previous list is still shown, in which the reader's own values may be missing. */
  cell: (vault: VaultSummary, reading: boolean) => ReactNode;
  /** What the server sorts by; columns without can't be. */
  by?: "name" | "tvl" | "pnl30d" | "created";
}

const columns: Column[] = [
  {
    id: "name",
    head: t.colName,
    by: "name",
    cell: (vault) => (
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
          <FiguresBadge vault={vault} />
          {vault.imitates && <LookAlikeBadge older={vault.imitates} />}
          {!vault.listed && <UnlistedBadge vault={vault} />}
          <span className="font-mono" title={vault.address}>
            {shortAddress(vault.address)}
          </span>
          <span>
            {t.by} <span className="font-mono">{shortAddress(vault.leader)}</span>
          </span>
          {vault.feeBps > 0 && <span className="whitespace-nowrap">{t.fee(bps(vault.feeBps))}</span>}
        </p>
      </div>
    ),
  },
  {
    id: "tvl",
    head: t.colTvl,
    by: "tvl",
    cell: (vault) => (
      <>
        <VaultValue of="tvl" vault={vault} digits={0} />
        <p className="mt-1 text-xs text-faint">{vault.asset.symbol}</p>
      </>
    ),
  },
  { id: "sharePrice", head: t.colPrice, cell: (vault) => <VaultValue of="sharePrice" vault={vault} /> },
  {
    id: "pnl30d",
    head: t.colPnl,
    by: "pnl30d",
    cell: (vault) => <VaultValue of="pnl30d" vault={vault} digits={0} />,
  },
  {
    id: "trend",
    head: t.colTrend,
    cell: (vault) => {
      const prices = vault.sparkline.map((point) => point.sharePrice);
      const label =
        prices.length > 1
          ? t.trend(price(prices[0]), price(prices.at(-1)))
          : vault.disputed
            ? t.trendWithheld
            : t.trendNone;
      return (
        <span className="inline-flex items-center gap-x-2 max-sm:flex-wrap">
          <Sparkline prices={prices} label={label} />
          <span className="num text-xs text-faint" title={t.change}>
            {priceChange(vault.sparkline)}
          </span>
        </span>
      );
    },
  },
  { id: "status", head: t.colStatus, cell: (vault) => <StatusBadge status={vault.status} /> },
  {
    id: "yourDeposit",
    head: `${t.yours}: ${positionLabel("assetValue")}`,
    // A reader who holds nothing sees a quiet zero. "—" means unknown; while the value is still being read, a placeholder is shown.
    cell: (vault, reading) =>
      units(vault.yourDeposit) === 0n ? (
        <span className="text-faint">0</span>
      ) : reading && vault.yourDeposit === null ? (
        <Skeleton className="ml-auto h-4 w-16 max-lg:ml-0" />
      ) : (
        <YourValue vault={vault} />
      ),
  },
];

const numbers = new Set(["tvl", "sharePrice", "pnl30d", "yourDeposit"]);

export function VaultList() {
  const { address, status } = useConnection();
  // Read again: the router leaves in the address what isn't one of our choices.
  const search = listSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const mine = Boolean(search.mine && address);
  const { q, type, sort = DEFAULT_SORT } = search;
  // Nothing is hidden from who looks for it: what is searched for, and one's own, is found, whether it is listed or not.
  const listed = search.unlisted || q || mine ? undefined : "true";
  const list = useInfiniteQuery(
    query.vaultList(
      { account: address, q, type, status: search.status, holder: mine ? address : undefined, listed },
      sort,
    ),
  );
  const set = (change: Partial<ListSearch>) =>
    navigate({
      to: "/",
      search: (before: Record<string, unknown>) => listSearch({ ...before, ...change }),
      replace: true,
    });

  const shown = useMemo(() => list.data?.pages.flatMap(({ items }) => items), [list.data]);
  const filtered = Boolean(q || type || search.status || mine);
  const visible = columns.filter(({ id }) => id !== "yourDeposit" || address || status === "reconnecting");
  const { error, refetch } = list;

  return (
    <Card aria-label={t.title}>
      <h2 className="sr-only">{t.title}</h2>
      <Filters search={search} set={set} mine={address !== undefined || status === "reconnecting"} />
      {!shown ? (
        error ? (
          <Failed error={error} retry={refetch} />
        ) : (
          <TableSkeleton />
        )
      ) : shown.length === 0 ? (
        <Empty title={filtered ? t.empty : t.none} hint={filtered ? t.emptyHint : undefined} />
      ) : (
        <table className="w-full text-sm max-lg:block">
          <caption className="sr-only">{t.title}</caption>
          <thead className="max-lg:sr-only">
            <tr className="border-b border-line text-left">
              {visible.map((column) => (
                <Head key={column.id} column={column} sort={sort} set={set} />
              ))}
            </tr>
          </thead>
          <tbody className="max-lg:block">
            {shown.map((vault) => (
              <Boundary
                key={vault.address}
                frame={(note) => (
                  <tr>
                    <td colSpan={visible.length}>{note}</td>
                  </tr>
                )}
              >
                <VaultRow vault={vault} columns={visible} reading={list.isPlaceholderData || !address} />
              </Boundary>
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
  );
}

function Filters({
  search,
  set,
  mine,
}: {
  search: ListSearch;
  set: (change: Partial<ListSearch>) => void;
  mine: boolean;
}) {
  const [typed, setTyped] = useState(search.q ?? "");
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is typed changes the address, not the other way round
  useEffect(() => {
    if (typed === (search.q ?? "")) return;
    const waiting = setTimeout(() => set({ q: typed || undefined }), TYPING_MS);
    return () => clearTimeout(waiting);
  }, [typed]);
  const { data: some } = useQuery(query.unlistedVaults);
  const whose = search.mine ? "mine" : (search.type ?? "all");
  return (
    <div className="flex flex-wrap items-center gap-3 border-b border-line px-4 py-3">
      <input
        type="search"
        value={typed}
        maxLength={64}
        onChange={(event) => setTyped(event.target.value)}
        placeholder={t.search}
        aria-label={t.search}
        className="h-9 min-w-0 flex-1 basis-56 rounded-control border border-line bg-page px-3 text-sm sm:max-lg:basis-full placeholder:text-faint"
      />
      <Choice
        options={[
          { id: "all", label: t.all },
          { id: "shared", label: text.type.shared },
          { id: "personal", label: text.type.personal },
          ...(mine ? [{ id: "mine" as const, label: t.mine }] : []),
        ]}
        value={whose}
        onChange={(id) =>
          set({
            mine: id === "mine" ? true : undefined,
            type: id === "shared" || id === "personal" ? id : undefined,
          })
        }
        label={t.filterType}
      />
      <Select
        label={t.filterStatus}
        value={search.status ?? ""}
        onChange={(status) => set({ status: (status || undefined) as ListSearch["status"] })}
        options={[
          ["", t.anyStatus],
          ...(["active", "inactive", "closing", "closed"] as const).map((id) => [id, text.status[id]] as const),
        ]}
      />
      {(some || search.unlisted) && (
        <label className="flex min-h-9 items-center gap-2 text-[13px] text-soft" title={t.unlistedHint}>
          <input
            type="checkbox"
            checked={search.unlisted ?? false}
            onChange={(event) => set({ unlisted: event.target.checked || undefined })}
          />
          {t.showUnlisted}
        </label>
      )}
      <Select
        label={t.sort}
        value={search.sort ?? DEFAULT_SORT}
        onChange={(sort) => set({ sort: sort === DEFAULT_SORT ? undefined : (sort as ListSearch["sort"]) })}
        options={SORTS.map((id) => [id, t.sorts[id]] as const)}
      />
    </div>
  );
}

const Select = ({
  label,
  value,
  onChange,
  options,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly (readonly [string, string])[];
}) => (
  <select
    aria-label={label}
    value={value}
    onChange={(event) => onChange(event.target.value)}
    className="h-9 min-w-0 rounded-control border border-line bg-page px-2 text-[13px] text-soft max-sm:flex-1 max-sm:basis-32"
  >
    {options.map(([id, name]) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))}
  </select>
);

function Head({
  column: { id, head, by },
  sort,
  set,
}: {
  column: Column;
  sort: string;
  set: (change: Partial<ListSearch>) => void;
}) {
  const chosen = by !== undefined && sort.replace("-", "") === by;
  const down = sort.startsWith("-");
  // The first click shows the largest first, and names from A.
  const next = chosen ? (down ? by : `-${by}`) : by === "name" ? by : `-${by}`;
  return (
    <th
      scope="col"
      aria-sort={chosen ? (down ? "descending" : "ascending") : undefined}
      className={cx(
        "px-3 py-2.5 text-2xs font-medium tracking-wide whitespace-nowrap text-faint uppercase first:pl-5 last:pr-5",
        numbers.has(id) && "text-right",
      )}
    >
      {by ? (
        <button
          type="button"
          onClick={() => set({ sort: next === DEFAULT_SORT ? undefined : (next as ListSearch["sort"]) })}
          title={t.sortBy(head)}
          className="tracking-wide uppercase hover:text-ink max-lg:hidden"
        >
          {chosen && (
            <span aria-hidden="true" className="mr-1 text-accent">
              {down ? "↓" : "↑"}
            </span>
          )}
          {head}
        </button>
      ) : null}
      {/* Where the heads are for screen readers only, nothing in them can take the focus: the order is chosen above. */}
      {by ? <span className="lg:hidden">{head}</span> : head}
    </th>
  );
}

/** On a narrow screen a card: every figure under the head of its column, which is the table's own for who listens. */
const headAbove =
  "max-lg:before:block max-lg:before:text-2xs max-lg:before:text-faint max-lg:before:content-[attr(data-head)/'']";

/** The name is the link for keyboard and screen reader; the row is a larger target for the mouse. */
function VaultRow({ vault, columns, reading }: { vault: VaultSummary; columns: Column[]; reading: boolean }) {
  const navigate = useNavigate();
  return (
    <tr
      onClick={(event) => {
        if ((event.target as HTMLElement).closest("a,button")) return;
        navigate({ to: "/vaults/$vault", params: { vault: vault.address } });
      }}
      className="cursor-pointer border-b border-line transition-colors [contain-intrinsic-size:auto_9rem] last:border-0 hover:bg-sunken/60 max-lg:grid max-lg:grid-cols-2 max-lg:gap-x-5 max-lg:gap-y-2.5 max-lg:px-4 max-lg:py-3.5 max-lg:[content-visibility:auto] sm:max-lg:grid-cols-3"
    >
      {columns.map(({ id, head, cell }, index) => (
        <td
          key={id}
          data-head={index > 0 ? head : undefined}
          className={cx(
            "min-w-0 max-lg:p-0 lg:px-3 lg:py-3.5 lg:first:pl-5 lg:last:pr-5",
            index === 0 ? "max-lg:col-span-full" : headAbove,
            numbers.has(id) && "lg:text-right lg:whitespace-nowrap",
          )}
        >
          {cell(vault, reading)}
        </td>
      ))}
    </tr>
  );
}
