import type { Chain } from "viem";
import type { Config as WagmiConfig } from "wagmi";
import type { Config } from "~/api/client";
import { readStored, store } from "~/lib/stored";

/** What this site is, and wagmi set up for its chain. */
export interface Wallets {
  wagmi: WagmiConfig;
  chain: Chain;
  site: Config;
}

export const RPC_KEY = "sluice.rpc";

/** The RPC endpoint the reader chose, else the demo's or the operator's; undefined means only a wallet can be asked. */
export const rpcUrlOf = (site: Config): string | undefined =>
  readStored(RPC_KEY) || site.demo?.rpcUrl || site.rpcUrl || undefined;

export const chooseRpc = (url: string) => store(RPC_KEY, url || null);

export function chainOf(site: Pick<Config, "chainId" | "chainName">, url?: string): Chain {
  return {
    id: site.chainId,
    name: site.chainName,
    nativeCurrency: { name: "Ether", symbol: "ETH", decimals: 18 },
    rpcUrls: { default: { http: url ? [url] : [] } },
  };
}
