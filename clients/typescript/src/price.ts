import { min } from "./amount";

// The oracle's arithmetic (SPEC rule 13), written again from the specification so that the page can check the contract.

/** A feed's settings that decide which of its answers are used, as the registry has them. */
export interface FeedSettings {
  decimals: number;
  /** Seconds; an older answer is unusable. */
  maxAge: number;
  leastAnswer: bigint;
  greatestAnswer: bigint;
}

/** What a feed said last, and when (Unix seconds). */
export interface Round {
  answer: bigint;
  updatedAt: bigint;
}

/** What the feeds of a token said last: their answers multiplied, with the decimals of both together. */
export interface Answer {
  /** 0 where one of them can't be read or believed. */
  value: bigint;
  decimals: number;
  /** When the older of them was given, Unix seconds; 0 where nobody can say. */
  answeredAt: bigint;
  /** The last second at which all of them are usable; 0 as `answeredAt`. */
  usableUntil: bigint;
}

/**
 * Multiplies what the one or two feeds of a token said last. An answer outside the feed's bounds counts as none, and the
 * time of one from the future is not believed. `rounds` has null for a feed that can't be read.
 */
export function answerOf(feeds: readonly FeedSettings[], rounds: readonly (Round | null)[], now: bigint): Answer {
  const known = feeds.map(({ decimals, maxAge, leastAnswer, greatestAnswer }, at): Answer => {
    const round = rounds[at];
    const believed = round && round.answer >= leastAnswer && round.answer <= greatestAnswer;
    if (!believed) return { value: 0n, decimals, answeredAt: 0n, usableUntil: 0n };
    if (round.updatedAt > now) return { value: round.answer, decimals, answeredAt: 0n, usableUntil: 0n };
    return {
      value: round.answer,
      decimals,
      answeredAt: round.updatedAt,
      usableUntil: round.updatedAt + BigInt(maxAge),
    };
  });
  const none = { value: 0n, decimals: 0, answeredAt: 0n, usableUntil: 0n };
  return known.length === 0
    ? none
    : known.reduce((product, next) => ({
        value: product.value * next.value,
        decimals: product.decimals + next.decimals,
        answeredAt: min(product.answeredAt, next.answeredAt),
        usableUntil: min(product.usableUntil, next.usableUntil),
      }));
}

/** A token's answers may be used for a price at this time. */
export const isUsable = ({ value, answeredAt, usableUntil }: Answer, now: bigint): boolean =>
  value > 0n && answeredAt > 0n && now <= usableUntil;

/**
 * A holding that was written off at `writtenOffAt` still counts as nothing: until its feeds give a usable price, or all of them
 * have answered since. `writtenOffAt` is 0 for a holding that was not written off.
 */
export const stillWrittenOff = (answer: Answer, writtenOffAt: bigint, now: bigint): boolean =>
  writtenOffAt > 0n && !isUsable(answer, now) && answer.answeredAt <= writtenOffAt;

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
