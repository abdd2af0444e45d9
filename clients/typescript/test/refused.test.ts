import { createPublicClient, custom, encodeErrorResult, erc20Abi, http, type PublicClient, parseAbi } from "viem";
import { describe, expect, it } from "vitest";
import { chainRefused, reverted } from "../src/refused";
import { at } from "./world";

// What nodes and wallets answer to a call that reverts, and what they answer where they fail: only the first is the chain's.

interface Answer {
  code?: number;
  message: string;
  data?: unknown;
}

/** A wallet that gives this error, and a node that gives it over HTTP. */
const clients = (answer: Answer): Record<string, PublicClient> => ({
  wallet: createPublicClient({
    transport: custom(
      { request: () => Promise.reject(Object.assign(new Error(answer.message), answer)) },
      { retryCount: 0 },
    ),
  }),
  node: createPublicClient({
    transport: http("http://node.example", {
      retryCount: 0,
      fetchFn: async (_, init) => {
        const { id } = JSON.parse(init!.body as string);
        return Response.json({ jsonrpc: "2.0", id, error: answer });
      },
    }),
  }),
});

/** What reading and simulating a call through the client throws. */
const errorsOf = (client: PublicClient): Promise<unknown>[] => {
  const token = { address: at(1), abi: erc20Abi } as const;
  return [
    client.readContract({ ...token, functionName: "decimals" }),
    client.simulateContract({ ...token, functionName: "transfer", args: [at(2), 1n], account: at(3) }),
  ].map((asked) =>
    asked.then(
      () => undefined,
      (error: unknown) => error,
    ),
  );
};

const tooLate = encodeErrorResult({ abi: parseAbi(["error TooLate(uint256)"]), args: [7n] });
const inWords = encodeErrorResult({ abi: parseAbi(["error Error(string)"]), args: ["too late"] });

describe("a call that the chain refuses", () => {
  it.each<[string, Answer]>([
    ["geth, Erigon, Reth, anvil", { code: 3, message: "execution reverted", data: "0x" }],
    ["the same without data", { code: 3, message: "execution reverted" }],
    ["the same with an error of its own", { code: 3, message: "execution reverted", data: tooLate }],
    ["the same with words", { code: 3, message: "execution reverted: too late", data: inWords }],
    ["an older geth", { code: -32000, message: "execution reverted" }],
    ["Besu", { code: -32000, message: "Execution reverted", data: "0x" }],
    ["Nethermind", { code: -32015, message: "VM execution error.", data: "Reverted 0x" }],
    ["a proxy", { code: -32603, message: "execution reverted" }],
    ["a proxy with data", { code: -32603, message: "Internal error", data: tooLate }],
    [
      "a wallet that wraps it",
      {
        code: -32603,
        message: "Internal JSON-RPC error.",
        data: { code: 3, message: "execution reverted", data: "0x" },
      },
    ],
    [
      "Hardhat",
      {
        code: -32603,
        message: "VM Exception while processing transaction: reverted without a reason string",
        data: { data: "0x" },
      },
    ],
  ])("is known by the answer of %s", async (_, answer) => {
    for (const [name, client] of Object.entries(clients(answer))) {
      for (const error of await Promise.all(errorsOf(client)))
        expect([chainRefused(error), reverted(error)], name).toEqual([true, true]);
    }
  });

  it("is one of a function that isn't there, which is no revert", async () => {
    const client = createPublicClient({ transport: custom({ request: async () => "0x" }, { retryCount: 0 }) });
    for (const error of await Promise.all(errorsOf(client))) {
      expect([chainRefused(error), reverted(error)]).toEqual([true, false]);
    }
  });
});

describe("an endpoint's failure", () => {
  it.each<Answer>([
    { code: -32603, message: "internal error: header not found" },
    { code: -32603, message: "header not found" },
    { code: -32603, message: "Internal error", data: "0x" },
    { code: -32603, message: "Internal JSON-RPC error.", data: { code: -32000, message: "header not found" } },
    { code: -32000, message: "missing trie node" },
    { code: -32001, message: "resource not found" },
    { code: -32005, message: "limit exceeded", data: { see: "https://node.example" } },
    { code: 429, message: "too many requests" },
    { message: "the connection broke" },
  ])("says nothing of a call: $code $message", async (answer) => {
    for (const [name, client] of Object.entries(clients(answer))) {
      for (const error of await Promise.all(errorsOf(client))) {
        expect(error, name).toBeInstanceOf(Error);
        expect([chainRefused(error), reverted(error)], name).toEqual([false, false]);
      }
    }
  });

  it("is not what a program's own mistake is", () => {
    for (const error of [new TypeError("execution reverted"), "execution reverted", null, undefined]) {
      expect(chainRefused(error)).toBe(false);
    }
  });
});
