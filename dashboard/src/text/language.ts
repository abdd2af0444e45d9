import { type Language, language, readersLanguage, speakFromNowOn } from "~/lib/language";
import type { Catalogue } from "./catalogue";
import { speak } from "./spoken";

/** Where the texts of a language come from: a file of their own, which is loaded only for readers of that language. */
const languages: Record<Exclude<Language, "en">, () => Promise<Catalogue>> = {
  de: () => import("./de").then(({ german }) => german),
};

/**
 * Speaks the reader's language from here on, and says so in the document. Waits for its texts; where they can't be loaded,
 * the page is in English rather than not at all.
 */
export async function speakReadersLanguage(wanted: Language = readersLanguage()): Promise<void> {
  if (wanted !== "en") {
    try {
      const texts = await languages[wanted]();
      speakFromNowOn(wanted);
      speak(texts);
    } catch (error) {
      console.warn(`the texts in "${wanted}" could not be loaded: the page is in English`, error);
    }
  }
  document.documentElement.lang = language();
}
