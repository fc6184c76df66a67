import type { TaskKind } from "../reading/kinds";
import type { Language } from "../reading/language";
import type { Asked, LanguageBook, LearnedRequests, Recipe, Sort } from "./recipe";
import { englishRecipes, englishWords } from "./recipes/en/book";

/** Languages with a book of their own, fetched when a prompt in them is first met. */
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
  gaps: {},
  collision: { ask: "{first} / {second}", line: "{first}", own: "{answer}" },
};

/**
 * What the rules say in a language for these kinds of task. A few words of which nobody can tell the language are
 * asked about in the page's own. What cannot be fetched now is left out: rules must answer without a network.
 */
export async function bookOfLanguage(language: Language, kinds: readonly TaskKind[]): Promise<LanguageBook> {
  try {
    if (language !== "en" && language !== "unknown") return (await fetched[language]?.()) ?? silentBook;
    const known = kinds.flatMap((kind) => Object.entries(englishRecipes).filter(([name]) => name === kind));
    const [requests, asked, ...recipes] = await Promise.all([
      fetchRequests().catch(() => null),
      fetchAsked().catch(() => null),
      ...known.map(async ([kind, fetchRecipe]) => [kind, await fetchRecipe()] as const),
    ]);
    const isUnfetched = requests === null || asked === null;
    const book = { ...englishWords, ...(requests !== null && { requests }), asked: asked ?? [], isUnfetched };
    return { ...book, recipes: Object.fromEntries<Recipe>(recipes) };
  } catch {
    // Not stored and no network: as if there were no recipes.
    const book = language === "en" || language === "unknown" ? { ...englishWords, recipes: {} } : silentBook;
    return { ...book, isUnfetched: true };
  }
}

/** What is told by its words in a language, of which no reader has learned sorts. */
export async function sortsOfLanguage(language: Language): Promise<readonly Sort[]> {
  // Not stored and no network.
  return (await fetched[language]?.().catch(() => null))?.sorts ?? [];
}

async function fetchRequests(): Promise<LearnedRequests> {
  const [{ readSorts }, { englishRequestLines }] = await Promise.all([
    import("../reading/reader/sort-reader"),
    import("./recipes/en/requests/request-lines"),
  ]);
  return { readSorts, lines: englishRequestLines };
}

async function fetchAsked(): Promise<readonly Asked[]> {
  return (await import("./recipes/en/asked/all")).englishAsked;
}

/** Fetches every English recipe, so that each is there without a network. Never rejects. */
export async function fetchEnglishRecipes(): Promise<void> {
  await Promise.allSettled([
    fetchRequests(),
    fetchAsked(),
    ...Object.values(englishRecipes).map((fetchRecipe) => fetchRecipe()),
  ]);
}
