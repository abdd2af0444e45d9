// Short notices in a corner. Their code comes with the first of them.
import { useSyncExternalStore } from "react";
import type { ExternalToast } from "sonner";

let wanted = false;
const listeners = new Set<() => void>();
let mounted: () => void;
/** Settled when the corner is there: a notice before that would be shown nowhere. */
const corner = new Promise<void>((resolve) => {
  mounted = resolve;
});

async function show(kind: "success" | "error", message: string, more?: ExternalToast) {
  wanted = true;
  for (const listener of listeners) listener();
  const [{ toast: sonner }] = await Promise.all([import("sonner"), corner]);
  sonner[kind](message, more);
}

export const toast = {
  success: (message: string, more?: ExternalToast) => show("success", message, more),
  error: (message: string, more?: ExternalToast) => show("error", message, more),
};

/** Whether a notice was ever given, so that the corner is needed. */
export const useToastWanted = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => wanted,
  );

/** Called by the corner once it is there. */
export const toastCornerMounted = () => mounted();
