import { describe, expect, it } from "vitest";
import { answerOf, holdingValue, isUsable, sharePriceOf, stillWrittenOff, tokenPriceOf } from "../src/price";

describe("tokenPriceOf", () => {
  it("divides token/USD by asset/USD: par is never assumed", () => {
    expect(tokenPriceOf(3000_00000000n, 8, 1_00000000n, 8, 6)).toBe(3000n * 10n ** 24n);
    expect(tokenPriceOf(3000_00000000n, 8, 99000000n, 8, 6)).toBe(3030303030303030303030303030n);
  });
  it("takes feeds of different decimals", () => {
    expect(tokenPriceOf(3000n * 10n ** 18n, 18, 1_00000000n, 8, 6)).toBe(3000n * 10n ** 24n);
  });
  it("knows no price without an answer", () => {
    expect(tokenPriceOf(0n, 8, 1n, 8, 6)).toBeNull();
    expect(tokenPriceOf(1n, 8, -1n, 8, 6)).toBeNull();
  });
});

describe("the answers of a token's feeds", () => {
  const now = 1000n;
  const bounds = { decimals: 8, maxAge: 100, leastAnswer: 5n, greatestAnswer: 10n ** 13n };
  const at = (answer: bigint, updatedAt: bigint) => ({ answer, updatedAt });

  it("are multiplied, with the decimals of both and the age of the older", () => {
    const two = [bounds, { ...bounds, decimals: 18, maxAge: 300, greatestAnswer: 10n ** 20n }];
    const product = answerOf(two, [at(60_000n * 10n ** 8n, 990n), at(988n * 10n ** 15n, 800n)], now);
    expect(product).toEqual({
      value: 60_000n * 10n ** 8n * 988n * 10n ** 15n,
      decimals: 26,
      answeredAt: 800n,
      usableUntil: 1090n,
    });
    expect(tokenPriceOf(product.value, product.decimals, 10n ** 8n, 8, 6)).toBe(59_280n * 10n ** 24n);
  });

  it("are usable up to their greatest age, and not a second longer", () => {
    expect(isUsable(answerOf([bounds], [at(5n, 900n)], now), now)).toBe(true);
    expect(isUsable(answerOf([bounds], [at(5n, 899n)], now), now)).toBe(false);
  });

  it("count as none outside the feed's bounds, or where a feed can't be read", () => {
    for (const round of [at(4n, 990n), at(10n ** 13n + 1n, 990n), at(-5n, 990n), null]) {
      expect(answerOf([bounds], [round], now)).toEqual({ value: 0n, decimals: 8, answeredAt: 0n, usableUntil: 0n });
    }
    expect(answerOf([bounds, bounds], [at(5n, 990n), null], now).value).toBe(0n);
  });

  it("have no time when they come from the future", () => {
    const future = answerOf([bounds], [at(7n, 1001n)], now);
    expect(future).toEqual({ value: 7n, decimals: 8, answeredAt: 0n, usableUntil: 0n });
    expect(isUsable(future, now)).toBe(false);
  });

  it("end a write-off when they are usable, or later than the one at which it was made", () => {
    const silent = answerOf([bounds], [at(7n, 800n)], now);
    expect(stillWrittenOff(silent, 800n, now)).toBe(true);
    expect(stillWrittenOff(silent, 799n, now)).toBe(false);
    expect(stillWrittenOff(silent, 0n, now)).toBe(false);
    expect(stillWrittenOff(answerOf([bounds], [null], now), 800n, now)).toBe(true);
    expect(stillWrittenOff(answerOf([bounds], [at(7n, 950n)], now), 950n, now)).toBe(false);
  });
});

it("values a holding rounded down", () => {
  expect(holdingValue(10n ** 18n, 3000n * 10n ** 24n, 18)).toBe(3_000_000_000n);
  expect(holdingValue(1n, 3000n * 10n ** 24n, 18)).toBe(0n);
});

it("renders a share price with 18 digits, rounded down", () => {
  expect(sharePriceOf(1_600_000n, 10n ** 18n, 6)).toBe("1.600000000000000000");
  expect(sharePriceOf(1n, 3n * 10n ** 18n, 6)).toBe("0.000000333333333333");
  expect(sharePriceOf(1n, 0n, 6)).toBeNull();
});
