import type { Demonstration } from "./demonstration";
import type { TaskKind } from "../../reading/kinds";
import type { Language } from "../../reading/language";

type Bank = readonly Demonstration[];

/** Each language's own examples and those of `data/pairs`, fetched when a small model first rewrites a prompt in it. */
const banks: Partial<Readonly<Record<Language, () => readonly Promise<Bank>[]>>> = {
  en: () => [import("./bank/en").then(({ english }) => english), import("./bank/pairs/en").then(({ pairs }) => pairs)],
  de: () => [import("./bank/de").then(({ german }) => german), import("./bank/pairs/de").then(({ pairs }) => pairs)],
  fr: () => [import("./bank/fr").then(({ french }) => french), import("./bank/pairs/fr").then(({ pairs }) => pairs)],
  es: () => [import("./bank/es").then(({ spanish }) => spanish), import("./bank/pairs/es").then(({ pairs }) => pairs)],
  pt: () => [
    import("./bank/pt").then(({ portuguese }) => portuguese),
    import("./bank/pairs/pt").then(({ pairs }) => pairs),
  ],
  it: () => [import("./bank/it").then(({ italian }) => italian), import("./bank/pairs/it").then(({ pairs }) => pairs)],
  zh: () => [import("./bank/zh").then(({ chinese }) => chinese), import("./bank/pairs/zh").then(({ pairs }) => pairs)],
  ja: () => [
    import("./bank/ja").then(({ japanese }) => japanese),
    import("./bank/pairs/ja").then(({ pairs }) => pairs),
  ],
  ar: () => [import("./bank/ar").then(({ arabic }) => arabic), import("./bank/pairs/ar").then(({ pairs }) => pairs)],
  hi: () => [import("./bank/hi").then(({ hindi }) => hindi), import("./bank/pairs/hi").then(({ pairs }) => pairs)],
};

/**
 * The demonstrations in a language, or in English where there are none: a model that sees another language still learns the
 * form, and the request tells it to keep the prompt's own. What cannot be fetched now is none; the request works without.
 */
export async function bankOf(language: Language): Promise<Bank> {
  const fetched = await Promise.allSettled((banks[language] ?? banks.en)?.() ?? []);
  // One that fails is not stored and has no network.
  return fetched.flatMap((part) => (part.status === "fulfilled" ? part.value : []));
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
