import type { Language } from "../../reading/language";
import type { NumberTexts } from "./number-texts";
import type { Finding } from "../check";
import { factFinding, quoted, replaceAt } from "./fact-finding";
import type { DateFact } from "../../reading/numbers/read-dates";
import { type Available, availableIn, isDateKept, isKept } from "./available-numbers";
import { pairNumbers } from "./pair-numbers";
import type { NumberFact, ReadNumbers } from "../../reading/numbers/read-numbers";
import { readEnumeration, readSequence } from "./read-order";
import { isListMark, isStructural } from "../../reading/numbers/structural-numbers";
import { checkSwappedNumbers } from "./swapped-numbers";
import { areAlike, isSameAmount, rateAt } from "../../reading/numbers/units";
import { weigh } from "../when-to-block";

/** Numbers and dates that were lost, changed or invented. */
export function checkNumbers(texts: NumberTexts): readonly Finding[] {
  const { silverNumbers, candidateNumbers, maskedSilver, maskedCandidate } = texts;
  const inCandidate = availableIn(candidateNumbers, maskedCandidate);
  const inSilver = availableIn(silverNumbers, maskedSilver);
  // "First … second … third" only number the steps; their order has a check of its own.
  const marks = [...readEnumeration(maskedSilver), ...readSequence(maskedSilver)].map(({ mark }) => mark);
  const required = silverNumbers.numbers.filter(
    (number) =>
      isRequired(number, texts) && !marks.some(({ start, end }) => start <= number.start && number.end <= end),
  );
  const lost = distinct(
    required.filter((number) => !isKept(number, inCandidate) && !isDayKept(number, maskedSilver, inCandidate)),
  );
  const foreign = candidateNumbers.numbers.filter((number) => !isKept(number, inSilver));
  const swaps = pairNumbers(lost, foreign, texts);
  const swapped = new Set(swaps.values());
  const figures = lost.filter(({ languages }) => languages.length === 0);
  const areMany = figures.length >= manyLost && figures.length * 2 > distinct(required).length;
  const moved = lost.length > 0 ? [] : checkSwappedNumbers(texts);
  return [
    ...moved,
    ...changedMonth(texts),
    ...turnedRange(texts),
    ...movedDay(texts),
    ...distinct(silverNumbers.dates.filter((date) => !isDateKept(date, inCandidate))).map((date) =>
      lostDate(date, texts, inSilver),
    ),
    ...lost.map((number) => lostNumber(number, swaps.get(number), texts, areMany)),
    ...distinct(required.filter((number) => isKept(number, inCandidate))).flatMap((number) => {
      const findings = changedUnit(number, texts);
      return findings.length > 0 ? findings : changedRate(number, texts);
    }),
    ...distinct(foreign)
      .filter(
        (number) =>
          number.languages.length === 0 &&
          !swapped.has(number) &&
          !texts.silver.includes(number.text) &&
          !isStructural(number, maskedCandidate) &&
          !isConverted(number, silverNumbers),
      )
      .slice(0, mostInvented)
      .map((number) => inventedNumber(number)),
  ];
}

/** "12.3." is the 12th of March where a full stop follows. */
function isDayKept({ text, end }: NumberFact, silver: string, { days, months, plain, parts }: Available): boolean {
  const [, day, month] = /^(\d{1,2})\.(\d{1,2})$/u.exec(text) ?? [];
  if (day === undefined || month === undefined || !/^\.(?!\d)/u.test(silver.slice(end, end + 2))) return false;
  const [dayNumber, monthNumber] = [Number(day), Number(month)];
  return (
    days.has(`${monthNumber}-${dayNumber}`) ||
    (months.has(monthNumber) && (plain.has(String(dayNumber)) || parts.has(String(dayNumber))))
  );
}

const mostInvented = 3;

/** Numbers in figures, but for marks of lists and parts of names; in words those from 2 on, in the prompt's language. */
function isRequired(number: NumberFact, { maskedSilver, language }: NumberTexts): boolean {
  if (number.languages.length > 0)
    return language !== "unknown" && number.languages.includes(language) && isFull(number);
  if (/\p{Script=Latin}$/u.test(maskedSilver.slice(Math.max(0, number.start - 1), number.start))) return false;
  return !isListMark(number, maskedSilver);
}

const otherWords = new Set([
  "both",
  "pair",
  "couple",
  "single",
  "twice",
  "double",
  "second",
  "seconde",
  "segundo",
  "segunda",
  "paar",
  "par",
  "paire",
  "third",
  "beide",
  "beiden",
  "million",
  "thousand",
  "hundred",
  "दो",
  "cent",
]);

