import { portfolioAbi } from "@sluicefi/client/abi/portfolio";
import { registryAbi } from "@sluicefi/client/abi/registry";
import { vaultAbi } from "@sluicefi/client/abi/vault";
import { holdingValue, tokenPriceOf } from "@sluicefi/client/price";
import { type Address, erc20Abi, type Hex, type PublicClient } from "viem";
import type { Vault } from "~/api/client";
import { decimal } from "~/lib/format";
import { verify } from "~/text/verify";

const feedAbi = [
  {
    type: "function",
    name: "latestRoundData",
    stateMutability: "view",
    inputs: [],
    outputs: [
      { name: "roundId", type: "uint80" },
      { name: "answer", type: "int256" },
      { name: "startedAt", type: "uint256" },
      { name: "updatedAt", type: "uint256" },
      { name: "answeredInRound", type: "uint80" },
    ],
  },
] as const;

/** A vault's value at a block, recomputed from holdings and feeds. */
export interface Priced {
  nav: bigint;
  supply: bigint;
  idle: bigint;
  block: bigint;
  hash: Hex;
  inputs: [string, string][];
}

/** Reads every holding and feed at a block and forms every product here (SPEC rule 13). */
export async function priceAt(client: PublicClient, vault: Vault, blockNumber: bigint): Promise<Priced> {
  const { asset } = vault;
  const at = { blockNumber } as const;
  const own = { address: vault.address as Address, abi: vaultAbi, ...at } as const;
  const portfolio = { address: vault.portfolio as Address, abi: portfolioAbi, ...at } as const;
  const [block, supply, idle, [tokens, amounts], registry] = await Promise.all([
    client.getBlock({ blockNumber }),
    client.readContract({ ...own, functionName: "totalSupply" }),
    client.readContract({ ...portfolio, functionName: "idle" }),
    client.readContract({ ...portfolio, functionName: "holdings" }),
    client.readContract({ ...own, functionName: "registry" }),
  ]);
  const answerOf = async (token: Address) => {
    const config = await client.readContract({
      address: registry,
      abi: registryAbi,
      functionName: "token",
      args: [token],
      ...at,
    });
    const [, answer] = await client.readContract({
      address: config.feed,
      abi: feedAbi,
      functionName: "latestRoundData",
      ...at,
    });
    return { ...config, answer };
  };
  const inputs: [string, string][] = [
    [verify.inputsOf.idle(asset.symbol), decimal(idle, asset.decimals, { digits: asset.decimals })],
  ];
  const held = tokens.flatMap((token, index) =>
    (amounts[index] ?? 0n) > 0n ? [{ token, amount: amounts[index]! }] : [],
  );
  // Without holdings no feed is needed, not even the asset's.
  const assetFeed = held.length > 0 ? await answerOf(asset.address as Address) : null;
  const values = await Promise.all(
    held.map(async ({ token, amount }) => {
      const [feed, symbol] = await Promise.all([
        answerOf(token),
        client.readContract({ address: token, abi: erc20Abi, functionName: "symbol", ...at }).catch(() => token),
      ]);
      const price = tokenPriceOf(
        feed.answer,
        feed.feedDecimals,
        assetFeed!.answer,
        assetFeed!.feedDecimals,
        asset.decimals,
      );
      if (price === null) throw new Error(`${symbol}: ${verify.noAnswer}`);
      const line = `${decimal(amount, feed.decimals, { digits: 8 })} × ${decimal(price, 18 + asset.decimals, { digits: 8 })}`;
      return { value: holdingValue(amount, price, feed.decimals), symbol, line };
    }),
  );
  let nav = idle;
  for (const { value, symbol, line } of values) {
    nav += value;
    inputs.push([symbol, line]);
  }
  return { nav, supply, idle, block: block.number, hash: block.hash, inputs };
}
