import { describe, expect, it } from "vitest";
import { holdingValue, sharePriceOf, tokenPriceOf } from "../src/price";

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

it("values a holding rounded down", () => {
  expect(holdingValue(10n ** 18n, 3000n * 10n ** 24n, 18)).toBe(3_000_000_000n);
  expect(holdingValue(1n, 3000n * 10n ** 24n, 18)).toBe(0n);
});

it("renders a share price with 18 digits, rounded down", () => {
  expect(sharePriceOf(1_600_000n, 10n ** 18n, 6)).toBe("1.600000000000000000");
  expect(sharePriceOf(1n, 3n * 10n ** 18n, 6)).toBe("0.000000333333333333");
  expect(sharePriceOf(1n, 0n, 6)).toBeNull();
});
