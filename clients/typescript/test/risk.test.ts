import { describe, expect, it } from "vitest";
import { apr, daily, drawdown, priceAtOrBefore, ratioText, risk } from "../src/verify/risk";

const DAY = 86_400;
const point = (time: number, nav: number) => ({ time, nav: BigInt(nav), supply: 100n });

describe("returns and risk", () => {
  it("are linear over a year, and rounded down whichever way they go", () => {
    expect(ratioText(apr(point(0, 100), point(36.5 * DAY, 110)))).toBe("1.000000");
    expect(ratioText(apr(point(0, 300), point(365 * DAY, 299)))).toBe("-0.003334");
    expect(ratioText({ num: 2n, den: 3n })).toBe("0.666666");
    expect([apr(null, point(1, 1)), apr(point(1, 1), point(1, 2)), apr(point(0, 0), point(1, 1))]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it("fall from the highest price before, not from the first or the last", () => {
    const series = [100, 120, 90, 110, 130, 105].map((nav, at) => point(at, nav));
    expect(drawdown(series)).toMatchObject({ peak: { nav: 120n }, low: { nav: 90n } });
    expect(ratioText(drawdown(series)!.worst)).toBe("0.250000");
    expect(ratioText(drawdown(series.slice(0, 2))!.worst)).toBe("0.000000");
    expect(drawdown([])).toBeNull();
  });

  it("of a day are those of its last price", () => {
    const series = [point(1, 1), point(DAY - 1, 2), point(DAY, 3), point(3 * DAY + 5, 4)];
    expect(daily(series).map(({ nav }) => nav)).toEqual([2n, 3n, 4n]);
    expect(priceAtOrBefore(series, DAY)!.nav).toBe(3n);
    expect(priceAtOrBefore(series, 0)).toBeNull();
  });

  it("need thirty prices, and agree with arithmetic in floating point", () => {
    const navs = Array.from({ length: 40 }, (_, day) => Math.round(1e9 * (1 + 0.01 * Math.sin(day) + 0.002 * day)));
    const series = navs.map((nav, day) => point(day * DAY, nav));
    const returns = navs.slice(1).map((nav, at) => nav / navs[at]! - 1);
    const mean = returns.reduce((a, b) => a + b, 0) / returns.length;
    const variance = returns.reduce((sum, r) => sum + (r - mean) ** 2, 0) / (returns.length - 1);
    const volatility = Math.sqrt(365 * variance);
    const found = risk(series)!;
    expect(Number(ratioText(found.volatility))).toBeCloseTo(volatility, 5);
    expect(Number(ratioText(found.sharpe))).toBeCloseTo((365 * mean) / volatility, 4);
    expect(risk(series.slice(0, 29))).toBeNull();
    expect(risk(series.slice(0, 30).map(({ time }) => point(time, 5)))).toMatchObject({ sharpe: null });
  });
});
