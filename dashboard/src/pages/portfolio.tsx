import { units } from "@sluicefi/client/amount";
import { positionFigures } from "@sluicefi/client/verify/figure";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link, Navigate, useSearch } from "@tanstack/react-router";
import { Suspense, useState } from "react";
import { useConnection } from "wagmi";
import type { AccountPosition, Request, Schema } from "~/api/client";
import * as query from "~/api/queries";
import { assets, integer, price, shares, shortAddress, UNKNOWN } from "~/lib/format";
import { forget } from "~/lib/remembered";
import { localTime } from "~/lib/time";
import { wordOf } from "~/lib/words";
import { text } from "~/text/pages";
import { wallets } from "~/text/wallets";
import { Button, Card, CardTitle, Empty, Failed, Note } from "~/ui/basics";
import { part } from "~/ui/boundary";
import { EnsName } from "~/ui/ens-name";
import { AddressTag, HashTag, Money, Pnl, Time } from "~/ui/figures";
import { VaultName } from "~/ui/identity";
import { PositionValue, RequestValue } from "~/ui/known-figures";
import { Figures, PageHead, textLink } from "~/ui/page";
import { type Column, ListTable, Table, TableSkeleton } from "~/ui/table";
import { FiguresBadge, StatusBadge } from "~/ui/vault-bits";
import { VerifyButton } from "~/verify/button";
import { openWalletDialog } from "~/wallet/dialog-state";
import { useReaderKnown } from "~/wallet/reader-known";
import { WatchForm } from "~/wallet/watch-form";
import { readAddress, rememberWatched, watchedAddress } from "~/wallet/watched";
import { NextSteps } from "./next-steps";
import { PnlCard } from "./pnl-card";
import { OpenRequest } from "./vault/open-request";
import { requestAmount, requestResult, StateBadge } from "./vault/requests-table";

const CancelDialog = part(() => import("~/dialogs/cancel"));
const ClaimDialog = part(() => import("~/dialogs/claim"));
const t = text.portfolio;

export default function PortfolioPage() {
  const { account: asked } = useSearch({ strict: false });
  const { address } = useConnection();
  const known = useReaderKnown();
  const read = asked === undefined ? null : readAddress(asked);
  // A link that names no account is said to be one: somebody's own figures must not stand in its place.
  if (read && "problem" in read) {
    return (
      <div className="flex flex-col gap-6">
        <PageHead title={t.title} lead={t.lead} />
        <Card>
          <Empty title={wallets.watch.badLink} hint={wallets.watch.badLinkHint}>
            <WatchForm />
          </Empty>
        </Card>
      </div>
    );
  }
  const account = read ? read.address : address;
  if (!account && !known) return <Waiting />;
  if (!account) {
    const watched = watchedAddress();
    if (watched) return <Navigate to="/portfolio" search={{ account: watched }} replace />;
    return (
      <div className="flex flex-col gap-6">
        <PageHead title={t.title} lead={t.lead} />
        <Card>
          <Empty title={t.connect}>
            <Button look="primary" onClick={openWalletDialog}>
              {text.wallet.connect}
            </Button>
          </Empty>
          <section
            aria-label={wallets.watch.title}
            className="mx-auto flex max-w-md flex-col gap-2 border-t border-line px-5 py-5"
          >
            <h2 className="text-[15px]">{wallets.watch.title}</h2>
            <p className="text-[13px] text-faint">{wallets.watch.hint}</p>
            <WatchForm />
          </section>
        </Card>
      </div>
    );
  }
  const own = account.toLowerCase() === address?.toLowerCase();
  return <Portfolio key={account} account={account} own={own} />;
}

const Waiting = () => (
  <div className="flex flex-col gap-5">
    <PageHead title={t.title} lead={t.lead} />
    <Card>
      <TableSkeleton />
    </Card>
  </div>
);

