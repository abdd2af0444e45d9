import { useState } from "react";
import type { Address } from "viem";
import { useConnection } from "wagmi";
import { watchAsset } from "wagmi/actions";
import type { Vault } from "~/api/client";
import { text } from "~/text/pages";
import { Button } from "~/ui/basics";
import { loadWallets } from "./config";

const SHARE_DECIMALS = 18;
/** Wallets refuse longer symbols (EIP-747). */
const MAX_SYMBOL = 11;

/** Asks the wallet to show the vault's shares among its tokens. A personal vault's shares are a token too. */
export function AddToken({ vault }: { vault: Vault }) {
  const { status } = useConnection();
  const [said, setSaid] = useState<string | null>(null);
  if (status !== "connected") return null;
  const add = async () => {
    try {
      const { wagmi } = await loadWallets();
      const symbol = [...vault.symbol].slice(0, MAX_SYMBOL).join("");
      const options = { address: vault.address as Address, symbol, decimals: SHARE_DECIMALS };
      setSaid(
        (await watchAsset(wagmi, { type: "ERC20", options })) ? text.wallet.tokenAdded : text.wallet.tokenRefused,
      );
    } catch {
      setSaid(text.wallet.tokenRefused);
    }
  };
  return (
    <span className="inline-flex flex-wrap items-center gap-2 text-[13px]">
      <Button size="s" look="ghost" onClick={add}>
        {text.wallet.addToken(vault.symbol)}
      </Button>
      <span role="status">{said}</span>
    </span>
  );
}
