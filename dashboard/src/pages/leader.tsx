import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { isMissing, type Schema, type VaultSummary } from "~/api/client";
import { type Leader, leader } from "~/api/leaders";
import { Sparkline } from "~/charts/sparkline";
import { bps, integer, percent, price, shortAddress } from "~/lib/format";
import { localDay } from "~/lib/time";
import { wordOf } from "~/lib/words";
import { leaders } from "~/text/leaders";
import { text } from "~/text/pages";
import { Badge, Card, CardTitle, Empty, Failed, Skeleton } from "~/ui/basics";
import { EnsName } from "~/ui/ens-name";
import { Copyable, Money, Pnl, Time } from "~/ui/figures";
import { AddressPicture, UnlistedBadge, VaultName } from "~/ui/identity";
import { Figures, PageHead } from "~/ui/page";
import { type Column, Table } from "~/ui/table";
import { FiguresBadge, StatusBadge } from "~/ui/vault-bits";
import { VerifyButton } from "~/verify/button";
import { FollowButton } from "./leaders/follow-button";
import { OwnWords } from "./leaders/own-words";
import { Change, figuresOfLeader } from "./leaders/page";
import { RecordCard } from "./leaders/record";
import LeaderUpdates from "./leaders/updates";

const t = text.leader;
const l = leaders;
const DAY = 86_400;

const columns: Column<VaultSummary>[] = [
  {
    id: "name",
    head: text.table.vault,
    cell: (row) => (
      <span className="inline-flex flex-wrap items-center gap-2">
        <Link to="/vaults/$vault" params={{ vault: row.address }} className="font-medium hover:text-accent">
          <VaultName>{row.name}</VaultName>
        </Link>
        <StatusBadge status={row.status} />
        <FiguresBadge vault={row} />
        {!row.listed && <UnlistedBadge vault={row} />}
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
        prices.length > 1
          ? text.vaults.trend(price(prices[0]), price(prices.at(-1)))
          : row.disputed
            ? text.vaults.trendWithheld
            : text.vaults.trendNone;
      return <Sparkline prices={prices} label={label} />;
    },
  },
  { id: "since", head: t.since, cell: (row) => <Time at={row.createdAt} format={localDay} /> },
];

type VaultRecord = Schema["VaultRecord"];

const recordColumns = (names: ReadonlyMap<string, string>): Column<VaultRecord>[] => [
  { id: "vault", head: text.table.vault, cell: (row) => <VaultName>{names.get(row.vault) ?? row.vault}</VaultName> },
  {
    id: "return",
    head: l.columns.return,
    right: true,
    cell: (row) => (
      <>
        <Change value={row.return} />
        <VerifyButton figures={{ of: "recordReturn", vault: row.vault }} label={l.columns.return} />
      </>
    ),
  },
  {
    id: "fall",
    head: l.columns.drawdown,
    right: true,
    cell: (row) => (
      <>
        {percent(row.maxDrawdown)}
        <VerifyButton figures={{ of: "recordFall", vault: row.vault }} label={l.columns.drawdown} />
      </>
    ),
  },
  {
    id: "worst",
    head: l.columns.worst,
    right: true,
    cell: (row) => (
      <>
        <Change value={row.worstPeriod} />
        <VerifyButton figures={{ of: "recordWorst", vault: row.vault }} label={l.columns.worst} />
      </>
    ),
  },
  { id: "periods", head: l.columns.periods, right: true, cell: (row) => integer(row.countedPeriods) },
];

/** A leader's public record, at an address that can be shared. */
export default function LeaderPage() {
  const { leader: address } = useParams({ strict: false });
  const { data, error, refetch } = useQuery(leader(address!));
  if (!data && isMissing(error)) return <Empty page title={t.none} hint={address} />;
  if (!data) return error ? <Failed error={error} retry={refetch} /> : <Skeleton className="h-64" />;
  return <Profile data={data} />;
}

