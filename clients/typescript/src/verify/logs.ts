import {
  type Abi,
  type AbiEvent,
  type Address,
  decodeEventLog,
  type Hex,
  type Log,
  type PublicClient,
  toEventSelector,
} from "viem";
import { factoryAbi } from "../abi/factory";
import { personalVaultAbi } from "../abi/personalVault";
import { portfolioAbi } from "../abi/portfolio";
import { vaultAbi } from "../abi/vault";
import { EvidenceError } from "./evidence";
import { Work } from "./work";

// Sums over history: the page's tables name transactions, the receipts are read again from the reader's node, and only
// what is in their logs counts.

/** A log of the vault, its portfolio, or the factory speaking of the vault. */
export interface Event {
  name: string;
  args: Record<string, unknown>;
  block: bigint;
  index: number;
  tx: Hex;
}

/** The addresses whose logs count. */
export interface Sources {
  vault: Address;
  portfolio: Address;
  factory: Address;
  personal: boolean;
}

/** Where a page's table says that something happened: the hash is read again, the block sorts what is read. */
export type Hints = Map<string, bigint>;

/** So many receipts are asked for at a time, and so many decoded ones are kept for the next figure that asks. */
const BATCH = 50;
const KEPT = 2000;

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** An ABI's events by what a log of theirs begins with: hashed once, not for every log. */
const eventsOf = (abi: Abi): Map<Hex, AbiEvent> =>
  new Map(abi.flatMap((entry) => (entry.type === "event" ? [[toEventSelector(entry), entry] as const] : [])));
const known = {
  vault: eventsOf(vaultAbi as Abi),
  personal: eventsOf(personalVaultAbi as Abi),
  portfolio: eventsOf(portfolioAbi as Abi),
  factory: eventsOf(factoryAbi as Abi),
};

/** Decodes what counts in a receipt's logs; everything else in it is somebody else's business. */
export function decode(logs: readonly Log[], { vault, portfolio, factory, personal }: Sources): Event[] {
  return logs.flatMap((log): Event[] => {
    const events = same(log.address, vault)
      ? known[personal ? "personal" : "vault"]
      : same(log.address, portfolio)
        ? known.portfolio
        : same(log.address, factory)
          ? known.factory
          : undefined;
    const event = events?.get(log.topics[0] as Hex);
    if (!event) return [];
    const args = decodeEventLog({ abi: [event], data: log.data, topics: log.topics }).args as unknown;
    const found = args as Record<string, unknown>;
    if (events === known.factory && (event.name !== "VaultCreated" || !same(String(found.vault), vault))) return [];
    return [{ name: event.name, args: found, block: log.blockNumber!, index: log.logIndex!, tx: log.transactionHash! }];
  });
}

/**
 * Reads transactions' receipts in batches and hands on what counts in them, in the chain's order. Only a bounded number of
 * them is held at any time, so a vault's whole life can be read in a page.
 */
export class Receipts {
  private readonly read = new Map<string, Promise<Event[]>>();

  constructor(
    private readonly client: PublicClient,
    private readonly sources: Sources,
    private readonly work = new Work(),
  ) {}

  private one(hash: string, block: bigint): Promise<Event[]> {
    const there = this.read.get(hash);
    if (there) return there;
    const reading = this.client.getTransactionReceipt({ hash: hash as Hex }).then(
      (receipt) => {
        if (receipt.transactionHash.toLowerCase() !== hash) throw new EvidenceError("otherReceipt", hash);
        // Batches are cut by the blocks our tables name: a wrong one would put events out of order.
        if (receipt.blockNumber !== block) throw new EvidenceError("otherBlock", hash, block, receipt.blockNumber);
        return decode(receipt.logs, this.sources);
      },
      (error: Error) => {
        if (error.name === "TransactionReceiptNotFoundError") throw new EvidenceError("noReceipt", hash);
        throw error;
      },
    );
    reading.catch(() => this.read.delete(hash));
    this.read.set(hash, reading);
    for (const oldest of this.read.keys()) {
      if (this.read.size <= KEPT) break;
      this.read.delete(oldest);
    }
    return reading;
  }

  /** The events of these transactions up to a block, batch by batch, in the chain's order. */
  async *stream(hints: Hints, until: bigint): AsyncGenerator<Event[]> {
    const wanted = [...hints]
      .filter(([, block]) => block <= until)
      .sort(([, a], [, b]) => (a === b ? 0 : a < b ? -1 : 1));
    this.work.expect(wanted.length);
    for (let at = 0; at < wanted.length; ) {
      let end = Math.min(at + BATCH, wanted.length);
      // A block is never cut: the order within it is that of its logs.
      while (end < wanted.length && wanted[end]![1] === wanted[end - 1]![1]) end++;
      const batch = wanted.slice(at, end);
      const parts = await Promise.all(batch.map(([hash, block]) => this.one(hash, block)));
      this.work.step(batch.length);
      yield parts.flat().sort((a, b) => (a.block === b.block ? a.index - b.index : a.block < b.block ? -1 : 1));
      at = end;
    }
  }
}

/** Adds what a table says, hash and block, to the hints. */
export function hint(hints: Hints, tx: string | null, block: number | bigint | null) {
  if (tx !== null && block !== null) hints.set(tx.toLowerCase(), BigInt(block));
}

export const bigArg = ({ args }: Event, name: string): bigint => BigInt(args[name] as bigint | number);
export const addressArg = ({ args }: Event, name: string): string => String(args[name]).toLowerCase();
