/** One word or phrase of the lexicon in a text. */
export interface WordHit {
  readonly classes: readonly string[];
  /** Counted in words from the beginning. */
  readonly at: number;
  readonly length: number;
}

/** What a person who reads the language knows of words: by what they speak for, words and phrases parted by "|". */
export type WordList = Readonly<Record<string, string>>;

/** By word or phrase, what it speaks for; and the words that are one letter short of one of them. */
export interface Lexicon {
  readonly entries: ReadonlyMap<string, readonly string[]>;
  readonly shortened: ReadonlyMap<string, string>;
  readonly longestPhrase: number;
  /** Letters of the longest entry in a script without spaces; 0 where there is none. */
  readonly longestUnspaced: number;
}

/** Letters of scripts that put no spaces between words, for a class of a regular expression. */
export const unspacedLetters = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}ー";

export const startsUnspaced = new RegExp(`^[${unspacedLetters}]`, "u");

/** The words, with each run of letters without spaces cut where entries of the lexicon stand in it. */
export function cutRuns(words: readonly string[], lexicon: Lexicon): readonly string[] {
  return words.flatMap((word) => (startsUnspaced.test(word) ? cutRun(word, lexicon) : [word]));
}

/** The longest entry first at each place; what stands between two entries stays in one piece. */
function cutRun(run: string, { entries, longestUnspaced }: Lexicon): readonly string[] {
  const pieces: string[] = [];
  let begun = 0;
  for (let at = 0; at < run.length;) {
    let length = Math.min(longestUnspaced, run.length - at);
    while (length > 0 && !entries.has(run.slice(at, at + length))) length -= 1;
    if (length > 0) {
      if (at > begun) pieces.push(run.slice(begun, at));
      pieces.push(run.slice(at, at + length));
      begun = at + length;
    }
    at += Math.max(1, length);
  }
  if (begun < run.length) pieces.push(run.slice(begun));
  return pieces;
}

/** The words and phrases of the lexicon in a list of folded words, the longest first at each place, without overlap. */
export function findLexiconWords(words: readonly string[], lexicon: Lexicon): readonly WordHit[] {
  const { entries, longestPhrase } = lexicon;
  const hits: WordHit[] = [];
  for (let at = 0; at < words.length;) {
    let length = Math.min(longestPhrase, words.length - at);
    let classes: readonly string[] | undefined;
    for (; length > 0; length -= 1) {
      const phrase = length === 1 ? (words[at] ?? "") : words.slice(at, at + length).join(" ");
      classes = entries.get(phrase) ?? (length === 1 ? closestClasses(phrase, lexicon) : undefined);
      if (classes !== undefined) break;
    }
    if (classes === undefined) at += 1;
    else {
      hits.push({ classes, at, length });
      at += length;
    }
  }
  return hits;
}

/** Shorter words are too near to each other for a mistake to be forgiven. */
const shortestForgiven = 5;

function closestClasses(word: string, { entries, shortened }: Lexicon): readonly string[] | undefined {
  const singular = entries.get(word.replace(/(?:es|s|['’]s)$/u, ""));
  if (singular !== undefined || word.length < shortestForgiven) return singular;
  const known = shortened.get(word) ?? entriesShorterBy(word, entries) ?? swapped(word, entries);
  if (known !== undefined) return entries.get(known);
  for (let index = 0; index < word.length; index += 1) {
    const other = shortened.get(word.slice(0, index) + word.slice(index + 1));
    if (other !== undefined) return entries.get(other);
  }
  return undefined;
}

/** A letter too many. */
function entriesShorterBy(word: string, entries: Lexicon["entries"]): string | undefined {
  for (let index = 0; index < word.length; index += 1) {
    const shorter = word.slice(0, index) + word.slice(index + 1);
    if (shorter.length >= shortestForgiven && entries.has(shorter)) return shorter;
  }
  return undefined;
}

/** Two neighbouring letters in the wrong order. */
function swapped(word: string, entries: Lexicon["entries"]): string | undefined {
  for (let index = 0; index + 1 < word.length; index += 1) {
    const other = word.slice(0, index) + (word[index + 1] ?? "") + (word[index] ?? "") + word.slice(index + 2);
    if (entries.has(other)) return other;
  }
  return undefined;
}

export function buildLexicon(...lists: readonly WordList[]): Lexicon {
  const entries = new Map<string, string[]>();
  let longestPhrase = 1;
  let longestUnspaced = 0;
  for (const [name, words] of lists.flatMap((list) => Object.entries(list))) {
    for (const word of words.split("|")) {
      const classes = entries.get(word);
      if (classes === undefined) entries.set(word, [name]);
      else if (!classes.includes(name)) classes.push(name);
      longestPhrase = Math.max(longestPhrase, word.split(" ").length);
      if (startsUnspaced.test(word)) longestUnspaced = Math.max(longestUnspaced, word.length);
    }
  }
  const shortened = new Map<string, string>();
  for (const word of entries.keys()) {
    if (word.length <= shortestForgiven || !/^\p{Script=Latin}+$/u.test(word)) continue;
    for (let index = 1; index < word.length; index += 1) {
      const shorter = word.slice(0, index) + word.slice(index + 1);
      if (!entries.has(shorter)) shortened.set(shorter, word);
    }
  }
  return { entries, shortened, longestPhrase, longestUnspaced };
}
