import { portfolioAbi } from "@sluicefi/client/abi/portfolio";
import { registryAbi } from "@sluicefi/client/abi/registry";
import { vaultAbi } from "@sluicefi/client/abi/vault";
import { useQuery } from "@tanstack/react-query";
import { type Address, BaseError, ContractFunctionRevertedError, erc20Abi, type PublicClient } from "viem";
import type { Vault } from "~/api/client";
import { chainReader } from "~/wallet/reader";

export interface TradeToken {
  address: Address;
  symbol: string;
  decimals: number;
  held: bigint;
  /** May be bought. */
  listed: boolean;
  /** The oracle's price: asset base units per whole token times 1e18; null where it has none now. */
  price: bigint | null;
}

export interface Trading {
  tokens: TradeToken[];
  adapters: readonly Address[];
  bucketLeft: bigint;
  bucketBase: bigint;
}

/** Null where the oracle refuses to give a price now; a node that doesn't answer is a failure, not an answer. */
async function oraclePrice(client: PublicClient, registry: Address, token: Address, vault: Vault) {
  try {
    const [price] = await client.readContract({
      address: registry,
      abi: registryAbi,
      functionName: "price",
      args: [token, vault.asset.address as Address],
    });
    return price;
  } catch (error) {
    const refused = error instanceof BaseError && error.walk((cause) => cause instanceof ContractFunctionRevertedError);
    if (!refused) throw error;
    return null;
  }
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
          const [config, symbol, held, price] = await Promise.all([
            client.readContract({ ...own, functionName: "token", args: [address] }),
            client.readContract({ address, abi: erc20Abi, functionName: "symbol" }),
            isAsset ? idle : client.readContract({ ...portfolio, functionName: "holding", args: [address] }),
            isAsset ? 10n ** BigInt(vault.asset.decimals + 18) : oraclePrice(client, registry, address, vault),
          ]);
          return { address, symbol, decimals: config.decimals, held, listed: config.listed || isAsset, price };
        }),
      );
      tokens.sort((a, b) => Number(b.address.toLowerCase() === asset) - Number(a.address.toLowerCase() === asset));
      return { tokens, adapters, bucketLeft: left, bucketBase: base };
    },
  });
