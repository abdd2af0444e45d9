import { useQuery } from "@tanstack/react-query";
import type { Vault } from "~/api/client";
import { useChainNow } from "~/api/clock";
import * as query from "~/api/queries";
import { decimal, inPercent, UNKNOWN } from "~/lib/format";
import { type MonthReturn, monthlyReturns } from "~/lib/monthly";
import { utcMonth } from "~/lib/time";
import { text } from "~/text/pages";
import { preview } from "~/text/preview";
import { Badge, Empty, Failed } from "~/ui/basics";
import { type Column, Table, TableSkeleton } from "~/ui/table";

const t = preview;
const PERCENT_DECIMALS = 16;

const columns: Column<MonthReturn>[] = [
  {
    id: "month",
    head: t.month,
    cell: ({ month, partial }) => (
      <>
        <span className="num font-medium">{utcMonth(month)}</span> {partial && <Badge>{t.partial}</Badge>}
      </>
    ),
  },
  {
    id: "change",
    head: t.change,
    right: true,
    cell: ({ change }) =>
      change === null ? (
        UNKNOWN
      ) : (
        <span className={change > 0n ? "text-gain" : change < 0n ? "text-loss" : undefined}>
          {inPercent(decimal(change, PERCENT_DECIMALS, { sign: true }))}
        </span>
      ),
  },
];

/** The change of the share price, month by month. */
export function MonthlyTab({ vault }: { vault: Vault }) {
  const now = useChainNow();
  const { data, error, refetch } = useQuery({ ...query.prices(vault.address, "day"), enabled: !vault.disputed });
  if (vault.disputed) return <Empty title={text.vault.chartWithheld} />;
  if (!data || now === null) return error ? <Failed error={error} retry={refetch} /> : <TableSkeleton />;
  return (
    <Table
      caption={t.monthly}
      columns={columns}
      rows={monthlyReturns(data, now)}
      keyOf={({ month }) => month}
      empty={{ title: t.monthlyNone }}
    />
  );
}
