import type { Difference } from "./difference";
import type { IdentityPart } from "./identity";

/** How evidence can contradict itself, and the numbers that show it. */
export interface Findings {
  /** More shares leave than the logs before lead to. */
  overdrawn: [left: bigint, held: bigint];
  /** A cancelled request returned other shares than its logs lead to. */
  returned: [request: bigint];
  /** More of a request was claimed than its logs lead to. */
  claimed: [request: bigint, claimed: bigint, open: bigint];
  /** An exit in kind stands before any settlement. */
  noPrice: [];
  /** An epoch began with another supply than the logs before it lead to. */
  supply: [epoch: bigint, was: bigint, led: bigint];
  /** An epoch left another idle balance than the logs before it lead to. */
  idle: [epoch: bigint, was: bigint, led: bigint];
  /** More of a token left the portfolio than the logs lead to. */
  sold: [token: string, sold: bigint, held: bigint];
  /** The events don't lead to the slot of the chain; how they differ from the true ones. */
  history: [difference: Difference];
  /** The vault's first events are not those of a creation. */
  noCreation: [];
  /** The node has another block at that height than the page named. */
  otherBlock: [block: bigint];
  /** Columns of a settlement's row that are not what the event leads to. */
  epochDiffers: [columns: string[]];
  /** The price history ends before the figures do. */
  pricesEnd: [last: number, figures: number];
  /** The price history doesn't begin with the creation. */
  pricesBegin: [];
  /** A price of the history is not the chain's. */
  priceDiffers: [time: number, block: bigint, what: "hash" | "moment" | "nav" | "supply"];
  /** The price history lacks a settlement. */
  settlementMissing: [epoch: bigint];
  /** The API has a figure of a settlement that the chain doesn't have. */
  notSettled: [epoch: bigint];
  /** The API says something else of what a vault is than the chain does. */
  identity: [vault: string, parts: IdentityPart[]];
  /** The factory lists another number of vaults than it counts. */
  uneven: [listed: number, count: bigint];
  /** Vaults of the factory that the list lacks, and how many in it are too many: not the factory's, or there twice. */
  vaultList: [missing: number, extra: number];
  /** Parts of a total that are not what the chain leads to: the vaults' names. */
  parts: [vaults: string[]];
}

const sayNumber = (value: unknown): string =>
  typeof value === "object" && value !== null && "kind" in value ? String(value.kind) : String(value);

/**
 * Raised where evidence contradicts itself. It carries no text for people: a program says it in its own words, from the
 * kind and its numbers.
 */
export class EvidenceError<K extends keyof Findings = keyof Findings> extends Error {
  readonly numbers: Findings[K];

  constructor(
    readonly kind: K,
    ...numbers: Findings[K]
  ) {
    super(`${kind}: ${numbers.map(sayNumber).join(", ")}`);
    this.name = "EvidenceError";
    this.numbers = numbers;
  }
}

/** Why a figure could not be checked, and the numbers that show it. Nothing is concluded from it. */
export interface Gaps {
  /** The index moved on while it was asked. */
  movedOn: [];
  /** The node has another block at the index's head. */
  otherHead: [block: bigint];
  /** The page shows no position of the account. */
  noPosition: [];
  /** The page shows no such settlement. */
  noEpoch: [epoch: number];
  /** The vault has no price yet. */
  noPrice: [];
  /** The price is the last good one: there is nothing to form anew. */
  stalePrice: [];
  /** A token's feed gives no usable answer. */
  noAnswer: [token: string];
  /** The price history leaves hours out in which there are blocks. */
  gap: [from: number, to: number];
  /** It takes so many readings of old state, more than were asked for. */
  readings: [count: number];
  /** An event of an archive, counted from 0, is not in its format. */
  archiveLine: [at: number];
  /** It is no archive of a version that we read. */
  archiveKind: [];
  /** It is of another vault or chain. */
  archiveOfOther: [];
  /** It breaks off after so many events. */
  archiveCut: [events: number];
  /** It is larger than what we read. */
  archiveBound: [];
  /** The server answered with this HTTP status where it was asked for the archive, or for a piece that it had named. */
  archiveUnread: [status: number];
  /** The node answered with a log of another contract. */
  otherLog: [];
  /** The node's logs don't lead to the slot that the same node has: that says something of the node, nothing of a list. */
  endpointLogs: [];
  /** The list of events isn't proven, so nothing follows from it. */
  notProven: [];
  /** The node doesn't have the state or the block. */
  failed: [message: string];
}

export class Unchecked<K extends keyof Gaps = keyof Gaps> extends Error {
  readonly numbers: Gaps[K];

  constructor(
    readonly kind: K,
    ...numbers: Gaps[K]
  ) {
    super(`${kind}: ${numbers.join(", ")}`);
    this.name = "Unchecked";
    this.numbers = numbers;
  }
}
