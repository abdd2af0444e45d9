// The demo's chain for the tests' own clients.
import { defineChain, http } from "viem";

export const chainOf = (chainId, rpcUrl) =>
  defineChain({
    id: chainId,
    name: "demo",
    nativeCurrency: { name: "Ether", symbol: "ETH", decimals: 18 },
    rpcUrls: { default: { http: [rpcUrl] } },
  });

/** A way to a node that waits while it is busy, and doesn't ask twice. */
export const transportOf = (rpcUrl) => http(rpcUrl, { timeout: 120_000, retryCount: 0 });

/**
 * The receipt of a transaction. Not viem's waitForTransactionReceipt: while that looks for a replacement it overlooks a block,
 * and waits for the next one, which here comes only with another transaction.
 */
export async function mined(reader, hash) {
  for (const until = Date.now() + 240_000; ; ) {
    try {
      return await reader.getTransactionReceipt({ hash });
    } catch (error) {
      if (Date.now() > until) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
