import { type Progress, wasCancelled } from "@sluicefi/client/verify/work";
import { useCallback, useEffect, useRef, useState } from "react";
import { verify } from "~/text/verify";
import { chainReader } from "~/wallet/reader";
import type { Check } from "./check";
import type { Figure } from "./figure";
import { verifyFigures } from "./run";

export interface Verification {
  running: boolean;
  /** Set once the run has found out how much there is to read. */
  progress?: Progress;
  checks?: Check[];
  error?: Error;
  cancelled?: boolean;
}

/** One run at a time: a new one, a cancellation, or leaving the page ends what was running. */
export function useVerification() {
  const [state, setState] = useState<Verification>({ running: false });
  const current = useRef<AbortController>(null);

  const run = useCallback(async (figures: () => readonly Figure[] | Promise<readonly Figure[]>) => {
    current.current?.abort();
    const mine = new AbortController();
    current.current = mine;
    const set = (next: Verification) => current.current === mine && !mine.signal.aborted && setState(next);
    set({ running: true });
    try {
      const client = await chainReader();
      if (!client) throw new Error(verify.noReader);
      const checks = await verifyFigures(client, await figures(), {
        signal: mine.signal,
        onProgress: (progress) => set({ running: true, progress }),
      });
      set({ running: false, checks });
    } catch (error) {
      if (!wasCancelled(error)) set({ running: false, error: error as Error });
    }
  }, []);

  const cancel = useCallback(() => {
    current.current?.abort();
    setState({ running: false, cancelled: true });
  }, []);

  useEffect(() => () => current.current?.abort(), []);
  return { ...state, run, cancel };
}
