import { type Address, decodeFunctionResult, encodeFunctionData, erc20Abi, type Hex, type PublicClient } from "viem";
import { registryAbi } from "./abi/registry";
import { chainRefused } from "./refused";

const SYMBOL = { abi: erc20Abi, functionName: "symbol" } as const;
const short = (token: Address): string => `${token.slice(0, 6)}…${token.slice(-4)}`;

function textOf(data: Hex): string | null {
  try {
    return decodeFunctionResult({ ...SYMBOL, data });
  } catch {
    return null;
  }
}

/**
 * A token's symbol; its short address where the chain has none: symbol() is optional, and some tokens revert or answer with
 * something else than a text. A node that doesn't answer is thrown.
 */
export async function symbolOf(client: PublicClient, token: Address): Promise<string> {
  try {
    const { data } = await client.call({ to: token, data: encodeFunctionData(SYMBOL) });
    return textOf(data ?? "0x") || short(token);
  } catch (error) {
    if (!chainRefused(error)) throw error;
    return short(token);
  }
}

export interface ShownToken {
  address: Address;
  symbol: string;
  decimals: number;
}

/** A token that a vault holds: with the decimals by which the registry listed it, so that it needs not answer itself. */
export async function heldToken(client: PublicClient, registry: Address, token: Address): Promise<ShownToken> {
  const [symbol, { decimals }] = await Promise.all([
    symbolOf(client, token),
    client.readContract({ address: registry, abi: registryAbi, functionName: "token", args: [token] }),
  ]);
  return { address: token, symbol, decimals };
}
