import { useQuery } from "@tanstack/react-query";
import { useConnection } from "wagmi";
import * as query from "~/api/queries";
import { shortAddress } from "~/lib/format";
import { text } from "~/text/pages";
import { Button } from "~/ui/basics";
import { EnsName } from "~/ui/ens-name";
import { openWalletDialog } from "~/wallet/dialog-state";

export function WalletButton() {
  const { status, address, chainId, connector } = useConnection();
  const { data: config } = useQuery(query.config);
  if (status !== "connected" || !address) {
    return (
      <Button look="primary" onClick={openWalletDialog} busy={status === "connecting"}>
        {status === "connecting" ? text.wallet.connecting : text.wallet.connect}
      </Button>
    );
  }
  const wrong = config && chainId !== config.chainId;
  const demo = connector?.type === "demo";
  return (
    <Button
      onClick={openWalletDialog}
      title={wrong ? text.wallet.wrongNetwork(config.chainName) : text.wallet.connected(connector?.name ?? "")}
      className={wrong ? "border-warn text-warn" : undefined}
    >
      <span aria-hidden="true" className={wrong ? "size-1.5 rounded-full bg-warn" : "size-1.5 rounded-full bg-gain"} />
      {wrong && <span>{text.wallet.wrong}</span>}
      {demo && <span>{connector.name}</span>}
      <span className={demo ? "font-mono text-xs text-faint max-sm:hidden" : "font-mono text-xs"}>
        {shortAddress(address)}
      </span>
      <EnsName address={address} className="max-w-40 truncate text-xs max-lg:hidden" />
    </Button>
  );
}
