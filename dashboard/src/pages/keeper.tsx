import { units } from "@sluicefi/client/amount";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Schema } from "~/api/client";
import * as query from "~/api/queries";
import { decimal, integer, shortAddress, UNKNOWN } from "~/lib/format";
import { localTime } from "~/lib/time";
import { wordOf } from "~/lib/words";
import { text } from "~/text/pages";
import { Badge, Card, CardTitle, cx, Empty, Failed, Row } from "~/ui/basics";
import { AddressTag, Countdown, HashTag, Time } from "~/ui/figures";
import { VaultName } from "~/ui/identity";
import { Figures, PageHead } from "~/ui/page";
import { type Column, Table, TableSkeleton } from "~/ui/table";
import { LookAlikes } from "./keeper-look-alikes";
import { PlanCards } from "./keeper-plan";
import { workText } from "./tank-work";

const t = text.keeper;
const ETH = 18;
const eth = (value: string | null | undefined): string => {
  const amount = units(value);
  return amount === null ? UNKNOWN : `${decimal(amount, ETH, { digits: 5 })} ETH`;
};
const NONE = "0";

const outcomeTone = (outcome: string): "gain" | "loss" | "plain" =>
  outcome === "success" ? "gain" : outcome === "reverted" ? "loss" : "plain";

/** By its name where the list of vaults knows it. */
function VaultCell({ vault }: { vault: string | null }) {
  const { data } = useQuery(query.vaults());
  if (!vault) return UNKNOWN;
  const name = data?.find(({ address }) => address.toLowerCase() === vault.toLowerCase())?.name;
  return (
    <Link
      to="/vaults/$vault"
      params={{ vault }}
      className={cx("hover:text-accent", name ? "font-medium" : "font-mono")}
    >
      {name ? <VaultName>{name}</VaultName> : shortAddress(vault)}
    </Link>
  );
}

const actionText = (action: string): string => wordOf(t.actions, action);

const intentColumns: Column<Schema["KeeperIntent"]>[] = [
  { id: "time", head: text.table.time, cell: (row) => <Time at={row.plannedAt} /> },
  { id: "action", head: text.table.action, cell: (row) => actionText(row.action) },
  { id: "vault", head: text.table.vault, cell: (row) => <VaultCell vault={row.vault} /> },
  { id: "epoch", head: text.table.epoch, right: true, cell: (row) => (row.epoch === NONE ? UNKNOWN : row.epoch) },
  { id: "state", head: text.table.state, cell: (row) => wordOf(t.states, row.state) },
  {
    id: "outcome",
    head: t.outcome,
    cell: (row) =>
      row.outcome ? <Badge tone={outcomeTone(row.outcome)}>{wordOf(t.outcomes, row.outcome)}</Badge> : UNKNOWN,
  },
  { id: "attempts", head: t.attempts, right: true, cell: (row) => row.attempts },
  { id: "block", head: t.block, right: true, cell: (row) => integer(row.block) },
  { id: "cost", head: t.cost, right: true, cell: (row) => eth(row.costWei) },
  { id: "tx", head: text.table.tx, cell: (row) => (row.tx ? <HashTag hash={row.tx} /> : UNKNOWN) },
];

const refusalColumns: Column<Schema["KeeperRefusal"]>[] = [
  { id: "action", head: text.table.action, cell: (row) => actionText(row.action) },
  { id: "vault", head: text.table.vault, cell: (row) => <VaultCell vault={row.vault} /> },
  { id: "epoch", head: text.table.epoch, right: true, cell: (row) => (row.epoch === NONE ? UNKNOWN : row.epoch) },
  {
    id: "reason",
    wide: true,
    head: t.reason,
    cell: (row) => (
      <div className="max-w-md whitespace-normal">
        <span title={row.reason}>
          <Badge tone="warn">{wordOf(t.reasons, row.reason)}</Badge>
        </span>
        {row.detail && <p className="mt-1 text-[13px] text-soft">{row.detail}</p>}
      </div>
    ),
  },
  { id: "times", head: t.times, right: true, cell: (row) => integer(row.times) },
  {
    id: "last",
    head: t.refusedLast,
    cell: (row) => (
      <span title={t.refusedFirst(localTime(row.firstAt))}>
        <Time at={row.lastAt} />
      </span>
    ),
  },
  {
    id: "block",
    head: t.refusedFrom,
    right: true,
    cell: (row) =>
      row.firstBlock === row.lastBlock
        ? integer(row.lastBlock)
        : t.blockRange(integer(row.firstBlock), integer(row.lastBlock)),
  },
];

