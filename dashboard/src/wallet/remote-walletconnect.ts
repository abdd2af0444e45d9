import { walletConnect } from "wagmi/connectors/walletConnect";

/** WalletConnect without its own dialog: the pages show the session's link themselves, and nothing is fetched for it. */
export const walletConnectOf = (projectId: string) =>
  walletConnect({
    projectId,
    showQrModal: false,
    telemetryEnabled: false,
    metadata: {
      name: "Sluice",
      description: document.title,
      url: location.origin,
      icons: [`${location.origin}/favicon.svg`],
    },
  });
