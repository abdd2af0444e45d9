import { type Call, encodeCall, estimateCall, simulateCall } from "@sluicefi/client/call";
import { waitIndexed, waitReceipt } from "@sluicefi/client/wait";
import type { Address, Hex, PublicClient, TransactionReceipt } from "viem";
import { getConnectorClient, sendTransaction, switchChain } from "wagmi/actions";
import { api } from "~/api/client";
import { queryClient } from "~/api/queries";
import { explain, type Problem } from "~/lib/errors";
import { batchOutcome, newBatchId, sendBatchCalls, simulateBatch } from "./batch";
import { loadWallets } from "./config";
import { isContractAccount, ProposedError, type Step } from "./contract-account";
import { effectOf } from "./proposal";
import { chainReader } from "./reader";
import { answered, decided, isGone, isHash, leave, remember } from "./sent";

/** What a dialog shows, from the click to the receipt. */
export type TxPhase =
  | { kind: "idle" }
  | { kind: "checking" }
  | { kind: "signing"; what: Step | "permit" | "switch" | "batch" }
  | { kind: "pending"; hash: Hex; what: Step }
  /** The wallet has the batch and says how it ended; it need not name a transaction before. */
  | { kind: "batched" }
  | { kind: "indexing"; hash?: Hex }
  | { kind: "done"; hash?: Hex; replaced: boolean }
  /** A contract wallet holds it for its owners to confirm; the hash is of the proposal, not of a transaction. */
  | { kind: "proposed"; hash: string; what: Step }
  /** Approved: the approval that came before it was mined, and stands. */
  | { kind: "failed"; problem: Problem; approved?: boolean };

export type Report = (phase: TxPhase) => void;

const RECEIPT_TIMEOUT_MS = 180_000;
const INDEX_TIMEOUT_MS = 20_000;
const READ_TIMEOUT_MS = 10_000;
const BATCH_POLL_MS = 1000;
/** A contract wallet's owners may take days: its batch is a proposal when it isn't executed at once. */
const PROPOSAL_PATIENCE_MS = 3000;

/** Raised when the wallet replaced the transaction by one that does something else. */
export class ReplacedError extends Error {}

/** Raised when a batch ended otherwise than done, or hasn't ended yet. */
export class BatchError extends Error {
  constructor(readonly how: "dropped" | "revertedWhole" | "revertedPart" | "undecided") {
    super(`batch ${how}`);
  }
}

/** Raised when the wallet has sent it and nobody could say how it ended; without a hash, when it named none. */
class UndecidedError extends Error {
  constructor(readonly hash?: Hex) {
    super("sent, and not decided yet");
  }
}

/** What somebody means to do: by it the page knows that they did the same before and its outcome isn't known. */
export interface Intent {
  action: string;
  contract: Address;
  /** What is signed, in words. */
  says: string;
}

/** What a call is taken for where its form says nothing more. */
const intentOf = ({ functionName, to }: Call): Intent => ({ action: functionName, contract: to, says: functionName });

/** What happened on the chain: the receipt of a transaction, or what a wallet tells of a batch. */
export type Happened = Pick<TransactionReceipt, "transactionHash" | "blockNumber"> & {
  logs: readonly Pick<TransactionReceipt["logs"][number], "address" | "data" | "topics">[];
};

/** Runs a call first against the chain, so that a revert is a sentence before it costs gas. */
export async function simulate(client: PublicClient, account: Address, call: Call): Promise<bigint> {
  await simulateCall(client, account, call);
  const gas = await estimateCall(client, account, call);
  const [balance, price] = await Promise.all([client.getBalance({ address: account }), client.getGasPrice()]);
  if (balance < gas * price + (call.value ?? 0n)) throw new NoGasError();
  // A claim's cost can grow by a storage slot between the estimate and the block.
  return (gas * 6n) / 5n;
}

/** Raised when a transaction was mined and reverted, and nobody says why. */
class RevertedError extends Error {
  readonly reverted = true;
}

export class NoGasError extends Error {}

/** Raised when the wallet's account is another one than what was checked, approved or signed for. */
export class AccountChangedError extends Error {
  constructor(
    readonly from: Address,
    readonly to: Address | undefined,
  ) {
    super("the account changed");
  }
}

/** Raised when the wallet is on another network than the one that was checked and signed for. */
export class NetworkChangedError extends Error {}

/** Raised when the form was closed before the wallet was asked: it is asked for nothing that nobody waits for. */
class ClosedError extends Error {}

