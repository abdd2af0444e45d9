import { portfolioAbi } from "@sluicefi/client/abi/portfolio";
import { registryAbi } from "@sluicefi/client/abi/registry";
import { vaultAbi } from "@sluicefi/client/abi/vault";
import { chainRefused } from "@sluicefi/client/refused";
import { symbolOf } from "@sluicefi/client/token";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Address, PublicClient } from "viem";
import type { Epoch, Schema, Vault } from "~/api/client";
import * as query from "~/api/queries";
import { chainReader } from "~/wallet/reader";
import { useReaderKnown } from "~/wallet/reader-known";

export interface TradeToken {
  address: Address;
  symbol: string;
  decimals: number;
  held: bigint;
  /** May be bought. */
  listed: boolean;
  /** The oracle's price: asset base units per whole token times 1e18; null where it has none now. */
  price: bigint | null;
  /** The largest part of the base that a purchase may bring the holding to, basis points; 10,000 for no cap. */
  capBps: number;
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
    if (!chainRefused(error)) throw error;
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
            symbolOf(client, address),
            isAsset ? idle : client.readContract({ ...portfolio, functionName: "holding", args: [address] }),
            isAsset ? 10n ** BigInt(vault.asset.decimals + 18) : oraclePrice(client, registry, address, vault),
          ]);
          return {
            address,
            symbol,
            decimals: config.decimals,
            held,
            listed: config.listed || isAsset,
            price,
            capBps: isAsset ? 10_000 : config.capBps,
          };
        }),
      );
      tokens.sort((a, b) => Number(b.address.toLowerCase() === asset) - Number(a.address.toLowerCase() === asset));
      return { tokens, adapters, bucketLeft: left, bucketBase: base };
    },
  });

/** Whether keepers trade towards these targets: those whose deadline has passed are no longer anybody's order. */
export const inForce = (targets: Schema["Targets"]): boolean => targets.orderId !== null && !targets.expired;

/** The epoch that settles next; undefined while it isn't known. */
export function useNextEpoch(vault: Vault): Epoch | undefined {
  const { data } = useInfiniteQuery(query.epochs(vault.address));
  const next = vault.waitingEpoch ?? vault.currentEpoch;
  return data?.pages[0]?.items.find(({ epochId }) => epochId === next);
}

/** A chain or a server that doesn't answer is not waited for longer. */
const PATIENCE_MS = 10_000;
const first = (each: { isPending: boolean; failureCount: number }) => each.isPending && each.failureCount === 0;

/**
 * Whether everything of a vault's leader's page has been asked for once. Its cards stand above each other and are as high as
 * what is in them: they come together, so that nothing jumps. Once they are there they stay.
 */
export function useManageKnown(vault: Vault): boolean {
  const address = vault.address;
  const reader = useReaderKnown();
  const waits = [
    useTrading(vault),
    useQuery(query.config),
    useQuery(query.targets(address)),
    useQuery(query.tank(address)),
    useInfiniteQuery(query.tankPayments(address)),
    useInfiniteQuery(query.orders(address, "open")),
    useInfiniteQuery(query.vaultRequests(address)),
    useInfiniteQuery(query.epochs(address)),
  ].some(first);
  const [known, setKnown] = useState(false);
  useEffect(() => {
    const late = setTimeout(() => setKnown(true), PATIENCE_MS);
    return () => clearTimeout(late);
  }, []);
  if (!known && reader && !waits) setKnown(true);
  return known;
}
