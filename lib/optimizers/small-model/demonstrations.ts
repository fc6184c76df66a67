import type { Demonstration } from "./demonstration";
import type { TaskKind } from "../../reading/kinds";
import type { Language } from "../../reading/language";

/** Each language's bank, fetched when a small model first rewrites a prompt in it. */
const banks: Partial<Readonly<Record<Language, () => Promise<readonly Demonstration[]>>>> = {
  en: async () => (await import("./bank/en")).english,
  de: async () => (await import("./bank/de")).german,
  fr: async () => (await import("./bank/fr")).french,
  es: async () => (await import("./bank/es")).spanish,
  pt: async () => (await import("./bank/pt")).portuguese,
  it: async () => (await import("./bank/it")).italian,
  zh: async () => (await import("./bank/zh")).chinese,
  ja: async () => (await import("./bank/ja")).japanese,
  ar: async () => (await import("./bank/ar")).arabic,
  hi: async () => (await import("./bank/hi")).hindi,
};

/**
 * The demonstrations in a language, or in English where there are none: a model that sees another language still learns the
 * form, and the request tells it to keep the prompt's own. What cannot be fetched now is none; the request works without.
 */
export async function bankOf(language: Language): Promise<readonly Demonstration[]> {
  const fetchBank = banks[language] ?? banks.en;
  try {
    return (await fetchBank?.()) ?? [];
  } catch {
    // Not stored and no network.
    return [];
  }
}

/** What a demonstration of the same kind of task is worth beside shared words, whose likeness lies between 0 and 1. */
const SAME_KIND = 1;

/**
 * The demonstrations nearest to a silver prompt, the nearest last, where a small model reads it best (Liu et al. 2022, "What
 * makes good in-context examples for GPT-3?", arXiv 2101.06804, there by embeddings): by kind of task, then by the cosine of
 * their words. Never the prompt itself.
 */
export function nearestDemonstrations(
  bank: readonly Demonstration[],
  prompt: { readonly silver: string; readonly kind: TaskKind | null },
  count: number,
): readonly Demonstration[] {
  const words = wordsOf(prompt.silver);
  return bank
    .filter(({ silver }) => silver.trim() !== prompt.silver.trim())
    .map((demonstration) => ({
      demonstration,
      nearness: (demonstration.kind === prompt.kind ? SAME_KIND : 0) + likeness(words, wordsOf(demonstration.silver)),
    }))
    .sort((left, right) => right.nearness - left.nearness)
    .slice(0, count)
    .map(({ demonstration }) => demonstration)
    .reverse();
}

/** Words of three letters and more; where they stand without spaces, pairs of letters. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(words.flatMap((word) => (/[\u3040-\u30ff\u3400-\u9fff]/u.test(word) ? pairsOf(word) : [word])));
}

function pairsOf(word: string): readonly string[] {
  const letters = Array.from(word);
  return letters.slice(1).map((letter, index) => (letters[index] ?? "") + letter);
}

/** The cosine of two sets of words, between 0 and 1. */
function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0;
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.sqrt(left.size * right.size);
}
