import { type ReactNode, useEffect, useState } from "react";
import { type Config, WagmiContext } from "wagmi";
import { hadWallet, loadWallets, noWalletConfig, onWallets, unknownChainConfig } from "./config";

const afterFirstPaint = (run: () => void) =>
  "requestIdleCallback" in window ? requestIdleCallback(run) : setTimeout(run, 200);

/**
 * Gives wagmi's hooks their configuration as soon as it is loaded: after the first paint where a wallet was connected here
 * before, else when somebody asks for one. The pages can be read before that, and without a wallet.
 */
export function WalletProvider({ children }: { children: ReactNode }) {
  const [config, setConfig] = useState<Config>(() => (hadWallet() ? unknownChainConfig : noWalletConfig));
  useEffect(() => {
    const stop = onWallets(({ wagmi }) => setConfig(wagmi));
    // Without our server and without an RPC endpoint there is no chain: a page that needs one says so when asked.
    if (hadWallet()) afterFirstPaint(() => loadWallets().catch(() => undefined));
    return stop;
  }, []);
  return <WagmiContext.Provider value={config}>{children}</WagmiContext.Provider>;
}
