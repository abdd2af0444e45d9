import { vaultCall } from "@sluicefi/client/call";
import { type Address, createPublicClient, custom, encodeErrorResult, type Hex, HttpRequestError } from "viem";
import { mainnet } from "viem/chains";
import { describe, expect, it, vi } from "vitest";
import { perform, send, type TxPhase } from "~/wallet/tx";

const ME = "0x00000000000000000000000000000000000000a1" as Address;
const VAULT = "0x00000000000000000000000000000000000000b2" as Address;
const HASH = `0x${"5".repeat(64)}` as Hex;
const BLOCK = "0x7";

const kept = new Map<string, string>();
vi.stubGlobal("localStorage", {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => kept.set(key, value),
  removeItem: (key: string) => kept.delete(key),
});

/** What the node answers when the mined transaction is replayed at its block. */
let replay: () => Hex = () => "0x";
const client = createPublicClient({
  chain: mainnet,
  pollingInterval: 10,
  transport: custom(
    {
      request: async ({ method, params }: { method: string; params?: unknown[] }) => {
        if (method === "eth_call" && params?.[1] === BLOCK) return replay();
        const answers: Record<string, unknown> = {
          eth_getCode: "0x",
          eth_call: `0x${"0".repeat(64)}`,
          eth_estimateGas: "0x5208",
          eth_getBalance: "0xde0b6b3a7640000",
          eth_gasPrice: "0x1",
          eth_blockNumber: BLOCK,
          eth_getTransactionByHash: { hash: HASH, blockNumber: BLOCK, nonce: "0x0", from: ME, to: VAULT, value: "0x0" },
          eth_getTransactionReceipt: { transactionHash: HASH, blockNumber: BLOCK, status: "0x0", logs: [] },
        };
        if (method in answers) return answers[method];
        throw new Error(`nobody should ask for ${method}`);
      },
    },
    { retryCount: 0 },
  ),
});

vi.mock("~/wallet/config", () => ({ loadWallets: async () => ({ wagmi: {}, chain: mainnet }) }));
vi.mock("~/wallet/reader", () => ({ chainReader: async () => client }));
vi.mock("wagmi/actions", () => ({
  getConnectorClient: async () => ({ account: { address: ME }, request: async () => "0x1" }),
  sendTransaction: async () => HASH,
  switchChain: async () => undefined,
}));

async function last(): Promise<TxPhase> {
  const seen: TxPhase[] = [];
  const call = vaultCall(VAULT, "cancelDepositAndClaim", [1n, ME, ME]);
  await perform(
    (phase) => seen.push(phase),
    (reader, account) => send(reader, account, call, "send", (phase) => seen.push(phase)),
  );
  return seen.at(-1) as TxPhase;
}

describe("a transaction that was mined and reverted", () => {
  it("is told with the contract's reason", async () => {
    const abi = [{ type: "error", name: "NothingToRaise", inputs: [] }] as const;
    replay = () => {
      throw Object.assign(new Error("execution reverted"), { code: 3, data: encodeErrorResult({ abi }) });
    };
    expect(await last()).toEqual({ kind: "failed", problem: { kind: "reverted", name: "NothingToRaise", args: [] } });
  });

  it("is never told as one that wasn't sent, whatever becomes of the question why", async () => {
    for (const answer of [
      () => "0x" as Hex, // it would succeed after its block
      () => {
        throw new HttpRequestError({ url: "https://rpc.example", status: 502 });
      },
      () => {
        throw Object.assign(new Error("missing trie node"), { code: -32000 });
      },
    ]) {
      replay = answer;
      expect(await last()).toEqual({ kind: "failed", problem: { kind: "silentRevert" } });
    }
    expect(kept.has("sluice.sent")).toBe(false); // its outcome is known
  });
});
