import { units } from "@sluicefi/client/amount";
import { useQuery } from "@tanstack/react-query";
import { Suspense, useState } from "react";
import { useConnection } from "wagmi";
import type { Request, Vault } from "~/api/client";
import * as query from "~/api/queries";
import { assets, shares } from "~/lib/format";
import { text } from "~/text/pages";
import { Button, Card, CardTitle, Failed } from "~/ui/basics";
import { part } from "~/ui/boundary";
import { useReaderKnown } from "~/wallet/reader-known";
import { OpenRequest } from "./open-request";
import { usePosition } from "./stats-card";

const CancelDialog = part(() => import("~/dialogs/cancel"));
const ClaimDialog = part(() => import("~/dialogs/claim"));

/**
 * Whether it is known what the reader has to do with this vault. Once it was, it stays so: a reader who connects, or chooses
 * another account in the wallet, keeps the page and the dialog they are filling in.
 */
export function useRequestsKnown(vault: string): boolean {
  const { address } = useConnection();
  const reader = useReaderKnown();
  const requests = useQuery({ ...query.openRequests(address ?? "", vault), enabled: Boolean(address) });
  const positions = useQuery({ ...query.accountPositions(address ?? "", true), enabled: Boolean(address) });
  const [knownOf, setKnownOf] = useState<string | null>(null);
  const known = knownOf === vault || (reader && !(address && (requests.isLoading || positions.isLoading)));
  if (known && knownOf !== vault) setKnownOf(vault);
  return known;
}

/** The reader's own business with this vault, above everything else: what waits, what can be claimed. */
export function YourRequests({ vault }: { vault: Vault }) {
  const { address } = useConnection();
  const own = usePosition(vault.address);
  const requests = useQuery({
    ...query.openRequests(address ?? "", vault.address),
    enabled: Boolean(address) && vault.type === "shared",
  });
  const [cancelling, setCancelling] = useState<Request | null>(null);
  const [claiming, setClaiming] = useState(false);
  const open = requests.data ?? [];
  // A call that failed says nothing about what waits: then that is said.
  const failed =
    requests.data === undefined && requests.error
      ? requests
      : own.position === undefined && own.error
        ? own
        : undefined;
  const claimable = own.position?.claimable;
  const parts = claimable
    ? [
        [units(claimable.shares), (value: bigint) => text.vault.sharesOf(shares(value))] as const,
        [units(claimable.assets), (value: bigint) => assets(value, vault.asset)] as const,
        [units(claimable.refunds), (value: bigint) => text.request.refundOf(assets(value, vault.asset))] as const,
        [units(claimable.refundShares), (value: bigint) => text.request.returnedOf(shares(value))] as const,
      ].flatMap(([value, say]) => (value && value > 0n ? [say(value)] : []))
    : [];
  // A dialog outlives what it was for: how its transaction ended is said there.
  const dialogs = (
    <Suspense>
      {cancelling && <CancelDialog request={cancelling} onOpenChange={(next) => !next && setCancelling(null)} />}
      {claiming && (
        <ClaimDialog vault={vault.address} asset={vault.asset} name={vault.name} onOpenChange={setClaiming} />
      )}
    </Suspense>
  );
  const card = (
    <Card
      aria-label={text.portfolio.requests}
      data-testid="your-requests"
      className="divide-y divide-line border-accent/40"
    >
      {parts.length > 0 && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 px-5 py-3">
          <span className="text-sm">
            <span className="font-medium text-gain">{text.portfolio.claimable}</span>{" "}
            <span className="num">{parts.join(" · ")}</span>
          </span>
          <Button look="primary" size="s" className="ml-auto" onClick={() => setClaiming(true)}>
            {text.request.claim}
          </Button>
        </div>
      )}
      {open.map((request) => (
        <OpenRequest key={`${request.kind}-${request.requestId}`} request={request} cancel={setCancelling} />
      ))}
      {failed && (
        <>
          <CardTitle>{text.portfolio.requests}</CardTitle>
          <Failed error={failed.error} retry={() => failed.refetch()} />
        </>
      )}
    </Card>
  );
  return (
    <>
      {(open.length > 0 || parts.length > 0 || failed) && card}
      {dialogs}
    </>
  );
}
