// @vitest-environment happy-dom
import { tokenCall, vaultCall } from "@sluicefi/client/call";
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { useState } from "react";
import { type Address, createPublicClient, custom, type Hex } from "viem";
import { mainnet } from "viem/chains";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { connect } from "wagmi/actions";
import { useSentBefore } from "~/dialogs/sent-before";
import { useTx } from "~/dialogs/tx-status";
import SentCard from "~/shell/wallet-sent";
import { wallets as words } from "~/text/wallets";
import { settled } from "~/wallet/sent";
import { perform, send, type TxPhase } from "~/wallet/tx";
import { ACCOUNT, renderWith, server, testWallets, withServer } from "./setup";

// A form that is closed while something is on its way: the page tells the rest, and nobody sends it twice unawares.

const ME = ACCOUNT as Address;
const VAULT = "0x00000000000000000000000000000000000000b2" as Address;
const HASH = `0x${"5".repeat(64)}` as Hex;

/** The wallet's answer to the transaction that it was asked for last. */
const wallet = vi.hoisted(() => ({
  asked: 0,
  answer: (_: unknown) => {},
  refuse: (_: Error) => {},
  /** What holds up the look at the network right before the wallet is asked. */
  network: Promise.resolve(),
}));
const chain = { receipt: null as object | null };
const client = createPublicClient({
  chain: mainnet,
  pollingInterval: 10,
  cacheTime: 0,
  transport: custom({
    request: async ({ method }: { method: string }) => {
      const answers: Record<string, unknown> = {
        eth_getCode: "0x",
        eth_call: `0x${"0".repeat(64)}`,
        eth_estimateGas: "0x5208",
        eth_getBalance: "0xffffffffffffffff",
        eth_gasPrice: "0x1",
        eth_blockNumber: "0x2",
        eth_getTransactionByHash: null,
        eth_getTransactionReceipt: chain.receipt,
      };
      if (method in answers) return answers[method];
      throw new Error(`nobody should ask for ${method}`);
    },
  }),
});

vi.mock("~/wallet/config", () => ({ loadWallets: async () => ({ wagmi: {}, chain: mainnet }) }));
vi.mock("~/wallet/reader", () => ({ chainReader: async () => client }));
vi.mock("~/wallet/look", () => ({ lookForSent: async (_: unknown, from: bigint) => from }));
vi.mock("wagmi/actions", async (original) => ({
  ...(await original<typeof import("wagmi/actions")>()),
  getConnectorClient: async () => ({
    account: { address: ME },
    request: async () => {
      await wallet.network;
      return "0x1";
    },
  }),
  sendTransaction: () => {
    wallet.asked++;
    return new Promise((resolve, reject) => {
      wallet.answer = resolve;
      wallet.refuse = reject;
    });
  },
}));

withServer();
const remembered = (): { key: string; id: string | null }[] => JSON.parse(localStorage.getItem("sluice.sent") ?? "[]");
afterEach(() => {
  for (const { key } of remembered()) settled(key);
});
beforeEach(() => {
  server.use(http.get("*/v1/status", () => HttpResponse.json({ head: { number: 9 } })));
  wallet.asked = 0;
  wallet.network = Promise.resolve();
  chain.receipt = null;
});

const says = "You are about to sign: deposit exactly 1,000.00 USDC.";
let seen: TxPhase | undefined;

function Form() {
  const { phase, report, busy } = useTx();
  const before = useSentBefore(["deposit"], VAULT);
  seen = phase;
  const submit = () =>
    perform(report, (reader, account) =>
      send(reader, account, vaultCall(VAULT, "requestDeposit", [5n, ME, ME]), "send", report, {
        action: "deposit",
        contract: VAULT,
        says,
      }),
    );
  const steps = () =>
    perform(report, async (reader, account) => {
      await send(reader, account, tokenCall(VAULT, "approve", [VAULT, 5n]), "approve", report);
      return send(reader, account, vaultCall(VAULT, "requestDeposit", [5n, ME, ME]), "send", report);
    });
  return (
    <>
      {!busy && before.note}
      <button type="button" disabled={busy || before.blocked} onClick={submit}>
        Deposit
      </button>
      <button type="button" onClick={steps}>
        Approve and deposit
      </button>
    </>
  );
}

