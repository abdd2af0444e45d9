import { describe, expect, it } from "vitest";
import { exact, mulDiv, mulDivUp, parseAmount, units } from "~/lib/amount";

describe("units", () => {
  it("reads decimal strings and keeps unknown unknown", () => {
    expect(units("1000000")).toBe(1_000_000n);
    expect(units("-5")).toBe(-5n);
    expect(units("0")).toBe(0n);
    expect(units(null)).toBeNull();
    expect(units(undefined)).toBeNull();
    expect(units("1.5")).toBeNull();
    expect(units("0x10")).toBeNull();
    expect(units("")).toBeNull();
  });
});

describe("mulDiv", () => {
  it("floors, also below zero, and knows no quotient by 0", () => {
    expect(mulDiv(7n, 3n, 2n)).toBe(10n);
    expect(mulDiv(-7n, 3n, 2n)).toBe(-11n);
    expect(mulDiv(-6n, 1n, 2n)).toBe(-3n);
    expect(mulDiv(1n, 1n, 0n)).toBeNull();
  });
  it("rounds up only what has a remainder", () => {
    expect(mulDivUp(6n, 1n, 2n)).toBe(3n);
    expect(mulDivUp(7n, 1n, 2n)).toBe(4n);
  });
});

describe("parseAmount", () => {
  it.each([
    ["1", 1_000_000n],
    ["1,240.50", 1_240_500_000n],
    [" 0.000001 ", 1n],
    [".5", 500_000n],
    ["5.", 5_000_000n],
    ["1.5000000000", 1_500_000n],
    ["0", 0n],
  ])("%s", (typed, value) => expect(parseAmount(typed, 6)).toEqual({ value }));

  it.each([
    ["", "empty"],
    ["  ", "empty"],
    [".", "malformed"],
    ["1e6", "malformed"],
    ["-1", "malformed"],
    ["0x10", "malformed"],
    ["1.2.3", "malformed"],
    ["9".repeat(41), "malformed"],
    ["0.0000001", "tooPrecise"],
  ])("%j is refused: %s", (typed, problem) => expect(parseAmount(typed, 6)).toEqual({ problem }));

  it("is the inverse of exact, to the last unit", () => {
    for (const value of [0n, 1n, 999_999n, 1_000_000n, 1_666_666_666n, 10n ** 30n + 7n]) {
      expect(parseAmount(exact(value, 6), 6)).toEqual({ value });
      expect(parseAmount(exact(value, 18), 18)).toEqual({ value });
    }
  });
});
