import { readStored, store } from "./stored";

// The language of the pages: the reader's own choice, else the first of the browser's languages that the pages exist in,
// else English. It is decided once, before anything is drawn; to choose another one loads the page again.

/** The languages of the pages, each by its own name. */
export const LANGUAGES = { en: "English", de: "Deutsch" } as const;
export type Language = keyof typeof LANGUAGES;

interface Locale {
  /** What Intl writes numbers by. */
  numbers: string;
  /** What Intl writes dates by. English dates are day first ("21 Nov 2026"), as everywhere but in America. */
  dates: string;
  /** What stands behind a number of thousands, millions and billions. Intl has it, too, but not for every language's thousands. */
  short: { 3: string; 6: string; 9: string };
  /** Days, hours, minutes and seconds in a countdown: Intl's own are too long for one. */
  clock: [string, string, string, string];
}

const LOCALES: Record<Language, Locale> = {
  en: { numbers: "en-US", dates: "en-GB", short: { 3: "k", 6: "M", 9: "B" }, clock: ["d", "h", "m", "s"] },
  de: {
    numbers: "de-DE",
    dates: "de-DE",
    short: { 3: "\u00a0Tsd.", 6: "\u00a0Mio.", 9: "\u00a0Mrd." },
    clock: ["\u00a0T", "\u00a0Std.", "\u00a0Min.", "\u00a0Sek."],
  },
};

const KEY = "sluice.language";

const known = (language: string | null | undefined): Language | undefined =>
  (Object.keys(LANGUAGES) as Language[]).find((each) => each === language);

/** The reader's choice, else the first language of the browser that the pages exist in ("de-CH" is German), else English. */
export function wantedLanguage(chosen: string | null, browser: readonly string[]): Language {
  const spoken = browser.map((tag) => known(tag.toLowerCase().split("-")[0])).find(Boolean);
  return known(chosen) ?? spoken ?? "en";
}

export const readersLanguage = (): Language => wantedLanguage(readStored(KEY), navigator.languages ?? []);

/** Remembers the reader's choice and shows the page in it. */
export function chooseLanguage(language: Language) {
  store(KEY, language);
  location.reload();
}

let current: Language = "en";

export const language = (): Language => current;
export const locale = (): Locale => LOCALES[current];

/** Called with the texts of a language, which are loaded by then (text/language.ts). */
export function speakFromNowOn(language: Language) {
  current = language;
}

/** Something of Intl, which is slow to make: made at its first use, once a language. */
export function perLanguage<T>(make: (locale: Locale) => T): () => T {
  const made = new Map<Language, T>();
  return () => {
    const there = made.get(current);
    if (there !== undefined) return there;
    const fresh = make(LOCALES[current]);
    made.set(current, fresh);
    return fresh;
  };
}

const plurals = perLanguage(({ numbers }) => new Intl.PluralRules(numbers));

/** The form of a noun that a number takes: "1 vault", "2 vaults". */
export const plural = (count: number, one: string, other: string): string =>
  plurals().select(count) === "one" ? one : other;
