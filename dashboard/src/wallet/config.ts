import { createConfig, type Config as WagmiConfig } from "wagmi";
import { readStored } from "~/lib/stored";
import { chainOf, type Wallets } from "./wallets";

/**
 * What wagmi's hooks read until the site's chain is known. Its status is "reconnecting", so that no page takes "not known
 * yet" for "no wallet".
 */
export const unknownChainConfig: WagmiConfig = createConfig({
  chains: [chainOf({ chainId: 1, chainName: "" })],
  multiInjectedProviderDiscovery: false,
  transports: {
    1: () => {
      throw new Error("the chain isn't known yet");
    },
  },
  storage: null,
});
unknownChainConfig.setState((state) => ({ ...state, status: "reconnecting" }));

/** The same once nobody has to be waited for: no wallet was connected here before. */
export const noWalletConfig: WagmiConfig = createConfig({
  chains: [chainOf({ chainId: 1, chainName: "" })],
  multiInjectedProviderDiscovery: false,
  transports: {
    1: () => {
      throw new Error("the chain isn't known yet");
    },
  },
  storage: null,
});

const WALLET_KEY = "sluice.wallet";
/** The demo account that was chosen last. */
const DEMO_KEY = "sluice.demo";

/** Whether a wallet was connected on this device before: only then is the code that talks to wallets loaded by itself. */
export const hadWallet = (): boolean =>
  readStored(DEMO_KEY) !== null || readStored(`${WALLET_KEY}.recentConnectorId`) !== null;

let loading: Promise<Wallets> | undefined;
let heard: ((wallets: Wallets) => void) | undefined;

/** Calls back when the code is loaded, whoever asked for it. */
export function onWallets(listener: (wallets: Wallets) => void): () => void {
  heard = listener;
  loading?.then(listener, () => undefined);
  return () => {
    heard = undefined;
  };
}

/** Loads once, when somebody needs it, with the code that talks to wallets and chains: wallets are discovered by EIP-6963, and the last one is connected again. */
export function loadWallets(): Promise<Wallets> {
  loading ??= import("./load")
    .then(({ load }) => load())
    .then((wallets) => {
      heard?.(wallets);
      return wallets;
    })
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
