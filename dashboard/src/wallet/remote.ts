import type { Connector, CreateConnectorFn, Config as WagmiConfig } from "wagmi";
import { connect } from "wagmi/actions";
import type { Config } from "~/api/client";

// Wallets that need somebody else's service. They are offered only when the operator names them, and their code is loaded
// only when a reader chooses one, or has chosen it before.

export type Remote = "walletConnect" | "coinbase";

/** How wagmi names the two connectors. */
const ids: Record<Remote, string> = { walletConnect: "walletConnect", coinbase: "coinbaseWalletSDK" };

export const remotesOf = (site: Config | undefined): Remote[] => [
  ...(site?.wallets?.walletConnect ? (["walletConnect"] as const) : []),
  ...(site?.wallets?.coinbase ? (["coinbase"] as const) : []),
];

/** The connector's code, loaded now. */
async function connectorOf(remote: Remote, site: Config): Promise<CreateConnectorFn> {
  if (remote === "coinbase") return (await import("./remote-coinbase")).coinbase();
  const projectId = site.wallets.walletConnect;
  if (!projectId) throw new Error("WalletConnect isn't offered here");
  return (await import("./remote-walletconnect")).walletConnectOf(projectId);
}

/** What was connected on this device before, so that it can be connected again. */
export async function remembered(site: Config, recent: string | null): Promise<CreateConnectorFn[]> {
  const remote = remotesOf(site).find((each) => recent?.includes(ids[each]));
  return remote ? [await connectorOf(remote, site)] : [];
}

/** Connects; `paired` is told the link of the session, which a wallet elsewhere reads as a picture or opens. */
export async function connectRemote(
  wagmi: WagmiConfig,
  site: Config,
  remote: Remote,
  paired: (uri: string) => void,
): Promise<void> {
  const known = wagmi.connectors.find(({ id }) => id === ids[remote]);
  const connector: Connector = known ?? wagmi._internal.connectors.setup(await connectorOf(remote, site));
  const heard = ({ type, data }: { type: string; data?: unknown }) => {
    if (type === "display_uri" && typeof data === "string") paired(data);
  };
  connector.emitter.on("message", heard);
  try {
    await connect(wagmi, { connector, chainId: site.chainId });
  } finally {
    connector.emitter.off("message", heard);
  }
}
