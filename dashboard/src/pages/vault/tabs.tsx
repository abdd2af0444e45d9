import { units } from "@sluicefi/client/amount";
import { positionFigures } from "@sluicefi/client/verify/figure";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useConnection } from "wagmi";
import type { Asset, Schema, Vault } from "~/api/client";
import * as query from "~/api/queries";
import {
  assets,
  bps,
  decimal,
  price,
  ratio,
  shares,
  shortAddress,
  token,
  tokenPrice,
  UNKNOWN,
  weight,
} from "~/lib/format";
import { concentration } from "~/lib/preview";
import { text } from "~/text/pages";
import { posts } from "~/text/posts";
import { preview } from "~/text/preview";
import { Badge, Card, Failed } from "~/ui/basics";
import { part } from "~/ui/boundary";
import { AddressTag, HashTag, Money, Pnl, Time, TokenAmount } from "~/ui/figures";
import { type Column, ListTable, Table, TableSkeleton } from "~/ui/table";
import { Tabs } from "~/ui/tabs";
import { VerifyButton } from "~/verify/button";
import { MonthlyTab } from "./monthly-tab";
import { OpenRequestsTab } from "./requests-table";
import { YourFigures } from "./stats-card";

const UpdatesTab = part(() => import("../updates/tab"));

const t = text.table;
type Token = Schema["Token"];

/** A cap of the whole is none. */
const NO_CAP_BPS = 10_000;

const symbol = (it: Token | undefined): string => it?.symbol ?? UNKNOWN;
const amountOf = (amount: string | null, it: Token | undefined): React.ReactNode =>
  it ? <TokenAmount amount={units(amount)} decimals={it.decimals} symbol={symbol(it)} /> : UNKNOWN;

export function VaultTabs({ vault }: { vault: Vault }) {
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const shared = vault.type === "shared";
  const tabs = [
    { id: "balance", label: text.tabs.balance, content: <BalanceTab vault={vault} /> },
    { id: "positions", label: text.tabs.positions, content: <PositionsTab vault={vault} /> },
    { id: "open-orders", label: text.tabs.openOrders, content: <OrdersTab vault={vault} open /> },
    { id: "orders", label: text.tabs.orderHistory, content: <OrdersTab vault={vault} /> },
    { id: "trades", label: text.tabs.trades, content: <TradesTab vault={vault} /> },
    ...(shared
      ? [
          { id: "settlements", label: text.tabs.settlements, content: <EpochsTab vault={vault} /> },
          { id: "requests", label: text.tabs.requests, content: <OpenRequestsTab vault={vault} /> },
        ]
      : []),
    { id: "monthly", label: preview.monthly, content: <MonthlyTab vault={vault} /> },
    { id: "updates", label: posts.tab, content: <UpdatesTab vault={vault} /> },
    { id: "depositors", label: text.tabs.depositors, content: <DepositorsTab vault={vault} /> },
  ];
  const chosen = tabs.some(({ id }) => id === search.tab) ? search.tab! : "balance";
  const choose = (tab: string) =>
    navigate({
      to: "/vaults/$vault",
      params: { vault: vault.address },
      search: { tab },
      replace: true,
      resetScroll: false,
    });
  return (
    <Card>
      <Tabs label={text.tabs.label} tabs={tabs} value={chosen} onChange={choose} />
    </Card>
  );
}

