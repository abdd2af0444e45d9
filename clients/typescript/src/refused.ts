import { BaseError, ContractFunctionRevertedError, ContractFunctionZeroDataError } from "viem";

/**
 * Whether the chain itself refused a call: it reverted, or there is no such function. Of any other error, such as an endpoint
 * that doesn't answer, nothing follows about the call.
 */
export const chainRefused = (error: unknown): boolean =>
  error instanceof BaseError &&
  error.walk(
    (cause) => cause instanceof ContractFunctionRevertedError || cause instanceof ContractFunctionZeroDataError,
  ) !== null;
