import { units } from "@sluicefi/client/amount";
import type { Vault } from "~/api/client";
import { wad } from "./format";

type Priced = Pick<Vault, "nav" | "sharePrice" | "leaderMargin">;

/** Below this price, assets per share times 1e18, a settlement takes nobody's deposit (SPEC rule 7). */
const WORTHLESS = 10n ** 12n;

/** Whether the shares are worth so little that a settlement would refund every deposit. */
export const isWorthless = ({ nav, sharePrice }: Priced): boolean => {
  const price = wad(sharePrice);
  return units(nav) === 0n || (price !== null && price < WORTHLESS);
};

/**
 * How much others than the leader may deposit so that the settlement that comes next accepts all of it (SPEC rule 12): null for
 * no limit, undefined where it isn't known. The API says null for both.
 */
export function roomOf(vault: Priced): bigint | null | undefined {
  const { room, requiredBps } = vault.leaderMargin;
  if (isWorthless(vault)) return 0n;
  if (room !== null) return units(room) ?? undefined;
  return requiredBps > 0 || vault.nav === null ? undefined : null;
}
