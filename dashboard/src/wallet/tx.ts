import { type Call, encodeCall, estimateCall, simulateCall } from "@sluicefi/client/call";
import { type Address, BaseError, type Hex, type PublicClient, type TransactionReceipt } from "viem";
import { getConnectorClient, sendTransaction, switchChain } from "wagmi/actions";
import { api, body } from "~/api/client";
import { queryClient } from "~/api/queries";
import { explain, type Problem } from "~/lib/errors";
import { loadWallets } from "./config";
import { isContractAccount, ProposedError } from "./contract-account";
import { chainReader } from "./reader";

/** What a dialog shows, from the click to the receipt. */
export type TxPhase =
  | { kind: "idle" }
  | { kind: "checking" }
  | { kind: "signing"; what: "permit" | "approve" | "send" | "switch" }
  | { kind: "pending"; hash: Hex; what: "approve" | "send" }
  | { kind: "indexing"; hash: Hex }
  | { kind: "done"; hash: Hex; replaced: boolean }
  /** A contract wallet holds it for its owners to confirm; the hash is of the proposal, not of a transaction. */
  | { kind: "proposed"; hash: Hex; what: "approve" | "send" }
  | { kind: "failed"; problem: Problem };

export type Report = (phase: TxPhase) => void;

const RECEIPT_TIMEOUT_MS = 180_000;
const INDEX_TIMEOUT_MS = 20_000;

/** Raised when the wallet replaced the transaction by one that does something else. */
export class ReplacedError extends Error {}

/** Runs a call first against the chain, so that a revert is a sentence before it costs gas. */
export async function simulate(client: PublicClient, account: Address, call: Call): Promise<bigint> {
  await simulateCall(client, account, call);
  const gas = await estimateCall(client, account, call);
  const [balance, price] = await Promise.all([client.getBalance({ address: account }), client.getGasPrice()]);
  if (balance < gas * price) throw new NoGasError();
  // A claim's cost can grow by a storage slot between the estimate and the block.
  return (gas * 6n) / 5n;
}

export class NoGasError extends Error {}

/** The wallet's account and a reader, on our chain; asks the wallet to switch when it is elsewhere. */
export async function ready(report: Report): Promise<{ client: PublicClient; account: Address }> {
  const { wagmi, chain } = await loadWallets();
  let wallet = await getConnectorClient(wagmi, { assertChainId: false });
  if ((await wallet.request({ method: "eth_chainId" })) !== `0x${chain.id.toString(16)}`) {
    report({ kind: "signing", what: "switch" });
    await switchChain(wagmi, { chainId: chain.id });
    wallet = await getConnectorClient(wagmi, { chainId: chain.id });
  }
  const client = await chainReader();
  if (!client) throw new Error("no reader");
  return { client, account: wallet.account.address };
}

/** Simulates, signs, sends and waits for the receipt. */
export async function send(
  client: PublicClient,
  account: Address,
  call: Call,
  what: "approve" | "send",
  report: Report,
) {
  report({ kind: "checking" });
  const proposes = await isContractAccount(client, account);
  // Whoever executes a proposal pays for it and sets its gas, not the wallet itself.
  const gas = proposes ? undefined : await simulate(client, account, call);
  if (proposes) await simulateCall(client, account, call);
  const { wagmi, chain } = await loadWallets();
  report({ kind: "signing", what });
  const hash = await sendTransaction(wagmi, { to: call.to, data: encodeCall(call), gas, chainId: chain.id });
  if (proposes) throw new ProposedError(hash, what);
  report({ kind: "pending", hash, what });
  let replaced = false;
  let cancelled = false;
  const receipt = await client.waitForTransactionReceipt({
    hash,
    timeout: RECEIPT_TIMEOUT_MS,
    onReplaced: ({ reason }) => {
      replaced = true;
      cancelled = reason !== "repriced";
    },
  });
  if (cancelled) throw new ReplacedError();
  if (receipt.status === "reverted") {
    // Mined and reverted: replay it at its block to learn why.
    await client.call({ account, to: call.to, data: encodeCall(call), blockNumber: receipt.blockNumber });
    throw new BaseError("reverted");
  }
  return { receipt, replaced };
}

/** Waits until the index has the block, so that the pages show what the wallet just did. */
export async function indexed(receipt: TransactionReceipt) {
  const until = performance.now() + INDEX_TIMEOUT_MS;
  while (performance.now() < until) {
    try {
      const { head } = await body(api.GET("/v1/status"));
      if (head && BigInt(head.number) >= receipt.blockNumber) break;
    } catch {
      // Without our server there is nothing to wait for: what reads the chain is read again.
      queryClient.invalidateQueries();
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  await queryClient.invalidateQueries();
}

/** One action of a dialog: `work` builds and sends; every failure ends as a sentence. */
export async function perform(
  report: Report,
  work: (client: PublicClient, account: Address) => Promise<{ receipt: TransactionReceipt; replaced: boolean }>,
): Promise<boolean> {
  try {
    report({ kind: "checking" });
    const { client, account } = await ready(report);
    const { receipt, replaced } = await work(client, account);
    report({ kind: "indexing", hash: receipt.transactionHash });
    await indexed(receipt);
    report({ kind: "done", hash: receipt.transactionHash, replaced });
    return true;
  } catch (error) {
    if (error instanceof ProposedError) report({ kind: "proposed", hash: error.hash, what: error.what });
    else if (error instanceof NoGasError) report({ kind: "failed", problem: { kind: "noGas" } });
    else if (error instanceof ReplacedError) report({ kind: "failed", problem: { kind: "replaced" } });
    else report({ kind: "failed", problem: explain(error) });
    return false;
  }
}

/** A single call, from check to index. */
export const performCall = (report: Report, call: Call) =>
  perform(report, (client, account) => send(client, account, call, "send", report));
