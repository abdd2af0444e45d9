import { SHARE_DECIMALS } from "@sluicefi/client/amount";
import { useCallback, useEffect, useRef, useState } from "react";
import { useConnection } from "wagmi";
import type { Units } from "~/lib/revert-values";
import { text } from "~/text/pages";
import { problemSentence } from "~/text/problems";
import { wallets } from "~/text/wallets";
import { Button, Note, Spinner } from "~/ui/basics";
import { HashTag } from "~/ui/figures";
import { openWalletDialog } from "~/wallet/dialog-state";
import { arrive, depart } from "~/wallet/sent";
import type { TxPhase } from "~/wallet/tx";

/** What a form sends and how it goes. Where the form goes meanwhile, the page tells the rest. */
export function useTx() {
  const [phase, setPhase] = useState<TxPhase>({ kind: "idle" });
  const last = useRef<TxPhase>(phase);
  const approved = useRef(false);
  const report = useCallback((next: TxPhase) => {
    const before = last.current;
    last.current = next;
    // What comes after an approval begins once that one is mined; a first try, and one after a failure, begin anew.
    if (next.kind === "checking") {
      if (before.kind === "pending") approved.current = before.what === "approve";
      else if (["idle", "failed", "done", "proposed"].includes(before.kind)) approved.current = false;
    }
    setPhase(next.kind === "failed" && approved.current ? { ...next, approved: true } : next);
  }, []);
  useEffect(() => {
    arrive(report);
    return () => depart(report);
  }, [report]);
  const busy = ["checking", "signing", "pending", "batched", "indexing"].includes(phase.kind);
  return { phase, report, busy, done: phase.kind === "done" || (phase.kind === "proposed" && phase.what === "send") };
}

/** The units of a call that moves shares: the contract's errors count in them. */
export const shareUnits = ({ symbol }: { symbol: string }): Units => ({ symbol, decimals: SHARE_DECIMALS });

const pendings = () => ({ revoke: text.tx.pendingRevoke, approve: text.tx.pendingApprove, send: text.tx.pending });
const proposedHints = () => ({
  revoke: text.tx.proposedRevokeHint,
  approve: text.tx.proposedApproveHint,
  send: text.tx.proposedHint,
});

const progress = (phase: TxPhase): string | null => {
  switch (phase.kind) {
    case "checking":
      return text.tx.checking;
    case "signing":
      return phase.what === "batch" ? wallets.batch.signing : text.tx[phase.what];
    case "batched":
      return wallets.batch.waiting;
    case "pending":
      return pendings()[phase.what];
    case "indexing":
      return text.tx.indexing;
    default:
      return null;
  }
};

/** What is happening to the transaction, told to eyes and ears. */
export function TxStatus({
  phase,
  units,
  signs,
  done,
  doneHint,
}: {
  phase: TxPhase;
  units: Units;
  /** The exact amounts of what is signed: the last line before the wallet opens. */
  signs?: string | null;
  done: string;
  doneHint?: string;
}) {
  const running = progress(phase);
  return (
    // Without anything in it it takes no room, and is there: what isn't yet is not listened to.
    <div aria-live="polite" className="empty:sr-only">
      {running && (
        <Note tone="accent">
          <span className="flex flex-wrap items-center gap-2">
            <Spinner /> {running}
            {"hash" in phase && phase.hash && (
              <span className="ml-auto">
                <HashTag hash={phase.hash} />
              </span>
            )}
          </span>
          {signs && (
            <p className="mt-1.5 font-medium break-words" data-testid="tx-signs">
              {signs}
            </p>
          )}
        </Note>
      )}
      {phase.kind === "failed" && (
        <Note tone={phase.problem.kind === "rejected" ? "warn" : "loss"} role="alert">
          <span data-testid="tx-problem">{problemSentence(phase.problem, units)}</span>
          {phase.approved && <p className="mt-0.5">{text.tx.approvalStands}</p>}
        </Note>
      )}
      {phase.kind === "proposed" && (
        <Note tone="accent">
          <p className="font-medium" data-testid="tx-proposed">
            {text.tx.proposed}
          </p>
          <p className="mt-0.5">{proposedHints()[phase.what]}</p>
          <p className="mt-1.5">
            {text.tx.proposal} <HashTag hash={phase.hash} />
          </p>
        </Note>
      )}
      {phase.kind === "done" && (
        <Note tone="gain">
          <p className="font-medium" data-testid="tx-done">
            {done}
          </p>
          {doneHint && <p className="mt-0.5 opacity-85">{doneHint}</p>}
          <p className="mt-1.5">
            {phase.hash && (
              <>
                {text.tx.view} <HashTag hash={phase.hash} />
              </>
            )}{" "}
            {phase.replaced && text.tx.replaced}
          </p>
        </Note>
      )}
    </div>
  );
}

/** The dialog's main button: connects when there is no wallet, acts when there is. */
export function Submit({
  label,
  busy,
  disabled,
  onClick,
}: {
  label: string;
  busy: boolean;
  disabled?: boolean;
  onClick: () => void;
}) {
  const { status } = useConnection();
  if (status !== "connected") {
    return (
      <Button look="primary" size="l" onClick={openWalletDialog} busy={status === "connecting"}>
        {text.wallet.connect}
      </Button>
    );
  }
  return (
    <Button look="primary" size="l" type="submit" busy={busy} disabled={disabled} onClick={onClick} wraps>
      {label}
    </Button>
  );
}
