import { foldForSearch } from "./search-text";

/** Below this share of common words two texts are about different things. */
const MOST_IN_COMMON = 0.2;
/** A text of fewer words says too little to be told from a new beginning of the same one. */
const LEAST_WORDS = 3;
/** They stand in prompts about anything; other languages have theirs, which the share allows for. */
const commonWords = new Set(
  "that this with from have your what which when where about into them they will would should could write give make create please explain list tell need want help using then than also only each more some like must just".split(
    " ",
  ),
);
/** Enough of a text to tell what it is about, and soon read. */
const CHARACTERS_READ = 20_000;

/**
 * Whether a prompt has hardly a word in common with any of these texts, so that it is a task of its own. Words of one to
 * three letters count only where nothing else is there: they are the same in every text of a language.
 */
export function isUnrelated(prompt: string, texts: readonly string[]): boolean {
  const own = tellingWords(prompt);
  if (own.size < LEAST_WORDS) return false;
  return texts.every((text) => {
    const others = tellingWords(text);
    return others.size >= LEAST_WORDS && shareInCommon(own, others) <= MOST_IN_COMMON;
  });
}

/** Of the smaller one's words; a text that was cut down or that was added to keeps them all. */
function shareInCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [smaller, larger] = one.size <= other.size ? [one, other] : [other, one];
  let common = 0;
  for (const word of smaller) if (larger.has(word)) common += 1;
  return common / smaller.size;
}

/** Words of four letters or more by their first five, so that "lamp" and "lamps" are one; pairs of unspaced letters. */
function tellingWords(text: string): ReadonlySet<string> {
  const folded = foldForSearch(text.slice(0, CHARACTERS_READ));
  const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2}`;
  const words = (least: number) => folded.match(new RegExp(`${unspaced}|[\\p{L}\\p{M}\\p{N}]{${least},}`, "gu")) ?? [];
  const long = words(4).filter((word) => !commonWords.has(word));
  return new Set((long.length < LEAST_WORDS ? words(1) : long).map((word) => word.slice(0, 5)));
}
