import { createPublicClient, custom, type EIP1193Provider, http, type PublicClient } from "viem";
import { getConnection } from "wagmi/actions";
import { loadWallets } from "./config";
import { rpcUrlOf } from "./wallets";

let reader: { client: PublicClient; of: string } | undefined;

/** Raised when the chain is read through a wallet that is on another network: nothing there is a fact about ours. */
export class WrongNetworkError extends Error {
  override readonly name = "WrongNetworkError";
}

/** A wallet as a way to read one chain: it is asked which network it is on before each question. */
export const readsOnly = (wallet: EIP1193Provider, chainId: number): EIP1193Provider =>
  ({
    request: async (args: Parameters<EIP1193Provider["request"]>[0]) => {
      if (Number(await wallet.request({ method: "eth_chainId" })) !== chainId) {
        throw new WrongNetworkError("the wallet is on another network");
      }
      return wallet.request(args);
    },
  }) as EIP1193Provider;

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
      : custom(readsOnly((await connector!.getProvider({ chainId: chain.id })) as EIP1193Provider, chain.id));
    reader = { client: createPublicClient({ chain, transport, pollingInterval: 1000 }), of };
  }
  return reader.client;
}
