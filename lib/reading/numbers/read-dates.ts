/** A day, with or without its year. */
export interface DateFact {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Each reading of the day as "month-day"; two where the order of a date in figures is open. */
  readonly days: readonly string[];
  readonly year: number | null;
}

// From January on; the forms of one month stand side by side with a slash.
const monthNames = [
  "january/jan/januar/jänner/janvier/janv/enero/ene/gennaio/janeiro/januari/января/ledna/stycznia/ocak/जनवरी/يناير",
  "february/feb/februar/février/févr/febrero/febbraio/fevereiro/februari/февраля/února/lutego/şubat/फरवरी/فبراير",
  "march/mar/märz/mars/marzo/março/maart/марта/března/marca/marts/mart/मार्च/مارس",
  "april/apr/avril/avr/abril/abr/aprile/апреля/dubna/kwietnia/nisan/अप्रैल/أبريل",
  "may/mai/mayo/maggio/maio/mei/мая/května/maja/maj/mayıs/मई/مايو",
  "june/jun/juni/juin/junio/giugno/junho/июня/června/czerwca/haziran/जून/يونيو",
  "july/jul/juli/juillet/juil/julio/luglio/julho/июля/července/lipca/temmuz/जुलाई/يوليو",
  "august/aug/août/agosto/ago/augustus/августа/srpna/sierpnia/augusti/ağustos/अगस्त/أغسطس",
  "september/sep/sept/septembre/septiembre/settembre/setembro/сентября/září/września/eylül/सितंबर/سبتمبر",
  "october/oct/oktober/okt/octobre/octubre/ottobre/outubro/октября/října/października/ekim/अक्टूबर/أكتوبر",
  "november/nov/novembre/noviembre/novembro/ноября/listopadu/listopada/kasım/नवंबर/نوفمبر",
  "december/dec/dezember/dez/décembre/déc/diciembre/dic/dicembre/dezembro/декабря/prosince/grudnia/aralık/दिसंबर/ديسمبر",
];

const monthOf: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((forms, index) => forms.split("/").map((form) => [form, index + 1] as const)),
);

const month = `(?:${[...monthOf.keys()].sort((one, other) => other.length - one.length).join("|")})(?![\\p{L}\\p{M}])\\.?`;
const dayFirst = `(?<![\\d.,:])(\\d{1,2})(?:st|nd|rd|th|\\.|er|º)?\\s(?:of\\s|de\\s|del\\s)?(${month})(?:,?\\s(?:de\\s|del\\s)?(\\d{4})(?!\\d))?`;
const monthFirst = `(?<!\\p{L})(${month})\\s(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%])(?:,?\\s(\\d{4})(?!\\d))?`;
const yearFirst = "(?<!\\d)(\\d{4})(?:[-/.]|\\s?年)(\\d{1,2})(?:[-/.]|\\s?月)(\\d{1,2})日?(?![\\d])";
const figures = "(?<![\\d./-])(\\d{1,2})([./-])(\\d{1,2})\\5(\\d{4}|\\d{2})(?![\\d./-]\\d|\\d)";
const unspaced = "(?<!\\d)(\\d{1,2})(?:月|월)\\s?(\\d{1,2})(?:日|号|일)";
const pattern = new RegExp(
  [dayFirst, monthFirst, yearFirst, figures, unspaced]
    // The separator is a group of its own, which the second figure's must be again.
    .map((source) => source.replace("\\5", "\\11"))
    .map((source) => `(?:${source})`)
    .join("|"),
  "giu",
);

/** The dates in a text whose digits are folded, in order. */
export function readDates(text: string): readonly DateFact[] {
  const dates: DateFact[] = [];
  for (const match of text.matchAll(pattern)) {
    const date = dateOf(match);
    if (date === null) continue;
    dates.push({ start: match.index, end: match.index + match[0].length, text: match[0], ...date });
  }
  return dates;
}

function dateOf(match: RegExpMatchArray): Pick<DateFact, "days" | "year"> | null {
  const named = match[2] ?? match[4];
  if (named !== undefined) {
    const monthNumber = monthOf.get(named.toLowerCase().replace(/\.$/u, ""));
    return monthNumber === undefined
      ? null
      : dated([[monthNumber, Number(match[1] ?? match[5])]], match[3] ?? match[6]);
  }
  if (match[7] !== undefined) return dated([[Number(match[8]), Number(match[9])]], match[7]);
  if (match[10] !== undefined) {
    const [first, second] = [Number(match[10]), Number(match[12])];
    const year = match[13] ?? "";
    const both = [[second, first] as const, ...(match[11] === "." ? [] : [[first, second] as const])];
    return dated(both, year.length === 2 ? `20${year}` : year);
  }
  return dated([[Number(match[14]), Number(match[15])]], undefined);
}

function dated(
  readings: readonly (readonly [month: number, day: number])[],
  year: string | undefined,
): Pick<DateFact, "days" | "year"> | null {
  const days = readings
    .filter(([monthNumber, day]) => monthNumber >= 1 && monthNumber <= 12 && day >= 1 && day <= 31)
    .map(([monthNumber, day]) => `${monthNumber}-${day}`);
  return days.length === 0 ? null : { days: [...new Set(days)], year: year === undefined ? null : Number(year) };
}

/** The months that a text names, by word or in a date; numbers from 1 to 12. */
export function readMonths(text: string, dates: readonly DateFact[]): ReadonlySet<number> {
  const months = new Set<number>();
  for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}]{2,14}/gu)) {
    const found = monthOf.get(word.toLowerCase());
    if (found !== undefined) months.add(found);
  }
  for (const { days } of dates) for (const day of days) months.add(Number(day.split("-")[0]));
  return months;
}
