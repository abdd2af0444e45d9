import { describe, expect, it } from "vitest";
import { assets, bps, decimal, integer, percent, price, ratio, token, tokenPrice, UNKNOWN, wad } from "~/lib/format";

const usdc = { symbol: "USDC", decimals: 6 };

describe("decimal", () => {
  it("rounds half up for reading and down for spending", () => {
    expect(decimal(266_666_666n, 6)).toBe("266.67");
    expect(decimal(266_666_666n, 6, { down: true })).toBe("266.66");
    expect(decimal(-266_665_000n, 6)).toBe("−266.67");
    expect(decimal(1_999_999n, 6, { digits: 0 })).toBe("2");
  });
  it("groups, signs and keeps every digit of a large number", () => {
    expect(decimal(1_234_567_890_123n, 6)).toBe("1,234,567.89");
    expect(decimal(1_000_000n, 6, { sign: true })).toBe("+1.00");
    expect(decimal(0n, 6, { sign: true })).toBe("0.00");
    expect(decimal(123_456_789_012_345_678_901_234_567_890n, 18, { digits: 18 })).toBe(
      "123,456,789,012.345678901234567890",
    );
  });
  it("never shows something as nothing, nor nothing known as 0", () => {
    expect(decimal(1n, 6)).toBe("<0.01");
    expect(decimal(-1n, 6)).toBe(">−0.01");
    expect(decimal(null, 6)).toBe(UNKNOWN);
    expect(decimal(undefined, 6)).toBe(UNKNOWN);
    expect(decimal(0n, 6)).toBe("0.00");
  });
  it("shortens only large amounts", () => {
    expect(decimal(99_999_990_000n, 6, { compact: true })).toBe("99,999.99");
    expect(decimal(399_864_000_000n, 6, { compact: true })).toBe("399.86k");
    expect(decimal(1_284_000_000_000n, 6, { compact: true })).toBe("1.28M");
    expect(decimal(-2_500_000_000_000_000n, 6, { compact: true })).toBe("−2.50B");
  });
});

describe("figures", () => {
  it("names the asset", () => {
    expect(assets(1_560_000_000n, usdc)).toBe("1,560.00 USDC");
    expect(assets(null, usdc)).toBe(UNKNOWN);
  });
  it("reads prices and fractions with 18 digits", () => {
    expect(wad("1.600000000000000000")).toBe(16n * 10n ** 17n);
    expect(wad("-0.0123")).toBe(-123n * 10n ** 14n);
    expect(wad("1.2.3")).toBeNull();
    expect(price("1.600000000000000000")).toBe("1.6000");
    expect(price("0.000001000000000000")).toBe("0.00000100");
    expect(price(null)).toBe(UNKNOWN);
    expect(percent("0.123400", { sign: true })).toBe("+12.34%");
    expect(percent(null)).toBe(UNKNOWN);
  });
  it("never divides by nothing", () => {
    expect(ratio(1n, 0n)).toBe(UNKNOWN);
    expect(ratio(null, 5n)).toBe(UNKNOWN);
    expect(ratio(-30n, 12_000n, { sign: true })).toBe("−0.25%");
  });
  it("shows basis points and token amounts", () => {
    expect(bps(1000)).toBe("10%");
    expect(bps(1050)).toBe("10.5%");
    expect(bps(null)).toBe(UNKNOWN);
    expect(token(12_300_000_000_000_000n, 18)).toBe("0.012300");
    expect(token(5n, null)).toBe(UNKNOWN);
    expect(tokenPrice("3150000000000000000000000000", usdc)).toBe("3,150.00");
    expect(integer(1_234_567)).toBe("1,234,567");
    expect(integer(null)).toBe(UNKNOWN);
  });
});
