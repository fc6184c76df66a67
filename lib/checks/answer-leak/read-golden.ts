import { readNumbers } from "../../reading/numbers/read-numbers";
import { readOptionTexts } from "../../reading/options";
import { foldQuotation } from "../../reading/compare-texts";

/** What of a golden response would give the answer away. */
export interface GoldenAnswer {
  /** The response for comparing; empty where there is nothing to compare. */
  readonly whole: string;
  /** The option that it chooses; null where it chooses none. */
  readonly option: { readonly letter: string; readonly text: string; readonly others: readonly string[] } | null;
  /** A word or phrase that is the whole answer, for comparing; null where the answer is longer, or a number. */
  readonly phrase: string | null;
  /** Values that the answer ends in, or is. */
  readonly finalValues: ReadonlySet<string>;
  /** All values of the response. */
  readonly values: ReadonlySet<string>;
  /** Words with a capital that begin no sentence. */
  readonly names: readonly string[];
  readonly wordCount: number;
}

/** The answer stands at the beginning; only its values and names are sought in all of it. */
const longestRead = 4000;

const mostPhraseWords = 6;
const longestPhrase = 120;

const mostShortWords = 14;

const opening =
  /^(?:(?:so|therefore|thus|also|donc|entonces)?,?\s*(?:the |die |la |le |el )?(?:final |correct |right |richtige |bonne |respuesta )?(?:answer|antwort|lösung|réponse|respuesta|result|ergebnis|résultat|resultado)(?: is| ist| est| es|:)\s*|答案(?:是|为|：|:)\s*|(?:الجواب|الإجابة)(?: هو| هي|:)?\s*|उत्तर(?: है|:)?\s*)/iu;
const article = /^(?:the|an?|der|die|das|ein|eine|le|la|les|l|un|une|el|los|las|una)\s+/iu;
const finalMarks = [
  /####\s*([^\n]{1,80})/gu,
  /\\boxed\{([^{}\n]{1,80})\}/gu,
  /(?:answer|result|total|antwort|ergebnis|réponse|résultat|respuesta|resultado)(?: is| ist| est| es|:)\s*([^\n.]{1,80})/giu,
];

/** Reads a golden response with the silver prompt beside it, whose options its letter may mean. */
export function readGolden(golden: string, silver: string): GoldenAnswer {
  const plain = golden.slice(0, longestRead).trim().replace(opening, "").trim();
  const words = plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const option = readOption(plain, silver);
  const isShort = words.length <= mostShortWords;
  const values = valuesOf(golden);
  const finals = finalMarks.flatMap((mark) => [...golden.matchAll(mark)].map((match) => match[1] ?? ""));
  const isOneValue =
    /^[\p{Sc}~≈=+-]?\s?[\p{N}][\p{N}.,\s]*\s?(?:[\p{L}%°\p{Sc}/²³]+\s?){0,2}[.!。]?$/u.test(plain) && values.size > 0;
  return {
    whole: foldQuotation(golden),
    option,
    phrase: option === null && !isOneValue && words.length <= mostPhraseWords ? phraseOf(plain) : null,
    finalValues: isShort ? values : new Set(finals.flatMap((text) => [...valuesOf(text)])),
    values,
    names: namesIn(golden),
    wordCount: words.length,
  };
}

function phraseOf(plain: string): string | null {
  const phrase = foldQuotation(plain).replace(article, "");
  return phrase === "" || phrase.length > longestPhrase ? null : phrase;
}

function readOption(plain: string, silver: string): GoldenAnswer["option"] {
  const options = readOptionTexts(silver);
  if (options.length === 0) return null;
  const letter = /^(?:option\s)?\(?([A-Ha-h])(?:[).:](?=\s|$)|$|\s*[-–]\s)/iu.exec(plain)?.[1]?.toUpperCase();
  const folded = foldQuotation(plain);
  const chosen = options.find(
    (option) =>
      option.letter.toUpperCase() === letter || (letter === undefined && foldQuotation(option.text) === folded),
  );
  if (chosen === undefined) return null;
  return {
    letter: chosen.letter.toUpperCase(),
    text: foldQuotation(chosen.text),
    others: options.filter((option) => option !== chosen).map(({ text }) => foldQuotation(text)),
  };
}

/** The values of the numbers and the years of a text. */
export function valuesOf(text: string): ReadonlySet<string> {
  const { numbers, dates } = readNumbers(text);
  return new Set([
    ...numbers.flatMap(({ values }) => values),
    ...dates.flatMap(({ year }) => (year === null ? [] : [String(year)])),
  ]);
}

function namesIn(text: string): readonly string[] {
  const names = [...text.matchAll(/(?<![\p{L}\p{N}_-])\p{Lu}\p{Ll}{3,40}(?![\p{L}\p{N}_-])/gu)]
    .filter(({ index }) => !/(?:^|[.!?:\n*#"“])\s*$/u.test(text.slice(Math.max(0, index - 4), index)) || index === 0)
    .map(([name]) => name);
  return [...new Set(names)];
}
