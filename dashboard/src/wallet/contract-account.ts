import type { Address, PublicClient } from "viem";

/** EIP-7702: an ordinary account whose code only points to other code. It signs, and sends transactions, as before. */
const DELEGATED = "0xef0100";

/**
 * Whether an account is a contract, as a Safe is. What such a wallet answers to a transaction is the hash of a proposal to
 * its owners, which is no transaction's; and it can't sign permits.
 */
export async function isContractAccount(client: PublicClient, account: Address): Promise<boolean> {
  const code = await client.getCode({ address: account });
  return code !== undefined && code !== "0x" && !code.toLowerCase().startsWith(DELEGATED);
}

/** What a transaction of a form does: take an older approval back, approve an amount, or what the form is for. */
export type Step = "revoke" | "approve" | "send";

/** Raised when a contract wallet took what it was asked for as a proposal. */
export class ProposedError extends Error {
  constructor(
    readonly hash: string,
    readonly what: Step,
  ) {
    super("proposed");
  }
}
