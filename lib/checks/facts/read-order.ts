import type { Place } from "../../reading/place";

/** One of the things that a text puts into an order. */
export interface OrderedItem {
  readonly text: string;
  /** Where "2." or "then" stands. */
  readonly mark: Place;
}

const numbered = /(?<=^|[\s(:：])(\d{1,2})[.)、．](?=\s*\S)(?!\d)/gmu;

/** The items of a numbered list, on lines or in a row; empty where the numbers do not run from 1. */
export function readEnumeration(text: string): readonly OrderedItem[] {
  const marks = [...text.matchAll(numbered)];
  const run: RegExpExecArray[] = [];
  for (const mark of marks) {
    if (Number(mark[1]) === run.length + 1) run.push(mark);
    else if (run.length < 2 && mark[1] === "1") run.splice(0, run.length, mark);
  }
  if (run.length < 2) return [];
  return run.map((mark, index) => itemBetween(text, mark, run[index + 1]?.index));
}

function itemBetween(text: string, mark: RegExpExecArray, next: number | undefined): OrderedItem {
  const start = mark.index + mark[0].length;
  const rest = text.slice(start, next);
  const end = next === undefined ? /[.!?。！？](?:\s|$)|\n|[。！？]/u.exec(rest)?.index : undefined;
  return { text: rest.slice(0, end), mark: { start: mark.index, end: start } };
}

const firstWords =
  "first(?:ly)?|to begin with|zuerst|zunächst|als erstes|d['’]abord|tout d['’]abord|premièrement|primero|en primer lugar|primeiro|prima|per primo|eerst|ten eerste|najpierw|сначала|сперва|во-первых|先|首先|まず|最初に|أولا|أولاً|पहले|önce|ilk olarak";
const laterWords =
  "second(?:ly)?|third(?:ly)?|fourth|fifth|then|next|after that|afterwards|finally|lastly|dann|danach|anschließend|zuletzt|schließlich|zum schluss|ensuite|puis|après|enfin|luego|después|por último|finalmente|depois|em seguida|por fim|poi|dopo|infine|dan|daarna|vervolgens|tenslotte|ten slotte|potem|następnie|na koniec|потом|затем|наконец|в конце|再|然后|最后|接着|次に|それから|最後に|ثم|وأخيرا|وأخيراً|أخيرا|फिर|अंत में|sonra|ardından|son olarak";
const sequence = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}\\p{Script=Devanagari}])(?:(?<first>${firstWords})|(?:${laterWords}))(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}\\p{Script=Devanagari}])`,
  "giu",
);

/** An item is told in so many characters. */
const longestItem = 160;

/** The items of "first …, then …, finally …"; empty where nothing says what comes first, or nothing comes after it. */
export function readSequence(text: string): readonly OrderedItem[] {
  const marks = [...text.matchAll(sequence)];
  const start = marks.findIndex(({ groups }) => groups?.["first"] !== undefined);
  if (start === -1) return [];
  const run: RegExpExecArray[] = [];
  for (const mark of marks.slice(start)) {
    const before = run.at(-1);
    if (before !== undefined && mark.index - before.index > longestItem) break;
    run.push(mark);
  }
  if (run.length < 2) return [];
  return run.map((mark, index) => {
    const from = mark.index + mark[0].length;
    const said = text.slice(from, run[index + 1]?.index ?? from + longestItem);
    const end = index === run.length - 1 ? /[.!?;\n。！？；,，]/u.exec(said.trimStart())?.index : undefined;
    return { text: end === undefined ? said : said.trimStart().slice(0, end), mark: { start: mark.index, end: from } };
  });
}
