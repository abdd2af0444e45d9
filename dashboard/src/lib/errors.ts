import { errorsAbi } from "@sluicefi/client/abi/errors";
import { reverted } from "@sluicefi/client/refused";
import {
  type Abi,
  BaseError,
  ContractFunctionRevertedError,
  decodeErrorResult,
  type Hex,
  InsufficientFundsError,
  UserRejectedRequestError,
  WaitForTransactionReceiptTimeoutError,
} from "viem";

/** Why an action failed, ready to be said in a sentence (text/problems.ts). */
export type Problem =
  | { kind: "rejected" | "noGas" | "replaced" | "timeout" | "offline" | "noReader" | "silentRevert" }
  | { kind: "noBatch" | "networkChanged" | "wrongNetwork" }
  | { kind: "accountChanged"; from: string; to?: string }
  /** Sent, or perhaps: without a hash nobody knows even that. */
  | { kind: "undecided"; hash?: string }
  | { kind: "batch"; how: "dropped" | "revertedWhole" | "revertedPart" | "undecided" }
  | { kind: "reverted"; name: string; args: readonly unknown[] }
  | { kind: "unknown"; message: string };

const USER_REJECTED = 4001;

/** Revert data of an error that viem or a node hid somewhere in its causes. */
export function revertData(error: unknown): Hex | null {
  for (let current = error, depth = 0; current && depth < 12; depth++) {
    const { data, raw, cause } = current as { data?: unknown; raw?: unknown; cause?: unknown };
    for (const candidate of [raw, data, (data as { data?: unknown } | undefined)?.data]) {
      if (typeof candidate === "string" && /^0x([0-9a-f]{2}){4,}$/i.test(candidate)) return candidate as Hex;
    }
    current = cause;
  }
  return null;
}

/** Names a revert by the contracts' own errors; null when nobody knows the selector. */
export function decodeRevert(data: Hex): { name: string; args: readonly unknown[] } | null {
  try {
    const { errorName, args } = decodeErrorResult({ abi: errorsAbi as Abi, data });
    return { name: errorName, args: args ?? [] };
  } catch {
    return null;
  }
}

/** The wallet has no atomic batches after all, or was told to use none (EIP-5792). */
const BATCH_REFUSED = [5700, 5750, 5760];

/** The wallet is on another network than what it was to send is for: wagmi's error, and viem's. Both come before it is asked. */
const ELSEWHERE = ["ConnectorChainMismatchError", "ChainMismatchError"];

const codeOf = (error: unknown): unknown => (error as { code?: unknown } | null)?.code;

export function explain(error: unknown): Problem {
  const walk = (test: (cause: unknown) => boolean): boolean =>
    error instanceof BaseError ? Boolean(error.walk(test)) : test(error);

  if (walk((cause) => cause instanceof UserRejectedRequestError || codeOf(cause) === USER_REJECTED)) {
    return { kind: "rejected" };
  }
  if (walk((cause) => ELSEWHERE.includes((cause as Error | null)?.name ?? ""))) return { kind: "networkChanged" };
  if (walk((cause) => (cause as Error | null)?.name === "WrongNetworkError")) return { kind: "wrongNetwork" };
  if (walk((cause) => cause instanceof InsufficientFundsError)) return { kind: "noGas" };
  if (walk((cause) => cause instanceof WaitForTransactionReceiptTimeoutError)) return { kind: "timeout" };

  if (walk((cause) => BATCH_REFUSED.includes(codeOf(cause) as number))) return { kind: "noBatch" };

  const data = revertData(error);
  const decoded = data && decodeRevert(data);
  if (decoded) return { kind: "reverted", ...decoded };
  const named = error instanceof BaseError && error.walk((cause) => cause instanceof ContractFunctionRevertedError);
  if (named instanceof ContractFunctionRevertedError) {
    if (named.data) return { kind: "reverted", name: named.data.errorName, args: named.data.args ?? [] };
    // An endpoint's internal error has this class, too.
    return reverted(error) ? { kind: "silentRevert" } : { kind: "unknown", message: named.details.slice(0, 240) };
  }

  if ((error as { reverted?: unknown } | null)?.reverted === true) return { kind: "silentRevert" };

  const message =
    error instanceof BaseError ? error.shortMessage : error instanceof Error ? error.message : String(error);
  if (message === "no reader") return { kind: "noReader" };
  if (/insufficient funds/i.test(message)) return { kind: "noGas" };
  if (/user (rejected|denied)/i.test(message)) return { kind: "rejected" };
  if (/HTTP request failed|failed to fetch|network ?error|took too long/i.test(message)) return { kind: "offline" };
  return { kind: "unknown", message: message.slice(0, 240) };
}