type ConnectorClient = Awaited<ReturnType<typeof getConnectorClient>>;

const isOn = async (wallet: ConnectorClient, chainId: number): Promise<boolean> =>
  Number(await wallet.request({ method: "eth_chainId" })) === chainId;

/**
 * What was checked for one account on one network is never signed or sent by another or elsewhere: the wallet may have
 * switched in between, or gone. Nor is it where the form that began it was closed meanwhile.
 */
export async function stillConnected(account: Address, report: Report) {
  const { wagmi, chain } = await loadWallets();
  const wallet = await getConnectorClient(wagmi, { assertChainId: false }).catch((error: unknown) => {
    if ((error as Error).name === "ConnectorNotConnectedError") throw new AccountChangedError(account, undefined);
    throw error;
  });
  if (wallet.account.address !== account) throw new AccountChangedError(account, wallet.account.address);
  if (!(await isOn(wallet, chain.id))) throw new NetworkChangedError();
  if (isGone(report)) throw new ClosedError("the form was closed");
}

/** The wallet's account and a reader, on our chain; asks the wallet to switch when it is elsewhere. */
export async function ready(report: Report): Promise<{ client: PublicClient; account: Address }> {
  const { wagmi, chain } = await loadWallets();
  let wallet = await getConnectorClient(wagmi, { assertChainId: false });
  if (!(await isOn(wallet, chain.id))) {
    report({ kind: "signing", what: "switch" });
    await switchChain(wagmi, { chainId: chain.id });
    wallet = await getConnectorClient(wagmi, { chainId: chain.id });
  }
  const client = await chainReader();
  if (!client) throw new Error("no reader");
  return { client, account: wallet.account.address };
}

/** The wallet said no, or nothing was given to it: then there is nothing to remember. Any other failure leaves it open. */
const surelyUnsent = (error: unknown): boolean =>
  ["rejected", "networkChanged", "noBatch"].includes(explain(error).kind);

/** Simulates, signs, sends and waits for the receipt. */
export async function send(
  client: PublicClient,
  account: Address,
  call: Call,
  what: Step,
  report: Report,
  intent: Intent = intentOf(call),
) {
  report({ kind: "checking" });
  const proposes = await isContractAccount(client, account);
  // Whoever executes a proposal pays for it and sets its gas, not the wallet itself.
  const gas = proposes ? undefined : await simulate(client, account, call);
  if (proposes) await simulateCall(client, account, call);
  const { wagmi, chain } = await loadWallets();
  const since = await client.getBlockNumber({ cacheTime: 0 });
  report({ kind: "signing", what });
  await stillConnected(account, report);
  const kept = remember(
    {
      ...intent,
      kind: proposes ? "proposal" : "transaction",
      id: null,
      account,
      chainId: chain.id,
      since: String(since),
      effect: proposes ? effectOf(call, account) : undefined,
    },
    report,
  );
  try {
    const hash = await sendTransaction(wagmi, {
      to: call.to,
      data: encodeCall(call),
      value: call.value,
      gas,
      account,
      chainId: chain.id,
    }).catch((error: unknown) => {
      if (surelyUnsent(error)) decided(kept, "dropped");
      throw error;
    });
    if (!isHash(hash)) throw new UndecidedError();
    answered(kept, { id: hash });
    if (proposes) throw new ProposedError(hash, what);
    report({ kind: "pending", hash, what });
    let replaced = false;
    let cancelled = false;
    const receipt = await waitReceipt(client, hash, {
      timeout: RECEIPT_TIMEOUT_MS,
      onReplaced: ({ reason }) => {
        replaced = true;
        cancelled = reason !== "repriced";
      },
    }).catch(() => {
      throw new UndecidedError(hash);
    });
    decided(kept, cancelled ? "dropped" : receipt.status === "success" ? "done" : "failed", receipt.transactionHash);
    if (cancelled) throw new ReplacedError();
    if (receipt.status === "reverted") {
      // Mined and reverted: replay it at its block to learn why. That it can't be replayed makes it no less so.
      const why: unknown = await client
        .call({ account, to: call.to, data: encodeCall(call), value: call.value, blockNumber: receipt.blockNumber })
        .catch((error: unknown) => error);
      throw explain(why).kind === "reverted" ? why : new RevertedError();
    }
    return { receipt, replaced };
  } finally {
    leave(kept);
  }
}

/**
 * Several calls in one confirmation, all of them or none, through a wallet that said it can (EIP-5792). The batch's id is
 * ours and is remembered before the wallet is asked; how it ended is the wallet's word, and no answer is no word.
 */