function BalanceTab({ vault }: { vault: Vault }) {
  const { data, error, refetch } = useQuery(query.holdings(vault.address));
  if (!data) return error ? <Failed error={error} retry={refetch} /> : <TableSkeleton />;
  const columns: Column<Schema["Holding"]>[] = [
    {
      id: "token",
      head: t.token,
      cell: (row) => (
        <span className="font-medium">
          {symbol(row.token)}{" "}
          {row.writtenOff !== null && (
            <span title={t.writtenOffHint}>
              <Badge tone="warn">{t.writtenOff}</Badge>
            </span>
          )}
        </span>
      ),
    },
    {
      id: "amount",
      head: t.amount,
      right: true,
      cell: (row) => <TokenAmount amount={units(row.amount)} decimals={row.token.decimals} />,
    },
    {
      id: "price",
      head: t.price,
      right: true,
      cell: (row) => (
        <>
          {tokenPrice(row.price, vault.asset)} {row.stale && <Badge tone="warn">{t.stale}</Badge>}
        </>
      ),
    },
    { id: "value", head: t.value, right: true, cell: (row) => <Money value={row.value} asset={vault.asset} /> },
    { id: "weight", head: t.weight, right: true, cell: (row) => weight(row.weightBps) },
    {
      id: "target",
      head: t.target,
      right: true,
      cell: (row) =>
        row.targetBps === null
          ? UNKNOWN
          : `${bps(row.targetBps)}${row.bandBps === null ? "" : ` ± ${bps(row.bandBps)}`}`,
    },
    {
      id: "cap",
      head: t.cap,
      right: true,
      cell: (row) => (
        <span title={t.capHint}>
          {row.capBps === null ? UNKNOWN : row.capBps >= NO_CAP_BPS ? t.noCap : bps(row.capBps)}{" "}
          {row.capBps !== null && row.weightBps !== null && row.weightBps > row.capBps && (
            <Badge tone="warn">{t.overCap}</Badge>
          )}
        </span>
      ),
    },
  ];
  return (
    <Table
      caption={text.tabs.balance}
      columns={columns}
      rows={data.items}
      keyOf={(row) => row.token.address}
      empty={{ title: text.empty.holdings }}
    />
  );
}

function PositionsTab({ vault }: { vault: Vault }) {
  const { data, error, refetch } = useQuery(query.positions(vault.address));
  const columns: Column<Schema["VaultPosition"]>[] = [
    { id: "token", head: t.token, cell: (row) => <span className="font-medium">{symbol(row.token)}</span> },
    {
      id: "amount",
      head: t.amount,
      right: true,
      cell: (row) => <TokenAmount amount={units(row.amount)} decimals={row.token.decimals} />,
    },
    { id: "cost", head: t.averageCost, right: true, cell: (row) => tokenPrice(row.averageCost, vault.asset) },
    { id: "price", head: t.price, right: true, cell: (row) => tokenPrice(row.price, vault.asset) },
    { id: "value", head: t.value, right: true, cell: (row) => <Money value={row.value} asset={vault.asset} /> },
    {
      id: "unrealized",
      head: t.unrealized,
      right: true,
      cell: (row) => <Pnl value={row.unrealizedPnl} asset={vault.asset} />,
    },
    {
      id: "realized",
      head: t.realized,
      right: true,
      cell: (row) => <Pnl value={row.realizedPnl} asset={vault.asset} />,
    },
  ];
  return (
    <div className="divide-y divide-line">
      <section>
        <h3 className="px-5 pt-4 pb-1 text-[13px] text-soft">{t.vaultPositions}</h3>
        {data ? (
          <Table
            caption={t.vaultPositions}
            columns={columns}
            rows={data.items}
            keyOf={(row) => row.token.address}
            empty={{ title: text.empty.positions }}
          />
        ) : error ? (
          <Failed error={error} retry={refetch} />
        ) : (
          <TableSkeleton />
        )}
      </section>
      <section>
        <h3 className="px-5 pt-4 pb-1 text-[13px] text-soft">{t.yourShares}</h3>
        <div className="max-w-xl">
          <YourFigures vault={vault} />
        </div>
      </section>
    </div>
  );
}

const orderTone = { open: "accent", filled: "gain", cancelled: "plain", expired: "warn" } as const;

export const targetsText = (targets: Schema["Target"][]): string =>
  targets.map(({ token: it, weightBps, bandBps }) => `${symbol(it)} ${bps(weightBps)} ± ${bps(bandBps)}`).join(" · ");

/** "≥ 2,500.00 USDC per WETH", or the amounts when that doesn't divide. */
function limitText(row: Schema["Order"]): string {
  const [give, get] = [units(row.amountIn), units(row.minAmountOut)];
  if (!row.tokenIn || !row.tokenOut || !give || get === null || row.tokenIn.decimals === null) return UNKNOWN;
  const perWhole = (get * 10n ** BigInt(row.tokenIn.decimals)) / give;
  return `≥ ${token(perWhole, row.tokenOut.decimals)} ${symbol(row.tokenOut)} / ${symbol(row.tokenIn)}`;
}

