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
  "first(?:ly)?|to begin with|zuerst|zunächst|erst|als erstes|d['’]abord|tout d['’]abord|premièrement|primero|en primer lugar|primeiro|prima|per primo|eerst|ten eerste|najpierw|сначала|сперва|во-первых|först|först och främst|først|nejprve|nejdřív|먼저|우선|先|首先|まず|最初に|أولا|أولاً|पहले|önce|ilk olarak";
const laterWords =
  "second(?:ly)?|third(?:ly)?|fourth|fifth|then|next|after that|afterwards|finally|lastly|dann|danach|anschließend|zuletzt|schließlich|zum schluss|ensuite|puis|après|enfin|luego|después|por último|finalmente|depois|em seguida|por fim|poi|dopo|infine|dan|daarna|vervolgens|tenslotte|ten slotte|potem|następnie|na koniec|потом|затем|наконец|в конце|再|然后|最后|接着|次に|それから|最後に|ثم|وأخيرا|وأخيراً|أخيرا|फिर|अंत में|sonra|ardından|son olarak|sedan|därefter|till sist|slutligen|derefter|dernæst|til sidst|potom|pak|nakonec|그다음|그 다음|다음에|마지막으로";
const sequence = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}\\p{Script=Devanagari}])(?:(?<first>${firstWords})|(?:${laterWords}))(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}\\p{Script=Devanagari}])`,
  "giu",
);

/** An order of things, and not one of goods: "in this order", "the right order", but not "order three pizzas". */
export const orderOfThings =
  "(?<=(?:in|the|this|that|right|correct|exact|same|following|given|l['’]|cet|en|este|ese|mismo|nell['’]|quest['’]|stesso|seguente|esatto|giusto)\\s?)(?:order|ordre|orden|ordine)(?!\\p{L})(?! (?:form|number|status|confirmation|history|id|details|is|was|has|de compra|d['’]achat|di acquisto)(?!\\p{L}))";

const rowStart =
  /(?:in (?:this|that|the following|exactly this) order|(?<=^|\n|[.!?,;]\s)order(?=[:：])|order of the steps|in (?:dieser|der folgenden) reihenfolge|reihenfolge|dans (?:cet ordre|l['’]ordre suivant)|(?<=^|\n|[.!?,;]\s)(?:ordre|orden|ordine)(?=\s?[:：])|en (?:este|el siguiente) orden|n(?:esta|a seguinte) ordem|ordem|in quest['’]\s?ordine|in deze volgorde|volgorde|w (?:tej|następującej) kolejności|kolejność|в (?:таком|этом|следующем) порядке|порядок|i (?:den här|denna|følgende) (?:ordning(?:en)?|rækkefølge)|v (?:tomto|následujícím) pořadí|şu sırayla|按(?:以下|此|这个)?顺序|顺序|順番|手順|순서|بهذا الترتيب|इस क्रम में)(?:\s?(?:[:：]|は、?|is:|ist:)|\s*,)\s*/iu;

/** The items of "in this order: a, b, c"; empty where it is no row of at least three. */
export function readRow(text: string): readonly OrderedItem[] {
  const start = rowStart.exec(text);
  if (start === null) return [];
  const from = start.index + start[0].length;
  const row = /^[^.!?。！？\n]{0,400}/u.exec(text.slice(from))?.[0] ?? "";
  const items: OrderedItem[] = [];
  let at = from;
  for (const piece of row.split(/([,、，;；]|→|->|\s>\s)/u)) {
    const end = at + piece.length;
    if (piece.trim() !== "" && !/^(?:[,、，;；]|→|->|\s>\s)$/u.test(piece))
      items.push({ text: piece, mark: { start: at, end: at } });
    at = end;
  }
  // "Order: 2 pizzas, 1 salad, 3 colas" are goods.
  const areGoods = items.filter(({ text: said }) => /^\s*\d/u.test(said)).length * 2 > items.length;
  return items.length >= 3 && !areGoods && items.every((item) => item.text.length <= longestItem) ? items : [];
}

const columns =
  /(?<!\p{L})(?:columns|spalten|colonnes|columnas|(?<!(?:la|une|cette|chaque) )colonne|colunas|kolommen|kolumn\p{L}{1,3}|столбц\p{L}{1,4}|колонк\p{L}{1,3}|sütun\p{L}{0,5})(?!\p{L})[:：]?\s*(?=\S)|列[:：]\s*/iu;

/** The names of a table's columns in their order; what stands behind them in the same row comes with them. */
export function readColumns(text: string): readonly string[] {
  const start = columns.exec(text);
  if (start === null) return [];
  const row = /^[^.;!?。；！？\n]{0,200}/u.exec(text.slice(start.index + start[0].length))?.[0] ?? "";
  return row.split(/[,、，|]|\s(?:and|und|et|y|e|en|i|и)\s/iu).map((name) => name.trim().toLowerCase());
}

/** An item is told in so many characters. */
const longestItem = 160;

/** The items of "sign it, then send it, then wait" in one sentence: the first of them stands before any mark. */
function readThens(text: string, marks: readonly RegExpExecArray[]): readonly OrderedItem[] {
  const thens = marks.filter(([mark]) => thenWords.test(mark));
  const [first, second] = thens;
  if (first === undefined || second === undefined || /[.!?\n。！？]/u.test(text.slice(first.index, second.index)))
    return [];
  const lead = /[^.!?:\n。！？：]*$/u.exec(text.slice(0, first.index))?.[0] ?? "";
  const end = /[.!?\n。！？]|$/u.exec(text.slice(second.index));
  const run = thens.filter(({ index }) => index <= second.index + (end?.index ?? 0));
  return [
    { text: lead, mark: { start: first.index, end: first.index } },
    ...run.map((mark, at) => {
      const from = mark.index + mark[0].length;
      const to = run[at + 1]?.index ?? second.index + (end?.index ?? 0);
      return { text: text.slice(from, to), mark: { start: mark.index, end: from } };
    }),
  ];
}

const thenWords =
  /^(?:then|next|dann|danach|puis|ensuite|luego|después|depois|poi|dopo|dan|daarna|vervolgens|potem|następnie|потом|затем|再|然后|接着|次に|それから|ثم|फिर|sonra|sedan|därefter|derefter|dernæst|pak)$/iu;

/** The items of "first …, then …, finally …"; empty where nothing says what comes first, or nothing comes after it. */
export function readSequence(text: string): readonly OrderedItem[] {
  const marks = [...text.matchAll(sequence)];
  const start = marks.findIndex(({ groups }) => groups?.["first"] !== undefined);
  if (start === -1) return readThens(text, marks);
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
