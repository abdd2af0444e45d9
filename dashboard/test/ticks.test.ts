import { describe, expect, it } from "vitest";
import { niceTicks, tickText } from "~/charts/ticks";

const texts = (low: number, high: number, measure: "price" | "tvl") => {
  const ticks = niceTicks(low, high);
  return ticks.map((value) => tickText(value, ticks, measure));
};

describe("an axis", () => {
  it("covers its line in four to eight round steps", () => {
    for (const [low, high] of [
      [1, 1.28],
      [0.86, 1.02],
      [1.2734, 1.2921],
      [211_000, 219_300],
      [5, 5],
    ] as const) {
      const ticks = niceTicks(low, high);
      expect(ticks[0]).toBeLessThanOrEqual(low);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(high);
      expect(ticks.length).toBeGreaterThanOrEqual(3);
      expect(ticks.length).toBeLessThanOrEqual(8);
    }
  });

  it("says gains and losses with their sign, and zero once", () => {
    const ticks = niceTicks(-1200, 6900);
    expect(ticks.map((value) => tickText(value, ticks, "gain"))).toEqual([
      "−2,000",
      "0",
      "+2,000",
      "+4,000",
      "+6,000",
      "+8,000",
    ]);
    const small = niceTicks(-0.3, 0.1);
    expect(small.map((value) => tickText(value, small, "gain"))).toEqual(["−0.3", "−0.2", "−0.1", "0", "+0.1", "+0.2"]);
  });

  it("never says two of its steps alike", () => {
    const ranges: [number, number, "price" | "tvl"][] = [
      [1.2734, 1.2921, "price"],
      [1.27601, 1.27688, "price"],
      [0.0101, 0.0109, "price"],
      [1, 2.06, "price"],
      [212_100, 213_900, "tvl"],
      [1_000_000, 1_004_000, "tvl"],
      [12, 19, "tvl"],
      [25_000, 260_000, "tvl"],
    ];
    for (const [low, high, measure] of ranges) {
      const said = texts(low, high, measure);
      expect(new Set(said).size, said.join(" ")).toBe(said.length);
    }
  });

  it("says prices with two digits and values in thousands and millions where that is enough", () => {
    expect(texts(1, 1.28, "price")).toEqual(["1.00", "1.10", "1.20", "1.30"]);
    expect(texts(25_000, 260_000, "tvl")).toEqual(["0", "50k", "100k", "150k", "200k", "250k", "300k"]);
    expect(texts(1_000_000, 3_900_000, "tvl").at(-1)).toBe("4M");
  });
});
