// How a text is found in the reader's language. Each file of this folder is an area: its English texts, wrapped in
// `spoken`, which gives another language's texts instead where that is the reader's. The language is known before any area
// is loaded (main.ts), so that a text may be read anywhere.

/** Every area of the catalogue. A new one is named here, in catalogue.ts, and in every language's index. */
export type Area =
  | "agents"
  | "exits"
  | "guide"
  | "leaders"
  | "manage"
  | "numbers"
  | "pages"
  | "pnl"
  | "posts"
  | "preview"
  | "problems"
  | "proposals"
  | "tanks"
  | "verify"
  | "verifyReasons"
  | "wallets"
  | "webhooks"
  | "week";

let translation: Readonly<Record<Area, object>> | null = null;
let firstLoaded: Area | null = null;

/** The texts of an area in the reader's language. */
export function spoken<T extends object>(area: Area, english: T): T {
  firstLoaded ??= area;
  return translation === null ? english : (translation[area] as T);
}

/** Gives the texts of another language from here on. */
export function speak(texts: Readonly<Record<Area, object>>) {
  if (firstLoaded !== null) throw new Error(`the texts of "${firstLoaded}" were loaded before the language was known`);
  translation = texts;
}