export async function sendBatch(
  client: PublicClient,
  account: Address,
  calls: readonly Call[],
  report: Report,
  intent: Intent,
): Promise<{ receipt: Happened | undefined; replaced: boolean }> {
  report({ kind: "checking" });
  await simulateBatch(client, account, calls);
  const proposes = await isContractAccount(client, account);
  const { wagmi, chain } = await loadWallets();
  const since = await client.getBlockNumber({ cacheTime: 0 });
  report({ kind: "signing", what: "batch" });
  await stillConnected(account, report);
  const id = newBatchId();
  const kept = remember({ ...intent, kind: "batch", id, account, chainId: chain.id, since: String(since) }, report);
  try {
    const known = await sendBatchCalls(wagmi, account, chain.id, id, calls).catch((error: unknown) => {
      if (surelyUnsent(error)) decided(kept, "dropped");
      throw error;
    });
    answered(kept, { id: known });
    report({ kind: "batched" });
    const until = performance.now() + (proposes ? PROPOSAL_PATIENCE_MS : RECEIPT_TIMEOUT_MS);
    for (;;) {
      const outcome = await batchOutcome(wagmi, known);
      if (outcome.kind === "done") {
        decided(kept, "done", outcome.receipt?.transactionHash);
        return { receipt: outcome.receipt, replaced: false };
      }
      if (outcome.kind === "dropped") {
        decided(kept, "dropped");
        throw new BatchError("dropped");
      }
      if (outcome.kind === "reverted") {
        decided(kept, outcome.whole ? "failed" : "part");
        throw new BatchError(outcome.whole ? "revertedWhole" : "revertedPart");
      }
      if (performance.now() > until) {
        if (proposes) throw new ProposedError(known, "send");
        throw new BatchError("undecided");
      }
      await new Promise((resolve) => setTimeout(resolve, BATCH_POLL_MS));
    }
  } finally {
    leave(kept);
  }
}

/** Waits until the index has the block, so that the pages show what the wallet just did. */
export async function indexed(receipt: Pick<TransactionReceipt, "blockNumber"> | undefined) {
  if (!receipt) return readAgain();
  try {
    await waitIndexed(api, receipt.blockNumber, INDEX_TIMEOUT_MS);
  } catch {
    // Without our server there is nothing to wait for: what reads the chain is read again.
    queryClient.invalidateQueries();
    return;
  }
  await readAgain();
}

/**
 * Reads everything anew, but for what a wallet is asked: one that never answers must not hold up the word that it is done.
 * Figures that take longer come when they come.
 */
async function readAgain() {
  const read = queryClient.invalidateQueries({ predicate: ({ queryKey: [of] }) => of !== "wallet" && of !== "sent" });
  await Promise.race([read, new Promise((resolve) => setTimeout(resolve, READ_TIMEOUT_MS))]);
}

/** One action of a dialog: `work` builds and sends; every failure ends as a sentence. */
export async function perform(
  report: Report,
  work: (client: PublicClient, account: Address) => Promise<{ receipt: Happened | undefined; replaced: boolean }>,
): Promise<boolean> {
  try {
    report({ kind: "checking" });
    const { client, account } = await ready(report);
    const { receipt, replaced } = await work(client, account);
    report({ kind: "indexing", hash: receipt?.transactionHash });
    await indexed(receipt);
    report({ kind: "done", hash: receipt?.transactionHash, replaced });
    return true;
  } catch (error) {
    if (error instanceof ProposedError) report({ kind: "proposed", hash: error.hash, what: error.what });
    else if (error instanceof AccountChangedError) {
      report({ kind: "failed", problem: { kind: "accountChanged", from: error.from, to: error.to } });
    } else if (error instanceof NetworkChangedError) report({ kind: "failed", problem: { kind: "networkChanged" } });
    else if (error instanceof NoGasError) report({ kind: "failed", problem: { kind: "noGas" } });
    else if (error instanceof ReplacedError) report({ kind: "failed", problem: { kind: "replaced" } });
    else if (error instanceof UndecidedError) {
      report({ kind: "failed", problem: { kind: "undecided", hash: error.hash } });
    } else if (error instanceof BatchError) report({ kind: "failed", problem: { kind: "batch", how: error.how } });
    else report({ kind: "failed", problem: explain(error) });
    return false;
  }
}

/** A single call, from check to index. */
export const performCall = (report: Report, call: Call, intent?: Intent) =>
  perform(report, (client, account) => send(client, account, call, "send", report, intent));
