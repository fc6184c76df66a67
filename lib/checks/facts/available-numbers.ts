import type { DateFact } from "../../reading/numbers/read-dates";
import type { NumberFact, ReadNumbers } from "../../reading/numbers/read-numbers";
import { isSameAmount, unitAt } from "../../reading/numbers/units";

/** What a text offers to somebody who looks for a number in it. */
export interface Available {
  readonly plain: ReadonlySet<string>;
  /** What stands inside times, dates and the like. */
  readonly parts: ReadonlySet<string>;
  readonly days: ReadonlySet<string>;
  readonly months: ReadonlySet<number>;
  /** Values with their units. */
  readonly amounts: readonly (readonly [value: number, unit: string])[];
}

/** Reads what a text offers; the text is needed for what stands there in other forms. */
export function availableIn({ numbers, dates, months }: ReadNumbers, text: string): Available {
  const plain = new Set<string>();
  const parts = new Set<string>();
  const amounts: (readonly [number, string])[] = halvesIn(text);
  for (const number of numbers) {
    if (number.unit !== null) for (const value of number.values) amounts.push([Number(value), number.unit]);
    for (const value of number.values) plain.add(value);
    for (const part of number.parts) parts.add(part);
  }
  const days = new Set<string>();
  for (const date of dates) {
    if (date.year !== null) parts.add(String(date.year));
    for (const day of date.days) {
      days.add(day);
      for (const part of day.split("-")) parts.add(part);
    }
  }
  for (const [, day = "", month = ""] of text.matchAll(/(?<![\d.])(\d{1,2})\.(\d{1,2})\.(?!\d)/gu)) {
    days.add(`${Number(month)}-${Number(day)}`);
  }
  for (const match of text.matchAll(/(?<![\p{L}\d])[IVX]{1,6}(?![\p{L}\d])/gu)) parts.add(String(romanValue(match[0])));
  // "Half" and "a quarter" are figures that have become words.
  if (/\b(?:half|halve[sd]?|hälfte|halb\p{L}*|moitié|mitad)\b/iu.test(text))
    for (const value of ["0.5", "50", "1/2"]) parts.add(value);
  if (
    /(?<!\p{L})(?:one|eine?[nmrs]?|une?|uno|una|uma?|één|en|ett?|jeden|jedn[aą]|один|одн[ау]|一|واحدة?|एक|bir)(?!\p{Script=Latin})/iu.test(
      text,
    )
  )
    plain.add("1");
  for (const [, word = ""] of text.matchAll(compound))
    plain.add(String(compoundNumbers.indexOf(word.toLowerCase()) + 2));
  for (const [index, pattern] of slavicCompound.entries()) if (pattern.test(text)) plain.add(String(index + 2));
  for (const [index, pattern] of ordinals.entries()) if (pattern.test(text)) plain.add(String(index + 4));
  return { plain, parts, days, months, amounts };
}

const compoundNumbers = ["zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"];
/** "Vierwöchig" is 4 weeks. */
const compound = new RegExp(
  `(${compoundNumbers.join("|")})(?:wöch|täg|stünd|minüt|monat|jähr|teil|stuf|seit|gäng|köpf|zeil)ig`,
  "giu",
);

