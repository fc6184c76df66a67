import { readDates, readMonths, type DateFact } from "./read-dates";
import { foldDigits } from "./fold-digits";
import { readHanNumbers } from "./han-numbers";
import { readNumberWords } from "./number-words";
import { unitAt } from "./units";
import { rememberRecent } from "../remember-recent";
import type { Language } from "../language";

/** A number as it stands in a text. */
export interface NumberFact {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Each value that it can be read as, in plain digits: "1.000" is 1 or 1000. At least one. */
  readonly values: readonly string[];
  /** Values which, all of them together, say the same: hour and minute, both sides of a ratio. Empty where none do. */
  readonly parts: readonly string[];
  readonly unit: string | null;
  /** Times are compared with times: "14:30" is "2:30 pm". */
  readonly isTime: boolean;
  /** The languages of its words; empty where it is in figures. */
  readonly languages: readonly Language[];
}

/** All numbers and dates of a text; offsets are those of the text given. */
export interface ReadNumbers {
  readonly numbers: readonly NumberFact[];
  readonly dates: readonly DateFact[];
  readonly months: ReadonlySet<number>;
}

const space = "[ \\u00a0\\u202f\\u2009]";
const partsOfDay = "上午|早上|凌晨|中午|下午|晚上|傍晚|午前|午後|오전|오후|저녁|सुबह |दोपहर |शाम |रात ";
const hourWords = "Uhr |o['’]clock |heures? |horas? |h |ore |uur |час\\p{L}* |hodin\\p{L}* ";
const laterPartsOfDay =
  "in the (?:morning|afternoon|evening)|at night|du matin|de l['’]après-midi|du soir|de la (?:mañana|tarde|noche)|da (?:manhã|tarde|noite)|di mattina|del (?:mattino|pomeriggio)|di sera|morgens|vormittags|nachmittags|abends|['’]s (?:ochtends|morgens|middags|avonds)|po południu|rano|wieczorem|утра|вечера|odpoledne|ráno|večer|صباحا|ظهرا|عصرا|مساء";
const afternoon =
  /中午|下午|晚上|傍晚|午後|오후|저녁|दोपहर|शाम|रात|afternoon|evening|night|midi|soir|tarde|noche|noite|pomeriggio|sera|nachmittag|abends|middags|avonds|południu|wieczorem|вечера|odpoledne|večer|ظهر|عصر|مساء/u;
const multiplier =
  "(?:k|m|bn|mio|mrd|thousand|million|millionen|millions|millones|billion|tausend|mille|mil|lakh|crore|百|千|万|亿)";
const pattern = new RegExp(
  [
    // 下午2点, 午後2時, 오후 2시, दोपहर 2 बजे; "3 in the afternoon", "2 de la tarde".
    `(?<halfBefore>${partsOfDay})\\s?(?<hour6>\\d{1,2})(?::(?<minute6>[0-5]\\d)|\\s?(?:[点點時时시]|बजे)(?:\\s?(?<minute7>[0-5]\\d)\\s?[分분])?)`,
    `(?<![\\d:.,])(?<hour8>\\d{1,2})(?:[:.h](?<minute8>[0-5]\\d))?\\s?(?:${hourWords})?(?<halfAfter>${laterPartsOfDay})(?!\\p{L})`,
    // Times: 14:30, 2:30 pm, 9 a.m., 14h30, 14 Uhr.
    `(?<![\\d:.,])(?<hour>\\d{1,2}):(?<minute>[0-5]\\d)(?::[0-5]\\d)?(?![\\d:])(?:\\s?(?<half>[ap]\\.?m(?!\\p{L})\\.?))?`,
    `(?<![\\d:.,])(?<hour2>\\d{1,2})\\s?(?<half2>[ap]\\.?m(?!\\p{L})\\.?)`,
    `(?<![\\d:.,])(?<hour3>\\d{1,2})(?:\\s?h\\s?(?<minute3>[0-5]\\d)(?!\\d)|(?:\\.(?<minute5>[0-5]\\d))?\\sUhr(?:\\s(?<minute4>[0-5]\\d)(?!\\d))?)`,
    // Versions and addresses of machines; 1.200.000 is none.
    "(?<![\\d.])(?<version>24/7|(?!\\d{1,3}(?:\\.\\d{3})+(?!\\d))\\d{1,5}(?:\\.\\d{1,5}){2,5})(?!\\d)",
    // "1 1/2", "1½", "¾".
    `(?<![\\d/.,])(?<mixed>(?:\\d{1,3}${space}?)?[½¼¾⅓⅔]|\\d{1,3}${space}(?:1/[2-8]|2/[357]|3/[4578]|4/5|5/[68]|7/8))(?![\\d/])`,
    `(?<![\\d])(?<grouped>\\d{1,3}(?:(?<mark>[,.'’]|${space})\\d{3})(?:\\k<mark>\\d{3}){0,5}(?:[.,]\\d{1,10})?)(?!\\d)`,
    "(?<![\\d])(?<lakh>\\d{1,2}(?:,\\d{2}){1,4},\\d{3}(?:\\.\\d{1,4})?)(?!\\d)",
    "(?<plain>\\d{1,30}(?:[.,]\\d{1,30})?)",
  ]
    .map((source) => `(?:${source})`)
    .join("|"),
  "giu",
);
const multiplied = new RegExp(`^(?<gap>${space}?)(?<word>${multiplier})(?!\\p{Script=Latin})`, "iu");

