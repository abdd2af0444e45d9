import { useSyncExternalStore } from "react";
import type { Address, Hex } from "viem";
import { readStored, store } from "~/lib/stored";

// What a wallet was asked for and whose outcome isn't known: kept in this browser from before the wallet opens until the
// chain, or the wallet, has said how it ended. So a page that is loaded anew goes on looking, and nobody sends a thing twice
// because the page forgot that it had been sent.

export type SentKind = "transaction" | "batch" | "proposal";

export interface Sent {
  key: string;
  kind: SentKind;
  /** Hash of the transaction or proposal, or the batch's id; null while the wallet hasn't answered. */
  id: string | null;
  account: Address;
  chainId: number;
  /** What it does, and in which contract: "deposit" in a vault's address. */
  action: string;
  contract: Address;
  /** What was signed, in words. */
  says: string;
  /** The head before the wallet was asked, decimal: its effects are in later blocks. */
  since: string;
  /** Of a proposal: the log that its execution leaves, as its address and topics (null: any). */
  effect?: Effect;
}

export interface Effect {
  address: Address;
  topics: (Hex | null)[];
  /** The log's data, where they are known before. */
  data?: Hex;
}

const KEY = "sluice.sent";
const MOST = 40;
const HEX = /^0x[0-9a-fA-F]*$/;

/** A wallet's answer may be anything: only this names a transaction or a proposal. */
export const isHash = (value: unknown): value is Hex => typeof value === "string" && /^0x[0-9a-fA-F]{64}$/.test(value);

const isSent = (value: unknown): value is Sent => {
  const it = value as Partial<Sent> | null;
  return (
    typeof it === "object" &&
    it !== null &&
    ["key", "action", "says"].every((name) => typeof it[name as keyof Sent] === "string") &&
    ["transaction", "batch", "proposal"].includes(it.kind as string) &&
    (it.id === null || typeof it.id === "string") &&
    HEX.test(it.account ?? "") &&
    HEX.test(it.contract ?? "") &&
    typeof it.chainId === "number" &&
    /^\d+$/.test(it.since ?? "")
  );
};

function read(): readonly Sent[] {
  try {
    const list: unknown = JSON.parse(readStored(KEY) ?? "[]");
    return Array.isArray(list) ? list.filter(isSent) : [];
  } catch {
    return [];
  }
}

let sent: readonly Sent[] | null = null;
/** Which form of this page waits for it: that one tells how it goes, as long as it is there. */
const attended = new Map<string, object>();
/** Forms that were closed, or went with their page: what they sent is told on the page. */
const gone = new WeakSet<object>();
const isAttended = (key: string): boolean => {
  const form = attended.get(key);
  return form !== undefined && !gone.has(form);
};
const listeners = new Set<() => void>();

const all = (): readonly Sent[] => {
  sent ??= read();
  return sent;
};

function set(next: readonly Sent[]) {
  sent = next.slice(-MOST);
  store(KEY, sent.length > 0 ? JSON.stringify(sent) : null);
  tell();
}

function tell() {
  shown = null;
  for (const listener of listeners) listener();
}

/** Another tab of this browser sends and learns outcomes too: what it wrote counts, and is never overwritten. */
const fresh = (): readonly Sent[] => {
  const kept = read();
  // A browser that keeps nothing: this page's own memory is all there is.
  return readStored(KEY) === null && sent !== null && sent.length > 0 && !stores() ? sent : kept;
};

function stores(): boolean {
  try {
    localStorage.setItem(`${KEY}.try`, "1");
    localStorage.removeItem(`${KEY}.try`);
    return true;
  } catch {
    return false;
  }
}

/** A form is there and tells how it goes with what it sends. What it is told with stands for it. */
export function arrive(form: object) {
  if (gone.delete(form)) tell();
}

/** A form is gone: nobody who looks at it learns how it goes, and it asks the wallet for nothing more. */
export function depart(form: object) {
  gone.add(form);
  if ([...attended.values()].includes(form)) tell();
}

export const isGone = (form: object): boolean => gone.has(form);

/** Remembers that the wallet is about to be asked by a form. */
export function remember(entry: Omit<Sent, "key">, form: object): string {
  const key = crypto.randomUUID();
  attended.set(key, form);
  set([...fresh(), { ...entry, key }]);
  return key;
}

/** What the wallet answered: the hash or id by which the outcome is found. */
export function answered(key: string, change: Pick<Sent, "id"> & Partial<Pick<Sent, "kind">>) {
  set(fresh().map((each) => (each.key === key ? { ...each, ...change } : each)));
}

/** The outcome is known, or the reader says that they looked themselves. */
export function settled(key: string) {
  attended.delete(key);
  set(fresh().filter((each) => each.key !== key));
}

/** The form no longer waits; whoever shows what is undecided goes on. */
export function leave(key: string) {
  attended.delete(key);
  tell();
}

/** How one ended that no form attended to: told on the page until the reader closes it, and not kept. */
export interface Ended {
  sent: Sent;
  how: "done" | "failed" | "dropped" | "part";
  hash?: string;
}

let ended: readonly Ended[] = [];

export function conclude(sent: Sent, how: Ended["how"], hash?: string) {
  if (!ended.some((each) => each.sent.key === sent.key)) ended = [...ended, { sent, how, hash }];
  settled(sent.key);
}

/** It is known how it ended: its form says so, or the page where that is gone. What the reader gave up is not told of. */
export function decided(key: string, how: Ended["how"], hash?: string) {
  const sent = fresh().find((each) => each.key === key);
  if (sent && !isAttended(key)) conclude(sent, how, hash);
  else settled(key);
}

export function closeEnded(key: string) {
  ended = ended.filter((each) => each.sent.key !== key);
  tell();
}

let shown: readonly Sent[] | null = null;
const undecided = (): readonly Sent[] => {
  shown ??= all().filter(({ key }) => !isAttended(key));
  return shown;
};

function subscribe(listener: () => void) {
  const other = (event: StorageEvent) => {
    if (event.key !== KEY && event.key !== null) return;
    sent = read();
    tell();
  };
  listeners.add(listener);
  addEventListener("storage", other);
  return () => {
    listeners.delete(listener);
    removeEventListener("storage", other);
  };
}

/** Everything that was sent and isn't decided, but for what a form of this page attends to. */
export const useSent = (): readonly Sent[] => useSyncExternalStore(subscribe, undecided);

/** Everything that was sent and isn't decided. */
export const useAllSent = (): readonly Sent[] => useSyncExternalStore(subscribe, all);

export const useEnded = (): readonly Ended[] => useSyncExternalStore(subscribe, () => ended);

/** Of one account: what does the same in the same contract. */
export const sentBefore = (
  list: readonly Sent[],
  account: string | undefined,
  action: string,
  contract: string,
): Sent | undefined =>
  list.find(
    (each) =>
      each.account.toLowerCase() === account?.toLowerCase() &&
      each.action === action &&
      each.contract.toLowerCase() === contract.toLowerCase(),
  );