let show = (_: boolean) => {};
function Page() {
  const [open, setOpen] = useState(true);
  show = (next) => act(() => setOpen(next));
  return (
    <>
      <SentCard />
      {open && <Form />}
    </>
  );
}

async function opened() {
  const wagmi = testWallets();
  await connect(wagmi, { connector: wagmi.connectors[0]! });
  renderWith(wagmi, <Page />);
}
/** The page tells how it ended until the reader closes that. */
async function told(how: string) {
  expect(await screen.findByTestId(`sent-${how}`)).toBeDefined();
  fireEvent.click(screen.getByRole("button", { name: words.sent.close }));
  expect(screen.queryByTestId(`sent-${how}`)).toBeNull();
}
const press = (name = "Deposit") => fireEvent.click(screen.getByRole("button", { name }));
const asked = (times: number) => waitFor(() => expect(wallet.asked).toBe(times));
const receipt = (status: string) => ({
  transactionHash: HASH,
  blockNumber: "0x1",
  blockHash: HASH,
  transactionIndex: "0x0",
  status,
  from: ME,
  to: VAULT,
  logs: [],
  type: "0x2",
  gasUsed: "0x1",
  cumulativeGasUsed: "0x1",
  effectiveGasPrice: "0x1",
  contractAddress: null,
  logsBloom: `0x${"0".repeat(512)}`,
});

describe("a form that is closed while something is on its way", () => {
  it("leaves it to the page, and the next one asks before the same is sent again", async () => {
    await opened();
    press();
    await asked(1);
    expect(screen.queryByTestId("sent-unanswered")).toBeNull(); // the form tells it itself
    show(false);
    expect((await screen.findByTestId("sent-unanswered")).parentElement?.textContent).toContain(says);
    show(true);
    expect(screen.getByTestId("sent-before").textContent).toBe(words.sent.before(says));
    expect((screen.getByRole("button", { name: "Deposit" }) as HTMLButtonElement).disabled).toBe(true);
    await act(async () => wallet.answer(HASH));
    expect(await screen.findByTestId("sent-transaction")).toBeDefined();
    expect((screen.getByRole("button", { name: "Deposit" }) as HTMLButtonElement).disabled).toBe(true);
    expect(wallet.asked).toBe(1);
  });

  it.each([
    ["0x1", "done"],
    ["0x0", "failed"],
  ])("is told how it ended: %s", async (status, how) => {
    await opened();
    press();
    await asked(1);
    show(false);
    await act(async () => wallet.answer(HASH));
    chain.receipt = receipt(status);
    await told(how);
    expect(remembered()).toEqual([]);
  });

  it("is told that the wallet declined it", async () => {
    await opened();
    press();
    await asked(1);
    show(false);
    await act(async () => wallet.refuse(Object.assign(new Error("no"), { code: 4001 })));
    await told("dropped");
  });

  it("asks the wallet for nothing more: not for the deposit after its approval, and not at all before the first", async () => {
    await opened();
    press("Approve and deposit");
    await asked(1);
    show(false);
    await act(async () => wallet.answer(HASH));
    chain.receipt = receipt("0x1");
    await told("done");
    show(true);
    let look = () => {};
    wallet.network = new Promise((resolve) => {
      look = resolve;
    });
    press();
    await waitFor(() => expect(seen?.kind).toBe("checking"));
    show(false);
    await act(async () => look());
    show(true);
    wallet.network = Promise.resolve();
    press(); // this one's question comes after whatever the others would still have asked
    await waitFor(() => {
      wallet.answer(HASH);
      expect(["pending", "indexing", "done"]).toContain(seen?.kind);
    });
    expect(wallet.asked).toBe(2);
  });
});

it("a wallet that answers with no hash has said nothing: it is kept, and nothing breaks", async () => {
  await opened();
  press();
  await asked(1);
  await act(async () => wallet.answer(null));
  await waitFor(() => expect(seen).toEqual({ kind: "failed", problem: { kind: "undecided", hash: undefined } }));
  expect(screen.getByTestId("sent-before").textContent).toBe(words.sent.before(says));
  expect(remembered()).toMatchObject([{ id: null }]);
});
