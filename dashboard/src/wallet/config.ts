import { createConfig, type Config as WagmiConfig } from "wagmi";
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

let loading: Promise<Wallets> | undefined;

/** Loads once, with the code that talks to wallets and chains: wallets are discovered by EIP-6963, and the last one is connected again. */
export function loadWallets(): Promise<Wallets> {
  loading ??= import("./load")
    .then(({ load }) => load())
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