function Profile({ data }: { data: Leader }) {
  const { asset, asOf } = data;
  const names = new Map(data.items.map(({ address, name }) => [address, name]));
  const check = (of: Parameters<typeof figuresOfLeader>[0], label: string) => (
    <VerifyButton
      figures={figuresOfLeader(of, data.vaultAddresses)}
      label={label}
      note={l.verifiedByVault}
      className="ml-0.5"
    />
  );
  return (
    <div className="flex flex-col gap-5">
      <PageHead
        title={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <AddressPicture address={data.leader} className="size-8" />
            {data.ownName ? (
              <>
                <VaultName>{data.ownName.text}</VaultName>
                <span title={l.selfNamed}>
                  <Badge>{l.ownWords}</Badge>
                </span>
              </>
            ) : (
              t.title
            )}
            <span className="font-mono text-[0.8em] font-medium text-soft">{shortAddress(data.leader)}</span>
            <EnsName address={data.leader} className="text-[0.7em] font-medium" />
          </span>
        }
        lead={t.lead}
      >
        <FollowButton kind="leader" address={data.leader} />
        <span className="rounded-control border border-line-strong bg-panel px-3 py-1.5 *:font-sans *:text-[13px] *:font-medium *:text-ink">
          <Copyable value={`${location.origin}/leaders/${data.leader}`} short={t.share} label={t.share} />
        </span>
        <a
          href={`/v1/leaders/${data.leader}/feed.atom`}
          className="px-1 py-1.5 text-[13px] text-accent underline underline-offset-4"
        >
          {l.feed}
        </a>
      </PageHead>
      <Copyable value={data.leader} short={data.leader} label={text.common.address} />
      {!data.ranked && data.unrankedBecause && (
        <p className="text-sm text-soft">
          <Badge tone={data.unrankedBecause === "disputed" ? "loss" : "plain"}>{l.unranked}</Badge>{" "}
          {wordOf(l.because, data.unrankedBecause)}
        </p>
      )}
      <Figures
        items={[
          {
            label: l.columns.return,
            value: (
              <>
                <Change value={data.return} />
                {check("recordReturn", l.columns.return)}
              </>
            ),
          },
          {
            label: l.columns.worst,
            value: (
              <>
                <Change value={data.worstPeriod} />
                {check("recordWorst", l.columns.worst)}
              </>
            ),
          },
          {
            label: l.columns.drawdown,
            value: (
              <>
                {percent(data.maxDrawdown)}
                {check("recordFall", l.columns.drawdown)}
              </>
            ),
          },
          { label: l.followersNet, value: <Pnl value={data.followersNet} asset={asset} />, hint: l.followersNetHint },
          {
            label: l.stay,
            value: (
              <>
                {data.averageStay === null ? "—" : l.days(integer(Math.floor(data.averageStay / DAY)))}
                {check("recordStay", l.stay)}
              </>
            ),
            hint: l.stayHint,
          },
          {
            label: t.tvl,
            value: (
              <>
                <Money value={data.tvl} asset={asset} />
                {check("tvl", t.tvl)}
              </>
            ),
          },
          { label: t.pnl, value: <Pnl value={data.totalPnl} asset={asset} /> },
          {
            label: t.fees,
            value: (
              <>
                <Money value={data.feesBooked} asset={asset} />
                {check("fees", t.fees)}
              </>
            ),
          },
          { label: t.vaults, value: t.vaultsOpen(integer(data.vaults), integer(data.openVaults)) },
          { label: t.depositors, value: integer(data.depositors) },
          { label: t.trades, value: integer(data.trades) },
          {
            label: t.since,
            value: (
              <>
                <Time at={data.since} format={localDay} />
                {check("recordSince", t.since)}
              </>
            ),
          },
        ]}
      />
      {asOf && <p className="-mt-3 text-xs text-faint">{l.asOf(localDay(asOf.time), integer(asOf.block))}</p>}
      <OwnWords leader={data} />
      <RecordCard leader={data.leader} floorWhole={data.ranking.floorWhole} />
      <Card>
        <CardTitle>{l.vaults}</CardTitle>
        <Table
          caption={l.vaults}
          columns={columns}
          rows={data.items}
          keyOf={(row) => row.address}
          empty={{ title: t.none }}
        />
        {data.moreVaults && <p className="px-5 pb-4 text-[13px] text-faint">{l.more}</p>}
      </Card>
      {data.records.length > 0 && (
        <Card>
          <CardTitle>{l.perVault}</CardTitle>
          <Table
            caption={l.perVault}
            columns={recordColumns(names)}
            rows={data.records}
            keyOf={(row) => row.vault}
            empty={{ title: t.none }}
          />
        </Card>
      )}
      <LeaderUpdates vaults={data.items} />
    </div>
  );
}