/** From the fourth to the twelfth: "die sechste Klasse" is "Klasse 6". */
const ordinals = [
  "vierte[nrsm]?|quatrième|cuart[oa]|quart[oa]|vierde|czwart\\p{L}+|четв[её]рт\\p{L}+",
  "fünfte[nrsm]?|cinquième|quint[oa]|vijfde|piąt(?:y|a|ej|ego|ym|e)|пят(?:ый|ая|ого|ой|ом|ую)",
  "sechste[nrsm]?|sixième|sext[oa]|sest[oa]|zesde|szóst\\p{L}+|шест(?:ой|ая|ого|ом|ую)",
  "sieb(?:en)?te[nrsm]?|septième|s[eé]ptim[oa]|settim[oa]|zevende|siódm\\p{L}+|седьм\\p{L}+",
  "achte[nrsm]?|huitième|octav[oa]|oitav[oa]|ottav[oa]|achtste|ósm\\p{L}+|восьм(?:ой|ая|ого|ом|ую)",
  "neunte[nrsm]?|neuvième|noven[oa]|non[oa]|negende|dziewiąt\\p{L}+|девят(?:ый|ая|ого|ой|ом|ую)",
  "zehnte[nrsm]?|dixième|d[eé]cim[oa]|tiende|dziesiąt\\p{L}+|десят(?:ый|ая|ого|ой|ом|ую)",
  "elfte[nrsm]?|onzième|und[eé]cim[oa]|undicesim[oa]|elfde|jedenast\\p{L}+|одиннадцат\\p{L}+",
  "zwölfte[nrsm]?|douzième|duod[eé]cim[oa]|dodicesim[oa]|twaalfde|dwunast\\p{L}+|двенадцат\\p{L}+",
].map((words) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu"));

const slavicNumbers = [
  /дву[хм]?|dwu|dvou/u,
  /тр[её]х|trzy|třídenn?|tří/u,
  /четыр[её]х|cztero|čtyř/u,
  /пяти|pięcio|pěti/u,
  /шести|sześcio|šesti/u,
  /семи|siedmio|sedmi/u,
  /восьми|ośmio|osmi/u,
  /девяти|dziewięcio|devíti/u,
  /десяти|dziesięcio|deseti/u,
];
/** "Шестинедельный" is 6 weeks. */
const slavicCompound = slavicNumbers.map(
  (number) =>
    new RegExp(
      `(?<!\\p{L})(?:${number.source})(?:недел|дневн|часо|минут|месяч|летн|страни|строч|tygodni|dniow|godzin|minut|miesięcz|letni|osobow|týdenn|denn|hodin|měsíčn|stránkov)`,
      "iu",
    ),
);

const half =
  /(?<!\p{L})(?:half|halbe[snr]?|halve|demi|demie|medio|media|mezzo|mezza|meio|meia|pół|пол)(?: (?:an?|of|de))? (?=\p{L})/giu;

/** "Half a kilo" is 500 g, and "one week" is 7 days. */
function halvesIn(text: string): (readonly [number, string])[] {
  const one = [...text.matchAll(single)].flatMap(({ 0: found, index }): (readonly [number, string])[] => {
    const unit = unitAt(text, index, index + found.length - 1);
    return unit === null ? [] : [[1, unit]];
  });
  if (hourAndHalf.test(text)) one.push([1.5, "hour"]);
  const halves = [...text.matchAll(half)].flatMap(({ 0: found, index }) => {
    const unit = unitAt(text, index, index + found.length - 1);
    return unit === null ? [] : [[0.5, unit] as const];
  });
  return [...one, ...halves];
}

const hourAndHalf =
  /(?:an hour|one hour) and a half|anderthalb(?:e[nr]?)? stunden?|eineinhalb stunden|(?:une )?heure et demie|hora y media|hora e meia|un['’]ora e mezz[ao]|anderhalf uur|półtorej godziny|полтора часа|один с половиной час|一个半小时|1時間半|一時間半|한 시간 반|ساعة ونصف|डेढ़ घंट|bir buçuk saat/iu;
const single = /(?<!\p{L})(?:one|a|an|eine?[nmr]?|une?|una?|uma?|een|één|jeden|jedną|один|одну)\s(?=\p{L})/giu;

function romanValue(numeral: string): number {
  const values = Array.from(numeral).map((letter) => (letter === "X" ? 10 : letter === "V" ? 5 : 1));
  return values.reduce<number>((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/** Whether the text offers this number, in this form or another. */
export function isKept(
  { values, parts, isTime, unit }: NumberFact,
  { plain, parts: inside, amounts }: Available,
): boolean {
  if (values.some((value) => plain.has(value) || (!isTime && inside.has(value)))) return true;
  if (parts.length > 0 && parts.every((part) => plain.has(part) || (!isTime && inside.has(part)))) return true;
  if (isTime) {
    const hour = Number(/^t(\d+):00$/u.exec(values[0] ?? "")?.[1] ?? NaN);
    return plain.has(String(hour)) || plain.has(String(hour > 12 ? hour - 12 : hour));
  }
  return unit !== null && values.some((value) => amounts.some((amount) => isSameAmount([Number(value), unit], amount)));
}

/** Whether the text offers this day: as a date, or its parts one by one. */
export function isDateKept({ days, year }: DateFact, available: Available): boolean {
  const has = (value: number): boolean => available.plain.has(String(value)) || available.parts.has(String(value));
  if (year !== null && !has(year)) return false;
  return days.some((day) => {
    const [month = 0, dayOfMonth = 0] = day.split("-").map(Number);
    return available.days.has(day) || (has(dayOfMonth) && available.months.has(month));
  });
}
