import {
  type Chain,
  createPublicClient,
  custom,
  type EIP1193Provider,
  http,
  type PublicClient,
  type Transport,
} from "viem";
import { getConnection } from "wagmi/actions";
import { loadWallets } from "./config";
import { rpcUrlOf } from "./wallets";

let reader: { client: PublicClient; of: string } | undefined;

/** Raised when the chain is read through a wallet or an endpoint of another network: nothing there is a fact about ours. */
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

/** An endpoint as a way to read one chain: until it has said which one it serves, it is asked for nothing else. */
export const endpointOf = (url: string, chain: Chain): Transport => {
  const transport = http(url, { batch: true, timeout: 15_000 });
  return (options) => {
    const inner = transport(options);
    let serves: Promise<unknown> | undefined;
    const request: typeof inner.request = async (args, how) => {
      serves ??= inner.request({ method: "eth_chainId" });
      const served = await serves.catch((error: unknown) => {
        serves = undefined;
        throw error;
      });
      if (Number(served) !== chain.id) throw new WrongNetworkError("the endpoint serves another network");
      return inner.request(args, how);
    };
    return { ...inner, request };
  };
};

/** Reads the chain through the reader's own RPC or wallet, never through our API; null when there is neither. */
export async function chainReader(): Promise<PublicClient | null> {
  const { wagmi, chain, site } = await loadWallets();
  const url = rpcUrlOf(site);
  const connector = getConnection(wagmi).connector;
  const of = url ?? connector?.uid;
  if (!of) return null;
  if (reader?.of !== of) {
    const transport = url
      ? endpointOf(url, chain)
      : custom(readsOnly((await connector!.getProvider({ chainId: chain.id })) as EIP1193Provider, chain.id));
    reader = { client: createPublicClient({ chain, transport, pollingInterval: 1000 }), of };
  }
  return reader.client;
}