const factors: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  tausend: 1e3,
  mille: 1e3,
  mil: 1e3,
  m: 1e6,
  mio: 1e6,
  million: 1e6,
  millionen: 1e6,
  millions: 1e6,
  millones: 1e6,
  bn: 1e9,
  mrd: 1e9,
  billion: 1e9,
  lakh: 1e5,
  crore: 1e7,
  百: 1e2,
  千: 1e3,
  万: 1e4,
  亿: 1e8,
};

/** Reads the numbers of a text in figures and in words, its dates and its months. */
export const readNumbers = rememberRecent((original: string): ReadNumbers => {
  const text = foldDigits(original);
  const dates = readDates(text);
  const rest = blank(text, dates);
  const numbers = [...readFigures(rest), ...readWords(rest)];
  return {
    numbers: numbers
      .sort((one, other) => one.start - other.start)
      .map((number) => ({ ...number, text: original.slice(number.start, number.end) })),
    dates: dates.map((date) => ({ ...date, text: original.slice(date.start, date.end) })),
    months: readMonths(text, dates),
  };
});

/** The text with spaces in these places, so that nothing else reads them. */
export function blank(text: string, places: readonly { readonly start: number; readonly end: number }[]): string {
  let result = "";
  let position = 0;
  for (const { start, end } of places) {
    if (start < position) continue;
    result += text.slice(position, start) + " ".repeat(end - start);
    position = end;
  }
  return result + text.slice(position);
}

function readFigures(text: string): NumberFact[] {
  const numbers: NumberFact[] = [];
  for (const match of text.matchAll(pattern)) {
    const groups: Partial<Record<string, string>> = match.groups ?? {};
    const base = { start: match.index, text: match[0], languages: [] };
    const hour = groups["hour6"] ?? groups["hour8"] ?? groups["hour"] ?? groups["hour2"] ?? groups["hour3"];
    if (hour !== undefined) {
      numbers.push({ ...base, end: match.index + match[0].length, unit: null, isTime: true, ...timeOf(hour, groups) });
      continue;
    }
    const after = multiplied.exec(text.slice(match.index + match[0].length, match.index + match[0].length + 12));
    const said = after?.groups?.["word"] ?? "";
    const word = said.toLowerCase();
    // A lone "m" is a metre as often as a million: both readings stand.
    const values = valuesOf(groups);
    const times = factors[word] ?? 1;
    const products = values.map((value) => plain(Number(value) * times));
    const end = match.index + match[0].length + (times > 1 && word !== "m" ? (after?.[0].length ?? 0) : 0);
    numbers.push({
      ...base,
      end,
      values: [
        ...new Set(
          said === "m" || (said === "k" && Number(values[0]) <= mostInRace)
            ? [...values, ...products]
            : times > 1
              ? products
              : values,
        ),
      ],
      // "1,2,3" and "12 345" may be several numbers.
      parts:
        groups["mixed"] !== undefined || mayBeList(text, match.index, match[0])
          ? spellFraction(match[0])
              .split(/[\s,/]/u)
              .map(trimZeros)
          : [],
      unit:
        unitAt(text, match.index, end) ??
        (products.length > 0 && after?.groups?.["gap"] === "" ? magnitudes[said] : undefined) ??
        null,
      isTime: false,
    });
  }
  return numbers;
}

/** "40m rows" and "40k rows": what is reckoned in them is told apart like amounts. */
const magnitudes: Readonly<Record<string, string>> = { k: "thousand", m: "million" };

/** "5k" may be a race of 5 km. */
const mostInRace = 100;

/** "12 345" may be two numbers, and "2,4" where it stands in brackets or in a longer row. */
function mayBeList(text: string, start: number, found: string): boolean {
  if (/\s/u.test(found)) return true;
  if (!found.includes(",")) return false;
  return (
    /[[({,]$/u.test(text.slice(Math.max(0, start - 1), start)) ||
    /^[\])},]/u.test(text.slice(start + found.length, start + found.length + 1))
  );
}

