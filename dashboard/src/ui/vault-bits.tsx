import type { Vault, VaultSummary } from "~/api/client";
import { integer } from "~/lib/format";
import { localTime, utcHour } from "~/lib/time";
import { text } from "~/text/pages";
import { Badge } from "./basics";

export const TypeBadge = ({ type }: { type: VaultSummary["type"] }) => (
  <span title={text.typeHint[type]}>
    <Badge tone={type === "personal" ? "plain" : "accent"}>{text.type[type]}</Badge>
  </span>
);

const statusTone = { active: "gain", inactive: "warn", closing: "warn", closed: "plain" } as const;

export const StatusBadge = ({ status }: { status: VaultSummary["status"] }) => (
  <span title={text.statusHint[status]}>
    <Badge tone={statusTone[status]}>{text.status[status]}</Badge>
  </span>
);

const markTone = { proven: "gain", consistent: "plain", agreed: "plain", unproven: "plain", disputed: "loss" } as const;

/** "As of 14:00 UTC, block 1,234 · next at 15:00 UTC", with how far it is proven. */
export function AsOfLine({ vault: { asOf, createdBlock } }: { vault: Vault }) {
  if (!asOf) return <span>{text.vault.asOfNone}</span>;
  const hint = text.markHint[asOf.mark];
  return (
    <span className="num flex flex-col gap-0.5">
      <span className="flex items-center justify-between gap-2">
        <span title={localTime(asOf.time)}>
          {asOf.block === createdBlock
            ? text.vault.asOfCreation(integer(asOf.block))
            : text.vault.asOf(utcHour(asOf.time), integer(asOf.block))}
        </span>
        <span className="flex gap-1">
          {asOf.stale && (
            <span title={text.mark.staleHint}>
              <Badge tone="warn">{text.mark.stale}</Badge>
            </span>
          )}
          <span title={hint}>
            <Badge tone={markTone[asOf.mark]}>{text.mark[asOf.mark]}</Badge>
          </span>
        </span>
      </span>
      <span title={localTime(asOf.nextAt)}>{text.vault.nextAt(utcHour(asOf.nextAt))}</span>
    </span>
  );
}
