import { createPublicClient } from "viem";
import { createConfig, createStorage, http } from "wagmi";
import { reconnect } from "wagmi/actions";
import type { Config } from "~/api/client";
import { config as configQuery, queryClient } from "~/api/queries";
import { readStored } from "~/lib/stored";
import { chainOf, RPC_KEY, rpcUrlOf, type Wallets } from "./wallets";

/** What the server says of the chain; without a server, what the reader's RPC says of itself. */
async function siteConfig(): Promise<Config> {
  try {
    return await queryClient.ensureQueryData({ ...configQuery, retry: readStored(RPC_KEY) ? false : 2 });
  } catch (error) {
    const url = readStored(RPC_KEY);
    if (!url) throw error;
    const chainId = await createPublicClient({ transport: http(url) }).getChainId();
    const contracts = {
      factory: "",
      registry: null,
      autoClaimer: null,
      lens: null,
      adapter: null,
      quoter: null,
      board: null,
    };
    return { chainId, chainName: `Chain ${chainId}`, contracts, version: "", rpcUrl: null };
  }
}

export async function load(): Promise<Wallets> {
  const site = await siteConfig();
  const chain = chainOf(site, rpcUrlOf(site));
  const { demo } = site;
  const demoConnectors = demo ? (await import("./demo")).demoConnectors(demo, chain) : [];
  const wagmi = createConfig({
    chains: [chain],
    connectors: demoConnectors,
    multiInjectedProviderDiscovery: true,
    transports: { [chain.id]: http(rpcUrlOf(site)) },
    storage: createStorage({ storage: localStorage, key: "sluice.wallet" }),
  });
  try {
    await reconnect(wagmi);
  } catch {
    // A wallet that is gone is no error: the reader connects again.
  }
  return { wagmi, chain, site };
}
