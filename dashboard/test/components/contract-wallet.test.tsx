// @vitest-environment happy-dom
import { vaultCall } from "@sluicefi/client/call";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import { type Address, createPublicClient, custom, type Hex } from "viem";
import { mainnet } from "viem/chains";
import { afterEach, describe, expect, it, vi } from "vitest";
import { TxStatus } from "~/dialogs/tx-status";
import { problemSentence } from "~/text/problems";
import { isContractAccount } from "~/wallet/contract-account";
import { perform, send, type TxPhase } from "~/wallet/tx";
import { withServer } from "./setup";

const WALLET = "0x00000000000000000000000000000000000000a1" as Address;
const VAULT = "0x00000000000000000000000000000000000000b2" as Address;
const HASH = `0x${"5".repeat(64)}` as Hex;

const chain = { code: "0x" as Hex, asked: [] as string[], account: [] as Address[], network: [] as Hex[] };
const client = createPublicClient({
  chain: mainnet,
  transport: custom({
    request: async ({ method }: { method: string }) => {
      chain.asked.push(method);
      const answers: Record<string, unknown> = {
        eth_getCode: chain.code,
        eth_call: `0x${"0".repeat(64)}`,
        eth_estimateGas: "0x5208",
        eth_getBalance: "0x0",
        eth_gasPrice: "0x1",
        eth_blockNumber: "0x1",
      };
      if (method in answers) return answers[method];
      throw new Error(`nobody should ask for ${method}`);
    },
  }),
});

vi.mock("~/wallet/config", () => ({ loadWallets: async () => ({ wagmi: {}, chain: mainnet }) }));
vi.mock("~/wallet/reader", () => ({ chainReader: async () => client }));
vi.mock("wagmi/actions", () => ({
  getConnectorClient: async () => ({
    account: { address: chain.account.shift() ?? WALLET },
    request: async () => chain.network.shift() ?? "0x1",
  }),
  sendTransaction: async () => HASH,
  switchChain: async () => undefined,
}));

withServer();
afterEach(() => {
  chain.asked = [];
});

const cancel = vaultCall(VAULT, "cancelDepositAndClaim", [1n, WALLET, WALLET]);

async function phases(): Promise<TxPhase[]> {
  const seen: TxPhase[] = [];
  await perform(
    (phase) => seen.push(phase),
    (reader, account) => send(reader, account, cancel, "send", (phase) => seen.push(phase)),
  );
  return seen;
}

describe("a contract wallet", () => {
  it("answers with a proposal's hash, which is never awaited as a transaction", async () => {
    chain.code = "0x6080604052";
    const seen = await phases();
    expect(seen.at(-1)).toEqual({ kind: "proposed", hash: HASH, what: "send" });
    expect(seen.map(({ kind }) => kind)).not.toContain("pending");
    expect(chain.asked).toContain("eth_call"); // it is still tried against the chain before anybody signs
    expect(chain.asked).not.toContain("eth_getTransactionReceipt");
  });

  it("needs no ETH of its own, and an ordinary account does", async () => {
    chain.code = "0x";
    expect((await phases()).at(-1)).toEqual({ kind: "failed", problem: { kind: "noGas" } });
  });

  it("is told apart from an account that delegates to code (EIP-7702)", async () => {
    for (const [code, contract] of [
      ["0x", false],
      ["0x6080", true],
      [`0xef0100${"1".repeat(40)}`, false],
    ] as const) {
      chain.code = code;
      expect(await isContractAccount(client, WALLET)).toBe(contract);
    }
  });

  it("is told that nothing has happened yet, and that nothing should be sent twice", () => {
    render(
      <QueryClientProvider client={new QueryClient()}>
        <TxStatus
          phase={{ kind: "proposed", hash: HASH, what: "send" }}
          units={{ symbol: "USDC", decimals: 6 }}
          done="Done"
        />
      </QueryClientProvider>,
    );
    expect(screen.getByTestId("tx-proposed").textContent).toContain("proposal");
    expect(screen.queryByTestId("tx-done")).toBeNull();
    expect(screen.getByText(/Don't send it again/)).toBeDefined();
  });
});

it.each([
  ["revoke", /older approval is taken back, come back and approve/],
  ["approve", /executed this approval, come back and send the request/],
] as const)("a proposal to %s says what is left to do after it", (what, hint) => {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <TxStatus phase={{ kind: "proposed", hash: HASH, what }} units={{ symbol: "USDC", decimals: 6 }} done="Done" />
    </QueryClientProvider>,
  );
  expect(screen.getByText(hint)).toBeDefined();
});

describe("a wallet that switches in between", () => {
  it("to another network is given nothing, and the reader is told what to do", async () => {
    chain.code = "0x6080604052";
    chain.network = ["0x1", "0x539"]; // as it was checked, and as it was about to be sent
    const last = (await phases()).at(-1);
    expect(last).toEqual({ kind: "failed", problem: { kind: "networkChanged" } });
    if (last?.kind !== "failed") throw new Error("not failed");
    expect(problemSentence(last.problem, { symbol: "USDC", decimals: 6 })).toMatch(
      /switched to another network.*again/,
    );
  });

  it("to another account sends nothing for that, and says so", async () => {
    chain.code = "0x6080604052";
    chain.account = [WALLET, VAULT]; // as it was checked, and as it was about to be sent
    const last = (await phases()).at(-1);
    expect(last).toEqual({ kind: "failed", problem: { kind: "accountChanged", from: WALLET, to: VAULT } });
    if (last?.kind !== "failed") throw new Error("not failed");
    expect(problemSentence(last.problem, { symbol: "USDC", decimals: 6 })).toMatch(
      /switched from 0x0000…00a1 to 0x0000…00b2 in between\. Nothing was sent/,
    );
  });
});
