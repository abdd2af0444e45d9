import { exact } from "@sluicefi/client/amount";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { echo, type NumberProblem, parseNumber, readerSeparators, typable } from "~/lib/number-input";
import { numberSentence } from "~/text/numbers";

const ENGLISH = readerSeparators(["en-US"]);
const GERMAN = readerSeparators(["de-DE"]);
const SWISS = readerSeparators(["de-CH"]);
const BOTH = readerSeparators(["en-US", "de-DE"]);
const LANGUAGES = [
  "en-US",
  "en-GB",
  "en-IN",
  "de-DE",
  "de-CH",
  "de-AT",
  "fr-FR",
  "es-ES",
  "pt-BR",
  "pl-PL",
  "hi-IN",
  "ar-EG",
];

const amountOf = (typed: string, decimals = 6, reader = ENGLISH) => parseNumber(typed, decimals, reader);
const kindOf = (typed: string, decimals = 6, reader = ENGLISH): NumberProblem["kind"] | null => {
  const parsed = parseNumber(typed, decimals, reader);
  return "problem" in parsed ? parsed.problem.kind : null;
};

describe("what an English reader may type", () => {
  it.each([
    ["1", 1_000_000n],
    ["1,240.50", 1_240_500_000n],
    ["1,234", 1_234_000_000n],
    ["1,234,567", 1_234_567_000_000n],
    [" 0.000001 ", 1n],
    [".5", 500_000n],
    ["5.", 5_000_000n],
    ["1.234", 1_234_000n],
    ["1.5000000000", 1_500_000n],
    ["0", 0n],
  ])("%s", (typed, value) => expect(amountOf(typed)).toEqual({ value }));

  it.each([
    ["", "empty"],
    ["  ", "empty"],
    [".", "malformed"],
    ["1.2.3", "malformed"],
    ["1e6", "character"],
    ["-1", "character"],
    ["+1", "character"],
    ["0x10", "character"],
    ["1 000", "character"],
    ["1\u00a0000", "character"],
    ["1_000", "character"],
    ["1'000", "character"],
    ["1\u200b0", "character"],
    ["\u200b1", "character"],
    ["\ufeff1", "character"],
    ["\u202e1", "character"],
    ["１００", "character"],
    ["٣", "character"],
    ["1٫5", "character"],
    ["½", "character"],
    ["∞", "character"],
    ["10,5", "grouping"],
    ["0,5", "grouping"],
    ["2,5", "grouping"],
    ["1,00", "grouping"],
    ["1.000,50", "grouping"],
    ["1,0000", "grouping"],
    ["1,00,000", "grouping"],
    ["0,500", "grouping"],
    ["01,234", "grouping"],
    [",5", "grouping"],
    ["5,", "grouping"],
    ["1,,000", "grouping"],
    ["1234,567", "grouping"],
    ["1.5,000", "grouping"],
    ["007", "leadingZero"],
    ["00.5", "leadingZero"],
    ["9".repeat(41), "tooLong"],
    ["0.".padEnd(200, "0"), "tooLong"],
    ["0.0000001", "tooPrecise"],
  ])("%j is refused: %s", (typed, problem) => expect(kindOf(typed)).toBe(problem));

  it("refuses any point where only whole numbers are allowed", () => {
    expect(amountOf("7", 0)).toEqual({ value: 7n });
    expect(kindOf("7.0", 0)).toBe("tooPrecise");
    expect(kindOf("7.5", 0)).toBe("tooPrecise");
  });
});

describe("what could mean two numbers", () => {
  it.each([
    ["a German reader", GERMAN],
    ["a Swiss reader, who groups by apostrophes", readerSeparators(["de-CH", "fr-FR"])],
    ["a reader of both English and German", BOTH],
    ["a reader whose language nobody knows", readerSeparators(["not a language"])],
  ])("is never guessed at for %s", (_, reader) => {
    expect(amountOf("1,000", 6, reader)).toEqual({ problem: { kind: "ambiguous", readings: ["1000", "1.0000"] } });
    expect(kindOf("1.000", 6, reader)).toBe("ambiguous");
    expect(kindOf("123.456", 6, reader)).toBe("ambiguous");
  });
  it("is only the comma's question where the point is the decimal mark and the comma means nothing", () => {
    expect(kindOf("1,000", 6, SWISS)).toBe("ambiguous");
    expect(amountOf("1.000", 6, SWISS)).toEqual({ value: 1_000_000n });
  });
  it.each([
    ["1234.567", 1_234_567_000n],
    ["0.123", 123_000n],
    ["1,234.567", 1_234_567_000n],
    ["1,234,567", 1_234_567_000_000n],
    ["1.2340", 1_234_000n],
    ["10.5", 10_500_000n],
    ["1000", 1_000_000_000n],
  ])("%s has one meaning for every reader", (typed, value) => expect(amountOf(typed, 6, BOTH)).toEqual({ value }));
  it("offers two readings that can each be typed", () => {
    for (const typed of ["1,000", "1.234", "999,001"]) {
      const parsed = parseNumber(typed, 6, GERMAN);
      if (!("problem" in parsed) || parsed.problem.kind !== "ambiguous") throw new Error(`${typed} was not refused`);
      const [thousands, decimals] = parsed.problem.readings.map((reading) => parseNumber(reading, 6, GERMAN));
      expect(thousands).toEqual({ value: BigInt(typed.replace(/\D/g, "")) * 10n ** 6n });
      expect(decimals).toEqual({ value: BigInt(typed.replace(/\D/g, "")) * 10n ** 3n });
    }
  });
  it("is decided by the browser's languages when none are given", () => {
    expect(readerSeparators(["en-US"])).toEqual([{ decimal: ".", group: "," }]);
    expect(readerSeparators().length).toBeGreaterThan(0);
  });
});

