import { describe, expect, it } from "vitest";
import { mulDiv, mulDivUp, units } from "../src/amount";

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