/** Words that are a number and nothing else. */
function isFull({ text }: NumberFact): boolean {
  return !otherWords.has(text.toLowerCase());
}

function distinct<Fact extends { readonly text: string; readonly values?: readonly string[] }>(
  facts: readonly Fact[],
): readonly Fact[] {
  const seen = new Set<string>();
  return facts.filter((fact) => {
    const key = fact.values?.join() ?? fact.text;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** So many, and most of them, are not said in other words: what they stood in is gone. */
const manyLost = 3;

/** What is gone may be said in words that no list knows; what another number stands for is not. */
/** Larger numbers are seldom said in words of their own. */
const mostInWords = 31;

function lostNumber(
  number: NumberFact,
  swap: NumberFact | undefined,
  { silver, candidate, language }: NumberTexts,
  areMany: boolean,
): Finding {
  const value = Number(number.values[0]);
  // "2 of them" may be "both", "100 %" all, "18th" a word; ordinals nobody reads in every language.
  const isRound = roundly.test(candidate);
  const hasOtherWords = number.languages.length > 0 || value <= mostInWords || value === 100 || isRound;
  const isSmallWord = number.languages.length > 0 && Number(number.values[0]) <= 3;
  if (swap === undefined) {
    // "3 options", "in 5 sentences": an age or a time has other words.
    const isSurelyGone =
      number.languages.length === 0 &&
      wellRead.has(language) &&
      value >= 3 &&
      value !== 100 &&
      !isRound &&
      (number.unit === null || lengths.has(number.unit)) &&
      /^[ -]\p{L}{3}/u.test(silver.slice(number.end)) &&
      !ageOrTime.test(silver.slice(Math.max(0, number.start - 24), number.end + 16));
    return factFinding({
      severity: weigh({ certain: [areMany, !hasOtherWords, isSurelyGone], likely: [true] }),
      message: `The number ${quoted(number.text)} of your prompt was not found in the new one.`,
      advice: `Put ${quoted(number.text)} back, if it is not said in other words.`,
    });
  }
  return factFinding({
    severity: weigh({ certain: [!isSmallWord && !(isRound && roundly.test(swap.text))], likely: [true] }),
    message: `The number ${quoted(number.text)} of your prompt has become ${quoted(swap.text)}.`,
    advice: `Change it back to ${quoted(number.text)}.`,
    place: { start: swap.start, end: swap.end },
    repaired: replaceAt(candidate, swap, number.text),
  });
}

const lengths = new Set(["word", "character", "sentence", "paragraph", "page", "line"]);
/** Languages of which number words are read. */
const wellRead = new Set<Language>(["en", "de", "fr", "es", "it", "pt", "nl"]);
/** A class and an age are said by ordinals, time and days by other measures. */
const ageOrTime =
  /(?:aged?|grade|class|klasse|groep|groupe|classe|clase|curso|turma|year|jahr|jaar|\bans?\b|año|anni|anos|month|monat|mois|mes|week|woche|semaine|semana|settiman|day|tag\b|tage|jour|día|giorn|dia|hour|stund|heure|hora|\bore\b|uur|min|o['’]clock|uhr|like i)/iu;
/** Words that stand for many a number: "a dozen", "a fortnight", "in her twenties". */
const roundly =
  /(?<!\p{L})(?:dozen|fortnight|half|halves|quarter|decades?|score|handful|weekly|daily|hourly|\p{L}+t(?:ies|ieth)|\p{L}{2,}teen(?:th|s)?|dutzend|halb\p{L}*|\p{L}*viertel\p{L}*|anderthalb\p{L}*|jahrzehnt\p{L}*|täglich\p{L}*|\p{L}+zigste\p{L}*|\p{L}+zehnte\p{L}*|quinzaine|douzaine|dizaine|vingtaine|trentaine|demie?|quart|quotidien\p{L}*|\p{L}+ième|docena|quincena|decena|veintena|treintena|medi[ao]|cuarto|diari\p{L}*|\p{L}+ésim[oa]|dozzina|decina|ventina|trentina|quindicina|mezz[ao]|quarto|giornalier\p{L}*|\p{L}+esim[oa]|dúzia|quinzena|dezena|mei[ao]|dozijn|halve?|kwart\p{L}*|dagelijks\p{L}*|\p{L}+tigste|\p{L}+tiende)(?!\p{L})|打|半|斤|两|刻|旬|每天|每日|毎日/iu;

/** "In April" that has become "in August". */
function changedMonth({ silverNumbers, candidateNumbers }: NumberTexts): readonly Finding[] {
  const inDates = new Set(silverNumbers.dates.flatMap(({ days }) => days.map((day) => Number(day.split("-")[0]))));
  const lost = [...silverNumbers.months].filter((month) => !candidateNumbers.months.has(month) && !inDates.has(month));
  const gained = [...candidateNumbers.months].filter((month) => !silverNumbers.months.has(month));
  if (lost.length !== 1 || gained.length !== 1 || candidateNumbers.months.size !== silverNumbers.months.size) return [];
  return [
    factFinding({
      severity: "blocking",
      message: "A month of your prompt has become another one.",
      advice: "Put the month of your prompt back.",
    }),
  ];
}

const range =
  /^\s?(?:[点點時时日号分月]\s?)?(?:to|until|till|through|bis|au|à|jusqu['’]au|al|hasta|a|até|tot|do|до|по|till|til|à|–|—|-|~|〜|到|至|から|에서|부터|إلى|से)\s?(?:den |the |el |il |zum )?$/iu;

/** A day or a number at either end of a range. */
type Bound = Pick<NumberFact, "start" | "end" | "text"> & {
  readonly days?: readonly string[];
  readonly values?: readonly string[];
};

/** "From the 5th to the 8th" that has become "from the 8th to the 5th". */
function turnedRange({
  silverNumbers,
  candidateNumbers,
  maskedSilver,
  maskedCandidate,
}: NumberTexts): readonly Finding[] {
  const rangesOf = ({ dates, numbers }: ReadNumbers, text: string): readonly (readonly [Bound, Bound])[] => {
    const bounds: readonly Bound[] = [...dates, ...numbers].sort((one, other) => one.start - other.start);
    return bounds.flatMap((bound, at) => {
      const next = bounds[at + 1];
      // "5-7-5" is no range.
      const isChain = next !== undefined && /^\s?[-–]\s?\d/u.test(text.slice(next.end, next.end + 3));
      return next !== undefined && !isChain && range.test(text.slice(bound.end, next.start))
        ? [[bound, next] as const]
        : [];
    });
  };
  // In "from the 8th to the 15 June" the one is a number and the other a date.
  const readings = ({ days, values }: Bound): readonly string[] => [
    ...(values ?? []).map((value) => value.replace(/^t(\d+):00$/u, "$1")),
    ...(days ?? []).flatMap((day) => [day, day.replace(/^\d+-/u, "")]),
  ];
  const isSame = (one: Bound, other: Bound): boolean =>
    readings(one).some((reading) => readings(other).includes(reading));
  const own = rangesOf(silverNumbers, maskedSilver);
  const found = rangesOf(candidateNumbers, maskedCandidate);
  return own.flatMap(([from, to]) => {
    const turned = found.find(([first, second]) => isSame(first, to) && isSame(second, from));
    if (turned === undefined || isSame(from, to)) return [];
    return [
      factFinding({
        severity: "blocking",
        message: `Two bounds have changed places: your prompt goes from ${quoted(from.text)} to ${quoted(to.text)}.`,
        advice: "Put each back where it belongs.",
        place: { start: turned[0].start, end: turned[1].end },
      }),
    ];
  });
}

/** "On 18 May … by the 5th" that has become "on 5 May … by the 18th". */
function movedDay({ silverNumbers, candidateNumbers }: NumberTexts): readonly Finding[] {
  const daysOf = ({ dates }: ReadNumbers): ReadonlySet<string> => new Set(dates.flatMap(({ days }) => days));
  const [own, found] = [daysOf(silverNumbers), daysOf(candidateNumbers)];
  const plain = new Set(silverNumbers.numbers.flatMap(({ values }) => values));
  return silverNumbers.dates.flatMap(({ days, text }) => {
    if (days.length !== 1 || days.some((day) => found.has(day))) return [];
    const other = candidateNumbers.dates.find((date) =>
      date.days.some((day) => {
        const [month = "", dayOfMonth = ""] = day.split("-");
        return !own.has(day) && days[0]?.startsWith(`${month}-`) === true && plain.has(dayOfMonth);
      }),
    );
    if (other === undefined) return [];
    return [
      factFinding({
        severity: "blocking",
        message: `The date ${quoted(text)} of your prompt has become ${quoted(other.text)}.`,
        advice: `Put ${quoted(text)} back.`,
        place: { start: other.start, end: other.end },
      }),
    ];
  });
}

function lostDate(date: DateFact, { candidate, candidateNumbers }: NumberTexts, inSilver: Available): Finding {
  const others = candidateNumbers.dates.filter((other) => !isDateKept(other, inSilver));
  const only = others.length === 1 ? others[0] : undefined;
  return factFinding({
    severity: "blocking",
    message:
      only === undefined
        ? `The date ${quoted(date.text)} of your prompt is gone.`
        : `The date ${quoted(date.text)} of your prompt has become ${quoted(only.text)}.`,
    advice: `Put ${quoted(date.text)} back.`,
    ...(only !== undefined && {
      place: { start: only.start, end: only.end },
      repaired: replaceAt(candidate, only, date.text),
    }),
  });
}

/** The value is there, but each time with some other unit. */
function changedUnit(
  number: NumberFact,
  { candidateNumbers, silverNumbers, maskedCandidate }: NumberTexts,
): readonly Finding[] {
  const { unit, values } = number;
  if (unit === null) return [];
  const same = (other: NumberFact): boolean => other.values.some((value) => values.includes(value));
  const unitsInSilver = new Set(silverNumbers.numbers.filter(same).map((other) => other.unit));
  const marks = readEnumeration(maskedCandidate).map(({ mark }) => mark);
  const found = candidateNumbers.numbers.filter(
    (other) => same(other) && !marks.some(({ start, end }) => start <= other.start && other.end <= end),
  );
  const isKnown = ({ unit: other }: NumberFact): boolean =>
    other !== null && !unitsInSilver.has(other) && !mayMean(unit, other);
  const bare = ({ unit: other }: NumberFact): boolean => other === null;
  // "4 weeks … from week 4": the bare one may stay as it is.
  const ownBare = silverNumbers.numbers.filter((other) => same(other) && bare(other)).length;
  const changed = found.filter(isKnown);
  const first = changed[0];
  if (first === undefined || changed.length + Math.min(ownBare, found.filter(bare).length) < found.length) return [];
  const isSame = (other: NumberFact): boolean =>
    other.unit !== null &&
    other.values
      .slice(0, other.unit === "thousand" || other.unit === "million" ? 1 : undefined)
      .some((value) => isSameAmount([Number(values[0]), unit], [Number(value), other.unit ?? ""]));
  if (candidateNumbers.numbers.some(isSame)) return [];
  const other = first.unit ?? "";
  return [
    factFinding({
      severity: weigh({
        certain: [areAlike(unit, other), silverNumbers.numbers.some((own) => own.unit === other)],
        likely: [true],
      }),
      message: `The unit of ${quoted(number.text)} has changed: it was ${unit}, and now it is ${other}.`,
      advice: "Put the unit of your prompt back.",
      place: { start: first.start, end: first.end },
    }),
  ];
}

/** "10k" may be 10 km, and "10m" metres or minutes. */
function mayMean(unit: string, other: string): boolean {
  return [
    [unit, other],
    [other, unit],
  ].some(([magnitude, measure]) =>
    magnitude === "million" ? measure !== "thousand" : magnitude === "thousand" && measure === "kilometre",
  );
}

/** "12 kWh a day" that has become "12 kWh per week". */
function changedRate(
  number: NumberFact,
  { maskedSilver, maskedCandidate, candidateNumbers }: NumberTexts,
): readonly Finding[] {
  const rate = rateAt(maskedSilver, number);
  if (rate === null) return [];
  const found = candidateNumbers.numbers.filter(({ values }) => values.some((value) => number.values.includes(value)));
  const rates = found.map((other) => rateAt(maskedCandidate, other));
  const [first] = found;
  if (first === undefined || rates.some((other) => other === null || other === rate)) return [];
  return [
    factFinding({
      severity: "blocking",
      message: `${quoted(number.text)} was reckoned by the ${rate}, and now it is by the ${rates[0] ?? "other"}.`,
      advice: "Put the measure of your prompt back.",
      place: { start: first.start, end: first.end },
    }),
  ];
}

function isConverted({ values, unit }: NumberFact, silver: ReadNumbers): boolean {
  if (unit === null) return false;
  return silver.numbers.some(
    ({ unit: own, values: ownValues }) =>
      own !== null &&
      ownValues.some((value) => values.some((other) => isSameAmount([Number(value), own], [Number(other), unit]))),
  );
}

function inventedNumber(number: NumberFact): Finding {
  return factFinding({
    severity: "warning",
    message: `The number ${quoted(number.text)} does not stand in your prompt.`,
    advice: "Keep it only if it is true and you want it.",
    place: { start: number.start, end: number.end },
  });
}
