import { useState } from "react";
import type { Asset, Vault } from "~/api/client";
import { useChainPast } from "~/api/clock";
import { explain } from "~/lib/errors";
import { text } from "~/text/pages";
import { problemSentence } from "~/text/problems";
import { Note } from "~/ui/basics";

// What changes, or can't be known, while a dialog is open is said in it.

/** The cut-off that stood there when the dialog was opened has passed since: what is sent now joins another epoch. */
export function CutoffPassed({ vault, says }: { vault: Vault; says: string }) {
  const [cutoff] = useState(vault.nextCutoff);
  if (!useChainPast(cutoff)) return null;
  return (
    <Note tone="warn" role="alert">
      {says}
    </Note>
  );
}

/** Why no balance is shown: whoever was asked didn't answer, or there is nobody to ask. */
export function BalanceUnknown({
  account,
  asset,
}: {
  account: { isError: boolean; error: unknown; data?: unknown };
  asset: Asset;
}) {
  if (!account.isError && account.data !== null) return null;
  return (
    <Note tone="warn" role="alert">
      {text.deposit.balanceUnknown}{" "}
      {account.isError ? problemSentence(explain(account.error), asset) : text.problem.noReader}
    </Note>
  );
}
