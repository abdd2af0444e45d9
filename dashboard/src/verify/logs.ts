import { type Abi, type Address, type Hex, type Log, type PublicClient, parseEventLogs } from "viem";
import { factoryAbi } from "~/abi/factory";
import { personalVaultAbi } from "~/abi/personalVault";
import { portfolioAbi } from "~/abi/portfolio";
import { vaultAbi } from "~/abi/vault";
import { verify } from "~/text/verify";
import { Contradiction } from "./check";

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

/** So many receipts are read for one figure, and no more: beyond that it is the command line's work. */
export const MOST_RECEIPTS = 1500;
const CHUNK = 50;

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** Decodes what counts in a receipt's logs; everything else in it is somebody else's business. */
export function decode(logs: readonly Log[], { vault, portfolio, factory, personal }: Sources): Event[] {
  const of = (address: string, abi: Abi): Event[] =>
    parseEventLogs({ abi, logs: logs.filter((log) => same(log.address, address)) as Log[], strict: true }).map(
      (log) => {
        const { eventName, args } = log as unknown as { eventName: string; args: Record<string, unknown> };
        return { name: eventName, args, block: log.blockNumber!, index: log.logIndex!, tx: log.transactionHash! };
      },
    );
  return [
    ...of(vault, (personal ? personalVaultAbi : vaultAbi) as Abi),
    ...of(portfolio, portfolioAbi as Abi),
    ...of(factory, factoryAbi as Abi).filter(
      ({ name, args }) => name === "VaultCreated" && same(String(args.vault), vault),
    ),
  ];
}

/** Reads each transaction's receipt once and keeps what it read, whichever figure asks again. */
export class Receipts {
  private readonly read = new Map<string, Promise<Event[]>>();

  constructor(
    private readonly client: PublicClient,
    private readonly sources: Sources,
  ) {}

  private one(hash: string): Promise<Event[]> {
    const known = this.read.get(hash);
    if (known) return known;
    const reading = this.client.getTransactionReceipt({ hash: hash as Hex }).then(
      (receipt) => {
        if (receipt.transactionHash.toLowerCase() !== hash) throw new Contradiction(verify.otherReceipt(hash));
        return decode(receipt.logs, this.sources);
      },
      (error: Error) => {
        if (error.name === "TransactionReceiptNotFoundError") throw new Contradiction(verify.noReceipt(hash));
        throw error;
      },
    );
    reading.catch(() => this.read.delete(hash));
    this.read.set(hash, reading);
    return reading;
  }

  /** The events of these transactions up to a block, in the chain's order. */
  async events(hashes: Iterable<string>, until: bigint): Promise<Event[]> {
    const wanted = [...new Set([...hashes].map((hash) => hash.toLowerCase()))];
    if (wanted.length > MOST_RECEIPTS) throw new Error(verify.tooMuchHistory(wanted.length, MOST_RECEIPTS));
    const events: Event[] = [];
    for (let at = 0; at < wanted.length; at += CHUNK) {
      for (const part of await Promise.all(wanted.slice(at, at + CHUNK).map((hash) => this.one(hash)))) {
        events.push(...part);
      }
    }
    return events
      .filter(({ block }) => block <= until)
      .sort((a, b) => (a.block === b.block ? a.index - b.index : a.block < b.block ? -1 : 1));
  }
}

export const bigArg = ({ args }: Event, name: string): bigint => BigInt(args[name] as bigint | number);
export const addressArg = ({ args }: Event, name: string): string => String(args[name]).toLowerCase();
