import type { Abi, Address, Hex, PublicClient } from "viem";
import { personalVaultAbi } from "~/abi/personalVault";
import { vaultAbi } from "~/abi/vault";
import { type Call, encode } from "~/wallet/tx";

// What the dialogs send. Several calls to one vault become one transaction by its multicall.

export const vaultCall = (to: Address, functionName: string, args: readonly unknown[]): Call => ({
  to,
  abi: vaultAbi as Abi,
  functionName,
  args,
});

export const personalCall = (to: Address, functionName: string, args: readonly unknown[]): Call => ({
  to,
  abi: personalVaultAbi as Abi,
  functionName,
  args,
});

/** One call as itself, several as one multicall. */
export function together(calls: Call[]): Call {
  const [first] = calls;
  if (!first) throw new Error("nothing to send");
  if (calls.length === 1) return first;
  return { to: first.to, abi: first.abi, functionName: "multicall", args: [calls.map(encode) as Hex[]] };
}

/** Everything of `account` that a shared vault has ready now, read from the chain. */
export interface Ready {
  /** Accepted deposits whose shares wait (asset units, as `deposit` consumes them), and those shares. */
  depositAssets: bigint;
  shares: bigint;
  /** Settled redemptions in shares, as `redeem` consumes them, and what they pay net of fee. */
  redeemShares: bigint;
  assets: bigint;
  refunds: { id: bigint; assets: bigint }[];
  returned: { id: bigint; shares: bigint }[];
}

export async function readReady(client: PublicClient, vault: Address, account: Address): Promise<Ready> {
  const read = { address: vault, abi: vaultAbi } as const;
  const [depositAssets, shares, redeemShares, assets, depositIds, redeemIds] = await Promise.all([
    client.readContract({ ...read, functionName: "maxDeposit", args: [account] }),
    client.readContract({ ...read, functionName: "maxMint", args: [account] }),
    client.readContract({ ...read, functionName: "maxRedeem", args: [account] }),
    client.readContract({ ...read, functionName: "maxWithdraw", args: [account] }),
    client.readContract({ ...read, functionName: "openDepositRequests", args: [account] }),
    client.readContract({ ...read, functionName: "openRedeemRequests", args: [account] }),
  ]);
  const [refunds, returned] = await Promise.all([
    Promise.all(
      depositIds.map(async (id) => ({
        id,
        assets: await client.readContract({
          ...read,
          functionName: "claimableCancelDepositRequest",
          args: [id, account],
        }),
      })),
    ),
    Promise.all(
      redeemIds.map(async (id) => ({
        id,
        shares: await client.readContract({
          ...read,
          functionName: "claimableCancelRedeemRequest",
          args: [id, account],
        }),
      })),
    ),
  ]);
  return {
    depositAssets,
    shares,
    redeemShares,
    assets,
    refunds: refunds.filter((refund) => refund.assets > 0n),
    returned: returned.filter((back) => back.shares > 0n),
  };
}

/** Claims of shares: settled deposits and returned redemptions. */
export const shareClaims = (vault: Address, account: Address, ready: Ready): Call[] => [
  ...(ready.depositAssets > 0n ? [vaultCall(vault, "deposit", [ready.depositAssets, account, account])] : []),
  ...ready.returned.map(({ id }) => vaultCall(vault, "claimCancelRedeemRequest", [id, account, account])),
];

/** Claims of the asset: settled redemptions and refunded deposits. */
export const assetClaims = (vault: Address, account: Address, ready: Ready): Call[] => [
  ...(ready.redeemShares > 0n ? [vaultCall(vault, "redeem", [ready.redeemShares, account, account])] : []),
  ...ready.refunds.map(({ id }) => vaultCall(vault, "claimCancelDepositRequest", [id, account, account])),
];
