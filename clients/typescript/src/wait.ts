import type { Hash, PublicClient, TransactionReceipt, WaitForTransactionReceiptParameters } from "viem";
import { type Api, body } from "./api/client";

const POLL_MS = 200;

/**
 * Waits until a transaction, or the one that replaced it, is in a block. viem's own wait looks once for each block that it hears
 * of, and hears of none while it still looks at the one before: on a chain that makes a block for each transaction the last one
 * may be the one it missed. So the receipt is asked for at every polling interval as well; an answer that is missing, or a call that
 * fails, says nothing. Rejects as viem's wait does, when nothing is known after `timeout` milliseconds.
 */
export async function waitReceipt(
  client: PublicClient,
  hash: Hash,
  options: Pick<WaitForTransactionReceiptParameters, "timeout" | "onReplaced"> = {},
): Promise<TransactionReceipt> {
  const over = new AbortController();
  try {
    return await Promise.race([
      client.waitForTransactionReceipt({ hash, ...options }),
      askForReceipt(client, hash, over.signal),
    ]);
  } finally {
    over.abort();
  }
}

async function askForReceipt(client: PublicClient, hash: Hash, over: AbortSignal): Promise<TransactionReceipt> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, client.pollingInterval));
    over.throwIfAborted();
    const receipt = await client.getTransactionReceipt({ hash }).catch(() => null);
    if (receipt) return receipt;
  }
}

/** Waits until the API's figures include a block. */
export async function waitIndexed(api: Api, block: bigint, timeoutMs: number): Promise<void> {
  const until = performance.now() + timeoutMs;
  for (;;) {
    const { head } = await body(api.GET("/v1/status"));
    if (head && BigInt(head.number) >= block) return;
    if (performance.now() > until) throw new Error(`the index hasn't reached block ${block} after ${timeoutMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
