import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { VaultSummary } from "~/api/client";
import { shortAddress } from "~/lib/format";
import { text } from "~/text/pages";
import { Badge, Note } from "./basics";
import { Copyable } from "./figures";

// What a vault is called says nothing of which it is: its address does. Everything here is made from the address, or says
// so when a name could be taken for another vault's.

/** A name on its own line of reading: neither its direction nor its length reaches what stands beside it. */
export const VaultName = ({ children }: { children: ReactNode }) => (
  <bdi className="[overflow-wrap:anywhere]">{children}</bdi>
);

const CELLS = 5;

/** A picture made from an address: five by five cells, mirrored, in a colour of its own. Two vaults rarely share one. */
export function AddressPicture({ address, className = "size-5" }: { address: string; className?: string }) {
  const digits = address.toLowerCase().replace(/^0x/, "");
  const at = (index: number) => Number.parseInt(digits[index % digits.length] ?? "0", 16) || 0;
  const hue = (at(0) * 16 + at(1)) * (360 / 256);
  const cells = Array.from({ length: 15 }, (_, index) => at(2 + index * 2) + at(3 + index * 2) * 3).flatMap(
    (value, index) => {
      if (value % 2 === 0) return [];
      const [column, row] = [Math.floor(index / CELLS), index % CELLS];
      const mirror = CELLS - 1 - column;
      return column === mirror
        ? [[column, row]]
        : [
            [column, row],
            [mirror, row],
          ];
    },
  );
  return (
    <svg viewBox="-0.5 -0.5 6 6" className={`${className} shrink-0 rounded-[4px]`} aria-hidden="true">
      <rect x="-0.5" y="-0.5" width="6" height="6" fill={`oklch(0.9 0.05 ${hue})`} />
      {cells.map(([x, y]) => (
        <rect key={`${x}-${y}`} x={x} y={y} width="1.02" height="1.02" fill={`oklch(0.5 0.14 ${hue})`} />
      ))}
    </svg>
  );
}

/** The vault's whole address with its picture; a click copies it. */
export const VaultAddress = ({ address }: { address: string }) => (
  <p className="mt-1.5 flex items-center gap-2 text-[13px]" data-testid="vault-address">
    <AddressPicture address={address} />
    <Copyable
      value={address}
      short={
        <span className="text-left [overflow-wrap:anywhere]">
          {address}
          <span className="ml-1.5 font-sans whitespace-nowrap text-accent">{text.common.copy}</span>
        </span>
      }
      label={text.identity.vaultAddress}
    />
  </p>
);

/** Said before anybody pays: the name could be taken for an older vault's. */
export function LookAlikeNote({ vault }: { vault: Pick<VaultSummary, "imitates"> }) {
  const older = vault.imitates;
  if (!older) return null;
  return (
    <Note tone="warn" role="alert">
      {text.identity.lookAlike}{" "}
      <Link to="/vaults/$vault" params={{ vault: older.address }} className="font-medium underline underline-offset-4">
        <VaultName>{older.name}</VaultName> <span className="font-mono">{shortAddress(older.address)}</span>
      </Link>
      {". "}
      {text.identity.lookAlikeHint}
    </Note>
  );
}

const unlistedText = ({ unlistedReason: reason }: { unlistedReason: string | null }): string =>
  reason === null ? text.identity.unlistedNote : text.identity.unlistedReason(reason);

/** Said where a vault that the operator doesn't list is looked at, and before anybody pays into it. */
export const UnlistedNote = ({ vault }: { vault: { listed: boolean; unlistedReason: string | null } }) =>
  vault.listed ? null : (
    <Note tone="warn" role="alert">
      {unlistedText(vault)}
    </Note>
  );

export const UnlistedBadge = ({ vault }: { vault: { unlistedReason: string | null } }) => (
  <span title={unlistedText(vault)}>
    <Badge tone="warn">{text.identity.unlisted}</Badge>
  </span>
);

export const LookAlikeBadge = ({ older }: { older: NonNullable<VaultSummary["imitates"]> }) => (
  <span title={`${text.identity.lookAlike} ${older.name} ${older.address}. ${text.identity.lookAlikeHint}`}>
    <Badge tone="warn">{text.identity.lookAlikeBadge}</Badge>
  </span>
);
