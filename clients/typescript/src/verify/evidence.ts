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
  /** The node doesn't have a transaction that was named. */
  noReceipt: [hash: string];
  /** The node answered with the receipt of another transaction. */
  otherReceipt: [hash: string];
  /** The node has the transaction in another block than was named. */
  otherBlock: [hash: string, ours: bigint, theirs: bigint];
}

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
    super(`${kind}: ${numbers.join(", ")}`);
    this.name = "EvidenceError";
    this.numbers = numbers;
  }
}
