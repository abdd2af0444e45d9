import { portfolioAbi } from "@sluicefi/client/abi/portfolio";
import { registryAbi } from "@sluicefi/client/abi/registry";
import { vaultAbi } from "@sluicefi/client/abi/vault";
import { useQuery } from "@tanstack/react-query";
import { type Address, erc20Abi } from "viem";
import type { Vault } from "~/api/client";
import { chainReader } from "~/wallet/reader";

export interface TradeToken {
  address: Address;
  symbol: string;
  decimals: number;
  held: bigint;
  /** May be bought. */
  listed: boolean;
}

export interface Trading {
  tokens: TradeToken[];
  adapters: readonly Address[];
  bucketLeft: bigint;
  bucketBase: bigint;
}

/** What a leader trades with, read from the chain: tokens of the registry, holdings, adapters, allowance. */
export const useTrading = (vault: Vault) =>
  useQuery({
    queryKey: ["vault", vault.address, "trading"],
    queryFn: async (): Promise<Trading | null> => {
      const client = await chainReader();
      if (!client) return null;
      const portfolio = { address: vault.portfolio as Address, abi: portfolioAbi } as const;
      const registry = await client.readContract({
        address: vault.address as Address,
        abi: vaultAbi,
        functionName: "registry",
      });
      const own = { address: registry, abi: registryAbi } as const;
      const [known, adapters, [left, base], idle] = await Promise.all([
        client.readContract({ ...own, functionName: "tokens" }),
        client.readContract({ ...own, functionName: "adapters" }),
        client.readContract({ ...portfolio, functionName: "bucket" }),
        client.readContract({ ...portfolio, functionName: "idle" }),
      ]);
      const asset = vault.asset.address.toLowerCase();
      const tokens = await Promise.all(
        known.map(async (address) => {
          const isAsset = address.toLowerCase() === asset;
          const [config, symbol, held] = await Promise.all([
            client.readContract({ ...own, functionName: "token", args: [address] }),
            client.readContract({ address, abi: erc20Abi, functionName: "symbol" }),
            isAsset ? idle : client.readContract({ ...portfolio, functionName: "holding", args: [address] }),
          ]);
          return { address, symbol, decimals: config.decimals, held, listed: config.listed || isAsset };
        }),
      );
      tokens.sort((a, b) => Number(b.address.toLowerCase() === asset) - Number(a.address.toLowerCase() === asset));
      return { tokens, adapters, bucketLeft: left, bucketBase: base };
    },
  });