function Portfolio({ account, own }: { account: string; own: boolean }) {
  const positions = useQuery(query.accountPositions(account, own));
  const open = useQuery(query.openRequests(account));
  const requests = useInfiniteQuery(query.accountRequests(account));
  const [cancelling, setCancelling] = useState<Request | null>(null);
  const [claiming, setClaiming] = useState<AccountPosition | null>(null);
  const past = (requests.data?.pages ?? [])
    .flatMap((page) => page.items)
    .filter(({ state }) => state !== "pending" && state !== "processing");
  const items = positions.data?.items ?? [];
  // Totals and what can be claimed stand above: everything comes at once, so that nothing jumps.
  if (positions.isLoading || open.isLoading || requests.isLoading) return <Waiting />;
  const positionsFailed = <Failed error={positions.error} retry={() => positions.refetch()} />;
  return (
    <div className="flex flex-col gap-5">
      <PageHead title={t.title} lead={t.lead}>
        <span className="mr-2 flex items-center gap-x-2 text-[13px] max-lg:hidden">
          <AddressTag address={account} />
          <EnsName address={account} />
        </span>
        {own && <NotifyButton />}
        <a className={`${textLink} text-[13px]`} href={`/v1/accounts/${account}/feed.atom`}>
          {t.feed}
        </a>
      </PageHead>
      {!own && <ReadOnly account={account} />}
      {positions.data && <Totals positions={items} />}
      {positions.data ? (
        <Claimables positions={items} own={own} claim={setClaiming} />
      ) : (
        <Card>
          <CardTitle>{t.claimable}</CardTitle>
          {positionsFailed}
        </Card>
      )}
      <Card>
        <CardTitle>{t.requests}</CardTitle>
        {!open.data ? (
          <Failed error={open.error} retry={() => open.refetch()} />
        ) : open.data.length === 0 ? (
          <p className="px-5 pb-4 text-sm text-faint">{t.noRequests}</p>
        ) : (
          <ul className="divide-y divide-line border-t border-line">
            {open.data.map((request) => (
              <li key={keyOfRequest(request)}>
                <OpenRequest
                  request={request}
                  title={
                    <span className="text-soft">
                      <span className="max-sm:hidden">· </span>
                      <VaultLink address={request.vault} name={request.vaultName} />
                    </span>
                  }
                  cancel={own ? setCancelling : undefined}
                />
              </li>
            ))}
          </ul>
        )}
      </Card>
      <Card>
        <CardTitle>{t.positions}</CardTitle>
        {positions.data ? (
          items.length > 0 ? (
            <Table
              caption={t.positions}
              columns={positionColumns(account)}
              rows={items}
              keyOf={(row) => row.vault}
              empty={{ title: t.noPositions }}
            />
          ) : (
            <NextSteps />
          )
        ) : (
          positionsFailed
        )}
      </Card>
      {items.length > 0 && <PnlCard account={account} positions={items} />}
      <Card>
        <CardTitle aside={<Csv href={`/v1/accounts/${account}/requests?format=csv`} name="requests.csv" />}>
          {t.past}
        </CardTitle>
        <ListTable
          query={{ ...requests, data: requests.data && { pages: [{ items: past }] } }}
          caption={t.past}
          columns={pastColumns}
          keyOf={keyOfRequest}
          empty={{ title: t.noPast }}
        />
      </Card>
      <Card>
        <CardTitle aside={<Csv href={`/v1/accounts/${account}/activity?format=csv`} name="activity.csv" />}>
          {t.activity}
        </CardTitle>
        <Activity account={account} />
      </Card>
      <Suspense>
        {cancelling && <CancelDialog request={cancelling} onOpenChange={(next) => !next && setCancelling(null)} />}
        {claiming && (
          <ClaimDialog
            vault={claiming.vault}
            asset={claiming.asset}
            name={claiming.name}
            onOpenChange={(next) => !next && setClaiming(null)}
          />
        )}
      </Suspense>
    </div>
  );
}

/** Says that nothing can be signed, and lets go of the address where this browser remembers it. */
function ReadOnly({ account }: { account: string }) {
  const [kept, setKept] = useState(() => watchedAddress()?.toLowerCase() === account.toLowerCase());
  const letGo = () => {
    rememberWatched(null);
    forget(account);
    setKept(false);
  };
  return (
    <Note>
      <p data-testid="read-only">
        {t.readOnly(shortAddress(account))} <EnsName address={account} className="lg:hidden" />
      </p>
      {kept && (
        <p className="mt-1.5 flex flex-wrap items-center gap-2">
          {wallets.watch.remembered}
          <Button size="s" onClick={letGo}>
            {wallets.watch.forget}
          </Button>
        </p>
      )}
    </Note>
  );
}

const Csv = ({ href, name }: { href: string; name: string }) => (
  <a href={href} download={name} className={`${textLink} text-[13px]`}>
    {t.csv}
  </a>
);

