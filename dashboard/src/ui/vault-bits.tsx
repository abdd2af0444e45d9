import type { Vault, VaultSummary } from "~/api/client";
import { integer } from "~/lib/format";
import { localTime, utcHour } from "~/lib/time";
import { text } from "~/text/pages";
import { Badge, Explained } from "./basics";

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

/**
 * What must not be missed of a vault's figures wherever it stands in a list: that they are withheld, old, or not there yet.
 * Nothing where they are as they should be.
 */
export function FiguresBadge({ vault: { disputed, asOf } }: { vault: Pick<VaultSummary, "disputed" | "asOf"> }) {
  const [tone, word, hint] = disputed
    ? (["loss", text.mark.disputed, text.markHint.disputed] as const)
    : !asOf
      ? (["plain", text.markHint.noPrice, text.markHint.noPriceHint] as const)
      : asOf.stale
        ? (["warn", text.mark.stale, text.mark.staleHint] as const)
        : [];
  if (!word) return null;
  return (
    <span title={hint} data-testid="figures-badge">
      <Badge tone={tone}>{word}</Badge>
    </span>
  );
}

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
              <Explained word={text.mark.stale} hint={text.mark.staleHint} className="align-middle">
                <Badge tone="warn">{text.mark.stale}</Badge>
              </Explained>
            </span>
          )}
          <span title={hint}>
            <Explained word={text.mark[asOf.mark]} hint={hint} className="align-middle">
              <Badge tone={markTone[asOf.mark]}>{text.mark[asOf.mark]}</Badge>
            </Explained>
          </span>
        </span>
      </span>
      <span title={localTime(asOf.nextAt)}>{text.vault.nextAt(utcHour(asOf.nextAt))}</span>
    </span>
  );
}
