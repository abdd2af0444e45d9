import { useSyncExternalStore } from "react";
import { type ChainClock, chainNow } from "~/lib/time";

// One chain clock for the whole app: set by /v1/status and by live blocks, read once a second.
let clock: ChainClock | null = null;
let shown: number | null = null;
let timer: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

function tick() {
  const now = chainNow(clock, performance.now());
  if (now === shown) return;
  shown = now;
  for (const listener of listeners) listener();
}

/** Takes a block's timestamp; a reorg may take it back, so it may go backwards. */
export function setChainTime(chainTime: number) {
  if (clock?.chainTime === chainTime) return;
  clock = { chainTime, readAt: performance.now() };
  tick();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  timer ??= setInterval(tick, 1000);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0 && timer !== undefined) {
      clearInterval(timer);
      timer = undefined;
    }
  };
}

/** Unix seconds on the chain's clock; null while unknown. Renders once a second. */
export const useChainNow = (): number | null => useSyncExternalStore(subscribe, () => shown);

/** Whether a moment is past on the chain's clock; renders when that changes, not every second. */
export const useChainPast = (moment: number | null): boolean =>
  useSyncExternalStore(subscribe, () => moment !== null && shown !== null && shown >= moment);

/** Unix seconds on the chain's clock, outside of rendering. */
export const readChainNow = (): number | null => chainNow(clock, performance.now());