/** Sums over the vaults of one asset; unknown as soon as one of them is. */
function Totals({ positions }: { positions: AccountPosition[] }) {
  const [first] = positions;
  if (!first) return null;
  const { asset } = first;
  const same = positions.filter((position) => position.asset.address === asset.address);
  const sum = (key: "assetValue" | "costBasis" | "unrealizedPnl" | "realizedPnl" | "totalPnl"): string | null => {
    let total = 0n;
    for (const position of same) {
      const value = units(position[key]);
      if (value === null) return null;
      total += value;
    }
    return String(total);
  };
  const unknown = same.filter(({ assetValue }) => assetValue === null);
  const newest = positions.reduce<AccountPosition["asOf"]>(
    (best, { asOf }) => (asOf && (!best || asOf.time > best.time) ? asOf : best),
    undefined,
  );
  return (
    <div className="flex flex-col gap-2">
      <Figures
        items={[
          {
            label: t.value,
            value: (
              <>
                <Money value={sum("assetValue")} asset={asset} />{" "}
                <span className="text-sm font-medium text-faint">{asset.symbol}</span>
              </>
            ),
          },
          { label: t.outside, hint: t.outsideHint, value: <Money value={outside(same)} asset={asset} /> },
          { label: t.cost, value: <Money value={sum("costBasis")} asset={asset} /> },
          { label: t.unrealized, value: <Pnl value={sum("unrealizedPnl")} asset={asset} /> },
          { label: t.realized, value: <Pnl value={sum("realizedPnl")} asset={asset} /> },
          { label: t.total, value: <Pnl value={sum("totalPnl")} asset={asset} /> },
        ]}
      />
      {unknown.length > 0 && (
        <p className="px-1 text-[13px] text-soft [overflow-wrap:anywhere]" data-testid="unknown-while">
          {t.unknownWhile(unknown.map(({ name, vault }) => `${name} ${shortAddress(vault)}`).join(", "))}
        </p>
      )}
      {newest && <p className="px-1 text-xs text-faint">{t.asOf(localTime(newest.time), integer(newest.block))}</p>}
    </div>
  );
}

/** What of the asset is neither in shares nor in the wallet: it waits for a settlement, or can be claimed. */
const outside = (positions: readonly AccountPosition[]): bigint =>
  positions.reduce(
    (sum, { pending, claimable }) =>
      sum + (units(pending.deposits) ?? 0n) + (units(claimable.assets) ?? 0n) + (units(claimable.refunds) ?? 0n),
    0n,
  );

function claimableText({ claimable, asset }: AccountPosition): string {
  const parts: [string, (value: bigint) => string][] = [
    [claimable.shares, (value) => text.vault.sharesOf(shares(value))],
    [claimable.assets, (value) => assets(value, asset)],
    [claimable.refunds, (value) => text.request.refundOf(assets(value, asset))],
    [claimable.refundShares, (value) => text.request.returnedOf(shares(value))],
  ];
  return parts
    .flatMap(([amount, say]) => {
      const value = units(amount);
      return value ? [say(value)] : [];
    })
    .join(" · ");
}

