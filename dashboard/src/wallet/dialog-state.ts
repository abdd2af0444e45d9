import { useSyncExternalStore } from "react";

// Whether the dialog that connects a wallet is open: any page opens it, the shell shows it.

let open = false;
const listeners = new Set<() => void>();

function set(next: boolean) {
  open = next;
  for (const listener of listeners) listener();
}

export const openWalletDialog = () => set(true);
export const closeWalletDialog = () => set(false);

export const useWalletDialogOpen = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    () => open,
  );
