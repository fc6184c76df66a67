/** A text for finding facts again: lower case, plain quotes, no marks at the ends, each run of white space one space. */
export function foldFact(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[“”„«»「」『』"'’‘‚‹›`*_]/gu, " ")
    .replace(/[‐‑‒–—−]/gu, "-")
    .replace(/\s+/gu, " ")
    .replace(/^[\s.,;:!?…。，；：！？-]+/u, "")
    .trim();
}

/** The same without the marks that end a sentence, as a quotation stands in the middle of one. */
export function foldQuotation(text: string): string {
  const folded = foldFact(text);
  let end = folded.length;
  while (end > 0 && /[\s.,;:!?…。，；：！？]/u.test(folded[end - 1] ?? "")) end -= 1;
  return folded.slice(0, end);
}

/** Letters without their accents, lower case. */
export function foldName(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();
}

/** The longest text whose likeness is measured; what is longer is read from its beginning. */
const longest = 2000;

/** Dice's coefficient over pairs of neighbouring characters: 1 for the same text, 0 for nothing in common. */
function likeness(first: string, second: string): number {
  const pairs = countPairs(first.slice(0, longest));
  const other = second.slice(0, longest);
  let common = 0;
  for (let index = 0; index + 1 < other.length; index += 1) {
    const pair = other.slice(index, index + 2);
    const left = pairs.get(pair) ?? 0;
    if (left === 0) continue;
    pairs.set(pair, left - 1);
    common += 1;
  }
  const total = Math.min(first.length, longest) + other.length - 2;
  return total <= 0 ? (first === second ? 1 : 0) : (2 * common) / total;
}

function countPairs(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let index = 0; index + 1 < text.length; index += 1) {
    const pair = text.slice(index, index + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** The choice that is most like the text, at least as much as given; null where none is. */
export function mostAlike<Choice extends { readonly text: string }>(
  text: string,
  choices: readonly Choice[],
  least: number,
): Choice | null {
  let best: Choice | null = null;
  let bestLikeness = least;
  for (const choice of choices.slice(0, 50)) {
    const value = likeness(text, choice.text);
    if (value >= bestLikeness) [best, bestLikeness] = [choice, value];
  }
  return best;
}
