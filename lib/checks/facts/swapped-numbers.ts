import { readWords, type Word } from "../../reading/words";
import type { Finding } from "../check";
import { factFinding, quoted } from "./fact-finding";
import type { NumberTexts } from "./number-texts";
import { type OrderedItem, readEnumeration, readSequence } from "./read-order";
import type { NumberFact } from "../../reading/numbers/read-numbers";
import { isUnitWord } from "../../reading/numbers/units";
import { weigh } from "../when-to-block";

/** Numbers whose things are told; with more the text is a table. */
const mostNumbers = 40;

/**
 * Numbers that have changed places: "12 tables with 8 guests" that has become "8 tables with 12 guests". Each number is
 * known by what it counts, or by what stands before it, as in "offered 52k, want 58k"; where a thing of the silver prompt
 * goes with another of its numbers, they were swapped.
 */
export function checkSwappedNumbers(texts: NumberTexts): readonly Finding[] {
  const { silverNumbers, candidateNumbers, maskedSilver, maskedCandidate } = texts;
  if (silverNumbers.numbers.length > mostNumbers || candidateNumbers.numbers.length > mostNumbers * 2) return [];
  const own = withoutSteps(silverNumbers.numbers, maskedSilver);
  const found = withoutSteps(candidateNumbers.numbers, maskedCandidate);
  const swapped = findSwapped(countedThings(own, maskedSilver), countedThings(found, maskedCandidate), texts);
  return swapped.length > 0
    ? swapped
    : findSwapped(thingsAhead(own, maskedSilver), thingsAhead(found, maskedCandidate), texts).filter(
        ({ severity }) => severity === "blocking",
      );
}

function findSwapped(
  own: readonly Counted[],
  found: readonly Counted[],
  { silverNumbers, candidate }: NumberTexts,
): readonly Finding[] {
  const isSame = (one: NumberFact, other: NumberFact): boolean =>
    one.values.some((value) => other.values.includes(value));
  for (const { number, things, isNext } of own) {
    const telling = things.filter(
      (thing) => !own.some((other) => other.number !== number && other.things.includes(thing)),
    );
    const counted = found.filter((other) => other.things.some((thing) => telling.includes(thing)));
    if (counted.length === 0 || counted.some((other) => isSame(other.number, number))) continue;
    const taken = counted.find((other) =>
      silverNumbers.numbers.some((rival) => rival !== number && isSame(rival, other.number)),
    );
    if (taken === undefined) continue;
    // The number that has taken the place must have lost its own thing to another one.
    const rivals = own.filter((rival) => rival.number !== number && isSame(rival.number, taken.number));
    const isMutual = rivals.some((rival) => {
      const countedNow = found.filter((other) =>
        other.things.some((thing) => rival.things.includes(thing) && !things.includes(thing)),
      );
      return countedNow.length > 0 && countedNow.every((other) => !isSame(other.number, rival.number));
    });
    const thing = candidate.slice(taken.number.start, taken.thingEnd);
    return [
      factFinding({
        severity: weigh({
          certain: [isMutual, isNext && taken.isNext && things[0] === taken.things[0]],
          likely: [true],
        }),
        message: `Numbers have changed places: your prompt has ${quoted(number.text)} where the new one says ${quoted(thing)}.`,
        advice: "Put each number back where it belongs.",
        place: { start: taken.number.start, end: taken.thingEnd },
      }),
    ];
  }
  return [];
}

/** "1. security 2. correctness" and "second at correctness" count nothing. */
function withoutSteps(numbers: readonly NumberFact[], text: string): readonly NumberFact[] {
  const marks = [...readEnumeration(text), ...readSequence(text)].map(({ mark }: OrderedItem) => mark);
  return numbers.filter(
    (number) =>
      !ordinal.test(number.text) && !marks.some(({ start, end }) => start <= number.start && number.end <= end),
  );
}

const ordinal = /^(?:second|third|fourth|fifth|sixth)ly$|^(?:second|third)$/iu;

/** Whether a number follows a word with a capital that begins no line: "Plan 3" is no name. */
function isInName(text: string, start: number): boolean {
  return /(?<=[\p{L}\p{N},)] )\p{Lu}[\p{L}-]{0,20} $/u.test(text.slice(Math.max(0, start - 40), start));
}

