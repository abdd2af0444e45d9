import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { VaultSummary } from "~/api/client";
import * as query from "~/api/queries";
import { Sparkline } from "~/charts/sparkline";
import { bps, integer, price, shortAddress } from "~/lib/format";
import { localDay } from "~/lib/time";
import { text } from "~/text/en";
import { Card, CardTitle, Empty, Skeleton } from "~/ui/basics";
import { Copyable, Money, Pnl, Time } from "~/ui/figures";
import { VaultName } from "~/ui/identity";
import { Figures, PageHead } from "~/ui/page";
import { type Column, Table } from "~/ui/table";
import { StatusBadge } from "~/ui/vault-bits";

const t = text.leader;

const columns: Column<VaultSummary>[] = [
  {
    id: "name",
    head: text.table.vault,
    cell: (row) => (
      <span className="inline-flex items-center gap-2">
        <Link to="/vaults/$vault" params={{ vault: row.address }} className="font-medium hover:text-accent">
          <VaultName>{row.name}</VaultName>
        </Link>
        <StatusBadge status={row.status} />
      </span>
    ),
  },
  { id: "tvl", head: text.vaults.colTvl, right: true, cell: (row) => <Money value={row.tvl} asset={row.asset} /> },
  { id: "price", head: text.vaults.colPrice, right: true, cell: (row) => price(row.sharePrice) },
  {
    id: "pnl",
    head: text.figures.totalPnl,
    right: true,
    cell: (row) => <Pnl value={row.totalPnl} asset={row.asset} />,
  },
  { id: "fee", head: text.vault.fee, right: true, cell: (row) => bps(row.feeBps) },
  {
    id: "trend",
    head: text.vaults.colTrend,
    cell: (row) => {
      const prices = row.sparkline.map((point) => point.sharePrice);
      const label =
        prices.length > 1 ? text.vaults.trend(price(prices[0]), price(prices.at(-1))) : text.vaults.trendNone;
      return <Sparkline prices={prices} label={label} />;
    },
  },
  { id: "since", head: t.since, cell: (row) => <Time at={row.createdAt} format={localDay} /> },
];

/** A leader's public record, at an address that can be shared. */
export default function LeaderPage() {
  const { leader: address } = useParams({ strict: false });
  const { data, error } = useQuery(query.leader(address!));
  if (error && !data) return <Empty title={t.none} hint={address} />;
  if (!data) return <Skeleton className="h-64" />;
  const { asset } = data;
  return (
    <div className="flex flex-col gap-5">
      <PageHead
        title={
          <>
            {t.title} <span className="font-mono text-[0.8em] font-medium text-soft">{shortAddress(data.leader)}</span>
          </>
        }
        lead={t.lead}
      >
        <span className="rounded-control border border-line-strong bg-panel px-3 py-1.5 *:font-sans *:text-[13px] *:font-medium *:text-ink">
          <Copyable value={`${location.origin}/leaders/${data.leader}`} short={t.share} label={t.share} />
        </span>
      </PageHead>
      <Figures
        items={[
          { label: t.tvl, value: <Money value={data.tvl} asset={asset} /> },
          { label: t.pnl, value: <Pnl value={data.totalPnl} asset={asset} /> },
          { label: t.fees, value: <Money value={data.feesBooked} asset={asset} /> },
          { label: t.vaults, value: t.vaultsOpen(integer(data.vaults), integer(data.openVaults)) },
          { label: t.depositors, value: integer(data.depositors) },
          { label: t.trades, value: integer(data.trades) },
          { label: t.since, value: <Time at={data.since} format={localDay} /> },
        ]}
      />
      <Card>
        <CardTitle>{t.vaults}</CardTitle>
        <Table
          caption={t.vaults}
          columns={columns}
          rows={data.items}
          keyOf={(row) => row.address}
          empty={{ title: t.none }}
        />
      </Card>
    </div>
  );
}