function timeOf(hour: string, groups: Partial<Record<string, string>>): { values: string[]; parts: string[] } {
  const partOfDay = groups["halfBefore"] ?? groups["halfAfter"];
  if (partOfDay !== undefined) return timeInPart(Number(hour), partOfDay.toLowerCase(), groups);
  const minute = groups["minute"] ?? groups["minute3"] ?? groups["minute5"] ?? groups["minute4"];
  const half = (groups["half"] ?? groups["half2"])?.toLowerCase();
  const name = (value: number): string => `t${value}:${minute ?? "00"}`;
  const value = Number(hour);
  if (half !== undefined) return { values: [name((value % 12) + (half.startsWith("p") ? 12 : 0))], parts: [] };
  const isOpen = groups["hour3"] === undefined && value < 12;
  return {
    values: isOpen ? [name(value), name(value + 12)] : [name(value)],
    parts: minute === undefined ? [plain(value)] : [plain(value), trimZeros(minute)],
  };
}

/** The part of the day tells which half of it is meant; the hour stands in the text as it is said. */
function timeInPart(
  said: number,
  partOfDay: string,
  groups: Partial<Record<string, string>>,
): { values: string[]; parts: string[] } {
  const minute = groups["minute6"] ?? groups["minute7"] ?? groups["minute8"];
  const hour = said < 12 && afternoon.test(partOfDay) ? said + 12 : said;
  return {
    values: [`t${hour}:${minute ?? "00"}`],
    parts: minute === undefined ? [plain(said)] : [plain(said), trimZeros(minute)],
  };
}

const timeWithDot = /^(?:1?\d|2[0-3])\.[0-5]\d$/u;
const fractions: Readonly<Record<string, string>> = { "½": "1/2", "¼": "1/4", "¾": "3/4", "⅓": "1/3", "⅔": "2/3" };

/** "1½" as "1 1/2", which says the same in figures. */
function spellFraction(text: string): string {
  return text.replace(/\s?([½¼¾⅓⅔])/u, (_, sign: string) => ` ${fractions[sign] ?? ""}`).trim();
}

/** "1 1/2" and "1½" are 1.5, "¾" is 0.75. */
function valuesOfFraction(text: string): string[] {
  const [parts = "", count = "", whole = "0"] = spellFraction(text).split(/[\s/]/u).reverse();
  return [plain(Number(whole) + Number(count) / Number(parts))];
}

function valuesOf(groups: Partial<Record<string, string>>): string[] {
  const { version, mixed, grouped, lakh, plain: figure = "" } = groups;
  if (mixed !== undefined) return valuesOfFraction(mixed);
  if (version !== undefined) return [version];
  if (lakh !== undefined) return [trimZeros(lakh.replaceAll(",", ""))];
  if (grouped !== undefined) return valuesOfGroups(grouped);
  const [whole = "", decimals = ""] = figure.split(/[.,]/u);
  if (decimals === "") return [trimZeros(whole)];
  const decimal = trimZeros(`${whole}.${decimals}`);
  // "Alle 12.30" is a time of day.
  return timeWithDot.test(figure) ? [decimal, `t${Number(whole)}:${decimals}`] : [decimal];
}

/** "1,250.00" is 1250; "1.250" is 1250 or 1.25. */
function valuesOfGroups(text: string): string[] {
  const marks = [...text.matchAll(/\D/gu)].map(([mark]) => mark);
  const groups = text.split(/\D/u);
  const last = groups.at(-1) ?? "";
  const isWhole = last.length === 3 && marks.every((mark) => mark === marks[0]);
  const whole = isWhole ? trimZeros(groups.join("")) : trimZeros(`${groups.slice(0, -1).join("")}.${last}`);
  const isOpen = isWhole && marks.length === 1 && /[.,]/u.test(marks[0] ?? "");
  return isOpen ? [whole, trimZeros(groups.join("."))] : [whole];
}

/** "007" is 7 and "5.00" is 5, at any length. */
function trimZeros(text: string): string {
  const [whole = "", decimals = ""] = text.split(".");
  const head = whole.replace(/^0+(?=\d)/u, "");
  let end = decimals.length;
  while (end > 0 && decimals[end - 1] === "0") end -= 1;
  return end === 0 ? head : `${head}.${decimals.slice(0, end)}`;
}

function plain(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(12)));
}

function readWords(text: string): NumberFact[] {
  return [...readNumberWords(text), ...readHanNumbers(text)].map(({ start, end, value, languages }) => ({
    start,
    end,
    text: text.slice(start, end),
    values: [plain(value)],
    parts: [],
    unit: unitAt(text, start, end),
    isTime: false,
    languages,
  }));
}