const paymentColumns: Column<Schema["KeeperPayment"]>[] = [
  { id: "time", head: text.table.time, cell: (row) => <Time at={row.time} /> },
  { id: "vault", head: text.table.vault, cell: (row) => <VaultCell vault={row.vault} /> },
  { id: "work", head: text.table.action, cell: workText },
  {
    id: "amount",
    head: text.table.amount,
    right: true,
    cell: (row) => (
      <>
        {eth(row.amount)} {row.failed && <Badge tone="warn">{t.notTaken}</Badge>}
      </>
    ),
  },
  { id: "payee", head: t.payee, cell: (row) => <AddressTag address={row.payee} /> },
  { id: "tx", head: text.table.tx, cell: (row) => <HashTag hash={row.tx} /> },
];

const endpointColumns: Column<Schema["Endpoint"]>[] = [
  { id: "name", head: t.endpoint, cell: (row) => <span className="font-mono text-[13px]">{row.name}</span> },
  {
    id: "state",
    head: text.table.state,
    cell: (row) => <Badge tone={row.healthy ? "gain" : "loss"}>{row.healthy ? t.healthy : t.unhealthy}</Badge>,
  },
  { id: "head", head: t.head, right: true, cell: (row) => integer(row.head) },
  { id: "lag", head: t.lag, right: true, cell: (row) => integer(row.lag) },
  { id: "lies", head: t.lies, right: true, cell: (row) => integer(row.lies) },
  { id: "errors", head: t.errors, right: true, cell: (row) => integer(row.errors) },
  {
    id: "last",
    wide: true,
    head: t.lastError,
    cell: (row) => <span className="whitespace-normal text-soft">{row.lastError ?? UNKNOWN}</span>,
  },
];

const ownEndpointColumns: Column<Schema["KeeperEndpoint"]>[] = [
  { id: "name", head: t.endpoint, cell: (row) => <span className="font-mono text-[13px]">{row.name}</span> },
  {
    id: "state",
    head: text.table.state,
    cell: (row) => (
      <Badge tone={row.agrees ? "gain" : row.answers ? "warn" : "loss"}>
        {row.agrees ? t.answers : row.answers ? t.otherHead : t.noAnswer}
      </Badge>
    ),
  },
  { id: "head", head: t.head, right: true, cell: (row) => integer(row.head) },
  { id: "faults", head: t.faults, right: true, cell: (row) => integer(row.faults) },
  {
    id: "last",
    wide: true,
    head: t.lastFault,
    cell: (row) => (
      <span className="whitespace-normal text-soft">
        {row.lastFault === null ? UNKNOWN : t.faultAt(row.lastFault, integer(row.faultBlock))}
      </span>
    ),
  },
];

const disputeColumns: Column<Schema["Dispute"]>[] = [
  { id: "vault", head: text.table.vault, cell: (row) => <VaultCell vault={row.vault} /> },
  { id: "figure", head: t.figure, cell: (row) => `${row.figure} ${row.subject}` },
  { id: "ours", head: t.ours, right: true, cell: (row) => row.tablesValue ?? UNKNOWN },
  { id: "chain", head: t.chain, right: true, cell: (row) => row.chainValue ?? UNKNOWN },
  { id: "block", head: t.block, right: true, cell: (row) => integer(row.block) },
];

