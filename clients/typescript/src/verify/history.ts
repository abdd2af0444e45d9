import type { Address, Hex, PublicClient } from "viem";
import { vaultAbi } from "../abi/vault";
import { type Addresses, type GetPiece, type RawEvent, readArchive } from "./archive";
import { type Difference, differenceOf } from "./difference";
import { EvidenceError } from "./evidence";
import { EMPTY_HISTORY, Fold } from "./fold";
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
  for (let at = 0; at < events.length; at += FOLDED) {
    const piece = events.slice(at, at + FOLDED);
    for (const event of piece) fold.add(event);
    work.step(piece.length);
  }
  if (fold.history !== slot) throw new EvidenceError("history", await locate(of, events, block));
  return { events, source: stored ? "archive" : "logs", block, history: slot };
}

/** Events folded between two looks at whether somebody still waits. */
const FOLDED = 500;

/** The first event by which a list differs from the chain's: halved by the slot at earlier blocks, then named by the logs. */
async function locate(of: HistorySource, events: readonly RawEvent[], block: bigint): Promise<Difference> {
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
  let [good, bad] = [-1, after.length];
  try {
    while (bad - good > 1) {
      work.step(0);
      const middle = (good + bad) >> 1;
      const { block: there, history } = after[middle]!;
      const slot = await slotAt(client, vault, BigInt(there)).catch((error: unknown) => {
        // Before its creation the vault is no contract: then no event of it can be true.
        if (there < createdBlock) return EMPTY_HISTORY;
        throw error;
      });
      if (slot === history) good = middle;
      else bad = middle;
    }
  } catch {
    // No old state here: the logs of its whole life are read instead.
    [good, bad] = [-1, after.length];
  }
  work.step(0);
  const [start, end] = [after[good]?.events ?? 0, after[bad]?.events ?? events.length];
  const from = good >= 0 ? after[good]!.block + 1 : createdBlock;
  const to = Math.min(after[bad]?.block ?? Number(block), Number(block));
  try {
    const is = await eventsFromLogs(client, of, from, Math.max(to, from), work);
    const found = differenceOf(events.slice(start, end), is, start);
    if (found) return found;
  } catch (error) {
    if ((error as Error).name === "AbortError") throw error;
  }
  return { kind: "within", at: start, to: end };
}
