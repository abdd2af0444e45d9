// The oracle's arithmetic (SPEC rule 13), written again from the specification so that the page can check the contract.

/** Token price: asset base units per whole token times 1e18, floor(token/USD ÷ asset/USD · 10^(assetDecimals + 18)). */
export function tokenPriceOf(
  tokenAnswer: bigint,
  tokenFeedDecimals: number,
  assetAnswer: bigint,
  assetFeedDecimals: number,
  assetDecimals: number,
): bigint | null {
  if (tokenAnswer <= 0n || assetAnswer <= 0n) return null;
  const numerator = tokenAnswer * 10n ** BigInt(assetFeedDecimals) * 10n ** BigInt(assetDecimals + 18);
  return numerator / (assetAnswer * 10n ** BigInt(tokenFeedDecimals));
}

/** Value of a holding in asset base units, rounded down. */
export const holdingValue = (amount: bigint, price: bigint, tokenDecimals: number): bigint =>
  (amount * price) / 10n ** BigInt(tokenDecimals + 18);

/** NAV / supply as whole assets per whole share with 18 fractional digits, rounded down, as the API renders it. */
export function sharePriceOf(nav: bigint, supply: bigint, assetDecimals: number): string | null {
  if (supply === 0n) return null;
  const price = (nav * 10n ** BigInt(36 - assetDecimals)) / supply;
  const digits = price.toString().padStart(19, "0");
  return `${digits.slice(0, -18)}.${digits.slice(-18)}`;
}