export default function KeeperPage() {
  const { data, error, refetch } = useQuery(query.keeper);
  const { data: status } = useQuery(query.status);
  const run = data?.run;
  return (
    <div className="flex flex-col gap-5">
      <PageHead title={t.title} lead={t.lead} />
      {run && (
        <Figures
          items={[
            {
              label: t.last,
              value: <Time at={run.time} />,
              hint: `${text.live.head(integer(run.block))}. ${t.nextRun}`,
            },
            {
              label: t.next,
              value:
                run.nextCutoff === null ? (
                  UNKNOWN
                ) : (
                  <>
                    <Countdown until={run.nextCutoff} over={text.vault.cutoffNow} />
                    <span className="block text-[13px] font-normal text-faint">
                      <Time at={run.nextCutoff} />
                    </span>
                  </>
                ),
            },
            { label: t.balance, value: eth(run.balanceWei) },
            { label: t.spent, value: eth(run.spentWei), hint: `${t.budget} ${eth(run.budgetWei)}` },
            { label: t.runway, value: run.runwayWeeks === null ? UNKNOWN : t.weeks(run.runwayWeeks) },
            { label: t.reorged, value: integer(data.reorged), hint: t.reorgedHint },
          ]}
        />
      )}
      {!data ? (
        <Card>{error ? <Failed error={error} retry={refetch} /> : <TableSkeleton />}</Card>
      ) : !data.present ? (
        <Card>
          <Empty title={t.none} hint={t.noneHint} />
        </Card>
      ) : (
        <>
          <Card>
            <CardTitle
              aside={
                <span className="text-[13px] text-faint">
                  {run && (
                    <>
                      {t.sender} <AddressTag address={run.sender} /> ·{" "}
                    </>
                  )}
                  {t.lease} {data.holder ?? t.leaseNone}
                </span>
              }
            >
              {t.intents}
            </CardTitle>
            <Table
              caption={t.intents}
              columns={intentColumns}
              rows={data.intents}
              keyOf={(row) => `${row.id}-${row.vault}`}
              empty={{ title: t.noIntents }}
            />
          </Card>
          <Card>
            <CardTitle>{t.refusals}</CardTitle>
            <Table
              caption={t.refusals}
              columns={refusalColumns}
              rows={data.refusals}
              keyOf={(row) => `${row.vault}-${row.epoch}-${row.action}-${row.reason}-${row.firstBlock}`}
              empty={{ title: t.noRefusals }}
            />
          </Card>
          {run?.plan != null && (
            <PlanCards plan={run.plan} vaultCell={(vault) => <VaultCell vault={vault} />} eth={eth} />
          )}
          <Card>
            <CardTitle>{t.ownEndpoints}</CardTitle>
            <Table
              caption={t.ownEndpoints}
              columns={ownEndpointColumns}
              rows={data.keeperEndpoints}
              keyOf={(row) => row.name}
              empty={{ title: t.noOwnEndpoints }}
            />
          </Card>
          <Card>
            <CardTitle>{t.payments}</CardTitle>
            <Table
              caption={t.payments}
              columns={paymentColumns}
              rows={data.payments}
              keyOf={(row) => `${row.block}-${row.logIndex}`}
              empty={{ title: t.noPayments }}
            />
          </Card>
        </>
      )}
      {(data || error) && <LookAlikes />}
      {/* After the keeper's part has its height, so that nothing jumps; where that part failed, too. */}
      {status && (data || error) && (
        <Card>
          <CardTitle>{t.indexer}</CardTitle>
          <dl className="grid gap-x-10 px-5 pb-3 sm:grid-cols-2 lg:grid-cols-3">
            <Row label={t.head}>{integer(status.head?.number)}</Row>
            <Row label={t.lag}>{status.lagBlocks === null ? UNKNOWN : t.blocks(status.lagBlocks)}</Row>
            <Row label={t.finalized}>{integer(status.finalized?.number)}</Row>
            <Row label={t.proven} hint={status.proof ? text.markHint[status.proof] : text.markHint.unproven}>
              {integer(status.provenThrough)}
            </Row>
            <Row label={t.provenVaults}>{integer(status.provenVaults)}</Row>
            <Row label={t.reorgs} hint={t.reorgsHint}>
              {status.reorgs.times === 0
                ? integer(0)
                : t.reorgsOf(integer(status.reorgs.times), integer(status.reorgs.blocks))}
            </Row>
            <Row label={t.lastReorg}>
              <Time at={status.reorgs.lastAt} />
            </Row>
            <Row label={t.revision}>{integer(status.revision)}</Row>
            <Row label={t.version}>{status.version}</Row>
          </dl>
          <h3 className="px-5 pt-2 pb-1 text-[13px] text-soft">{t.endpoints}</h3>
          <Table
            caption={t.endpoints}
            columns={endpointColumns}
            rows={status.endpoints}
            keyOf={(row) => row.name}
            empty={{ title: UNKNOWN }}
          />
          <h3 className="border-t border-line px-5 pt-4 pb-1 text-[13px] text-soft">{t.disputes}</h3>
          <Table
            caption={t.disputes}
            columns={disputeColumns}
            rows={status.disputes}
            keyOf={(row) => `${row.vault}-${row.figure}-${row.subject}`}
            empty={{ title: t.noDisputes }}
          />
        </Card>
      )}
    </div>
  );
}