export function OrdersTab({
  vault,
  open,
  action,
}: {
  vault: Vault;
  open?: boolean;
  action?: (row: Schema["Order"]) => React.ReactNode;
}) {
  const list = useInfiniteQuery(query.orders(vault.address, open ? "open" : undefined));
  const columns: Column<Schema["Order"]>[] = [
    { id: "time", head: t.time, cell: (row) => <Time at={row.placedAt} /> },
    { id: "kind", head: t.kind, cell: (row) => text.kind[row.kind] },
    { id: "sell", head: t.sell, right: true, cell: (row) => amountOf(row.amountIn, row.tokenIn) },
    {
      id: "buy",
      head: t.buy,
      right: true,
      cell: (row) => (row.tokenOut ? amountOf(row.amountOut ?? row.minAmountOut, row.tokenOut) : UNKNOWN),
    },
    {
      id: "limit",
      wide: true,
      head: t.limit,
      cell: (row) =>
        row.kind === "targets" ? (
          <span className="block min-w-44 whitespace-normal">{targetsText(row.targets) || text.common.none}</span>
        ) : row.kind === "limit" ? (
          limitText(row)
        ) : (
          UNKNOWN
        ),
    },
    {
      id: "state",
      head: t.state,
      cell: (row) => <Badge tone={orderTone[row.state]}>{text.orderState[row.state]}</Badge>,
    },
    open
      ? { id: "deadline", head: t.deadline, cell: (row) => <Time at={row.deadline} /> }
      : { id: "by", head: t.filledBy, cell: (row) => (row.closedBy ? <AddressTag address={row.closedBy} /> : UNKNOWN) },
    { id: "tx", head: t.tx, cell: (row) => <HashTag hash={row.closedTx ?? row.placedTx} /> },
    ...(action ? [{ id: "action", head: t.action, cell: action }] : []),
  ];
  // Where orders are acted on, what they are stands before when and where they came from.
  const acting = new Set(["kind", "sell", "limit", "deadline", "action"]);
  return (
    <ListTable
      query={list}
      caption={open ? text.tabs.openOrders : text.tabs.orderHistory}
      columns={action ? columns.filter(({ id }) => acting.has(id)) : columns}
      keyOf={(row) => row.orderId}
      empty={{ title: open ? text.empty.openOrders : text.empty.orders }}
    />
  );
}

/** What the trade brought against the oracle's value of what was sold. */
const againstOracle = (row: Schema["Trade"]): string => ratio(units(row.gain), units(row.valueIn), { sign: true });

function TradesTab({ vault }: { vault: Vault }) {
  const list = useInfiniteQuery(query.trades(vault.address));
  const columns: Column<Schema["Trade"]>[] = [
    { id: "time", head: t.time, cell: (row) => <Time at={row.time} /> },
    { id: "kind", head: t.kind, cell: (row) => text.kind[row.kind] },
    { id: "sold", head: t.sold, right: true, cell: (row) => amountOf(row.amountIn, row.tokenIn) },
    { id: "bought", head: t.bought, right: true, cell: (row) => amountOf(row.amountOut, row.tokenOut) },
    { id: "oracle", head: t.vsOracle, right: true, cell: againstOracle },
    {
      id: "pnl",
      head: t.pnl,
      right: true,
      cell: (row) => <Pnl value={row.realizedPnl} asset={vault.asset} />,
    },
    {
      id: "order",
      head: t.order,
      right: true,
      cell: (row) =>
        row.kind === "raise" ? text.vault.epoch(row.orderId) : row.kind === "writtenOff" ? UNKNOWN : `#${row.orderId}`,
    },
    {
      id: "weights",
      wide: true,
      head: t.weights,
      cell: (row) =>
        row.weights
          .map(({ token: it, beforeBps, afterBps }) => `${symbol(it)} ${weight(beforeBps)} → ${weight(afterBps)}`)
          .join(" · ") || UNKNOWN,
    },
    { id: "tx", head: t.tx, cell: (row) => <HashTag hash={row.tx} /> },
  ];
  return (
    <ListTable
      query={list}
      caption={text.tabs.trades}
      columns={columns}
      keyOf={(row) => `${row.block}-${row.logIndex}`}
      empty={{ title: text.empty.trades }}
    />
  );
}

const epochTone = { open: "accent", closed: "warn", settled: "gain" } as const;

