import type { Address, PublicClient } from "viem";
import { vaultAbi } from "./abi/vault";
import { type Call, vaultCall } from "./call";

/** Everything of one account that a shared vault lets it claim now, read from the chain. */
export interface Claimable {
  /** Accepted deposits whose shares can be claimed (asset units, as `deposit` consumes them), and those shares. */
  depositAssets: bigint;
  shares: bigint;
  /** Settled redemptions in shares, as `redeem` consumes them, and what they pay net of fee. */
  redeemShares: bigint;
  assets: bigint;
  /** Deposits that were refunded or cancelled, by request. */
  refunds: { id: bigint; assets: bigint }[];
  /**
   * Shares of cancelled redemptions and what they cost, by request; null where the chain has only one cost for them and for
   * what else is in the request, which was asked for anew after it was cancelled.
   */
  returned: { id: bigint; shares: bigint; cost: bigint | null }[];
}

export async function readClaimable(client: PublicClient, vault: Address, account: Address): Promise<Claimable> {
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
      redeemIds.map(async (id) => {
        const args = [id, account] as const;
        const [shares, cost, pending, settled] = await Promise.all([
          client.readContract({ ...read, functionName: "claimableCancelRedeemRequest", args }),
          client.readContract({ ...read, functionName: "redeemRequestCost", args }),
          client.readContract({ ...read, functionName: "pendingRedeemRequest", args }),
          client.readContract({ ...read, functionName: "claimableRedeemRequest", args }),
        ]);
        return { id, shares, cost: pending === 0n && settled === 0n ? cost : null };
      }),
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
export const shareClaims = (vault: Address, account: Address, claimable: Claimable): Call[] => [
  ...(claimable.depositAssets > 0n ? [vaultCall(vault, "deposit", [claimable.depositAssets, account, account])] : []),
  ...claimable.returned.map(({ id }) => vaultCall(vault, "claimCancelRedeemRequest", [id, account, account])),
];

/** Claims of the asset: settled redemptions and refunded deposits. */
export const assetClaims = (vault: Address, account: Address, claimable: Claimable): Call[] => [
  ...(claimable.redeemShares > 0n ? [vaultCall(vault, "redeem", [claimable.redeemShares, account, account])] : []),
  ...claimable.refunds.map(({ id }) => vaultCall(vault, "claimCancelDepositRequest", [id, account, account])),
];
