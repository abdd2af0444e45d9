import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_NAME, visibleLines, visibleText, withVisibleNames } from "../src/names";

describe("a stranger's text", () => {
  it.each([
    ["Meridian\u200b Growth", "Meridian Growth"],
    ["\u202ehtworG naidireM", "htworG naidireM"],
    ["Meridian\u2066 Growth\u2069", "Meridian Growth"],
    ["Meridian\nGrowth\t\u0000", "Meridian Growth"],
    ["\u3164\u115f\u2800\ufe0f", NO_NAME],
    ["", NO_NAME],
    ["  \u00a0 ", NO_NAME],
    [`a${"\u0301".repeat(40)}`, `a${"\u0301".repeat(3)}`],
    ["Ada's own", "Ada's own"],
    ["東京 成長", "東京 成長"],
  ])("%j is shown as %j", (text, shown) => expect(visibleText(text)).toBe(shown));

  it("never has anything invisible in it, is never empty and never longer than allowed, whatever is given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const shown = visibleText(text, 64);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/u);
        expect([...shown].length).toBeLessThanOrEqual(64);
        expect(shown.trim()).not.toBe("");
        expect(visibleText(shown, 64)).toBe(shown);
      }),
    );
  });

  it("keeps the lines of a longer text", () => {
    expect(visibleLines("one\u202e\r\ntwo\n\nthree\u200b")).toBe("one\ntwo\n\nthree");
    expect(visibleLines("")).toBe("");
  });

  it("is made visible wherever the API has it, and nothing else is touched", () => {
    const answer = {
      items: [{ name: "a\u200bb", strategy: "x\u202e\ny", nav: "12", asset: { symbol: "US\u200dDC", decimals: 6 } }],
      next: null,
    };
    expect(withVisibleNames(answer)).toEqual({
      items: [{ name: "ab", strategy: "x\ny", nav: "12", asset: { symbol: "USDC", decimals: 6 } }],
      next: null,
    });
  });
});
