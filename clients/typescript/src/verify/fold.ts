import { type Hex, hexToBytes, keccak256, toHex } from "viem";

// The fold of SPEC rule 23: one slot of a vault proves the complete list of its events, wherever the list comes from.

/** Before the first event. */
export const EMPTY_HISTORY: Hex = `0x${"0".repeat(64)}`;

/** What is folded of an event. */
export interface Foldable {
  emitter: Hex;
  /** The block's, Unix seconds. */
  time: number;
  topics: readonly Hex[];
  data: Hex;
}

const WORDS = 9;
const MOST_TOPICS = 4;

/**
 * Folds events in order: h' = keccak256(abi.encode(h, emitter, block.timestamp, n, t0, t1, t2, t3, keccak256(data))), n the
 * number of topics, absent topics zero.
 */
export class Fold {
  private readonly words = new Uint8Array(32 * WORDS);
  private readonly number = new DataView(this.words.buffer);

  constructor(history: Hex = EMPTY_HISTORY) {
    this.words.set(hexToBytes(history), 0);
  }

  add({ emitter, time, topics, data }: Foldable): void {
    if (topics.length > MOST_TOPICS) throw new RangeError(`an event has at most ${MOST_TOPICS} topics`);
    this.words.fill(0, 32);
    this.words.set(hexToBytes(emitter), 32 + 12);
    this.number.setBigUint64(2 * 32 + 24, BigInt(time));
    this.words[4 * 32 - 1] = topics.length;
    for (const [at, topic] of topics.entries()) this.words.set(hexToBytes(topic), (4 + at) * 32);
    this.words.set(keccak256(hexToBytes(data), "bytes"), 8 * 32);
    this.words.set(keccak256(this.words, "bytes"), 0);
  }

  get history(): Hex {
    return toHex(this.words.subarray(0, 32));
  }
}

/** The history after these events. */
export function foldAll(events: readonly Foldable[], history: Hex = EMPTY_HISTORY): Hex {
  const fold = new Fold(history);
  for (const event of events) fold.add(event);
  return fold.history;
}
