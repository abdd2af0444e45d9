import { units } from "@sluicefi/client/amount";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Suspense, useState } from "react";
import { useConnection } from "wagmi";
import type { Request, Vault } from "~/api/client";
import * as query from "~/api/queries";
import { assets, shares } from "~/lib/format";
import { text } from "~/text/en";
import { Button, Card } from "~/ui/basics";
import { part } from "~/ui/boundary";
import { OpenRequest } from "./open-request";
import { usePosition } from "./stats-card";

const CancelDialog = part(() => import("~/dialogs/cancel"));
const ClaimDialog = part(() => import("~/dialogs/claim"));

/** The reader's own business with this vault, above everything else: what waits, what can be claimed. */
export function YourRequests({ vault }: { vault: Vault }) {
  const { address } = useConnection();
  const { position } = usePosition(vault.address);
  const { data } = useInfiniteQuery({
    ...query.accountRequests(address ?? "", vault.address),
    enabled: Boolean(address) && vault.type === "shared",
  });
  const [cancelling, setCancelling] = useState<Request | null>(null);
  const [claiming, setClaiming] = useState(false);
  const open = (data?.pages ?? [])
    .flatMap((page) => page.items)
    .filter(({ state }) => state === "pending" || state === "processing");
  const claimable = position?.claimable;
  const parts = claimable
    ? [
        [units(claimable.shares), (value: bigint) => `${shares(value)} ${text.table.shares.toLowerCase()}`] as const,
        [units(claimable.assets), (value: bigint) => assets(value, vault.asset)] as const,
        [
          units(claimable.refunds),
          (value: bigint) => `${assets(value, vault.asset)} ${text.request.claimRefund.toLowerCase()}`,
        ] as const,
        [
          units(claimable.refundShares),
          (value: bigint) => `${shares(value)} ${text.request.claimRefundShares.toLowerCase()}`,
        ] as const,
      ].flatMap(([value, say]) => (value && value > 0n ? [say(value)] : []))
    : [];
  if (open.length === 0 && parts.length === 0) return null;
  return (
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
      <Suspense>
        {cancelling && <CancelDialog request={cancelling} onOpenChange={(next) => !next && setCancelling(null)} />}
        {claiming && (
          <ClaimDialog vault={vault.address} asset={vault.asset} name={vault.name} onOpenChange={setClaiming} />
        )}
      </Suspense>
    </Card>
  );
}
