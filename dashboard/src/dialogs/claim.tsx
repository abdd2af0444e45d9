import { batchCalls } from "@sluicefi/client/call";
import { assetClaims, readClaimable, shareClaims } from "@sluicefi/client/claims";
import { useQuery } from "@tanstack/react-query";
import type { Address } from "viem";
import { useConnection } from "wagmi";
import type { Asset } from "~/api/client";
import { assets, shares } from "~/lib/format";
import { text } from "~/text/en";
import { Button, Empty, Row, Skeleton } from "~/ui/basics";
import { Dialog } from "~/ui/dialog";
import { chainReader } from "~/wallet/reader";
import { perform, send } from "~/wallet/tx";
import { Submit, TxStatus, useTx } from "./tx-status";

/** What the chain says is ready for this account in this vault. */
export const useClaimable = (vault: string, account: string | undefined) =>
  useQuery({
    queryKey: ["vault", vault, "ready", account],
    enabled: Boolean(account),
    queryFn: async () => {
      const client = await chainReader();
      return client ? readClaimable(client, vault as Address, account as Address) : null;
    },
  });

export default function ClaimDialog({
  vault,
  asset,
  name,
  onOpenChange,
}: {
  vault: string;
  asset: Asset;
  name: string;
  onOpenChange: (open: boolean) => void;
}) {
  const { phase, report, busy, done } = useTx();
  const { address } = useConnection();
  const { data: ready } = useClaimable(vault, address);
  const submit = () =>
    perform(report, async (client, account) => {
      const now = await readClaimable(client, vault as Address, account);
      const calls = [...shareClaims(vault as Address, account, now), ...assetClaims(vault as Address, account, now)];
      return send(client, account, batchCalls(calls), "send", report);
    });
  const refunds = ready?.refunds.reduce((sum, { assets: part }) => sum + part, 0n) ?? 0n;
  const returned = ready?.returned.reduce((sum, { shares: part }) => sum + part, 0n) ?? 0n;
  const nothing = ready && !done && ready.depositAssets + ready.redeemShares + refunds + returned === 0n;
  return (
    <Dialog
      open
      onOpenChange={onOpenChange}
      title={`${text.request.claimTitle} · ${name}`}
      description={text.request.claimAbout}
      vault={vault}
    >
      {ready === undefined ? (
        <Skeleton className="h-16" />
      ) : nothing && !busy ? (
        <Empty title={text.request.nothing} />
      ) : (
        ready &&
        !done && (
          <dl>
            {ready.shares > 0n && <Row label={text.request.claimShares}>{shares(ready.shares)}</Row>}
            {ready.redeemShares > 0n && <Row label={text.request.claimAssets}>{assets(ready.assets, asset)}</Row>}
            {refunds > 0n && <Row label={text.request.claimRefund}>{assets(refunds, asset)}</Row>}
            {returned > 0n && <Row label={text.request.claimRefundShares}>{shares(returned)}</Row>}
          </dl>
        )
      )}
      <TxStatus phase={phase} units={asset} done={text.request.claimed} />
      {done || nothing ? (
        <Button size="l" onClick={() => onOpenChange(false)}>
          {text.common.close}
        </Button>
      ) : (
        <Submit label={text.request.claimSubmit} busy={busy} onClick={submit} />
      )}
    </Dialog>
  );
}
