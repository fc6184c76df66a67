import type { Language } from "../reading/language";
import type { LanguageBook } from "./recipe";
import { englishBook } from "./recipes/en/book";

/** Languages with recipes; all but English are fetched when a prompt in them is first met. */
const fetched: Partial<Readonly<Record<Language, () => Promise<LanguageBook>>>> = {
  de: async () => (await import("./recipes/de")).germanBook,
  fr: async () => (await import("./recipes/fr")).frenchBook,
  es: async () => (await import("./recipes/es")).spanishBook,
  pt: async () => (await import("./recipes/pt")).portugueseBook,
  it: async () => (await import("./recipes/it")).italianBook,
  zh: async () => (await import("./recipes/zh")).chineseBook,
  ja: async () => (await import("./recipes/ja")).japaneseBook,
  ar: async () => (await import("./recipes/ar")).arabicBook,
  hi: async () => (await import("./recipes/hi")).hindiBook,
};

/** Rules with no words for a language change nothing. */
const silentBook: LanguageBook = {
  label: "",
  recipes: {},
  collision: { ask: "{first} / {second}", line: "{first}", own: "{answer}" },
};

/**
 * What the rules say in a language. A language of which nobody is sure gets nothing, and so does one without recipes, or
 * whose recipes cannot be fetched now: rules must answer without a network.
 */
export async function bookOfLanguage(language: Language): Promise<LanguageBook> {
  if (language === "en") return englishBook;
  try {
    return (await fetched[language]?.()) ?? silentBook;
  } catch {
    // Not stored and no network: as if there were no recipes for it.
    return silentBook;
  }
}
