import { useSyncExternalStore } from "react";
import { text } from "~/text/pages";
import { notice } from "~/ui/notice";
import { toast } from "~/ui/toast";
import type { FeedEvent } from "./client";
import { setChainTime } from "./clock";
import { queryClient } from "./queries";

// The live feed. Each event names what changed; queries about it are refetched, a burst of events once.
const BURST_MS = 250;

type Live = "connecting" | "live" | "offline";
let live: Live = "connecting";
const listeners = new Set<() => void>();

function setLive(next: Live) {
  if (live === next) return;
  live = next;
  for (const listener of listeners) listener();
}

export const useLive = (): Live =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => live,
  );

const changed = { vaults: new Set<string>(), accounts: new Set<string>(), head: false };
let _flush: ReturnType<typeof setTimeout> | undefined;

function schedule() {
  _flush ??= setTimeout(() => {
    _flush = undefined;
    const vaults = [...changed.vaults];
    const accounts = [...changed.accounts];
    changed.vaults.clear();
    changed.accounts.clear();
    const same = (key: unknown, addresses: string[]) =>
      typeof key === "string" && addresses.includes(key.toLowerCase());
    queryClient.invalidateQueries({
      predicate: ({ queryKey: [kind, subject] }) => {
        if (kind === "status") return true;
        if (vaults.length === 0) return false;
        if (kind === "vaults" || kind === "protocol" || kind === "leader" || kind === "leaders") return true;
        if (kind === "vault") return same(subject, vaults);
        // Any vault's price changes the value of a position in it.
        return kind === "account" && (same(subject, accounts) || vaults.length > 0);
      },
    });
  }, BURST_MS);
}

function take(event: FeedEvent, account: string | undefined) {
  if (event.op === "reset") {
    queryClient.invalidateQueries();
    return;
  }
  if (event.op === "apply" && event.kind === "block") setChainTime(event.time);
  if (event.vault) changed.vaults.add(event.vault.toLowerCase());
  for (const account of [event.account, event.counterparty]) if (account) changed.accounts.add(account.toLowerCase());
  if (event.op === "apply") notify(event, account);
  schedule();
}

/** How a request ends at a settlement, in the feed's words: the same as what webhooks call "request.settled". */
const SETTLED = ["depositSettled", "redeemSettled", "depositRefunded"];

/** A notice when one of the reader's own requests is settled. */
function notify(event: FeedEvent, account: string | undefined) {
  const me = account?.toLowerCase();
  if (!me || event.account?.toLowerCase() !== me || !SETTLED.includes(event.kind)) return;
  toast.success(text.notice.settled, { id: `settled-${event.blockHash}`, description: text.notice.settledHint });
  if (document.hidden) notice(text.notice.settled, { body: text.notice.settledHint, tag: event.blockHash });
}

// After an answer other than 200 (a server that is full or ending) the browser gives a feed up for good: the page opens another,
// later each time, and not all pages at the same moment.
const REOPEN_MS = 2_000;
const REOPEN_MOST_MS = 30_000;

/** Opens the feed and keeps it open. `account` says whose settled requests the reader is told of. */
export function startEvents(account: () => string | undefined): () => void {
  let source: EventSource;
  let again: ReturnType<typeof setTimeout> | undefined;
  let refusals = 0;
  const onEvent = (message: MessageEvent<string>) => {
    try {
      take(JSON.parse(message.data) as FeedEvent, account());
    } catch {
      // A line that isn't an event changes nothing; the safety interval refetches.
    }
  };
  const open = () => {
    source = new EventSource("/v1/events");
    for (const op of ["apply", "undo", "reset"]) source.addEventListener(op, onEvent as EventListener);
    source.onopen = () => {
      setLive("live");
      // A new feed begins at its end: what came in between is read with everything else.
      if (refusals > 0) queryClient.invalidateQueries();
      refusals = 0;
    };
    source.onerror = () => {
      const ended = source.readyState === EventSource.CLOSED;
      setLive(ended ? "offline" : "connecting");
      if (ended) {
        const wait = Math.min(REOPEN_MS * 2 ** refusals++, REOPEN_MOST_MS);
        again = setTimeout(open, wait * (1 + Math.random()));
      }
      // A server that still answers is no cause for alarm; one that doesn't is said on the page by this query's failure.
      queryClient.invalidateQueries({ queryKey: ["status"] });
    };
  };
  open();
  return () => {
    clearTimeout(again);
    source.close();
  };
}
