import { units } from "@sluicefi/client/amount";
import type { ReactNode } from "react";
import { integer, UNKNOWN } from "~/lib/format";
import { age } from "~/lib/time";
import { wordOf } from "~/lib/words";
import { text } from "~/text/pages";
import { Badge, Card, CardTitle } from "~/ui/basics";
import { type Column, Table } from "~/ui/table";

const t = text.keeper;

interface PlanItem {
  action: string;
  vault: string;
  epoch: string | null;
  why: string;
  overdueSeconds: number;
  gas: number;
  refusals: { reason: string; detail: string }[];
}

interface Served {
  vault: string;
  served: boolean;
  why: string;
  detail: string;
  tank: string | null;
}

export interface Plan {
  items: PlanItem[];
  service: Served[];
  warnings: string[];
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const list = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value.filter(isObject) : []);
const str = (value: unknown): string => (typeof value === "string" ? value : "");
const num = (value: unknown): number => (typeof value === "number" ? value : 0);

/** Reads what the keeper stored of its last run. A part that isn't there is empty: an older keeper stored fewer. */
export function readPlan(plan: unknown): Plan {
  const of = isObject(plan) ? plan : {};
  return {
    items: list(of.items).map((item) => ({
      action: str(item.action),
      vault: str(item.vault),
      epoch: str(item.epoch) || null,
      why: str(item.why),
      overdueSeconds: num(item.overdueSeconds),
      gas: num(item.gas),
      refusals: list(item.refusals).map(({ reason, detail }) => ({ reason: str(reason), detail: str(detail) })),
    })),
    service: list(of.service).map((each) => ({
      vault: str(each.vault),
      served: each.served === true,
      why: str(each.why),
      detail: str(each.detail),
      tank: str(each.tank) || null,
    })),
    warnings: Array.isArray(of.warnings) ? of.warnings.filter((each) => typeof each === "string") : [],
  };
}

/** What the last run planned, in words, and which vaults the keeper serves with the reason of each. */
export function PlanCards({
  plan,
  vaultCell,
  eth,
}: {
  plan: unknown;
  vaultCell: (vault: string) => ReactNode;
  eth: (wei: string | null) => string;
}) {
  const { items, service, warnings } = readPlan(plan);
  const serviceColumns: Column<Served>[] = [
    { id: "vault", head: text.table.vault, cell: (row) => vaultCell(row.vault) },
    {
      id: "served",
      head: text.table.state,
      cell: (row) => <Badge tone={row.served ? "gain" : "warn"}>{row.served ? t.served : t.notServed}</Badge>,
    },
    {
      id: "why",
      wide: true,
      head: t.reason,
      cell: (row) => (
        <span className="whitespace-normal" title={row.detail}>
          {wordOf(t.whyServed, row.why)}
        </span>
      ),
    },
    {
      id: "tank",
      head: t.tank,
      right: true,
      cell: (row) => (units(row.tank) === null ? UNKNOWN : eth(row.tank)),
    },
  ];
  return (
    <>
      <Card>
        <CardTitle>{t.plan}</CardTitle>
        <div className="px-5 pb-4 text-sm">
          {items.length === 0 ? (
            <p className="text-soft">{t.nothingPlanned}</p>
          ) : (
            <ul className="flex flex-col gap-2">
              {items.map((item) => (
                <li key={`${item.action}-${item.vault}-${item.epoch}`}>
                  <span className="font-medium">{wordOf(t.actions, item.action)}</span> {vaultCell(item.vault)}
                  {item.epoch && <> {text.vault.epoch(item.epoch)}</>}
                  {item.overdueSeconds > 0 && <>, {t.overdue(age(item.overdueSeconds))}</>}
                  {item.gas > 0 && <>, {t.gasUnits(integer(item.gas))}</>}
                  {item.why && <p className="text-[13px] text-soft">{item.why}</p>}
                  {item.refusals.map(({ reason, detail }) => (
                    <p key={reason} className="text-[13px] text-warn">
                      {t.notSent}: {wordOf(t.reasons, reason)}. {detail}
                    </p>
                  ))}
                </li>
              ))}
            </ul>
          )}
          {warnings.map((warning) => (
            <p key={warning} className="mt-2 text-[13px] text-warn">
              {warning}
            </p>
          ))}
        </div>
      </Card>
      {service.length > 0 && (
        <Card>
          <CardTitle>{t.service}</CardTitle>
          <Table
            caption={t.service}
            columns={serviceColumns}
            rows={service}
            keyOf={(row) => row.vault}
            empty={{ title: UNKNOWN }}
          />
        </Card>
      )}
    </>
  );
}
