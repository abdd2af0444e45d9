import type { Config } from "~/api/client";
import { rpcUrlOf } from "./wallets";

/** Where ENS's universal resolver is, by chain: those that viem knows, which a test holds this to without loading them all. */
export const RESOLVERS: Readonly<Record<number, string>> = {
  1: "0xeeeeeeee14d718c2b47d9923deab1335e144eeee",
  17000: "0xeeeeeeee14d718c2b47d9923deab1335e144eeee",
  59141: "0x4D41762915F83c76EcaF6776d9b08076aA32b492",
  59144: "0x4D41762915F83c76EcaF6776d9b08076aA32b492",
  11155111: "0xeeeeeeee14d718c2b47d9923deab1335e144eeee",
};

/** The resolver that is asked for names on this chain: the operator's, else the one that is known; none on most chains. */
export const resolverOf = (site: Pick<Config, "chainId" | "ensResolver">): string | undefined =>
  site.ensResolver ?? RESOLVERS[site.chainId];

/** Whether the reader has an RPC of their own that can be asked: an endpoint, or a wallet on this chain. Ours never is. */
export const canAsk = (site: Config, walletsChain: number | undefined): boolean =>
  rpcUrlOf(site) !== undefined || walletsChain === site.chainId;
