import {
  adapterCall,
  approvalCalls,
  batchCalls,
  type Call,
  personalVaultCall,
  vaultCall,
  wrappedEtherCall,
} from "@sluicefi/client/call";
import { assetClaims, readClaimable } from "@sluicefi/client/claims";
import type { Address, Hex, PublicClient } from "viem";
import type { Vault } from "~/api/client";
import { explain } from "~/lib/errors";
import { isContractAccount } from "~/wallet/contract-account";
import { permitDomain, signPermit } from "~/wallet/permit";
import { type Intent, type Report, stillConnected } from "~/wallet/tx";
import { sendApprovals } from "./approvals";

export interface DepositPlan {
  client: PublicClient;
  account: Address;
  vault: Vault;
  /** Exactly what is deposited, asset base units. */
  amount: bigint;
  useClaimable: boolean;
  /** Lets the AutoClaimer claim, in the same transaction; null for no. */
  autoClaimer: Address | null;
}

/** A swap that comes before the deposit in the same batch. */
export interface SwapPlan {
  /** The token that is sold; for ether its wrapped form, into which it goes first. */
  token: Address;
  ether: boolean;
  amountIn: bigint;
  adapter: Address;
  path: Hex;
}

/** The vault's own part: claims first when asked to, then what `permit` adds, then the deposit, as one call. */
async function vaultPart({ client, account, vault, amount, useClaimable, autoClaimer }: DepositPlan, permit: Call[]) {
  const to = vault.address as Address;
  if (vault.type === "personal") return batchCalls([...permit, personalVaultCall(to, "deposit", [amount, account])]);
  const calls: Call[] = useClaimable ? assetClaims(to, account, await readClaimable(client, to, account)) : [];
  calls.push(...permit, vaultCall(to, "requestDeposit", [amount, account, account]));
  if (autoClaimer) calls.push(vaultCall(to, "setOperator", [autoClaimer, true]));
  return batchCalls(calls);
}

/**
 * The calls of a deposit in one batch: the swap where there is one, then an approval of exactly the amount where the vault
 * may not take it yet, then the deposit. The swap brings at least the amount or everything reverts.
 */
export async function depositTogether(plan: DepositPlan, swap: SwapPlan | null): Promise<Call[]> {
  const { client, account, vault, amount } = plan;
  const asset = vault.asset.address as Address;
  const spender = vault.address as Address;
  const calls: Call[] = [];
  if (swap) {
    if (swap.ether) calls.push(wrappedEtherCall(swap.token, "deposit", [], swap.amountIn));
    calls.push(
      ...(await approvalCalls(client, swap.token, account, swap.adapter, swap.amountIn)),
      adapterCall(swap.adapter, "swap", [swap.token, asset, swap.amountIn, amount, swap.path]),
    );
  }
  calls.push(...(await approvalCalls(client, asset, account, spender, amount)), await vaultPart(plan, []));
  return calls;
}

/** A deposit step by step: a signed permission or an approval transaction where it needs one, then the call to send. */
export async function depositBySteps(
  plan: DepositPlan,
  useApproval: boolean,
  report: Report,
  approval: Intent,
): Promise<Call> {
  const { client, account, vault, amount } = plan;
  const to = vault.address as Address;
  const token = vault.asset.address as Address;
  const approvals = await approvalCalls(client, token, account, to, amount);
  if (approvals.length === 0) return vaultPart(plan, []);
  const unsigned = useApproval || (await isContractAccount(client, account));
  const domain = unsigned ? null : await permitDomain(client, token);
  const signed = domain && (await permitOrNull(client, domain, account, to, amount, report));
  if (!signed) {
    await sendApprovals(client, account, approvals, report, approval);
    return vaultPart(plan, []);
  }
  const permit = [token, signed.value, signed.deadline, signed.v, signed.r, signed.s] as const;
  return vaultPart(plan, [
    vault.type === "personal" ? personalVaultCall(to, "selfPermit", permit) : vaultCall(to, "selfPermit", permit),
  ]);
}

/**
 * A wallet that can't sign typed data gets an approval instead; one that declines has declined, and one that switched its
 * account or network before it signed or while it did is told so: the contract would refuse that signature without a reason.
 */
async function permitOrNull(
  client: PublicClient,
  domain: NonNullable<Awaited<ReturnType<typeof permitDomain>>>,
  account: Address,
  spender: Address,
  amount: bigint,
  report: Report,
) {
  report({ kind: "signing", what: "permit" });
  await stillConnected(account, report);
  const signed = await signPermit(client, domain, account, spender, amount).catch((error: unknown) => {
    if (explain(error).kind === "rejected") throw error;
    return null;
  });
  await stillConnected(account, report);
  return signed;
}
