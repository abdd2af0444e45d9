import type { Address, PublicClient } from "viem";
import { portfolioAbi } from "./abi/portfolio";
import { vaultAbi } from "./abi/vault";
import { sumOf } from "./amount";
import type { Vault } from "./api/client";
import { type Call, vaultCall } from "./call";
import { type Claimable, readClaimable, shareClaims } from "./claims";
import { heldToken, type ShownToken } from "./token";

// The exit in kind of a shared vault (SPEC rule 17): reads and calls.

export interface Held extends ShownToken {
  amount: bigint;
}

export interface ExitState {
  wallet: bigint;
  cost: bigint;
  claimable: Claimable;
  /** Redeem requests that still wait, and can be cancelled once an exit is open. */
  waiting: { id: bigint; shares: bigint }[];
  /**
   * What the shares of requests that wait, or came back and aren't in the wallet yet, cost; null where the chain has only one
   * cost for those of a request and for what of it is settled.
   */
  requestCost: bigint | null;
  supply: bigint;
  held: Held[];
  /** The last settled price, at which the fee part is reckoned. */
  last: { nav: bigint; supply: bigint };
  feeBps: bigint;
}

/** Everything of an exit from the chain alone: it must work when nothing else does. */
export async function readExit(client: PublicClient, vault: Vault, account: Address): Promise<ExitState> {
  const address = vault.address as Address;
  const own = { address, abi: vaultAbi } as const;
  const portfolio = { address: vault.portfolio as Address, abi: portfolioAbi } as const;
  const [wallet, cost, claimable, ids, supply, idle, [tokens, amounts], lastId, feeBps, registry] = await Promise.all([
    client.readContract({ ...own, functionName: "balanceOf", args: [account] }),
    client.readContract({ ...own, functionName: "costBasis", args: [account] }),
    readClaimable(client, address, account),
    client.readContract({ ...own, functionName: "openRedeemRequests", args: [account] }),
    client.readContract({ ...own, functionName: "totalSupply" }),
    client.readContract({ ...portfolio, functionName: "idle" }),
    client.readContract({ ...portfolio, functionName: "holdings" }),
    client.readContract({ ...own, functionName: "lastSettledEpochId" }),
    client.readContract({ ...own, functionName: "feeBps" }),
    client.readContract({ ...own, functionName: "registry" }),
  ]);
  const [last, requests, held] = await Promise.all([
    client.readContract({ ...own, functionName: "epoch", args: [lastId] }),
    Promise.all(
      ids.map(async (id) => {
        const args = [id, account] as const;
        const [pending, requestCost] = await Promise.all([
          client.readContract({ ...own, functionName: "pendingRedeemRequest", args }),
          client.readContract({ ...own, functionName: "redeemRequestCost", args }),
        ]);
        return { id, shares: pending, cost: requestCost };
      }),
    ),
    Promise.all(
      tokens.map(
        async (token, at): Promise<Held> => ({
          ...(await heldToken(client, registry, token)),
          amount: amounts[at] ?? 0n,
        }),
      ),
    ),
  ]);
  const { asset } = vault;
  const waiting = requests.filter(({ shares }) => shares > 0n);
  // A request's cost is that of what waits of it and of what came back, together.
  const back = claimable.returned.filter(({ id }) => !waiting.some((request) => request.id === id));
  return {
    wallet,
    cost,
    claimable,
    waiting: waiting.map(({ id, shares }) => ({ id, shares })),
    requestCost: sumOf([...waiting, ...back].map(({ cost }) => cost)),
    supply,
    held: [
      { address: asset.address as Address, symbol: asset.symbol, decimals: asset.decimals, amount: idle },
      ...held,
    ],
    last,
    feeBps,
  };
}

/** What has to come first so that `amount` is in the wallet: claims, then cancellations of waiting withdrawals. */
export function exitCalls(
  vault: Address,
  account: Address,
  state: Pick<ExitState, "wallet" | "claimable" | "waiting">,
  amount: bigint,
  skip: readonly Address[],
): Call[] {
  const calls: Call[] = [];
  let there = state.wallet;
  if (there < amount) {
    calls.push(...shareClaims(vault, account, state.claimable));
    there += state.claimable.shares + state.claimable.returned.reduce((sum, back) => sum + back.shares, 0n);
  }
  for (const { id, shares: part } of state.waiting) {
    if (there >= amount) break;
    calls.push(vaultCall(vault, "cancelRedeemAndClaim", [id, account, account]));
    there += part;
  }
  return [...calls, vaultCall(vault, "exitInKind", [amount, account, skip])];
}
