import { EvidenceError } from "@sluicefi/client/verify/evidence";
import { wasCancelled } from "@sluicefi/client/verify/work";
import type { Hex } from "viem";
import { UNKNOWN } from "~/lib/format";
import { evidenceSentence } from "~/text/verify";

/** What recomputing one figure came to, ready to be shown. */
export interface Check {
  title: string;
  claimed: string;
  computed: string;
  verdict: "match" | "mismatch" | "unread";
  formula: string;
  inputs: [string, string][];
  /** The block the chain was read at. */
  block?: bigint;
  hash?: Hex;
  /** Transactions whose receipts were read. */
  txs?: readonly string[];
  /** What was compared beside the figure itself, and why it matches or doesn't. */
  note?: string;
  /** What this check leaves open, beyond what holds for all of them. */
  leaves?: string;
}

export const verdictOf = (claimed: string | null | undefined, computed: string | null): Check["verdict"] =>
  claimed === null || claimed === undefined || computed === null
    ? "unread"
    : claimed === computed
      ? "match"
      : "mismatch";

/** Raised where what our page claims contradicts the chain: a mismatch, and the sentence that says which. */
export class Contradiction extends Error {}

/** A check whose reading failed says so instead of throwing: the others still count. */
export async function attempt(title: string, formula: string, check: () => Promise<Check>): Promise<Check> {
  try {
    return await check();
  } catch (error) {
    if (wasCancelled(error)) throw error;
    const contradicted = error instanceof EvidenceError;
    const reason = contradicted
      ? evidenceSentence(error)
      : ((error as { shortMessage?: string }).shortMessage ?? (error instanceof Error ? error.message : String(error)));
    return {
      title,
      formula,
      claimed: UNKNOWN,
      computed: UNKNOWN,
      verdict: contradicted || error instanceof Contradiction ? "mismatch" : "unread",
      inputs: [],
      note: reason.slice(0, 300),
    };
  }
}
