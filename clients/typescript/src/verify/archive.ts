import type { Hex } from "viem";
import { Unchecked } from "./evidence";
import { plainHex, sameHex } from "./hex";
import type { Work } from "./work";

// A vault's raw events as `GET /v1/vaults/{vault}/events` and `sluice export` give them: lines of JSON, first the piece's
// beginning, then its events, then its end. Nothing in it is believed: the fold over all events proves them (history.ts).

/** One event of a vault or its portfolio, in the order in which they happened. */
export interface RawEvent {
  from: "vault" | "portfolio";
  emitter: Hex;
  /** Unix seconds of its block: folded, so proven. */
  time: number;
  /** Topics, data and transaction are in lower case. */
  topics: Hex[];
  data: Hex;
  /** The next three are not folded: they are the word of whoever gave the event, the block within one second. */
  block: number;
  transaction: Hex;
  logIndex: number;
}

/** What a piece says of itself at its beginning. */
export interface ArchiveHead {
  chainId: number;
  vault: string;
  portfolio: string;
  position: number;
  history: Hex;
}

/** What a piece says of itself at its end. */
export interface ArchiveEnd {
  position: number;
  history: Hex;
  /** The last block it speaks of. */
  through: number;
  /** Path of the next piece; null at the last. */
  next: string | null;
}

export interface Addresses {
  vault: Hex;
  portfolio: Hex;
}

/** Bounds of what a stranger's archive may make us hold. */
const MOST_EVENTS = 1_000_000;
const MOST_PIECES = 10_000;
const LONGEST_LINE = 1 << 20;
const MOST_TOPICS = 4;

const wordOf = (value: unknown): Hex | null => {
  const plain = plainHex(value);
  return plain?.length === 66 ? plain : null;
};
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** Lines of a body as they arrive, each within its bound. */
async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
      const lines = rest.split("\n");
      rest = lines.pop()!;
      if (rest.length > LONGEST_LINE) throw new Unchecked("archiveBound");
      for (const line of lines) if (line) yield line;
      if (done) break;
    }
    if (rest) yield rest;
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/** Reads one piece; `first` is the position of its first event, from which broken lines are named. */
export async function readPiece(
  body: ReadableStream<Uint8Array>,
  { vault, portfolio }: Addresses,
  first = 0,
): Promise<{ head: ArchiveHead; events: RawEvent[]; end: ArchiveEnd }> {
  let head: ArchiveHead | undefined;
  let end: ArchiveEnd | undefined;
  const events: RawEvent[] = [];
  for await (const line of linesOf(body)) {
    const broken = () => new Unchecked("archiveLine", first + events.length);
    let row: Record<string, unknown>;
    try {
      row = JSON.parse(line);
    } catch {
      throw broken();
    }
    if (row === null || typeof row !== "object" || end) throw broken();
    if (!head) {
      if (row.type !== "archive" || row.version !== 1) throw new Unchecked("archiveKind");
      if (!isCount(row.position) || !wordOf(row.history) || !isCount(row.chainId)) throw broken();
      if (!sameHex(row.vault, vault) || !sameHex(row.portfolio, portfolio)) throw new Unchecked("archiveOfOther");
      head = row as unknown as ArchiveHead;
    } else if (row.type === "end") {
      if (!isCount(row.position) || !wordOf(row.history) || !isCount(row.through)) throw broken();
      if (row.next !== null && typeof row.next !== "string") throw broken();
      end = row as unknown as ArchiveEnd;
    } else {
      const { type, from, block, time, logIndex } = row;
      const topics = Array.isArray(row.topics) ? row.topics.map(wordOf) : null;
      const [data, transaction] = [plainHex(row.data), wordOf(row.transaction)];
      const good =
        type === "event" &&
        (from === "vault" || from === "portfolio") &&
        isCount(block) &&
        isCount(time) &&
        topics !== null &&
        topics.length <= MOST_TOPICS &&
        topics.every((topic) => topic !== null) &&
        data !== null &&
        transaction !== null &&
        isCount(logIndex);
      if (!good) throw broken();
      const emitter = from === "vault" ? vault : portfolio;
      events.push({ from, emitter, time, topics, data, block, transaction, logIndex });
      if (first + events.length > MOST_EVENTS) throw new Unchecked("archiveBound");
    }
  }
  if (!head || !end) throw new Unchecked("archiveCut", first + events.length);
  return { head, events, end };
}

/** Asks for a piece of a vault's archive; null where this server has none. */
export type GetPiece = (path: string) => Promise<ReadableStream<Uint8Array> | null>;

const OK = 200;
const NOT_FOUND = 404;

/** What a server's answer says: a piece, that there is none (also a page of something else), or nothing at all. */
export function pieceOf({ status, headers, body }: Response): ReadableStream<Uint8Array> | null {
  if (status === NOT_FOUND) return null;
  if (status !== OK) throw new Unchecked("archiveUnread", status);
  return headers.get("Content-Type")?.startsWith("application/x-ndjson") ? body : null;
}

/** All of a vault's archive, piece by piece, and the block up to which it speaks; null where there is none. */
export async function readArchive(
  get: GetPiece,
  of: Addresses & { chainId: number },
  work: Work,
): Promise<{ events: RawEvent[]; through: number } | null> {
  const start = `/v1/vaults/${of.vault}/events`;
  const all: RawEvent[] = [];
  let path = start;
  for (let pieces = 0; pieces < MOST_PIECES; pieces++) {
    work.step(0);
    const body = await get(path);
    if (!body) {
      if (pieces === 0) return null;
      // It was named by the piece before: that this server lacks it now says nothing of the list.
      throw new Unchecked("archiveUnread", NOT_FOUND);
    }
    const { head, events, end } = await readPiece(body, of, all.length);
    if (head.chainId !== of.chainId) throw new Unchecked("archiveOfOther");
    for (const event of events) all.push(event);
    if (end.next === null) return { events: all, through: end.through };
    const after = /[?&]after=(\d+)$/.exec(end.next)?.[1];
    // Only the block is taken from what it says comes next: nobody is sent anywhere else.
    if (after === undefined || Number(after) !== end.through) throw new Unchecked("archiveLine", all.length);
    const next = `${start}?after=${after}`;
    if (next === path) throw new Unchecked("archiveLine", all.length);
    path = next;
  }
  throw new Unchecked("archiveBound");
}
