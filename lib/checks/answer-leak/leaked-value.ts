import type { Place } from "../../reading/place";
import { type NumberFact, readNumbers } from "../../reading/numbers/read-numbers";
import { isListMark, isStructural } from "../../reading/numbers/structural-numbers";
import { findStatement } from "./find-statement";
import { type GoldenAnswer, valuesOf } from "./read-golden";

const stating =
  /(?:[=≈]|\b(?:answer|result|solution|total|equals?|makes|gives|be|ergebnis|antwort|lösung|genau|ergibt|réponse|résultat|font|respuesta|resultado|son|hint)\b|答案|结果|等于|الجواب|الناتج|يساوي|उत्तर|परिणाम|बराबर)[^.\n\p{N}]{0,30}$/iu;
const asked = /(?:how many|wie viele|combien d['e]|cuánt[oa]s|quant[ie]|how much|多少|几)\s?(\p{L}+)/giu;

/** The answer's value, in figures or in words, where the silver prompt does not have it; null where it is not there. */
export function leakedValue(golden: GoldenAnswer, silver: string, candidate: string): Place | null {
  if (golden.values.size === 0 || golden.option !== null) return null;
  const given = valuesOf(silver);
  const counted = new Set(readNumbers(silver).numbers.map((number) => wordAfter(number, silver)));
  const isIn = (values: ReadonlySet<string>, number: NumberFact): boolean =>
    number.values.some((value) => values.has(value)) && !number.values.some((value) => given.has(value));
  const nouns = new Set([...silver.matchAll(asked)].map((match) => (match[1] ?? "").toLowerCase()));
  const numbers = datesAsNumbers(candidate).filter((number) => isIn(golden.values, number));
  const final = numbers.find((number) => isIn(golden.finalValues, number) && isTold(number, candidate, counted, nouns));
  if (final !== undefined) return { start: final.start, end: final.end };
  const others = numbers.filter((number) => isTelling(number) && isContent(number, candidate, counted));
  const first = others[0];
  const kinds = new Set(others.map(({ values }) => values[0]));
  return first !== undefined && (kinds.size >= 2 || isUnusual(first)) ? { start: first.start, end: first.end } : null;
}

/** The numbers of a text, the years of its dates among them. */
function datesAsNumbers(text: string): readonly NumberFact[] {
  const { numbers, dates } = readNumbers(text);
  return [
    ...numbers,
    ...dates.flatMap(({ start, end, text: found, year }) =>
      year === null
        ? []
        : [{ start, end, text: found, values: [String(year)], parts: [], unit: null, isTime: false, languages: [] }],
    ),
  ];
}

/** A small number is told only where a sentence says that it is the answer, or what was asked for stands behind it. */
function isTold(
  number: NumberFact,
  text: string,
  counted: ReadonlySet<string | null>,
  nouns: ReadonlySet<string>,
): boolean {
  if (isListMark(number, text)) return false;
  const before = text.slice(Math.max(0, number.start - 60), number.start);
  if (
    stating.test(before) ||
    findStatement(text.slice(Math.max(0, number.start - 80), number.end), number.text) !== null
  ) {
    return !/^[\s-]*(?:words?|sentences?|paragraphs?|steps?)\b/iu.test(text.slice(number.end, number.end + 12));
  }
  const next = wordAfter(number, text);
  if (next !== null && nouns.has(next)) return true;
  return isTelling(number) && isContent(number, text, counted);
}

function wordAfter({ end }: NumberFact, text: string): string | null {
  return /^[\s-]{0,2}(\p{L}+)/u.exec(text.slice(end, end + 30))?.[1]?.toLowerCase() ?? null;
}

/** "42 words" is a limit, unless the silver prompt counts words itself. */
function isContent(number: NumberFact, text: string, counted: ReadonlySet<string | null>): boolean {
  if (!isStructural(number, text)) return true;
  const next = wordAfter(number, text);
  return next !== null && counted.has(next);
}

/** Neither a small count nor a hundred of something. */
function isTelling({ values }: NumberFact): boolean {
  return values.some((value) => /[.t]/u.test(value) || (Number(value) > 10 && value !== "100" && value !== "1000"));
}

/** Three digits that are not round are hardly met by chance. */
function isUnusual({ values }: NumberFact): boolean {
  return values.some((value) => value.replace(/\D/gu, "").length >= 3 && !/(?:0|25|50|75)$/u.test(value));
}
