import { units } from "@sluicefi/client/amount";
import { useInfiniteQuery } from "@tanstack/react-query";
import type { Request, Vault } from "~/api/client";
import * as query from "~/api/queries";
import { assets, bps, shares } from "~/lib/format";
import { text } from "~/text/pages";
import { Badge } from "~/ui/basics";
import { AddressTag, HashTag, Time } from "~/ui/figures";
import { type Column, ListTable } from "~/ui/table";

const t = text.table;
const tones = {
  pending: "accent",
  processing: "warn",
  claimable: "gain",
  claimed: "plain",
  cancelled: "plain",
  refunded: "warn",
} as const;

export const StateBadge = ({ state }: { state: Request["state"] }) => (
  <span title={text.requestHint[state]}>
    <Badge tone={tones[state]}>{text.requestState[state]}</Badge>
  </span>
);

/** "1,000.00 USDC" or "500.00 shares": what was asked. */
export const requestAmount = (row: Request): string =>
  row.kind === "deposit" ? assets(units(row.assets), row.asset) : text.vault.sharesOf(shares(units(row.shares)));

/** What a settled request became: shares, or money net of its fee; and what came back. */
export function requestResult(row: Request): string | null {
  const refund = units(row.refund) ?? 0n;
  const parts: string[] = [];
  if (row.kind === "deposit") {
    if ((units(row.sharesOut) ?? 0n) > 0n) parts.push(text.vault.sharesOf(shares(units(row.sharesOut))));
    if (refund > 0n && row.acceptedBps !== null && row.acceptedBps > 0) {
      parts.push(text.request.partly(bps(row.acceptedBps), assets(refund, row.asset)));
    }
  } else if ((units(row.gross) ?? 0n) > 0n) {
    parts.push(assets(units(row.net), row.asset));
  }
  return parts.join(" · ") || null;
}

export function OpenRequestsTab({ vault }: { vault: Vault }) {
  const list = useInfiniteQuery(query.vaultRequests(vault.address));
  const columns: Column<Request>[] = [
    { id: "time", head: t.time, cell: (row) => <Time at={row.requestedAt} /> },
    { id: "kind", head: t.kind, cell: (row) => text.kind[row.kind] },
    { id: "amount", head: t.requested, right: true, cell: requestAmount },
    { id: "account", head: t.account, cell: (row) => <AddressTag address={row.controller} /> },
    { id: "epoch", head: t.epoch, right: true, cell: (row) => row.epochId },
    { id: "state", head: t.state, cell: (row) => <StateBadge state={row.state} /> },
    { id: "tx", head: t.tx, cell: (row) => <HashTag hash={row.requestedTx} /> },
  ];
  return (
    <ListTable
      query={list}
      caption={text.tabs.requests}
      columns={columns}
      keyOf={(row) => `${row.controller}-${row.kind}-${row.requestId}`}
      empty={{ title: text.empty.requests }}
    />
  );
}
