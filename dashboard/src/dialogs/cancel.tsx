import { units } from "@sluicefi/client/amount";
import { vaultCall } from "@sluicefi/client/call";
import type { Address } from "viem";
import type { Request } from "~/api/client";
import { assets, shares } from "~/lib/format";
import { requestAmount } from "~/pages/vault/requests-table";
import { text } from "~/text/pages";
import { Button } from "~/ui/basics";
import { Dialog } from "~/ui/dialog";
import { AccountChangedError, perform, send } from "~/wallet/tx";
import { useSentBefore } from "./sent-before";
import { Submit, TxStatus, useTx } from "./tx-status";

/** Cancels a request and takes it back in one call. */
export default function CancelDialog({
  request,
  onOpenChange,
}: {
  request: Request;
  onOpenChange: (open: boolean) => void;
}) {
  const { phase, report, busy, done } = useTx();
  const deposit = request.kind === "deposit";
  const amount = deposit ? assets(units(request.assets), request.asset) : shares(units(request.shares));
  const signs = text.request.cancelSigns(text.kind[request.kind], amount, request.vaultName);
  const action = `cancel ${request.kind} ${request.requestId}`;
  const before = useSentBefore([action], request.vault);
  const submit = () =>
    perform(report, (client, account) => {
      // Another account may have a request of the same number: only the one that is shown is cancelled.
      const of = request.controller as Address;
      if (account.toLowerCase() !== of.toLowerCase()) throw new AccountChangedError(of, account);
      const vault = request.vault as Address;
      const id = BigInt(request.requestId);
      const call = vaultCall(vault, deposit ? "cancelDepositAndClaim" : "cancelRedeemAndClaim", [id, account, account]);
      return send(client, account, call, "send", report, { action, contract: vault, says: signs });
    });
  return (
    <Dialog
      open
      onOpenChange={onOpenChange}
      title={text.request.cancelTitle}
      description={request.vaultName}
      vault={request.vault}
    >
      <p className="text-sm">
        <span className="font-medium">
          {text.kind[request.kind]} {requestAmount(request)}
        </span>
      </p>
      <p className="text-sm text-soft">
        {deposit
          ? text.request.cancelDeposit(assets(units(request.assets), request.asset))
          : text.request.cancelRedeem(shares(units(request.shares)))}
      </p>
      <TxStatus phase={phase} units={request.asset} signs={signs} done={text.request.cancelled} />
      {!done && !busy && before.note}
      {done ? (
        <Button size="l" onClick={() => onOpenChange(false)}>
          {text.common.close}
        </Button>
      ) : (
        <Submit label={text.request.cancelSubmit} busy={busy} disabled={before.blocked} onClick={submit} />
      )}
    </Dialog>
  );
}
