import { batchCalls } from "@sluicefi/client/call";
import { assetClaims, readClaimable, shareClaims } from "@sluicefi/client/claims";
import { useQuery } from "@tanstack/react-query";
import type { Address } from "viem";
import { useConnection } from "wagmi";
import type { Asset } from "~/api/client";
import { text } from "~/text/pages";
import { Button, Empty, Skeleton } from "~/ui/basics";
import { Dialog } from "~/ui/dialog";
import { ClaimRow } from "~/ui/known-figures";
import { chainReader } from "~/wallet/reader";
import { perform, send } from "~/wallet/tx";
import { BalanceUnknown } from "./changed";
import { useSentBefore } from "./sent-before";
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
  const claimable = useClaimable(vault, address);
  const { data: ready } = claimable;
  const contract = vault as Address;
  const signs = text.request.claimSigns(name);
  const before = useSentBefore(["claim"], vault);
  const submit = () =>
    perform(report, async (client, account) => {
      const now = await readClaimable(client, vault as Address, account);
      const calls = [...shareClaims(vault as Address, account, now), ...assetClaims(vault as Address, account, now)];
      return send(client, account, batchCalls(calls), "send", report, { action: "claim", contract, says: signs });
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
      {(claimable.isError || ready === null) && !done ? (
        <BalanceUnknown account={claimable} asset={asset} />
      ) : ready === undefined ? (
        <Skeleton className="h-16" />
      ) : nothing && !busy ? (
        <Empty title={text.request.nothing} />
      ) : (
        ready &&
        !done && (
          <dl>
            {ready.shares > 0n && <ClaimRow of="claimableShares" {...{ vault, asset }} exact={ready.shares} />}
            {ready.redeemShares > 0n && <ClaimRow of="claimableAssets" {...{ vault, asset }} exact={ready.assets} />}
            {refunds > 0n && <ClaimRow of="claimableRefunds" {...{ vault, asset }} exact={refunds} />}
            {returned > 0n && <ClaimRow of="claimableRefundShares" {...{ vault, asset }} exact={returned} />}
          </dl>
        )
      )}
      <TxStatus phase={phase} units={asset} signs={signs} done={text.request.claimed} />
      {!done && !busy && before.note}
      {done || nothing ? (
        <Button size="l" onClick={() => onOpenChange(false)}>
          {text.common.close}
        </Button>
      ) : (
        <Submit label={text.request.claimSubmit} busy={busy} disabled={before.blocked} onClick={submit} />
      )}
    </Dialog>
  );
}