export function EpochsTab({ vault }: { vault: Vault }) {
  const list = useInfiniteQuery(query.epochs(vault.address));
  const money = (value: string | null, asset: Asset = vault.asset) => <Money value={value} asset={asset} />;
  const columns: Column<Schema["Epoch"]>[] = [
    {
      id: "epoch",
      head: t.epoch,
      cell: (row) => (
        <>
          <span className="num font-medium">{row.epochId}</span>{" "}
          {row.state !== "settled" && <Badge tone={epochTone[row.state]}>{text.epochState[row.state]}</Badge>}
        </>
      ),
    },
    { id: "time", head: t.time, cell: (row) => <Time at={row.settledAt ?? row.cutoff} /> },
    {
      id: "price",
      head: t.sharePrice,
      right: true,
      cell: (row) => <span className="font-medium">{price(row.sharePrice)}</span>,
    },
    { id: "nav", head: t.nav, right: true, cell: (row) => money(row.nav) },
    { id: "in", head: t.depositsIn, right: true, cell: (row) => money(row.depositsAccepted) },
    { id: "refunded", head: t.refunded, right: true, cell: (row) => money(row.depositsRefunded) },
    { id: "minted", head: t.minted, right: true, cell: (row) => shares(units(row.sharesMinted)) },
    { id: "burned", head: t.burned, right: true, cell: (row) => shares(units(row.sharesBurned)) },
    { id: "out", head: t.paidOut, right: true, cell: (row) => money(row.proceeds) },
    { id: "fees", head: t.fees, right: true, cell: (row) => money(row.fees) },
    { id: "tx", head: t.tx, cell: (row) => (row.settledTx ? <HashTag hash={row.settledTx} /> : UNKNOWN) },
    {
      id: "verify",
      head: text.common.verify,
      quiet: true,
      cell: (row) =>
        row.state === "settled" && (
          <VerifyButton
            figures={{ of: "epoch", vault: vault.address, epoch: row.epochId }}
            label={text.vault.epoch(row.epochId)}
          />
        ),
    },
  ];
  return (
    <ListTable
      query={list}
      caption={text.tabs.settlements}
      columns={columns}
      keyOf={(row) => String(row.epochId)}
      empty={{ title: text.empty.epochs }}
    />
  );
}

function DepositorsTab({ vault }: { vault: Vault }) {
  const { address } = useConnection();
  const list = useInfiniteQuery(query.depositors(vault.address));
  const columns: Column<Schema["Depositor"]>[] = [
    {
      id: "account",
      head: t.account,
      cell: (row) => (
        <span className="inline-flex items-center gap-2">
          <AddressTag address={row.account} />
          {row.leader && <Badge tone="accent">{t.leaderTag}</Badge>}
          {row.account.toLowerCase() === address?.toLowerCase() && <Badge>{t.youTag}</Badge>}
        </span>
      ),
    },
    { id: "shares", head: t.shares, right: true, cell: (row) => shares(units(row.shares)) },
    { id: "part", head: t.part, right: true, cell: (row) => weight(row.shareBps) },
    { id: "value", head: t.value, right: true, cell: (row) => <Money value={row.assetValue} asset={vault.asset} /> },
    {
      id: "cost",
      head: t.averageCost,
      right: true,
      cell: (row) => {
        const [cost, held] = [units(row.costBasis), units(row.shares)];
        return cost === null || !held
          ? UNKNOWN
          : decimal((cost * 10n ** 18n) / held, vault.asset.decimals, { digits: 4 });
      },
    },
    { id: "pnl", head: t.totalPnl, right: true, cell: (row) => <Pnl value={row.totalPnl} asset={vault.asset} /> },
    {
      id: "deposited",
      head: text.figures.deposited,
      right: true,
      cell: (row) => assets(units(row.deposited), vault.asset),
    },
    {
      id: "verify",
      head: text.common.verify,
      quiet: true,
      cell: (row) => <VerifyButton figures={positionFigures(vault, row.account)} label={shortAddress(row.account)} />,
    },
  ];
  const largest = concentration(list.data?.pages[0]?.items ?? []);
  return (
    <>
      {vault.type === "shared" && largest && (
        <p className="px-5 pt-4 text-[13px] text-soft">
          {preview.concentration(weight(largest.one), weight(largest.five))}
        </p>
      )}
      <ListTable
        query={list}
        caption={text.tabs.depositors}
        columns={columns}
        keyOf={(row) => row.account}
        empty={{ title: text.empty.depositors }}
      />
    </>
  );
}
