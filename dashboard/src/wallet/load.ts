import { createPublicClient } from "viem";
import { createConfig, createStorage, http } from "wagmi";
import { reconnect } from "wagmi/actions";
import type { Config } from "~/api/client";
import { config as configQuery, queryClient } from "~/api/queries";
import { readStored } from "~/lib/stored";
import { remembered } from "./remote";
import { chainOf, RPC_KEY, rpcUrlOf, type Wallets } from "./wallets";

const STORAGE = "sluice.wallet";
const RECENT = `${STORAGE}.recentConnectorId`;

/** Without the server nobody has said which of these are offered. */
const NONE: Config["wallets"] = { walletConnect: null, coinbase: false };

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
      tank: null,
      lateSettler: null,
    };
    return {
      chainId,
      chainName: `Chain ${chainId}`,
      contracts,
      version: "",
      rpcUrl: null,
      explorer: null,
      ensResolver: null,
      webhooks: null,
      wallets: NONE,
    };
  }
}

export async function load(): Promise<Wallets> {
  const site = await siteConfig();
  const chain = chainOf(site, rpcUrlOf(site));
  const { demo } = site;
  const demoConnectors = demo ? (await import("./demo")).demoConnectors(demo, chain) : [];
  // Its code may not come, as after a new version: then it isn't connected again, and the reader can do that.
  const before = await remembered(site, readStored(RECENT)).catch(() => []);
  const wagmi = createConfig({
    chains: [chain],
    connectors: [...demoConnectors, ...before],
    multiInjectedProviderDiscovery: true,
    transports: { [chain.id]: http(rpcUrlOf(site)) },
    storage: createStorage({ storage: localStorage, key: STORAGE }),
  });
  try {
    await reconnect(wagmi);
  } catch {
    // A wallet that is gone is no error: the reader connects again.
  }
  return { wagmi, chain, site };
}
