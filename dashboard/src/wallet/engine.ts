import {
  type Chain,
  createPublicClient,
  custom,
  defineChain,
  type EIP1193Provider,
  http,
  type PublicClient,
} from "viem";
import { createConfig, createStorage, type Config as WagmiConfig } from "wagmi";
import {
  getConnection,
  reconnect,
  switchChain,
  connect as wagmiConnect,
  disconnect as wagmiDisconnect,
  watchConnection,
  watchConnectors,
} from "wagmi/actions";
import type { Config } from "~/api/client";
import { config as configQuery, queryClient } from "~/api/queries";
import { readStored, store } from "~/lib/stored";
import { demoConnector } from "./demo";
import { type WalletOption, walletStore } from "./store";

export interface Engine {
  wagmi: WagmiConfig;
  chain: Chain;
  site: Config;
}

const RPC_KEY = "sluice.rpc";

/** The RPC endpoint the reader chose, else the demo's or the operator's; undefined means only a wallet can be asked. */
export const rpcUrlOf = (site: Config): string | undefined =>
  readStored(RPC_KEY) || site.demo?.rpcUrl || site.rpcUrl || undefined;

export function chooseRpc(url: string) {
  store(RPC_KEY, url || null);
  reader = undefined;
}

function chainOf(site: Config): Chain {
  const url = rpcUrlOf(site);
  return defineChain({
    id: site.chainId,
    name: site.chainName,
    nativeCurrency: { name: "Ether", symbol: "ETH", decimals: 18 },
    rpcUrls: { default: { http: url ? [url] : [] } },
  });
}

let starting: Promise<Engine> | undefined;

/** Starts once: discovers wallets by EIP-6963, reconnects the last one, and keeps the store current. */
export function start(): Promise<Engine> {
  starting ??= begin().catch((error: unknown) => {
    starting = undefined;
    throw error;
  });
  return starting;
}

/** What the server says of the chain; without a server, what the reader's RPC says of itself. */
async function siteConfig(): Promise<Config> {
  try {
    return await queryClient.ensureQueryData({ ...configQuery, retry: readStored(RPC_KEY) ? false : 2 });
  } catch (error) {
    const url = readStored(RPC_KEY);
    if (!url) throw error;
    const chainId = await createPublicClient({ transport: http(url) }).getChainId();
    const contracts = { factory: "", registry: null, autoClaimer: null, lens: null };
    return { chainId, chainName: `Chain ${chainId}`, contracts, version: "", rpcUrl: null };
  }
}

async function begin(): Promise<Engine> {
  const site = await siteConfig();
  const chain = chainOf(site);
  const demo = site.demo;
  const wagmi = createConfig({
    chains: [chain],
    connectors: demo ? demo.accounts.map((who) => demoConnector(who, chain, demo.rpcUrl)) : [],
    multiInjectedProviderDiscovery: true,
    transports: { [chain.id]: http(rpcUrlOf(site)) },
    storage: createStorage({ storage: localStorage, key: "sluice.wallet" }),
  });

  const listOptions = () => {
    const options: WalletOption[] = wagmi.connectors.map((connector) => {
      const who = demo?.accounts.find((account) => connector.id === `demo:${account.address.toLowerCase()}`);
      return {
        id: connector.uid,
        name: connector.name,
        icon: connector.icon,
        about: who?.about,
        demo: who !== undefined,
      };
    });
    walletStore.set({ options });
  };
  const show = () => {
    const connection = getConnection(wagmi);
    const status = {
      connected: "connected",
      connecting: "connecting",
      reconnecting: "loading",
      disconnected: "none",
    } as const;
    walletStore.set({
      status: status[connection.status],
      address: connection.address,
      chainId: connection.chainId,
      walletId: connection.connector?.uid,
      walletName: connection.connector?.name,
    });
  };
  watchConnectors(wagmi, { onChange: listOptions });
  watchConnection(wagmi, { onChange: show });
  listOptions();
  try {
    await reconnect(wagmi);
  } catch {
    // A wallet that is gone is no error: the reader connects again.
  }
  show();
  return { wagmi, chain, site };
}

export async function connect(optionId: string) {
  const { wagmi } = await start();
  const connector = wagmi.connectors.find((candidate) => candidate.uid === optionId);
  if (!connector) return;
  if (getConnection(wagmi).status === "connected") await wagmiDisconnect(wagmi);
  await wagmiConnect(wagmi, { connector });
}

export async function disconnect() {
  const { wagmi } = await start();
  await wagmiDisconnect(wagmi);
}

/** Asks the wallet to change to our chain, adding it when the wallet doesn't know it. */
export async function switchToOurs() {
  const { wagmi, chain } = await start();
  await switchChain(wagmi, { chainId: chain.id });
}

let reader: { client: PublicClient; of: string } | undefined;

/** Reads the chain through the reader's own RPC or wallet, never through our API; null when there is neither. */
export async function chainReader(): Promise<PublicClient | null> {
  const { wagmi, chain, site } = await start();
  const url = rpcUrlOf(site);
  const connector = getConnection(wagmi).connector;
  const of = url ?? connector?.uid;
  if (!of) return null;
  if (reader?.of !== of) {
    const transport = url
      ? http(url, { batch: true, timeout: 15_000 })
      : custom((await connector!.getProvider({ chainId: chain.id })) as EIP1193Provider);
    reader = { client: createPublicClient({ chain, transport, pollingInterval: 1000 }), of };
  }
  return reader.client;
}
