import { coinbaseWallet } from "wagmi/connectors/coinbaseWallet";

/** Coinbase's own: its extension where it is there, else its app or a smart wallet, as the reader chooses in its window. */
export const coinbase = () =>
  coinbaseWallet({ appName: "Sluice", appLogoUrl: `${location.origin}/favicon.svg`, preference: { options: "all" } });
