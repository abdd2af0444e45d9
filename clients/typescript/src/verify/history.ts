import type { Address, Hex, PublicClient } from "viem";
import { vaultAbi } from "../abi/vault";
import { type Addresses, type GetPiece, type RawEvent, readArchive } from "./archive";
import { type Difference, differenceOf } from "./difference";
import { EvidenceError, Unchecked } from "./evidence";
import { EMPTY_HISTORY, Fold, foldAll } from "./fold";
import { eventsFromLogs } from "./rpc-logs";
import type { Work } from "./work";

// The complete list of a vault's events, from a source that nobody has to trust: it counts only when its fold is what the
// vault's own slot says at the page's block (SPEC rule 23). Where it isn't, the first event that differs is found.

/** Where the events came from; what is newer than an archive's end is read from the endpoint's logs. */
export type EventSource = "archive" | "logs";

export interface ProvenHistory {
  events: RawEvent[];
  source: EventSource;
  /** The block whose slot proves them. */
  block: bigint;
  history: Hex;
}

export interface HistorySource extends Addresses {
  client: PublicClient;
  chainId: number;
  createdBlock: number;
  /** Our archive; absent: the endpoint's logs. */
  archive?: GetPiece;
  work: Work;
}

const slotAt = (client: PublicClient, vault: Hex, blockNumber: bigint): Promise<Hex> =>
  client.readContract({ address: vault as Address, abi: vaultAbi, functionName: "history", blockNumber });

/** Reads all events up to a block and proves them by one read of the vault's slot there. */
export async function proveHistory(of: HistorySource, block: bigint): Promise<ProvenHistory> {
  const { client, archive, work } = of;
  const [stored, slot] = await Promise.all([
    archive ? readArchive(archive, of, work) : null,
    slotAt(client, of.vault, block),
  ]);
  // The archive ends at finality: what the page shows beyond it is in the endpoint's logs.
  const old = (stored?.events ?? []).filter((event) => BigInt(event.block) <= block);
  const from = stored ? stored.through + 1 : of.createdBlock;
  const recent = BigInt(from) <= block ? await eventsFromLogs(client, of, from, Number(block), work) : [];
  const events = old.length > 0 ? [...old, ...recent] : recent;
  work.expect(events.length);
  const fold = new Fold();
  // What the archive's own part folds to, where logs follow on it.
  let own = EMPTY_HISTORY;
  for (let at = 0; at < events.length; at += FOLDED) {
    const piece = events.slice(at, at + FOLDED);
    for (const [n, event] of piece.entries()) {
      fold.add(event);
      if (at + n + 1 === old.length) own = fold.history;
    }
    work.step(piece.length);
  }
  if (fold.history === slot) return { events, source: stored ? "archive" : "logs", block, history: slot };
  // Whose are false? The endpoint's logs say nothing of a list before them.
  if (!stored) throw new Unchecked("endpointLogs");
  let end = { block: Number(block), history: slot };
  const through = Math.min(stored.through, end.block);
  if (through < end.block) {
    const there = await begunAt(client, of.vault, through).catch(() => null);
    if (there === own) throw new Unchecked("endpointLogs");
    if (there !== null) end = { block: through, history: there };
  }
  const found = await locate(of, old, through, end);
  // Without the slot at the archive's end only a named event shows that it isn't the logs that are false.
  if (found.kind === "within" && end.block > through) throw new Unchecked("endpointLogs");
  throw new EvidenceError("history", found);
}

/** Events folded between two looks at whether somebody still waits. */
const FOLDED = 500;

/**
 * The history at a block at which the vault is there. Nothing folded yet is what some nodes answer for a state that they don't
 * have any more: that is no answer.
 */
async function begunAt(client: PublicClient, vault: Hex, block: number): Promise<Hex> {
  const history = await slotAt(client, vault, BigInt(block));
  if (history === EMPTY_HISTORY) throw new Unchecked("failed", `no state of block ${block}`);
  return history;
}

/**
 * The first event by which an archive's list differs from the chain's, whose history is known at the end: halved by the slot at
 * earlier blocks, then named by the logs. An event is only named by logs that fold to the vault's slot themselves: an endpoint
 * that lacks some would make a true event false.
 */
async function locate(
  of: HistorySource,
  events: readonly RawEvent[],
  through: number,
  end: { block: number; history: Hex },
): Promise<Difference> {
  const { client, vault, createdBlock, work } = of;
  for (let at = 1; at < events.length; at++) {
    if (events[at]!.block < events[at - 1]!.block) return { kind: "order", at, event: events[at]! };
  }
  // The fold after each block, and how many events it holds.
  const after: { block: number; events: number; history: Hex }[] = [];
  const fold = new Fold();
  for (const [at, event] of events.entries()) {
    fold.add(event);
    if (events[at + 1]?.block !== event.block)
      after.push({ block: event.block, events: at + 1, history: fold.history });
  }
  let [good, bad, to] = [-1, after.length, end];
  try {
    while (bad - good > 1) {
      work.step(0);
      const middle = (good + bad) >> 1;
      const { block, history } = after[middle]!;
      const slot = await begunAt(client, vault, block).catch((error: unknown) => {
        // Before its creation the vault is no contract: then no event of it can be true.
        if (block < createdBlock) return EMPTY_HISTORY;
        throw error;
      });
      if (slot === history) good = middle;
      else [bad, to] = [middle, { block, history: slot }];
    }
  } catch {
    // No old state here: the logs of its whole life are read instead.
    [good, bad, to] = [-1, after.length, end];
  }
  work.step(0);
  const [start, high] = [after[good]?.events ?? 0, after[bad]?.events ?? events.length];
  const from = good >= 0 ? after[good]!.block + 1 : createdBlock;
  try {
    const is = await eventsFromLogs(client, of, from, Math.max(to.block, from), work);
    if (foldAll(is, after[good]?.history) === to.history) {
      const spoken = to === end ? is.filter(({ block }) => block <= through) : is;
      const found = differenceOf(events.slice(start, high), spoken, start);
      if (found) return found;
    }
  } catch (error) {
    if ((error as Error).name === "AbortError") throw error;
  }
  return { kind: "within", at: start, to: high };
}
