import {
  type Abi,
  type Address,
  type ContractFunctionArgs,
  type ContractFunctionName,
  encodeFunctionData,
  erc20Abi,
  type Hex,
  type PublicClient,
} from "viem";
import { errorsAbi } from "./abi/errors";
import { factoryAbi } from "./abi/factory";
import { personalVaultAbi } from "./abi/personalVault";
import { portfolioAbi } from "./abi/portfolio";
import { vaultAbi } from "./abi/vault";

type Writes = "nonpayable" | "payable";

declare const checked: unique symbol;

/**
 * One call of a contract that changes state. It can only be made by the functions of this file, whose parameters have the
 * types of the contract's ABI: a misspelt function or a wrong argument doesn't compile.
 */
export interface Call {
  readonly to: Address;
  readonly abi: Abi;
  readonly functionName: string;
  readonly args: readonly unknown[];
  readonly [checked]: true;
}

function callsOf<const TAbi extends Abi>(abi: TAbi) {
  return <TName extends ContractFunctionName<TAbi, Writes>>(
    to: Address,
    functionName: TName,
    args: ContractFunctionArgs<TAbi, Writes, TName>,
  ): Call => ({ to, abi, functionName, args }) as unknown as Call;
}

/** A call of a shared vault. */
export const vaultCall = callsOf(vaultAbi);
/** A call of a personal vault. */
export const personalVaultCall = callsOf(personalVaultAbi);
/** A call of a vault's portfolio: trades, orders, targets, the trader. */
export const portfolioCall = callsOf(portfolioAbi);
/** A call of the factory: new vaults. */
export const factoryCall = callsOf(factoryAbi);
/** A call of a token. */
export const tokenCall = callsOf(erc20Abi);

export const encodeCall = ({ abi, functionName, args }: Call): Hex => encodeFunctionData({ abi, functionName, args });

/** One call as itself; several calls to one shared vault as one transaction, by the vault's `multicall`. */
export function batchCalls(calls: readonly Call[]): Call {
  const [first] = calls;
  if (!first) throw new Error("there is no call to send");
  if (calls.length === 1) return first;
  if (calls.some(({ to }) => to !== first.to)) throw new Error("only calls to one vault can be batched");
  const args = [calls.map(encodeCall)];
  return { to: first.to, abi: first.abi, functionName: "multicall", args } as unknown as Call;
}

/**
 * Runs a call against the chain without sending it, and returns what it would return. A revert is thrown by the name of
 * the contract's own error, whichever contract raised it.
 */
export async function simulateCall(client: PublicClient, account: Address, call: Call): Promise<unknown> {
  const { to: address, functionName, args } = call;
  const abi = [...call.abi, ...errorsAbi] as Abi;
  const { result } = await client.simulateContract({ address, abi, functionName, args, account });
  return result;
}

/** Gas that a call takes now. */
export function estimateCall(client: PublicClient, account: Address, call: Call): Promise<bigint> {
  const { to: address, functionName, args } = call;
  const abi = [...call.abi, ...errorsAbi] as Abi;
  return client.estimateContractGas({ address, abi, functionName, args, account });
}
