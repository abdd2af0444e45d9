import { type Call, encodeCall, simulateInOrder } from "@sluicefi/client/call";
import { useQuery } from "@tanstack/react-query";
import type { Address, Hex, PublicClient } from "viem";
import { type Config, useConnection } from "wagmi";
import { getCallsStatus, getCapabilities, sendCalls } from "wagmi/actions";
import { loadWallets } from "./config";

// Batches by EIP-5792: several calls in one confirmation, all of them or none. A wallet is asked first whether it can; one
// that doesn't say so is never sent a batch.

/** What a wallet says of atomic batches on this chain: it does them, would after the reader agrees to an upgrade, or not. */
export type Atomic = "supported" | "ready" | "none";

export async function atomicOf(wagmi: Config, account: Address, chainId: number): Promise<Atomic> {
  const all = (await getCapabilities(wagmi, { account })) as Record<number, { atomic?: { status?: unknown } }>;
  // What stands under chain 0 is true of every chain that has nothing of its own (EIP-5792).
  const status = (all[chainId]?.atomic ?? all[0]?.atomic)?.status;
  return status === "supported" || status === "ready" ? status : "none";
}

/** The wallet's word for the connected account; "none" also while it hasn't answered, since only a yes is used. */
export function useAtomic(): Atomic {
  const { address, connector, chainId } = useConnection();
  const { data } = useQuery({
    queryKey: ["wallet", "capabilities", connector?.uid, address, chainId],
    enabled: Boolean(address),
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: false,
    refetchOnWindowFocus: false,
    retry: false,
    queryFn: async () => {
      const { wagmi, chain } = await loadWallets();
      return atomicOf(wagmi, address as Address, chain.id);
    },
  });
  return data ?? "none";
}

/** Runs the calls in order against the chain, so that a revert is a sentence before the wallet is asked. */
export const simulateBatch = (client: PublicClient, account: Address, calls: readonly Call[]) =>
  simulateInOrder(client, account, calls);

/** 32 random bytes: the wallet takes our name for the batch, so that it is known before the wallet answers. */
export const newBatchId = (): Hex => {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return `0x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
};

/** Asks the wallet to send all of the calls or none; its answer is the id by which it knows the batch, ours where it names none. */
export async function sendBatchCalls(
  wagmi: Config,
  account: Address,
  chainId: number,
  id: Hex,
  calls: readonly Call[],
) {
  const { id: known } = await sendCalls(wagmi, {
    account,
    chainId,
    id,
    forceAtomic: true,
    calls: calls.map((call) => ({ to: call.to, data: encodeCall(call), value: call.value })),
  });
  return typeof known === "string" ? known : id;
}

export interface BatchReceipt {
  transactionHash: Hex;
  blockNumber: bigint;
  logs: { address: Address; data: Hex; topics: [Hex, ...Hex[]] | [] }[];
}

export type BatchOutcome =
  | { kind: "undecided" }
  | { kind: "done"; receipt: BatchReceipt | undefined }
  /** Never included, and the wallet won't try again. */
  | { kind: "dropped" }
  | { kind: "reverted"; whole: boolean };

/**
 * How a batch ended, by the wallet's own status codes. A wallet that doesn't answer, or doesn't know the id, has said
 * nothing: the batch stays undecided.
 */
export async function batchOutcome(wagmi: Config, id: string): Promise<BatchOutcome> {
  let answer: Awaited<ReturnType<typeof getCallsStatus>>;
  try {
    answer = await getCallsStatus(wagmi, { id });
  } catch {
    return { kind: "undecided" };
  }
  const code = Number(answer.statusCode);
  const receipt = answer.receipts?.at(-1) as BatchReceipt | undefined;
  const failed = answer.receipts?.some(({ status }) => status === "reverted");
  if (code >= 200 && code < 300) return failed ? { kind: "reverted", whole: false } : { kind: "done", receipt };
  if (code >= 400 && code < 500) return { kind: "dropped" };
  if (code >= 500 && code < 600) return { kind: "reverted", whole: true };
  if (code >= 600 && code < 700) return { kind: "reverted", whole: false };
  return { kind: "undecided" };
}
