import { units } from "@sluicefi/client/amount";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Schema } from "~/api/client";
import * as query from "~/api/queries";
import { decimal, integer, shortAddress, UNKNOWN } from "~/lib/format";
import { text } from "~/text/en";
import { Badge, Card, CardTitle, cx, Empty, Failed, Row } from "~/ui/basics";
import { AddressTag, Countdown, HashTag, Time } from "~/ui/figures";
import { Figures, PageHead } from "~/ui/page";
import { type Column, Table, TableSkeleton } from "~/ui/table";

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
      {name ?? shortAddress(vault)}
    </Link>
  );
}

const actionText = (action: string): string => t.actions[action] ?? action;

const intentColumns: Column<Schema["KeeperIntent"]>[] = [
  { id: "time", head: text.table.time, cell: (row) => <Time at={row.plannedAt} /> },
  { id: "action", head: text.table.action, cell: (row) => actionText(row.action) },
  { id: "vault", head: text.table.vault, cell: (row) => <VaultCell vault={row.vault} /> },
  { id: "epoch", head: text.table.epoch, right: true, cell: (row) => (row.epoch === NONE ? UNKNOWN : row.epoch) },
  { id: "state", head: text.table.state, cell: (row) => row.state },
  {
    id: "outcome",
    head: t.outcome,
    cell: (row) => (row.outcome ? <Badge tone={outcomeTone(row.outcome)}>{row.outcome}</Badge> : UNKNOWN),
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
          <Badge tone="warn">{t.reasons[row.reason] ?? row.reason}</Badge>
        </span>
        {row.detail && <p className="mt-1 text-[13px] text-soft">{row.detail}</p>}
      </div>
    ),
  },
  { id: "times", head: t.times, right: true, cell: (row) => integer(row.times) },
  { id: "block", head: t.block, right: true, cell: (row) => integer(row.lastBlock) },
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
            { label: t.last, value: <Time at={run.time} />, hint: text.live.head(integer(run.block)) },
            {
              label: t.next,
              value:
                run.nextCutoff === null ? UNKNOWN : <Countdown until={run.nextCutoff} over={text.vault.cutoffNow} />,
            },
            { label: t.balance, value: eth(run.balanceWei) },
            { label: t.spent, value: eth(run.spentWei), hint: `${t.budget} ${eth(run.budgetWei)}` },
            { label: t.runway, value: run.runwayWeeks === null ? UNKNOWN : t.weeks(run.runwayWeeks) },
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
            <Card>
              <details>
                <summary className="cursor-pointer px-5 py-4 text-[15px] font-semibold">{t.plan}</summary>
                <pre className="scroll-x max-h-96 border-t border-line px-5 py-4 font-mono text-xs">
                  {JSON.stringify(run.plan, null, 2)}
                </pre>
              </details>
            </Card>
          )}
        </>
      )}
      {status && (
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
