import { useSyncExternalStore } from "react";
import type { Address } from "~/api/client";

// What every page knows about the wallet. The engine that fills it (wagmi, viem) is loaded after the first paint.

export interface WalletOption {
  id: string;
  name: string;
  icon?: string;
  /** Demo accounts say who they are in the story. */
  about?: string;
  demo: boolean;
}

export interface WalletState {
  /** loading: the engine isn't there yet, or reconnecting; so "no wallet" isn't known either. */
  status: "loading" | "none" | "connecting" | "connected";
  address?: Address;
  /** Chain the wallet is on; not always ours. */
  chainId?: number;
  walletId?: string;
  walletName?: string;
  options: WalletOption[];
  dialogOpen: boolean;
}

let state: WalletState = { status: "loading", options: [], dialogOpen: false };
const listeners = new Set<() => void>();

export const walletStore = {
  get: () => state,
  set(next: Partial<WalletState>) {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};

export const useWallet = (): WalletState => useSyncExternalStore(walletStore.subscribe, walletStore.get);

export const openWalletDialog = () => walletStore.set({ dialogOpen: true });

/** The engine, once: everything that signs or reads the chain goes through it. */
export const engine = () => import("./engine");
