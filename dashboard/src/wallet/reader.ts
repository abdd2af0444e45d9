import { createPublicClient, custom, type EIP1193Provider, http, type PublicClient } from "viem";
import { getConnection } from "wagmi/actions";
import { loadWallets } from "./config";
import { rpcUrlOf } from "./wallets";

let reader: { client: PublicClient; of: string } | undefined;

/** Reads the chain through the reader's own RPC or wallet, never through our API; null when there is neither. */
export async function chainReader(): Promise<PublicClient | null> {
  const { wagmi, chain, site } = await loadWallets();
  const url = rpcUrlOf(site);
  const connector = getConnection(wagmi).connector;
  const of = url ?? connector?.uid;
  if (!of) return null;
  if (reader?.of !== of) {
    const transport = url
      ? http(url, { batch: true, timeout: 15_000 })
      : custom((await connector!.getProvider({ chainId: chain.id })) as EIP1193Provider);
    reader = { client: createPublicClient({ chain, transport, pollingInterval: 1000 }), of };
  }
  return reader.client;
}