function Claimables({
  positions,
  own,
  claim,
}: {
  positions: AccountPosition[];
  own: boolean;
  claim: (position: AccountPosition) => void;
}) {
  const ready = positions.filter((position) => claimableText(position) !== "");
  if (ready.length === 0) return null;
  return (
    <Card className="border-accent/40">
      <CardTitle>{t.claimable}</CardTitle>
      <ul className="divide-y divide-line border-t border-line">
        {ready.map((position) => (
          <li key={position.vault} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-5 py-3 text-sm">
            <VaultLink address={position.vault} name={position.name} />
            <span className="num text-soft">{claimableText(position)}</span>
            {own && (
              <Button size="s" look="primary" className="ml-auto" onClick={() => claim(position)}>
                {text.request.claim}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

const VaultLink = ({ address, name }: { address: string; name: string }) => (
  <Link to="/vaults/$vault" params={{ vault: address }} className="font-medium hover:text-accent">
    <VaultName>{name}</VaultName>
  </Link>
);

const keyOfRequest = (row: Request) => `${row.vault}-${row.kind}-${row.requestId}`;

const pastColumns: Column<Request>[] = [
  { id: "time", head: text.table.time, cell: (row) => <Time at={row.settledAt ?? row.requestedAt} /> },
  { id: "vault", head: text.table.vault, cell: (row) => <VaultLink address={row.vault} name={row.vaultName} /> },
  { id: "kind", head: text.table.kind, cell: (row) => text.kind[row.kind] },
  { id: "amount", head: text.table.requested, right: true, cell: requestAmount },
  {
    id: "price",
    head: text.table.sharePrice,
    right: true,
    cell: (row) => <RequestValue of="sharePrice" request={row} />,
  },
  { id: "result", head: text.table.result, right: true, wide: true, cell: (row) => <ResultText row={row} /> },
  {
    id: "pnl",
    head: text.table.realized,
    right: true,
    cell: (row) => <RequestValue of="realizedPnl" request={row} />,
  },
  { id: "state", head: text.table.state, cell: (row) => <StateBadge state={row.state} /> },
];

const ResultText = ({ row }: { row: Request }) => (
  <span className="block min-w-40 whitespace-normal">{requestResult(row) ?? UNKNOWN}</span>
);

const positionColumns = (account: string): Column<AccountPosition>[] => [
  {
    id: "vault",
    head: text.table.vault,
    cell: (row) => (
      <span className="inline-flex flex-wrap items-center gap-2">
        <VaultLink address={row.vault} name={row.name} /> <StatusBadge status={row.status} />
        <FiguresBadge vault={row} />
      </span>
    ),
  },
  { id: "shares", head: text.table.shares, right: true, cell: (row) => <PositionValue of="shares" position={row} /> },
  {
    id: "average",
    head: text.table.averageCost,
    right: true,
    cell: (row) => <PositionValue of="averageCost" position={row} />,
  },
  { id: "price", head: text.table.sharePrice, right: true, cell: (row) => price(row.sharePrice) },
  {
    id: "value",
    head: text.table.value,
    right: true,
    cell: (row) => <PositionValue of="assetValue" position={row} />,
  },
  {
    id: "unrealized",
    head: text.table.unrealized,
    right: true,
    cell: (row) => <PositionValue of="unrealizedPnl" position={row} />,
  },
  {
    id: "realized",
    head: text.table.realized,
    right: true,
    cell: (row) => <PositionValue of="realizedPnl" position={row} />,
  },
  {
    id: "total",
    head: text.table.totalPnl,
    right: true,
    cell: (row) => <PositionValue of="totalPnl" position={row} />,
  },
  {
    id: "verify",
    head: text.common.verify,
    quiet: true,
    cell: (row) => <VerifyButton figures={positionFigures({ address: row.vault }, account)} label={row.name} />,
  },
];

function Activity({ account }: { account: string }) {
  const list = useInfiniteQuery(query.activity(account));
  const columns: Column<Schema["Activity"]>[] = [
    { id: "time", head: text.table.time, cell: (row) => <Time at={row.time} /> },
    { id: "kind", head: text.table.kind, cell: (row) => wordOf(text.activity, row.kind) },
    { id: "vault", head: text.table.vault, cell: (row) => <VaultLink address={row.vault} name={row.vaultName} /> },
    {
      id: "assets",
      head: text.table.amount,
      right: true,
      cell: (row) => <Money value={row.assets} asset={row.asset} />,
    },
    { id: "shares", head: text.table.shares, right: true, cell: (row) => shares(units(row.shares)) },
    { id: "fee", head: text.table.fees, right: true, cell: (row) => <Money value={row.fee} asset={row.asset} /> },
    { id: "tx", head: text.table.tx, cell: (row) => <HashTag hash={row.tx} /> },
  ];
  return (
    <ListTable
      query={list}
      caption={t.activity}
      columns={columns}
      keyOf={(row) => row.id}
      empty={{ title: text.empty.activity }}
    />
  );
}

function NotifyButton() {
  const supported = "Notification" in window;
  const [permission, setPermission] = useState(supported ? Notification.permission : "denied");
  if (!supported) return null;
  const ask = async () => setPermission(await Notification.requestPermission());
  return (
    <>
      {permission === "default" && (
        <span id="notify-hint" className="max-w-60 text-xs text-faint">
          {t.notifyHint}
        </span>
      )}
      <Button size="s" disabled={permission !== "default"} aria-describedby="notify-hint" onClick={ask}>
        {permission === "granted" ? t.notifyOn : permission === "denied" ? t.notifyBlocked : t.notify}
      </Button>
    </>
  );
}
