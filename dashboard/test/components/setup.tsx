import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, configure, render } from "@testing-library/react";
import { HttpResponse, http as mswHttp } from "msw";
import { setupServer } from "msw/node";
import type { ReactNode } from "react";
import { custom } from "viem";
import { mainnet } from "viem/chains";
import { afterAll, afterEach, beforeAll } from "vitest";
import { createConfig, mock, WagmiContext } from "wagmi";
import type { Config } from "~/api/client";

// What is waited for has a minute: a second is too short for a machine that has other work.
configure({ asyncUtilTimeout: 60_000 });

export const ACCOUNT = "0x00000000000000000000000000000000000000a1";

/** The site as the server would describe it; its chain is the one that the test's wallet is on. */
export const site: Config = {
  chainId: mainnet.id,
  chainName: "Test chain",
  contracts: {
    factory: "",
    registry: null,
    autoClaimer: null,
    lens: null,
    adapter: null,
    quoter: null,
    board: null,
    tank: null,
    lateSettler: null,
  },
  version: "test",
  rpcUrl: null,
  explorer: null,
  ensResolver: null,
  webhooks: null,
  wallets: { walletConnect: null, coinbase: false },
};

/** The API over real requests: a path without a handler is an error, never an empty answer. */
export const server = setupServer(mswHttp.get("*/config.json", () => HttpResponse.json(site)));

export function withServer() {
  beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
  afterEach(() => {
    cleanup();
    server.resetHandlers();
  });
  afterAll(() => server.close());
}

/** wagmi with its own mock connector: what the hooks see is what they see with a wallet. */
export const testWallets = () =>
  createConfig({
    chains: [mainnet],
    connectors: [mock({ accounts: [ACCOUNT] })],
    transports: { [mainnet.id]: custom({ request: async () => null }) },
    storage: null,
    multiInjectedProviderDiscovery: false,
  });

export function renderWith(wagmi: ReturnType<typeof testWallets>, page: ReactNode) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return render(
    <WagmiContext.Provider value={wagmi}>
      <QueryClientProvider client={queries}>{page}</QueryClientProvider>
    </WagmiContext.Provider>,
  );
}
