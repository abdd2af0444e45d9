import type { Hex } from "viem";
import { TransactionReceiptNotFoundError } from "viem";
import { getConnection } from "wagmi/actions";
import { queryClient } from "~/api/queries";
import { batchOutcome } from "./batch";
import { loadWallets } from "./config";
import { lookForProposal } from "./proposal";
import { chainReader } from "./reader";
import { conclude, type Ended, type Sent } from "./sent";

const told = (sent: Sent, how: Ended["how"], hash?: string) => {
  conclude(sent, how, hash);
  queryClient.invalidateQueries();
};

/**
 * Looks once how something ended that was sent before, and concludes only what the chain or the wallet has said. Returns the
 * block from which the next look has to read.
 */
export async function lookForSent(sent: Sent, from: bigint): Promise<bigint> {
  const { wagmi, chain } = await loadWallets();
  if (sent.chainId !== chain.id) return from;
  if (sent.kind === "batch") {
    // Only the wallet that took it knows it by its id.
    const { address } = getConnection(wagmi);
    if (sent.id === null || address?.toLowerCase() !== sent.account.toLowerCase()) return from;
    const outcome = await batchOutcome(wagmi, sent.id);
    if (outcome.kind === "done") told(sent, "done", outcome.receipt?.transactionHash);
    if (outcome.kind === "dropped") told(sent, "dropped");
    if (outcome.kind === "reverted") told(sent, outcome.whole ? "failed" : "part");
    return from;
  }
  const client = await chainReader();
  if (!client) return from;
  if (sent.kind === "proposal") {
    const { outcome, next } = await lookForProposal(client, sent, from);
    if (outcome.kind !== "undecided") told(sent, outcome.kind, outcome.hash);
    return next;
  }
  if (sent.id === null) return from;
  try {
    const receipt = await client.getTransactionReceipt({ hash: sent.id as Hex });
    told(sent, receipt.status === "success" ? "done" : "failed", receipt.transactionHash);
  } catch (error) {
    // Not mined yet, dropped or replaced: that no node has it says nothing of the world.
    if (!(error instanceof TransactionReceiptNotFoundError)) throw error;
  }
  return from;
}
