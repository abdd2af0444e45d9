import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { niceTicks, tickText } from "~/charts/ticks";
import { assets, bps, decimal, exactInPercent, integer, percent, price, ratio, weight } from "~/lib/format";
import { plural, speakFromNowOn, wantedLanguage } from "~/lib/language";
import { echo, type NumberProblem, parseNumber, readerSeparators, typable } from "~/lib/number-input";
import { age, countdown, inUnits, localDay, localTime, utcMonth } from "~/lib/time";
import { german } from "~/text/de";
import { speak } from "~/text/spoken";

// Numbers, dates and amounts on a German page: what is typed is the exact amount that is echoed, or an error.

beforeAll(() => speakFromNowOn("de"));

const READERS = {
  german: readerSeparators(["de-DE"]),
  "german and english, as browsers come": readerSeparators(["de-DE", "de", "en-US", "en"]),
  english: readerSeparators(["en-US"]),
  swiss: readerSeparators(["de-CH"]),
  "of a language that nobody knows": readerSeparators(["not a language"]),
};
const readers = fc.constantFrom(...Object.values(READERS));

const read = (typed: string, decimals = 6, reader = READERS.german) => parseNumber(typed, decimals, reader);
const kindOf = (typed: string, decimals = 6, reader = READERS.german): NumberProblem["kind"] | null => {
  const parsed = read(typed, decimals, reader);
  return "problem" in parsed ? parsed.problem.kind : null;
};

describe("what may be typed on a German page", () => {
  it.each([
    ["1", 1_000_000n],
    ["1.240,50", 1_240_500_000n],
    ["1.234.567", 1_234_567_000_000n],
    ["1.234,567", 1_234_567_000n],
    [" 0,000001 ", 1n],
    [",5", 500_000n],
    ["5,", 5_000_000n],
    ["10,5", 10_500_000n],
    ["0,500", 500_000n],
    ["1000", 1_000_000_000n],
    ["1234,567", 1_234_567_000n],
    ["1,2340", 1_234_000n],
  ])("%s", (typed, value) => {
    for (const reader of Object.values(READERS)) expect(read(typed, 6, reader)).toEqual({ value });
  });

  it.each([
    ["", "empty"],
    [",", "malformed"],
    ["1,2,3", "malformed"],
    ["10.5", "grouping"],
    ["0.5", "grouping"],
    ["1.00", "grouping"],
    ["1,000.50", "grouping"],
    ["1.0000", "grouping"],
    ["1.00.000", "grouping"],
    ["0.500", "grouping"],
    [".5", "grouping"],
    ["5.", "grouping"],
    ["1..000", "grouping"],
    ["1234.567", "grouping"],
    ["1,5.000", "grouping"],
    ["1,000,000", "malformed"],
    ["007", "leadingZero"],
    ["1’000", "character"],
    ["1 000", "character"],
    ["0,0000001", "tooPrecise"],
    ["9".repeat(41), "tooLong"],
  ])("%j is refused: %s", (typed, problem) => {
    for (const reader of Object.values(READERS)) expect(kindOf(typed, 6, reader)).toBe(problem);
  });

  it.each(["1.000", "1,000", "12.345", "999,001"])("%s is never guessed at, whoever reads", (typed) => {
    for (const reader of Object.values(READERS)) {
      const parsed = read(typed, 6, reader);
      if (!("problem" in parsed) || parsed.problem.kind !== "ambiguous") throw new Error(`${typed} was not refused`);
      // What it offers instead can be typed, and is the two numbers that it could have been.
      const digits = BigInt(typed.replace(/\D/g, ""));
      const [thousands, decimals] = parsed.problem.readings.map((reading) => read(reading, 6, reader));
      expect(thousands).toEqual({ value: digits * 10n ** 6n });
      expect(decimals).toEqual({ value: digits * 10n ** 3n });
    }
  });
});

