import {
  type Abi,
  type Address,
  BaseError,
  type ContractFunctionArgs,
  type ContractFunctionName,
  encodeFunctionData,
  erc20Abi,
  type Hex,
  MethodNotFoundRpcError,
  MethodNotSupportedRpcError,
  type PublicClient,
} from "viem";
import { boardAbi } from "./abi/board";
import { errorsAbi } from "./abi/errors";
import { factoryAbi } from "./abi/factory";
import { lateSettlerAbi } from "./abi/lateSettler";
import { personalVaultAbi } from "./abi/personalVault";
import { portfolioAbi } from "./abi/portfolio";
import { tankAbi } from "./abi/tank";
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
  /** Ether that goes along, wei; none for most. */
  readonly value?: bigint;
  readonly [checked]: true;
}

function callsOf<const TAbi extends Abi>(abi: TAbi) {
  return <TName extends ContractFunctionName<TAbi, Writes>>(
    to: Address,
    functionName: TName,
    args: ContractFunctionArgs<TAbi, Writes, TName>,
    value?: bigint,
  ): Call => ({ to, abi, functionName, args, value }) as unknown as Call;
}

/** A call of a shared vault. */
export const vaultCall = callsOf(vaultAbi);
/** A call of a personal vault. */
export const personalVaultCall = callsOf(personalVaultAbi);
/** A call of a vault's portfolio: trades, orders, targets, the trader. */
export const portfolioCall = callsOf(portfolioAbi);
/** A call of the factory: new vaults. */
export const factoryCall = callsOf(factoryAbi);
/** A call of the tank: funding one takes the ether along. */
export const tankCall = callsOf(tankAbi);
/** A call of the board: a post. */
export const boardCall = callsOf(boardAbi);
/** A call of the LateSettler, through which anybody settles a late vault and is paid. */
export const lateSettlerCall = callsOf(lateSettlerAbi);
/** A token's approval, without what it returns: some tokens, such as USDT, return nothing. */
const tokenAbi = [
  {
    type: "function",
    name: "approve",
    stateMutability: "nonpayable",
    inputs: [
      { name: "spender", type: "address" },
      { name: "amount", type: "uint256" },
    ],
    outputs: [],
  },
] as const;
/** A call of a token: its approval, the only one that a vault needs of its account. */
export const tokenCall = callsOf(tokenAbi);

/**
 * The approvals after which `spender` may take exactly `amount`; none where it may take as much already. Where it may take a
 * part, the first takes that back: tokens such as USDT refuse to change one amount into another.
 */
export async function approvalCalls(
  client: PublicClient,
  token: Address,
  owner: Address,
  spender: Address,
  amount: bigint,
): Promise<Call[]> {
  const args = [owner, spender] as const;
  const allowance = await client.readContract({ address: token, abi: erc20Abi, functionName: "allowance", args });
  if (allowance >= amount) return [];
  const amounts = allowance > 0n ? [0n, amount] : [amount];
  return amounts.map((each) => tokenCall(token, "approve", [spender, each]));
}

/** What of a swap adapter anybody may call (ISwapAdapter). */
const adapterAbi = [
  {
    type: "function",
    name: "swap",
    stateMutability: "nonpayable",
    inputs: [
      { name: "tokenIn", type: "address" },
      { name: "tokenOut", type: "address" },
      { name: "amountIn", type: "uint256" },
      { name: "minAmountOut", type: "uint256" },
      { name: "data", type: "bytes" },
    ],
    outputs: [{ name: "amountOut", type: "uint256" }],
  },
] as const;
/** A swap for oneself through an adapter: it pulls `amountIn` from the caller, and reverts below `minAmountOut`. */
export const adapterCall = callsOf(adapterAbi);

const wrappedEtherAbi = [
  { type: "function", name: "deposit", stateMutability: "payable", inputs: [], outputs: [] },
] as const;
/** Wraps the ether that goes along. */
export const wrappedEtherCall = callsOf(wrappedEtherAbi);

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

/** Raised when one of several calls in a row would revert; `data` is what it reverted with, empty when nothing. */
export class CallsRevertedError extends Error {
  /** Told apart by this, so that nobody has to load this file for it. */
  readonly reverted = true;
  constructor(
    readonly call: Call,
    readonly data: Hex | undefined,
  ) {
    super(`${call.functionName} would revert`);
  }
}

/**
 * Runs several calls one after the other against the chain without sending them (eth_simulateV1): what the first does, the
 * next sees. A call that would revert is thrown. False when the node can't do that, which says nothing of the calls.
 */
export async function simulateInOrder(
  client: PublicClient,
  account: Address,
  calls: readonly Call[],
): Promise<boolean> {
  const results = await client
    .simulateCalls({
      account,
      calls: calls.map((call) => ({ to: call.to, data: encodeCall(call), value: call.value })),
    })
    .catch((error: unknown) => {
      const unknown =
        error instanceof BaseError &&
        error.walk(
          (cause) => cause instanceof MethodNotFoundRpcError || cause instanceof MethodNotSupportedRpcError,
        ) !== null;
      if (!unknown) throw error;
      return null;
    });
  if (results === null) return false;
  results.results.forEach(({ status, data }, at) => {
    if (status !== "success") throw new CallsRevertedError(calls[at]!, data);
  });
  return true;
}

/**
 * Runs a call against the chain without sending it, and returns what it would return. A revert is thrown by the name of
 * the contract's own error, whichever contract raised it.
 */
export async function simulateCall(client: PublicClient, account: Address, call: Call): Promise<unknown> {
  const { to: address, functionName, args, value } = call;
  const abi = [...call.abi, ...errorsAbi] as Abi;
  const { result } = await client.simulateContract({ address, abi, functionName, args, account, value } as Parameters<
    typeof client.simulateContract
  >[0]);
  return result;
}

/** Gas that a call takes now. */
export function estimateCall(client: PublicClient, account: Address, call: Call): Promise<bigint> {
  const { to: address, functionName, args, value } = call;
  const abi = [...call.abi, ...errorsAbi] as Abi;
  return client.estimateContractGas({ address, abi, functionName, args, account, value } as Parameters<
    typeof client.estimateContractGas
  >[0]);
}
