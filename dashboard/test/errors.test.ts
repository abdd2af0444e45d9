import { errorsAbi } from "@sluicefi/client/abi/errors";
import { vaultAbi } from "@sluicefi/client/abi/vault";
import {
  type Abi,
  BaseError,
  ChainMismatchError,
  ContractFunctionExecutionError,
  ContractFunctionRevertedError,
  createPublicClient,
  custom,
  encodeErrorResult,
  UserRejectedRequestError,
  WaitForTransactionReceiptTimeoutError,
} from "viem";
import { mainnet } from "viem/chains";
import { describe, expect, it } from "vitest";
import { ConnectorChainMismatchError } from "wagmi";
import { decodeRevert, explain, revertData } from "~/lib/errors";
import type { Sentence } from "~/lib/revert-values";
import { problemSentence, problems } from "~/text/problems";

const usdc = { symbol: "USDC", decimals: 6 };
const belowMinimum = encodeErrorResult({ abi: errorsAbi, errorName: "BelowMinimum", args: [5_000_000n, 100_000_000n] });

/** As viem throws it when a simulated call reverts. */
const reverted = (data: `0x${string}`) =>
  new ContractFunctionExecutionError(
    new ContractFunctionRevertedError({
      abi: [...vaultAbi, ...errorsAbi] as Abi,
      data,
      functionName: "requestDeposit",
    }),
    { abi: vaultAbi as Abi, functionName: "requestDeposit", args: [] },
  );

describe("explain", () => {
  it("decodes a custom error with its arguments", () => {
    const problem = explain(reverted(belowMinimum));
    expect(problem).toEqual({ kind: "reverted", name: "BelowMinimum", args: [5_000_000n, 100_000_000n] });
    expect(problemSentence(problem, usdc)).toBe("5.00 USDC is below the minimum of 100.00 USDC.");
  });
  it("finds revert data that a node buried in the causes", () => {
    const buried = new BaseError("call failed", {
      cause: Object.assign(new Error("rpc"), { data: { data: belowMinimum } }),
    });
    expect(revertData(buried)).toBe(belowMinimum);
    expect(explain(buried)).toMatchObject({ kind: "reverted", name: "BelowMinimum" });
  });
  it("knows a declined signature, however the wallet says it", () => {
    expect(explain(new UserRejectedRequestError(new Error("no"))).kind).toBe("rejected");
    expect(explain(Object.assign(new Error("denied"), { code: 4001 })).kind).toBe("rejected");
    expect(explain(new Error("User denied transaction signature.")).kind).toBe("rejected");
  });
  it("tells the other ways to fail apart", () => {
    expect(explain(new WaitForTransactionReceiptTimeoutError({ hash: "0x12" })).kind).toBe("timeout");
    expect(explain(new Error("insufficient funds for gas * price + value")).kind).toBe("noGas");
    expect(explain(new TypeError("Failed to fetch")).kind).toBe("offline");
    expect(explain(new Error("no reader")).kind).toBe("noReader");
    const elsewhere = new ConnectorChainMismatchError({ connectionChainId: 1337, connectorChainId: 1 });
    expect(explain(elsewhere).kind).toBe("networkChanged");
    expect(explain(new ChainMismatchError({ chain: mainnet, currentChainId: 1337 })).kind).toBe("networkChanged");
    expect(explain("odd")).toEqual({ kind: "unknown", message: "odd" });
  });
  it("takes an endpoint's internal error for no refusal by the contract", async () => {
    const called = (message: string, code: number) => {
      const request = async () => {
        throw Object.assign(new Error(message), { code });
      };
      const client = createPublicClient({ chain: mainnet, transport: custom({ request }, { retryCount: 0 }) });
      const address = "0x00000000000000000000000000000000000000b1";
      return client.readContract({ address, abi: vaultAbi, functionName: "name" }).catch((error: unknown) => error);
    };
    expect(explain(await called("execution reverted", 3)).kind).toBe("silentRevert");
    expect(explain(await called("header not found", -32603))).toEqual({ kind: "unknown", message: "header not found" });
  });
  it("doesn't invent a name for a selector nobody knows", () => {
    expect(decodeRevert("0xdeadbeef")).toBeNull();
  });
});

/** Raised only inside the contracts or by governance: no action of this app meets them. */
const unmet = new Set([
  "AlreadyInitialized",
  "NotVault",
  "NavOverflow",
  "TooManyDecimals",
  "BadAnswerBounds",
  "BadCap",
  "BadDeviation",
  "BadFeedCount",
  "BadMaxAge",
  "NoRenouncing",
  "SameFeedTwice",
  "ScheduleLapsed",
  "TooManyDigits",
  "WrongDecimals",
  "NothingScheduled",
  "TooEarly",
  "InsufficientGas",
  "NotThePool",
  "InvalidShortString",
  "StringTooLong",
  "InvalidAccountNonce",
  "ECDSAInvalidSignature",
  "ECDSAInvalidSignatureLength",
  "ECDSAInvalidSignatureS",
  "FailedDeployment",
  "InsufficientBalance",
  "OwnableInvalidOwner",
  "OwnableUnauthorizedAccount",
  "SafeCastOverflowedUintDowncast",
  "ERC20InvalidApprover",
  "ERC20InvalidSender",
  "ERC20InvalidSpender",
  "ReentrancyGuardReentrantCall",
  "FailedCall",
  "AddressEmptyCode",
]);

const sentences: Record<string, Sentence> = problems.sentences;

describe("sentences", () => {
  const named = errorsAbi.filter((entry) => entry.type === "error" && !unmet.has(entry.name));
  it.each(named.map((entry) => [entry.name, entry] as const))("%s is a sentence", (name, entry) => {
    const sample = entry.inputs.map((input) =>
      input.type === "address"
        ? "0x00000000000000000000000000000000000000aa"
        : input.type.startsWith("bytes")
          ? "0x00"
          : 1_000_000n,
    );
    expect(sentences[name], `text/problems.ts lacks ${name}`).toBeTypeOf("function");
    const said = sentences[name]!(sample, usdc);
    expect(said).toMatch(/^[A-Z0-9].*\.$/s);
    expect(said).not.toMatch(/undefined|NaN|\[object/);
  });
});