const localized = (value: bigint) => exact(value, 6) as `${number}`;
/** Every reader's separators and formatters are made once: Intl makes them slowly. */
const separators = new Map(LANGUAGES.map((language) => [language, readerSeparators([language])[0]!]));
const formats = new Map(
  LANGUAGES.map((language) => [language, new Intl.NumberFormat(language, { maximumFractionDigits: 6 })]),
);
const readers = fc
  .subarray(LANGUAGES, { minLength: 1 })
  .map((languages) => languages.map((language) => separators.get(language)!));
const RUNS = { numRuns: 10_000 };
/** Long beside what they take, for a host that is busy. */
const PATIENCE = 120_000;

/** Every string a person may type: numbers as any language writes them, near misses, and anything else. */
const typedText = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."0123456789.,"), maxLength: 14 }),
  fc.string({
    unit: fc.constantFrom(..."019.,-+e _'’\u00a0\u202f\u200b\u2060\ufeff\u202e٠٩٫٬０９．，"),
    maxLength: 10,
  }),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc
    .tuple(fc.bigInt(0n, 10n ** 15n), fc.constantFrom(...LANGUAGES))
    .map(([value, language]) => formats.get(language)!.format(localized(value))),
  fc
    .tuple(
      fc.string({ unit: fc.constantFrom(..."0123456789.,"), maxLength: 8 }),
      fc.constantFrom("\u200b", " ", "\t", "%", "USDC", "k", "１"),
    )
    .map(([number, extra]) => number + extra),
);
/** A number's meaning by one convention, or null where the text isn't well-formed in it. Written apart from the parser. */
function meaning(typed: string, decimal: string, group: string, decimals: number): bigint | null {
  const text = typed.replace(/^[ \t]+|[ \t]+$/g, "");
  const [before = "", after, ...more] = text.split(decimal);
  if (more.length > 0 || (before === "" && !after)) return null;
  const groups = before.split(group);
  if (
    groups.length > 1 &&
    (!/^[1-9][0-9]{0,2}$/.test(groups[0] ?? "") || groups.slice(1).some((it) => !/^[0-9]{3}$/.test(it)))
  ) {
    return null;
  }
  const whole = groups.join("");
  if (!/^[0-9]*$/.test(whole) || !/^[0-9]*$/.test(after ?? "")) return null;
  const scaled = BigInt(`${whole}${(after ?? "").padEnd(200, "0")}` || "0");
  const unit = 10n ** BigInt(Math.max(200, (after ?? "").length) - decimals);
  return scaled % unit === 0n ? scaled / unit : null;
}

describe("for every string a person may type", () => {
  it(
    "there is either the exact amount, which is what is echoed, or an error with a sentence",
    () => {
      let accepted = 0;
      fc.assert(
        fc.property(typedText, fc.constantFrom(0, 2, 6, 18), readers, (typed, decimals, reader) => {
          const parsed = parseNumber(typed, decimals, reader);
          if ("problem" in parsed) {
            expect(numberSentence(parsed.problem)).toMatch(/^[A-Z].*[.?]$/);
            return;
          }
          accepted++;
          expect(parsed.value).toBe(meaning(typed, ".", ",", decimals));
          // The echo is the amount: it reads back as itself, for this reader and for every other.
          const shown = echo(parsed.value, decimals);
          expect(meaning(shown, ".", ",", decimals)).toBe(parsed.value);
          if (decimals > 0) expect(parseNumber(shown, decimals, BOTH)).toEqual({ value: parsed.value });
        }),
        RUNS,
      );
      expect(accepted).toBeGreaterThan(1000);
    },
    PATIENCE,
  );

  it(
    "a reader of the decimal comma gets no amount that their own convention reads differently",
    () => {
      fc.assert(
        fc.property(typedText, fc.constantFrom(2, 6, 18), fc.constantFrom(GERMAN, BOTH), (typed, decimals, reader) => {
          const parsed = parseNumber(typed, decimals, reader);
          const german = meaning(typed, ",", ".", decimals);
          if ("value" in parsed && german !== null) expect(parsed.value).toBe(german);
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  it(
    "an amount as the reader's own language writes it is that amount or an error",
    () => {
      fc.assert(
        fc.property(fc.bigInt(0n, 10n ** 30n), fc.constantFrom(...LANGUAGES), (value, language) => {
          const typed = formats.get(language)!.format(localized(value));
          const parsed = parseNumber(typed, 6, [separators.get(language)!]);
          if ("value" in parsed) expect(parsed.value).toBe(value);
          else if (language.startsWith("en-US")) expect.unreachable(`${typed} is plain English`);
        }),
        RUNS,
      );
    },
    PATIENCE,
  );
});

describe("what the pages write into a field and onto a button", () => {
  it(
    "reads back to the last unit for every reader",
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
  it("looks as money does", () => {
    expect(echo(1_234_560_000n, 6)).toBe("1,234.56");
    expect(echo(1_000_000_000n, 6)).toBe("1,000.00");
    expect(echo(1_234_000n, 6)).toBe("1.2340");
    expect(echo(50n, 2)).toBe("0.50");
    expect(echo(7n, 0)).toBe("7");
    expect(typable(1_234_000n, 6)).toBe("1.2340");
    expect(typable(1_000_000_000n, 6)).toBe("1000");
  });
});
