import { BPS, max, min, mulDiv, mulDivUp } from "./amount";

/** The exact pair a share price comes from. */
export interface Pair {
  nav: bigint;
  supply: bigint;
}

/** Shares a deposit would become at this pair (SPEC rule 7): floor(assets * supply / nav). */
export const sharesFor = (assets: bigint, { nav, supply }: Pair): bigint | null => mulDiv(assets, supply, nav);

/** Assets shares are worth at this pair: floor(shares * nav / supply). */
export const assetsFor = (shares: bigint, { nav, supply }: Pair): bigint | null => mulDiv(shares, nav, supply);

export interface Fill {
  accepted: bigint;
  refunded: bigint;
  /** Accepted part in basis points, rounded down. */
  acceptedBps: bigint;
}

/**
 * Expected fill of a deposit (SPEC rule 12): everybody but the leader is accepted alike, up to the room the leader's
 * margin leaves. `others` are the non-leader deposits already waiting in the epoch; `room` null means no limit.
 */
export function expectedFill(assets: bigint, others: bigint, room: bigint | null): Fill {
  const requested = others + assets;
  const accepted = room === null ? requested : min(requested, max(room, 0n));
  if (requested === 0n || accepted === requested) return { accepted: assets, refunded: 0n, acceptedBps: BPS };
  return {
    accepted: mulDiv(assets, accepted, requested) ?? 0n,
    refunded: mulDiv(assets, requested - accepted, requested) ?? 0n,
    acceptedBps: mulDiv(accepted, BPS, requested) ?? 0n,
  };
}

export interface Redemption {
  gross: bigint;
  cost: bigint;
  fee: bigint;
  net: bigint;
  /** net - cost: what the withdrawal realizes. */
  realized: bigint;
}

/**
 * What redeeming `shares` out of a wallet of `balance` shares that cost `basis` pays at this pair (SPEC rules 10 and 11):
 * the part of the cost that travels is floor(basis * shares / balance), all of it with the last share; the fee is
 * floor(feeBps * max(0, gross - cost) / 10,000).
 */
export function redemption(
  shares: bigint,
  balance: bigint,
  basis: bigint,
  feeBps: bigint,
  pair: Pair,
): Redemption | null {
  const gross = assetsFor(shares, pair);
  const cost = shares === balance ? basis : mulDiv(basis, shares, balance);
  if (gross === null || cost === null) return null;
  const fee = (feeBps * max(0n, gross - cost)) / BPS;
  return { gross, cost, fee, net: gross - fee, realized: gross - fee - cost };
}

/**
 * What an exit in kind takes of one holding (SPEC rule 17): its part of supply, less the fee's part of it at the last
 * settled price; floor(amount * shares * (gross - fee) / (supply * gross)). The contract rounds the fee up, so this can
 * be the least unit too much.
 */
export function exitPart(amount: bigint, shares: bigint, supply: bigint, { gross, fee }: Redemption): bigint | null {
  return gross === 0n || fee === 0n
    ? mulDiv(amount, shares, supply)
    : mulDiv(amount, shares * (gross - fee), supply * gross);
}

/**
 * Shares a withdrawal in kind burns from a personal vault (SPEC rule 3): those worth what leaves at the last answers,
 * rounded up, and never more than there are; none where the portfolio is worth nothing.
 */
export function burnedInKind(
  amount: bigint,
  priceWad: bigint,
  tokenDecimals: number,
  { nav, supply }: Pair,
): { value: bigint; shares: bigint } {
  const value = mulDivUp(amount, priceWad, 10n ** BigInt(tokenDecimals + 18)) ?? 0n;
  return { value, shares: nav === 0n ? 0n : min(mulDivUp(value, supply, nav) ?? 0n, supply) };
}
