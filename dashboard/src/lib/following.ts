import { useSyncExternalStore } from "react";
import { readStored, store } from "./stored";

// Whom the reader follows: kept in this browser only, saved and loaded as a file. What comes from a file or from storage is
// believed only as far as it is exactly what was written here.

export type Kind = "vault" | "leader";

export interface Followed {
  kind: Kind;
  /** In lower case. */
  address: string;
}

const KEY = "sluice.following";
export const MOST = 200;
/** Far more than a list of that many takes. */
export const MOST_BYTES = 64 * 1024;
const FORMAT = "sluice.following.1";

const entryOf = (value: unknown): Followed | null => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const { kind, address, ...rest } = value as Record<string, unknown>;
  if (Object.keys(rest).length > 0 || (kind !== "vault" && kind !== "leader")) return null;
  if (typeof address !== "string" || !/^0x[0-9a-fA-F]{40}$/.test(address)) return null;
  return { kind, address: address.toLowerCase() };
};

/** Reads a list that was written by `written`; null for anything else. */
export function parse(text: string): Followed[] | null {
  if (text.length > MOST_BYTES) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const { format, following, ...rest } = value as Record<string, unknown>;
  if (format !== FORMAT || Object.keys(rest).length > 0 || !Array.isArray(following) || following.length > MOST)
    return null;
  const list = following.map(entryOf);
  if (list.includes(null)) return null;
  return unique(list as Followed[]);
}

const keyOf = ({ kind, address }: Followed) => `${kind} ${address.toLowerCase()}`;
const unique = (list: readonly Followed[]): Followed[] => [
  ...new Map(list.map((each) => [keyOf(each), each])).values(),
];

export const written = (list: readonly Followed[]): string =>
  JSON.stringify({ format: FORMAT, following: list }, null, 1);

const listeners = new Set<() => void>();
let known: Followed[] | undefined;

export const following = (): Followed[] => {
  known ??= parse(readStored(KEY) ?? "") ?? [];
  return known;
};

function set(next: Followed[]) {
  known = next;
  store(KEY, next.length > 0 ? written(next) : null);
  for (const listener of listeners) listener();
}

export const isFollowed = (list: readonly Followed[], entry: Followed): boolean =>
  list.some((each) => keyOf(each) === keyOf(entry));

/** Follows, or ends it; false when there is no room. */
export function toggle(entry: Followed): boolean {
  const one = { ...entry, address: entry.address.toLowerCase() };
  const list = following();
  if (isFollowed(list, one)) {
    set(list.filter((each) => keyOf(each) !== keyOf(one)));
    return true;
  }
  if (list.length >= MOST) return false;
  set([...list, one]);
  return true;
}

/** Adds a loaded list to the own one; how many were new, or null when there is no room for all. */
export function addAll(more: readonly Followed[]): number | null {
  const list = following();
  const all = unique([...list, ...more]);
  if (all.length > MOST) return null;
  set(all);
  return all.length - list.length;
}

/** Another tab's changes are this one's too. */
function subscribe(listener: () => void): () => void {
  const onStorage = (event: StorageEvent) => {
    if (event.key !== KEY && event.key !== null) return;
    known = undefined;
    listener();
  };
  listeners.add(listener);
  addEventListener("storage", onStorage);
  return () => {
    listeners.delete(listener);
    removeEventListener("storage", onStorage);
  };
}

export const useFollowing = (): Followed[] => useSyncExternalStore(subscribe, following);
