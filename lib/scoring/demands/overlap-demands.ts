import { broken, graded, textsOf, type DemandCheck, type DemandInput } from "./demand-outcome";

/** Longer texts are compared by their starts. */
const MOST_WORDS = 10_000;
/** BLEU takes the logarithm of each share; this stands for none. */
const NO_SHARE = 1e-7;

/** Demands on how much of a reference's words an answer has. Of several references the best counts. */
export const overlapDemands: Readonly<Record<string, DemandCheck>> = {
  "rouge-n": (input) => compare(input, "ROUGE-N", 0.75, rouge1),
  bleu: (input) => compare(input, "BLEU", 0.5, bleu),
  gleu: (input) => compare(input, "GLEU", 0.5, gleu),
};

type Measure = (answer: string, references: readonly string[]) => number;

function compare(input: DemandInput, name: string, threshold: number, measure: Measure): ReturnType<typeof graded> {
  const references = textsOf(input.value);
  if (references === null) return broken(`“${input.assertion.kind}” needs a text to compare with.`);
  return graded(input, measure(input.text, references), threshold, name);
}

/**
 * ROUGE-1 (Lin, "ROUGE", 2004) as promptfoo has it: the F-measure over single words in lower case, punctuation marks
 * being words of their own. The tokenizer is simpler than the Penn Treebank's, which promptfoo's library follows.
 */
const rouge1: Measure = (answer, references) => {
  const found = tokens(answer);
  return best(references, (reference) => {
    const wanted = tokens(reference);
    const common = overlap(countGrams(found, 1), countGrams(wanted, 1));
    return found.length + wanted.length === 0 ? 0 : (2 * common) / (found.length + wanted.length);
  });
};

/** BLEU with grams of 1 to 4 words and its brevity penalty (Papineni et al. 2002, doi 10.3115/1073083.1073135). */
const bleu: Measure = (answer, references) => {
  const found = words(answer);
  if (found.length === 0) return 0;
  const wanted = references.map(words);
  const lengths = wanted.map(({ length }) => length);
  const nearest = lengths.reduce((best, length) =>
    Math.abs(length - found.length) < Math.abs(best - found.length) ? length : best,
  );
  const logShares = [1, 2, 3, 4].map((size) => {
    const grams = countGrams(found, size);
    const total = Math.max(0, found.length - size + 1);
    const matched = Math.max(...wanted.map((reference) => overlap(grams, countGrams(reference, size))));
    return Math.log(total > 0 && matched > 0 ? matched / total : NO_SHARE);
  });
  const penalty = found.length >= nearest ? 1 : Math.exp(1 - nearest / found.length);
  return penalty * Math.exp(logShares.reduce((sum, share) => sum + share / 4, 0));
};

/** GLEU (Wu et al. 2016, arXiv 1609.08144): over grams of 1 to 4 words, the lesser of precision and recall. */
const gleu: Measure = (answer, references) => {
  const found = words(answer).map(withoutPoint);
  return best(references, (reference) => {
    const wanted = words(reference).map(withoutPoint);
    const sizes = [1, 2, 3, 4];
    const sum = (of: (size: number) => number) => sizes.reduce((total, size) => total + of(size), 0);
    const matched = sum((size) => overlap(countGrams(found, size), countGrams(wanted, size)));
    const most = sum((size) => Math.max(0, Math.max(found.length, wanted.length) - size + 1));
    return most === 0 ? 0 : matched / most;
  });
};

function best(references: readonly string[], measure: (reference: string) => number): number {
  return Math.max(...references.map(measure));
}

function words(text: string): readonly string[] {
  return (text.toLowerCase().match(/\S+/g) ?? []).slice(0, MOST_WORDS);
}

function tokens(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? []).slice(0, MOST_WORDS);
}

function withoutPoint(word: string): string {
  return word.replace(/\.+$/, "");
}

function countGrams(list: readonly string[], size: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let start = 0; start + size <= list.length; start += 1) {
    const gram = list.slice(start, start + size).join(" ");
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

/** Grams that both have, each as often as both have it. */
function overlap(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let common = 0;
  for (const [gram, count] of one) common += Math.min(count, other.get(gram) ?? 0);
  return common;
}
