import type { VaultSummary } from "~/api/client";
import { ratio, UNKNOWN, wad } from "./format";

/** The change of the share price from the first to the last of some prices, signed, in percent. */
export function priceChange(prices: readonly Pick<VaultSummary["sparkline"][number], "sharePrice">[]): string {
  const [from, to] = [wad(prices[0]?.sharePrice), wad(prices.at(-1)?.sharePrice)];
  return prices.length < 2 || from === null || to === null ? UNKNOWN : ratio(to - from, from, { sign: true });
}