/** Every string a person may type, German and English numbers first. */
const typedText = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."0123456789.,"), maxLength: 14 }),
  fc.string({ unit: fc.constantFrom(..."019.,-+e _'’\u00a0\u202f\u200b\u202e٠٩٫٬０．，"), maxLength: 10 }),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc
    .tuple(fc.bigInt(0n, 10n ** 15n), fc.constantFrom("de-DE", "en-US", "de-CH", "de-AT"), fc.constantFrom(0, 2, 3, 6))
    .map(([value, language, maximumFractionDigits]) =>
      new Intl.NumberFormat(language, { maximumFractionDigits }).format(Number(value) / 1e6),
    ),
  fc
    .tuple(
      fc.string({ unit: fc.constantFrom(..."0123456789.,"), maxLength: 8 }),
      fc.constantFrom("\u200b", " ", "%", "€"),
    )
    .map(([number, extra]) => number + extra),
);

/** What a text means by one convention, or null where it isn't well-formed in it. Written apart from the parser. */
function meaning(typed: string, mark: string, group: string, decimals: number): bigint | null {
  const text = typed.replace(/^[ \t]+|[ \t]+$/g, "");
  const [before = "", after, ...more] = text.split(mark);
  if (more.length > 0 || (before === "" && !after)) return null;
  const [first = "", ...rest] = before.split(group);
  if (rest.length > 0 && (!/^[1-9][0-9]{0,2}$/.test(first) || rest.some((part) => !/^[0-9]{3}$/.test(part))))
    return null;
  const whole = first + rest.join("");
  if (!/^[0-9]*$/.test(whole) || !/^[0-9]*$/.test(after ?? "")) return null;
  const scaled = BigInt(`${whole}${(after ?? "").padEnd(200, "0")}` || "0");
  const unit = 10n ** BigInt(Math.max(200, (after ?? "").length) - decimals);
  return scaled % unit === 0n ? scaled / unit : null;
}

