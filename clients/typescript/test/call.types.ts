// Compiled, never run: each line under `@ts-expect-error` must not compile. If one does, the compiler reports the comment
// as unused, and `make lint` fails.
import type { Abi, Address } from "viem";
import { vaultAbi } from "../src/abi/vault";
import {
  batchCalls,
  type Call,
  factoryCall,
  personalVaultCall,
  portfolioCall,
  tokenCall,
  vaultCall,
} from "../src/call";

declare const to: Address;
declare const me: Address;

export const fine: Call[] = [
  vaultCall(to, "requestDeposit", [1n, me, me]),
  personalVaultCall(to, "withdrawInKind", [to, 1n, me]),
  portfolioCall(to, "setTrader", [me]),
  factoryCall(to, "createPersonalVault", ["name", "SYMBOL", to, "strategy"]),
  tokenCall(to, "approve", [to, 1n]),
  batchCalls([vaultCall(to, "redeem", [1n, me, me])]),
];

// @ts-expect-error a misspelt function
vaultCall(to, "requestDepositt", [1n, me, me]);
// @ts-expect-error a function of another contract
vaultCall(to, "setTrader", [me]);
// @ts-expect-error a function that only reads sends nothing
vaultCall(to, "balanceOf", [me]);
// @ts-expect-error an argument is missing
vaultCall(to, "requestDeposit", [1n, me]);
// @ts-expect-error an argument too many
vaultCall(to, "pauseDeposits", [1n]);
// @ts-expect-error an amount is a bigint, never a number
vaultCall(to, "requestDeposit", [1, me, me]);
// @ts-expect-error an address is a hex string
vaultCall(to, "requestDeposit", [1n, "me", me]);
// @ts-expect-error null is no amount
portfolioCall(to, "placeLimitOrder", [to, to, 1n, null, 1]);
// @ts-expect-error a field of the parameters is missing
factoryCall(to, "createVault", [{ name: "name", symbol: "SYMBOL" }]);
// @ts-expect-error a call can't be made by hand, past the checks
export const byHand: Call = { to, abi: vaultAbi as Abi, functionName: "anything", args: [] };
