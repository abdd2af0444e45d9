import { grouped, separators } from "./format";

// Reads the numbers that people type into forms. A number is money here, so nothing is guessed: a text is either
// unmistakable, or it is a problem that the form names beside the field.

/** How a reader's language writes numbers: "." and "," in English, "," and "." in German, "." and "’" in Switzerland. */
export interface Separators {
  decimal: string;
  group: string;
}

/** Why a text is not a number that can be signed. */
export type NumberProblem =
  | { kind: "empty" | "malformed" | "leadingZero" | "tooLong" }
  /** The mark that separates thousands stands where it separates none. */
  | { kind: "grouping" }
  /** A character that has no place in a number, invisible ones included. */
  | { kind: "character"; character: string }
  | { kind: "tooPrecise"; decimals: number }
  /** The text means different numbers in different languages of this reader; both are written without doubt. */
  | { kind: "ambiguous"; readings: [string, string] };

export type ParsedNumber = { value: bigint } | { problem: NumberProblem };

const MAX_WHOLE_DIGITS = 40;
const MAX_LENGTH = 120;

function separatorsOf(language: string): Separators {
  const parts = new Intl.NumberFormat(language).formatToParts(1_234_567.5);
  const of = (type: "decimal" | "group") => parts.find((part) => part.type === type)?.value ?? "";
  return { decimal: of("decimal"), group: of("group") };
}

/**
 * The separators of every language that the reader's browser names. A language that Intl doesn't know counts as one
 * whose separators are unknown, so that what could be ambiguous is.
 */
export function readerSeparators(languages: readonly string[] = browserLanguages()): Separators[] {
  return languages.map((language) => {
    try {
      return separatorsOf(language);
    } catch {
      return { decimal: "", group: "" };
    }
  });
}

/** The languages of the browser, and the one that the system formats numbers in: they can differ. */
function browserLanguages(): readonly string[] {
  const named = typeof navigator === "undefined" ? [] : (navigator.languages ?? []);
  return [...named, new Intl.NumberFormat().resolvedOptions().locale];
}

/**
 * Reads a number in base units of `decimals`, as the language of the page writes it: digits, one decimal mark, and the
 * other mark between thousands ("1,234.50", in German "1.234,50") are all that is allowed. Nothing is rounded.
 *
 * "1,000" and "1.000" read differently in other languages. On a page of the decimal point they are accepted only when
 * every language of the reader uses it, too; on a page of the decimal comma never, because wallets and exchanges write
 * amounts of tokens with a point in every language.
 */
export function parseNumber(
  text: string,
  decimals: number,
  reader: Separators[] = readerSeparators(),
  page: Separators = separators(),
): ParsedNumber {
  const typed = text.replace(/^[ \t]+|[ \t]+$/g, "");
  if (typed === "") return refuse({ kind: "empty" });
  if (typed.length > MAX_LENGTH) return refuse({ kind: "tooLong" });
  const foreign = /[^0-9.,]/u.exec(typed);
  if (foreign) return refuse({ kind: "character", character: foreign[0] });
  const [before = "", fraction, ...more] = typed.split(page.decimal);
  if (more.length > 0) return refuse({ kind: typed.includes(page.group) ? "grouping" : "malformed" });
  if (fraction?.includes(page.group)) return refuse({ kind: "grouping" });
  if (before === "" && !fraction) return refuse({ kind: "malformed" });
  const thousands = before.split(page.group);
  if (thousands.length > 1 && !/^[1-9]\d{0,2}(,\d{3})+$/.test(thousands.join(","))) return refuse({ kind: "grouping" });
  const whole = thousands.join("");
  if (/^0\d/.test(whole)) return refuse({ kind: "leadingZero" });
  if (whole.length > MAX_WHOLE_DIGITS) return refuse({ kind: "tooLong" });
  if (couldBeEither(typed) && !(page.decimal === "." && reader.every(readsAsEnglish(typed)))) {
    const digits = typed.replace(/[.,]/, "");
    return refuse({ kind: "ambiguous", readings: [digits, `${typed.replace(/[.,]/, page.decimal)}0`] });
  }
  const significant = (fraction ?? "").replace(/0+$/, "");
  if (significant.length > decimals || (decimals === 0 && fraction !== undefined)) {
    return refuse({ kind: "tooPrecise", decimals });
  }
  return { value: BigInt(whole || "0") * 10n ** BigInt(decimals) + BigInt(significant.padEnd(decimals, "0") || "0") };
}

const refuse = (problem: NumberProblem): ParsedNumber => ({ problem });

/** One to three digits, one separator, three digits: a thousand and something, or a number with three decimals. */
const couldBeEither = (typed: string): boolean => /^[1-9]\d{0,2}[.,]\d{3}$/.test(typed);

/** A point is read as decimals wherever it is the decimal mark; a comma only where it is also known to group. */
const readsAsEnglish =
  (typed: string) =>
  ({ decimal, group }: Separators): boolean =>
    decimal === "." && (typed.includes(".") || group === ",");

function digitsOf(value: bigint, decimals: number): { whole: bigint; fraction: string } {
  const unit = 10n ** BigInt(decimals);
  return {
    whole: value / unit,
    fraction: decimals === 0 ? "" : (value % unit).toString().padStart(decimals, "0").replace(/0+$/, ""),
  };
}

/** Three decimals after at most three digits would read as thousands where the other mark is the decimal one. */
const withoutDoubt = (fraction: string): string => (fraction.length === 3 ? `${fraction}0` : fraction);

/** What a button puts into a field ("all of it"): every digit, in a form that any reader's field accepts. */
export function typable(value: bigint, decimals: number): string {
  const { whole, fraction } = digitsOf(value, decimals);
  return fraction === "" ? `${whole}` : `${whole}${separators().decimal}${withoutDoubt(fraction)}`;
}

/**
 * The exact number that will be signed, for buttons and confirmations: thousands grouped, never rounded, and with two
 * decimals or more, so that neither convention can mistake the point for the comma.
 */
export function echo(value: bigint, decimals: number): string {
  const { whole, fraction } = digitsOf(value, decimals);
  return decimals === 0
    ? grouped(whole)
    : `${grouped(whole)}${separators().decimal}${withoutDoubt(fraction.padEnd(2, "0"))}`;
}
