import { type Address, erc20Abi, type Hex, type PublicClient } from "viem";
import { portfolioAbi } from "../abi/portfolio";
import { registryAbi } from "../abi/registry";
import { vaultAbi } from "../abi/vault";
import { answerOf, holdingValue, type Round, stillWrittenOff, tokenPriceOf } from "../price";
import { chainRefused } from "../refused";
import { Unchecked } from "./evidence";
import type { Claimed } from "./identity";
import { assetValue, type Input } from "./result";

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
  /** When that block was made, Unix seconds. */
  time: number;
  inputs: Input[];
}

/** Reads every holding and feed at a block and forms every product here (SPEC rule 13). */
export async function priceAt(client: PublicClient, vault: Claimed, blockNumber: bigint): Promise<Priced> {
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
  const now = block.timestamp;
  /** A feed that reverts or is not there gives no answer. An endpoint that doesn't answer is no such fact: it throws. */
  const roundOf = async (feed: Address): Promise<Round | null> => {
    try {
      const call = { address: feed, abi: feedAbi, functionName: "latestRoundData", ...at } as const;
      const [, answer, , updatedAt] = await client.readContract(call);
      return { answer, updatedAt };
    } catch (error) {
      if (chainRefused(error)) return null;
      throw error;
    }
  };
  const tokenOf = async (token: Address) => {
    const own = { address: registry, abi: registryAbi, ...at } as const;
    const { feeds, decimals } = await client.readContract({ ...own, functionName: "token", args: [token] });
    const rounds = await Promise.all(feeds.map(({ feed }) => roundOf(feed)));
    return { decimals, answer: answerOf(feeds, rounds, now) };
  };
  const inputs: Input[] = [["idle", assetValue(idle)]];
  const held = tokens.flatMap((token, index) =>
    (amounts[index] ?? 0n) > 0n ? [{ token, amount: amounts[index]! }] : [],
  );
  // Without holdings no feed is needed, not even the asset's.
  const inAsset = held.length > 0 ? await tokenOf(asset.address as Address) : null;
  const values = await Promise.all(
    held.map(async ({ token, amount }) => {
      const [{ answer, decimals }, { writtenOffAt }, symbol] = await Promise.all([
        tokenOf(token),
        client.readContract({ ...portfolio, functionName: "holdingState", args: [token] }),
        client.readContract({ address: token, abi: erc20Abi, functionName: "symbol", ...at }).catch(() => token),
      ]);
      const worth = inAsset!.answer;
      const price = stillWrittenOff(answer, writtenOffAt, now)
        ? 0n
        : tokenPriceOf(answer.value, answer.decimals, worth.value, worth.decimals, asset.decimals);
      if (price === null) throw new Unchecked("noAnswer", symbol);
      return { value: holdingValue(amount, price, decimals), symbol, amount, decimals, price };
    }),
  );
  let nav = idle;
  for (const { value, symbol, amount, decimals, price } of values) {
    nav += value;
    inputs.push([{ of: symbol }, { unit: "holding", amount, decimals, price }]);
  }
  return { nav, supply, idle, block: block.number, hash: block.hash, time: Number(now), inputs };
}
