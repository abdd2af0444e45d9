import { type Address, erc20Abi, type PublicClient } from "viem";
import { vaultAbi } from "../abi/vault";
import type { Asset, Vault } from "../api/client";
import { chainRefused } from "../refused";
import { EvidenceError } from "./evidence";
import { sameHex } from "./hex";

// What a vault is: every figure is computed from it, so none of it is the word of the API that is checked.

/** What the API says of it, in a vault's own answer and in the list of all. */
export type Claimed = Pick<Vault, "address" | "type" | "portfolio" | "asset" | "leader" | "feeBps">;

/** A part of it that differs. */
export type IdentityPart = Exclude<keyof Claimed, "asset"> | "asset" | "decimals" | "symbol";

/** ERC-7540's operators: a shared vault has them, a personal one doesn't. */
const OPERATORS = "0xe3bc4e65";

/** The token at a block. One that has no symbol has none at the API either. */
async function assetAt(client: PublicClient, address: Address, blockNumber: bigint): Promise<Asset> {
  const token = { address, abi: erc20Abi, blockNumber } as const;
  const [decimals, symbol] = await Promise.all([
    client.readContract({ ...token, functionName: "decimals" }),
    client.readContract({ ...token, functionName: "symbol" }).catch((error: unknown) => {
      if (chainRefused(error)) return "";
      throw error;
    }),
  ]);
  return { address, decimals, symbol };
}

/** What the chain says of a vault at a block. A personal vault has no fee. */
async function identityAt(client: PublicClient, vault: string, blockNumber: bigint): Promise<Claimed> {
  const own = { address: vault as Address, abi: vaultAbi, blockNumber } as const;
  const shared = client.readContract({ ...own, functionName: "supportsInterface", args: [OPERATORS] });
  const [type, portfolio, leader, asset, feeBps] = await Promise.all([
    shared.then((is) => (is ? "shared" : "personal")),
    client.readContract({ ...own, functionName: "portfolio" }),
    client.readContract({ ...own, functionName: "leader" }),
    client.readContract({ ...own, functionName: "asset" }).then((address) => assetAt(client, address, blockNumber)),
    shared.then((is) => (is ? client.readContract({ ...own, functionName: "feeBps" }) : 0n)),
  ]);
  return { address: vault, type, portfolio, leader, asset, feeBps: Number(feeBps) };
}

/** In what two answers about an asset differ. */
export const assetParts = (claim: Asset, is: Asset): IdentityPart[] => [
  ...(sameHex(claim.address, is.address) ? [] : ["asset" as const]),
  ...(claim.decimals === is.decimals ? [] : ["decimals" as const]),
  ...(claim.symbol === is.symbol ? [] : ["symbol" as const]),
];

/**
 * What the API says of the vault that was asked for, with what the vault is as the chain says it at a block. Throws where
 * the two differ, and where the chain can't be read.
 */
export async function identified<T extends Claimed>(
  client: PublicClient,
  vault: string,
  claim: T,
  blockNumber: bigint,
): Promise<T> {
  if (!sameHex(claim.address, vault)) throw new EvidenceError("identity", vault, ["address"]);
  const is = await identityAt(client, vault, blockNumber);
  const parts = [
    ...(claim.type === is.type ? [] : ["type" as const]),
    ...(sameHex(claim.portfolio, is.portfolio) ? [] : ["portfolio" as const]),
    ...assetParts(claim.asset, is.asset),
    ...(sameHex(claim.leader, is.leader) ? [] : ["leader" as const]),
    ...(claim.feeBps === is.feeBps ? [] : ["feeBps" as const]),
  ];
  if (parts.length > 0) throw new EvidenceError("identity", vault, parts);
  return { ...claim, ...is };
}