interface Counted {
  readonly number: NumberFact;
  /** Stems of what the number counts. */
  readonly things: readonly string[];
  readonly thingEnd: number;
  /** Whether they stand right behind it. */
  readonly isNext: boolean;
}

/** The year that stands before a number in its sentence, or else the word right before it, as in "offered 52k". */
function thingsAhead(numbers: readonly NumberFact[], text: string): readonly Counted[] {
  const words = readWords(text);
  const amounts = numbers.filter(({ text: figures, unit }) => unit !== null || !year.test(figures));
  return amounts.flatMap((number): readonly Counted[] => {
    const before = amounts.findLast(({ end }) => end <= number.start)?.end ?? 0;
    const ahead = words.filter(({ start, end }) => start >= before && end <= number.start);
    const last = ahead.at(-1);
    const isRight =
      last !== undefined &&
      last.text.length >= leastLetters &&
      /^\s?[:：]?\s?[€$£¥]?$/u.test(text.slice(last.end, number.start));
    const thing =
      ahead.findLast(({ text: said, sentence }) => year.test(said) && sentence === last?.sentence) ??
      (isRight ? last : undefined);
    return thing === undefined ? [] : [{ number, things: [thing.stem], thingEnd: number.end, isNext: false }];
  });
}

/** Shorter words, such as "de" and "the", stand before any number. */
const leastLetters = 4;
const year = /^(?:19|20)\d\d$/u;

/** What stands behind a number in its clause, or before it where nothing stands behind. */
function countedThings(numbers: readonly NumberFact[], text: string): readonly Counted[] {
  const words = readWords(text);
  const isNumber = (word: Word): boolean => numbers.some(({ start, end }) => word.start < end && start < word.end);
  return numbers.flatMap((number): readonly Counted[] => {
    // "CM1" and "F24" are names, and count nothing.
    if (number.isTime || /[\p{Script=Latin}\p{Script=Cyrillic}]$/u.test(text.slice(0, number.start))) return [];
    const at = words.findIndex(({ start }) => start >= number.end);
    const before = words[at === -1 ? words.length - 1 : at - 1];
    const part = before?.part;
    const behind: Word[] = [];
    // "30% allocated to paid ads"
    let most = number.unit === "percent" ? 3 : 1;
    // "Four level-3 characters" counts no levels.
    const first = at === -1 ? undefined : words[at];
    if (first !== undefined && /^-\d/u.test(text.slice(first.end, first.end + 2))) return [];
    for (const word of at === -1 ? [] : words.slice(at)) {
      if (word.part !== part || isNumber(word) || behind.length === most) break;
      if (!word.isSmall || (word.text.length > 1 && isUnitWord(word.text))) behind.push(word);
      // A unit and what a language counts with stand before the thing.
      if (
        behind.length === 1 &&
        // "Two 8 km runs" counts runs by two.
        !numbers.some(({ end }) => end === number.start - 1) &&
        // "A ten-week strength plan" counts weeks alone.
        !/[-‐‑]/u.test(text.slice(number.end, number.end + 1)) &&
        ((number.unit !== null && number.unit !== "percent") || /^\p{Script=Han}$/u.test(word.text))
      )
        most = 2;
    }
    // "ICE 772" and "Tarn 3" are names: the number counts nothing of what follows.
    const named = isInName(text, number.start) ? words.findLast(({ end }) => end <= number.start) : undefined;
    if (named !== undefined) return [{ number, things: [named.stem], thingEnd: number.end, isNext: false }];
    const isAlone = behind.length === 0;
    // "At 180 °C" counts nothing.
    if (isAlone && number.unit !== null) return [];
    const ahead = words.filter(
      (word) => word.end <= number.start && word.part === part && !word.isSmall && !isNumber(word),
    );
    const things = isAlone ? ahead.slice(-1) : behind;
    const last = things.at(-1);
    return last === undefined
      ? []
      : [
          {
            number,
            things: things.map(({ stem }) => stem),
            thingEnd: Math.max(number.end, last.end),
            isNext: behind[0] !== undefined && behind[0] === words[at],
          },
        ];
  });
}
