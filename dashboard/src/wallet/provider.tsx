import { type ReactNode, useEffect, useState } from "react";
import { type Config, WagmiContext } from "wagmi";
import { loadWallets, unknownChainConfig } from "./config";

const afterFirstPaint = (run: () => void) =>
  "requestIdleCallback" in window ? requestIdleCallback(run) : setTimeout(run, 200);

/**
 * Gives wagmi's hooks their configuration as soon as the site's chain is known. The pages can be read before that, and
 * without a wallet.
 */
export function WalletProvider({ children }: { children: ReactNode }) {
  const [config, setConfig] = useState<Config>(unknownChainConfig);
  useEffect(() => {
    let gone = false;
    afterFirstPaint(() => {
      loadWallets()
        .then(({ wagmi }) => !gone && setConfig(wagmi))
        // Without our server and without an RPC endpoint there is no chain: a page that needs one says so when asked.
        .catch(() => undefined);
    });
    return () => {
      gone = true;
    };
  }, []);
  return <WagmiContext.Provider value={config}>{children}</WagmiContext.Provider>;
}