describe("for every string that may be typed on a German page", () => {
  const RUNS = { numRuns: 10_000 };
  const PATIENCE = 120_000;

  it(
    "there is either the exact German amount, which is echoed in German, or an error with a sentence",
    () => {
      let accepted = 0;
      fc.assert(
        fc.property(typedText, fc.constantFrom(0, 2, 6, 18), readers, (typed, decimals, reader) => {
          const parsed = parseNumber(typed, decimals, reader);
          if ("problem" in parsed) return;
          accepted++;
          expect(parsed.value).toBe(meaning(typed, ",", ".", decimals));
          const shown = echo(parsed.value, decimals);
          expect(meaning(shown, ",", ".", decimals)).toBe(parsed.value);
          if (decimals > 0) expect(parseNumber(shown, decimals, reader)).toEqual({ value: parsed.value });
        }),
        RUNS,
      );
      expect(accepted).toBeGreaterThan(1000);
    },
    PATIENCE,
  );

  it(
    "no amount is accepted that an English reader would read as another one, nor is one echoed",
    () => {
      fc.assert(
        fc.property(typedText, fc.constantFrom(2, 6, 18), readers, (typed, decimals, reader) => {
          const parsed = parseNumber(typed, decimals, reader);
          if ("problem" in parsed) return;
          for (const text of [typed, echo(parsed.value, decimals), typable(parsed.value, decimals)]) {
            const english = meaning(text, ".", ",", decimals);
            if (english !== null) expect(english).toBe(parsed.value);
          }
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  it(
    "what a button puts into a field reads back to the last unit",
    () => {
      fc.assert(
        fc.property(fc.bigInt(0n, 10n ** 50n), fc.constantFrom(2, 6, 18), readers, (value, decimals, reader) => {
          if (value / 10n ** BigInt(decimals) >= 10n ** 40n) return;
          expect(parseNumber(typable(value, decimals), decimals, reader)).toEqual({ value });
          expect(parseNumber(echo(value, decimals), decimals, reader)).toEqual({ value });
        }),
      );
    },
    PATIENCE,
  );

  it("the sentence of each problem is German", () => {
    const { ambiguous, character, grouping } = german.numbers;
    expect(grouping).toContain("1.234,50");
    expect(ambiguous("1000", "1,0000")).toContain("1000 oder 1,0000");
    expect(character(german.numbers.quoted("€"))).toContain("„€“");
  });
});

describe("figures on a German page", () => {
  const usdc = { symbol: "USDC", decimals: 6 };
  it("are written as in German, with every digit", () => {
    expect(assets(1_234_567_890_123n, usdc)).toBe("1.234.567,89 USDC");
    expect(decimal(123_456_789_012_345_678_901_234_567_890n, 18, { digits: 18 })).toBe(
      "123.456.789.012,345678901234567890",
    );
    expect(decimal(1n, 6)).toBe("<0,01");
    expect(decimal(-266_665_000n, 6)).toBe("−266,67");
    expect(decimal(399_864_000_000n, 6, { compact: true })).toBe("399,86\u00a0Tsd.");
    expect(decimal(1_284_000_000_000n, 6, { compact: true })).toBe("1,28\u00a0Mio.");
    expect(decimal(2_500_000_000_000_000n, 6, { compact: true })).toBe("2,50\u00a0Mrd.");
    expect(integer(1_234_567)).toBe("1.234.567");
    expect(price("1.600000000000000000")).toBe("1,6000");
    expect(echo(1_234_560_000n, 6)).toBe("1.234,56");
    expect(echo(1_234_000n, 6)).toBe("1,2340");
    expect(typable(1_234_000n, 6)).toBe("1,2340");
  });
  it("have a space before their percent sign", () => {
    expect(percent("0.123400", { sign: true })).toBe("+12,34\u00a0%");
    expect(bps(1050)).toBe("10,5\u00a0%");
    expect(weight(1050)).toBe("10,50\u00a0%");
    expect(exactInPercent(500, 4)).toBe("0,05\u00a0%");
    expect(ratio(-30n, 12_000n)).toBe("−0,25\u00a0%");
  });
  it("name times in German", () => {
    expect(localTime(1_795_500_000)).toMatch(/^24\. Nov\. 2026, \d\d:\d\d$/);
    expect(localDay(1_795_500_000)).toBe("24. Nov. 2026");
    expect(utcMonth("2027-03")).toBe("März 2027");
    expect(age(84 * 86_400)).toBe("84 Tage");
    expect(age(86_400)).toBe("1 Tag");
    expect(inUnits(1, "week")).toBe("1 Woche");
    expect(countdown(2 * 86_400 + 3 * 3600, 0)).toBe("2\u00a0T 03\u00a0Std. 00\u00a0Min.");
    expect(plural(1, "Anteil", "Anteile")).toBe("Anteil");
    expect(plural(0, "Anteil", "Anteile")).toBe("Anteile");
  });
  it("stand beside an axis", () => {
    const ticks = niceTicks(25_000, 260_000);
    expect(ticks.map((tick) => tickText(tick, ticks, "tvl")).at(-1)).toBe("300\u00a0Tsd.");
    const prices = niceTicks(1, 1.28);
    expect(prices.map((tick) => tickText(tick, prices, "price"))).toEqual(["1,00", "1,10", "1,20", "1,30"]);
  });
});

describe("the language of the pages", () => {
  it.each([
    [null, ["de-CH", "en"], "de"],
    [null, ["en-US", "de"], "en"],
    [null, ["fr-FR", "de"], "de"],
    [null, ["fr-FR"], "en"],
    [null, [], "en"],
    ["de", ["en"], "de"],
    ["en", ["de"], "en"],
    ["klingon", ["de"], "de"],
    ["constructor", [], "en"],
  ] as const)("chosen %s in a browser of %j is %s", (chosen, browser, expected) =>
    expect(wantedLanguage(chosen, browser)).toBe(expected),
  );
});

describe("the texts of the pages", () => {
  it("are German in every area that is loaded after the language is known, and only then", async () => {
    speak(german);
    const { text } = await import("~/text/pages");
    const { numberSentence } = await import("~/text/numbers");
    const { problemSentence } = await import("~/text/problems");
    expect(text.vaults.lead).toBe(german.pages.vaults.lead);
    expect(numberSentence({ kind: "empty" })).toBe(german.numbers.empty);
    const usdc = { symbol: "USDC", decimals: 6 };
    expect(problemSentence({ kind: "reverted", name: "FeeNotLower", args: [500, 250] }, usdc)).toBe(
      "Die Gebühr kann nur sinken; sie ist jetzt 2,50\u00a0%.",
    );
    expect(() => speak(german)).toThrow(/were loaded before the language was known/);
  });
});
