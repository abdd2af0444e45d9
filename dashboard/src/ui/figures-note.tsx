import { useQuery } from "@tanstack/react-query";
import type { Vault } from "~/api/client";
import * as query from "~/api/queries";
import { localTime } from "~/lib/time";
import { text } from "~/text/pages";
import { Note } from "./basics";

/** Said above a vault's figures, and before anybody pays or leaves by them: that they are withheld, or old and since when. */
export function FiguresNote({ vault }: { vault: Vault }) {
  if (vault.disputed) {
    return (
      <Note tone="loss" role="alert">
        {text.vault.disputed}
      </Note>
    );
  }
  return vault.asOf?.stale ? <Stale vault={vault} /> : null;
}

function Stale({ vault }: { vault: Vault }) {
  const { data } = useQuery(query.holdings(vault.address));
  const old = (data?.items ?? []).filter(({ stale, writtenOff }) => stale && writtenOff === null);
  return (
    <Note tone="warn" role="alert">
      {text.vault.stale}
      {old.map(
        ({ token: { address, symbol }, priceTime }) =>
          priceTime !== null && (
            <span key={address} className="block">
              {text.vault.staleSince(symbol ?? address, localTime(priceTime))}
            </span>
          ),
      )}
    </Note>
  );
}
