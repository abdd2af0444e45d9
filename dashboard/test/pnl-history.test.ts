import { describe, expect, it } from "vitest";
import { byWeek, endingWith, summed } from "~/lib/pnl-history";

const row = (time: number, totalPnl: string | null, realizedPnl = "0") => ({ time, totalPnl, realizedPnl });

describe("an account's history over several vaults", () => {
  it("adds up the last that is known of each, exactly", () => {
    const big = "90071992547409930000001";
    const sum = summed([
      [row(10, "5"), row(30, big, "7")],
      [row(20, "-8"), row(30, "-9", "-2"), row(40, "1")],
    ]);
    expect(sum).toEqual([
      { time: 10, total: 5n, realized: 0n },
      { time: 20, total: -3n, realized: 0n },
      { time: 30, total: BigInt(big) - 9n, realized: 5n },
      { time: 40, total: BigInt(big) + 1n, realized: 7n },
    ]);
  });

  it("says nothing where one of them isn't known, and again where all are", () => {
    const sum = summed([[row(1, "5"), row(2, null), row(3, "6")], [row(1, "1")]]);
    expect(sum.map(({ total }) => total)).toEqual([6n, null, 7n]);
  });

  it("takes the last of several at one moment, and is empty without any", () => {
    expect(summed([[row(1, "5"), row(1, "6")]])).toEqual([{ time: 1, total: 6n, realized: 0n }]);
    expect(summed([[], []])).toEqual([]);
  });

  it("ends with what is so now, once", () => {
    const now = { time: 2, total: 9n, realized: 0n };
    expect(endingWith(summed([[row(1, "5"), row(2, "8")]]), now).map(({ total }) => total)).toEqual([5n, 9n]);
  });

  it("has one row a week, up to the cut-off of Friday 16:00 UTC", () => {
    const friday = Date.UTC(2026, 10, 27, 16) / 1000;
    const points = summed([
      [row(friday - 3600, "1"), row(friday, "2"), row(friday + 3600, "3"), row(friday + 9_000, "4")],
    ]);
    expect(byWeek(points).map(({ total }) => total)).toEqual([4n, 2n]);
  });
});
