// Links that open a page in the browser of a wallet app: on a phone whose browser has no wallet in it, they are the way to
// one. Each is in the form that the wallet publishes; an app that isn't installed leads to its store.

export interface DeepLink {
  id: "metamask" | "coinbase" | "trust";
  name: string;
  href: string;
}

/** The page without its fragment, which no wallet needs. */
const plain = (page: string): URL => {
  const url = new URL(page);
  url.hash = "";
  return url;
};

/** Rainbow isn't among them: what it publishes is a link for a WalletConnect session (`wc?uri=`), none that opens a page. */
export function deepLinks(page: string): DeepLink[] {
  const url = plain(page);
  const encoded = encodeURIComponent(url.href);
  return [
    // https://docs.metamask.io/metamask-connect/evm/guides/metamask-exclusive/use-deeplinks: the URL without its scheme, as it is.
    {
      id: "metamask",
      name: "MetaMask",
      href: `https://link.metamask.io/dapp/${url.host}${url.pathname}${url.search}`,
    },
    // https://docs.cdp.coinbase.com/coinbase-wallet/developer-guidance/mobile-dapp-integration
    { id: "coinbase", name: "Base (Coinbase Wallet)", href: `https://go.cb-w.com/dapp?cb_url=${encoded}` },
    // https://developer.trustwallet.com/developer/develop-for-trust/deeplinking: coin 60 is Ethereum and its kin (SLIP-44).
    { id: "trust", name: "Trust Wallet", href: `https://link.trustwallet.com/open_url?coin_id=60&url=${encoded}` },
  ];
}

/** A link that hands a WalletConnect session to an app on this phone. https://rnbwapp.com/wc is what Rainbow publishes. */
export const rainbowLink = (uri: string): string => `https://rnbwapp.com/wc?uri=${encodeURIComponent(uri)}`;

/** A device that is held in the hand: its first pointer is a finger. There, wallets are apps and not extensions. */
export const onPhone = (): boolean => matchMedia("(pointer: coarse)").matches;
