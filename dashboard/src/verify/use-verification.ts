import type { Result } from "@sluicefi/client/verify/result";
import type { EventsFound } from "@sluicefi/client/verify/run";
import { type Progress, wasCancelled } from "@sluicefi/client/verify/work";
import { useCallback, useEffect, useRef, useState } from "react";
import { verify } from "~/text/verify";
import { chainReader } from "~/wallet/reader";
import type { Wanted } from "./messages";
import { runTask } from "./session";

export interface Verification {
  running: boolean;
  /** Set once the run has found out how much there is to read. */
  progress?: Progress;
  events?: EventsFound;
  results?: Result[];
  error?: Error;
  cancelled?: boolean;
}

interface Options {
  /** Events from the endpoint's logs rather than from our archive. */
  logs?: boolean;
  readings?: number;
}

/** One run at a time: a new one, a cancellation, or leaving the page ends what was running. */
export function useVerification() {
  const [state, setState] = useState<Verification>({ running: false });
  const current = useRef<AbortController>(null);

  const run = useCallback(async (wanted: () => Wanted | Promise<Wanted>, { logs, readings }: Options = {}) => {
    current.current?.abort();
    const mine = new AbortController();
    current.current = mine;
    const set = (change: (before: Verification) => Verification) =>
      current.current === mine && !mine.signal.aborted && setState(change);
    set(() => ({ running: true }));
    try {
      const client = await chainReader();
      if (!client) throw new Error(verify.noReader);
      const task = { wanted: await wanted(), base: location.origin, archive: !logs, readings };
      mine.signal.throwIfAborted();
      const finished = await runTask(client, task, mine.signal, {
        onProgress: (progress) => set((before) => ({ ...before, progress })),
        onEvents: (events) => set((before) => ({ ...before, events })),
        onResult: () => undefined,
      });
      set(() => ({ running: false, ...finished }));
    } catch (error) {
      if (!wasCancelled(error)) set(() => ({ running: false, error: error as Error }));
    }
  }, []);

  const cancel = useCallback(() => {
    current.current?.abort();
    setState({ running: false, cancelled: true });
  }, []);

  useEffect(() => () => current.current?.abort(), []);
  return { ...state, run, cancel };
}
