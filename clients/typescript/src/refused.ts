import { BaseError, ContractFunctionRevertedError, ContractFunctionZeroDataError, isHex } from "viem";

/** JSON-RPC's code of a revert with geth, Erigon, Reth and anvil, and Nethermind's. */
const CODES = [3, -32015];
/** What nodes without a code for it say: Besu, an older geth, proxies; then development nodes. */
const WORDS = /(execution|transaction) reverted|processing transaction: revert/i;
/** Hex digits of "0x" and an error's selector: less is no error of a contract. */
const LEAST_DATA = 10;

/** An error of a node, or a wallet's around it, in the parts that can tell a revert. */
interface Said {
  code?: unknown;
  message?: unknown;
  details?: unknown;
  data?: unknown;
}

/** Whether an answer says that a call reverted: by its code, its data or its words, or those of the answer that it wraps. */
function saysRevert(said: unknown): boolean {
  if (typeof said !== "object" || said === null) return isHex(said) && said.length >= LEAST_DATA;
  const { code, message, details, data } = said as Said;
  // The message of viem's own errors holds more than the node's words: those are their details.
  const words = said instanceof BaseError ? details : message;
  return CODES.includes(code as number) || (typeof words === "string" && WORDS.test(words)) || saysRevert(data);
}

/**
 * Whether a call reverted. viem calls every internal error (-32603) of an endpoint a revert, and not every revert one, so
 * it is told from what the node said.
 */
export const reverted = (error: unknown): boolean =>
  error instanceof BaseError &&
  error.walk(
    (cause) => saysRevert(cause) || (cause instanceof ContractFunctionRevertedError && saysRevert(cause.raw)),
  ) !== null;

/**
 * Whether the chain itself refused a call: it reverted, or there is no such function. Of any other error, such as an endpoint
 * that doesn't answer, nothing follows about the call.
 */
export const chainRefused = (error: unknown): boolean =>
  reverted(error) ||
  (error instanceof BaseError && error.walk((cause) => cause instanceof ContractFunctionZeroDataError) !== null);
