import type { Place } from "../place";
import { readCode } from "../read-code";

/** How a place-holder is marked: `{{x}}`, `{x}`, `${x}`, `[[x]]`, `[x]`, `<x>`, `%(x)s`, `%s`. */
export type PlaceHolderStyle =
  "mustache" | "brace" | "dollar" | "wiki" | "square" | "angle" | "named-percent" | "percent";

export interface PlaceHolder extends Place {
  readonly text: string;
  readonly style: PlaceHolderStyle;
  /** What two spellings of the same place-holder share: marks and letters, without the spaces at the ends. */
  readonly key: string;
  /** The letters between the marks; the whole text where there are none, as in `%s`. */
  readonly name: string;
}

const name = "[\\p{L}_#/^@.][\\p{L}\\p{M}\\p{N}_.:|@/ -]{0,60}";
const words = "[\\p{L}_][\\p{L}\\p{M}\\p{N}_'’-]{0,40}(?: [\\p{L}\\p{M}\\p{N}_'’-]{1,40}){0,4}";

/** Each excludes the mark that opens it, or is bounded, so that the scan stays linear. */
const patterns: readonly (readonly [PlaceHolderStyle, string])[] = [
  ["mustache", `\\{\\{\\{?\\s?(?<mustache>${name})\\s?\\}?\\}\\}`],
  ["dollar", `\\$\\{(?<dollar>[\\p{L}_][\\p{L}\\p{M}\\p{N}_. -]{0,60})\\}`],
  ["wiki", `\\[\\[(?<wiki>${name})\\]\\]`],
  // Not after a command or an index of TeX, nor as the second argument of one.
  ["brace", `(?<![\\\\{}^_$\\p{L}\\p{N}])\\{(?<brace>${words})\\}(?!\\})`],
  // Not a link, a label of a list, or a box to tick.
  ["square", `(?<![\\p{L}\\p{N}\\]!\\[])\\[(?<square>${words})\\](?![(\\[\\]:])`],
  ["angle", `(?<![\\p{L}\\p{N}<])<(?<angle>${words})>`],
  ["named-percent", "%\\((?<namedpercent>[\\p{L}_][\\p{L}\\p{N}_]{0,60})\\)[sdifr]"],
  ["percent", "(?<![\\p{L}\\p{N}%])%(?:\\d{1,2}\\$)?(?:\\.\\d)?[sdif@](?![\\p{L}\\p{N}])"],
];

const pattern = new RegExp(patterns.map(([, source]) => `(${source})`).join("|"), "gu");

const htmlTags = new Set(
  "a abbr address article aside audio b base blockquote body br button canvas caption cite code col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark menu meta meter nav noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script section select slot small source span strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track u ul var video wbr path g think".split(
    " ",
  ),
);

/** Styles that hardly stand for anything else, so that they count inside code too. */
const distinctive = new Set<PlaceHolderStyle>(["mustache", "wiki", "named-percent"]);

/** All that is marked like a place-holder, in order, whether or not it is one where it stands. */
export function findMarked(text: string): readonly PlaceHolder[] {
  const found: PlaceHolder[] = [];
  for (const match of text.matchAll(pattern)) {
    const index = patterns.findIndex(([style]) => match.groups?.[style.replace("-", "")] !== undefined);
    const [style] = patterns[index] ?? (["percent"] as const);
    const inner = (match.groups?.[style.replace("-", "")] ?? match[0]).trim();
    const key = style === "percent" ? match[0] : `${style}:${inner.replace(/\s+/gu, " ")}`;
    found.push({ start: match.index, end: match.index + match[0].length, text: match[0], style, key, name: inner });
  }
  return found;
}

/**
 * The place-holders of a text, in order. Braces of JSON, of TeX and of code are none, nor are HTML tags, tags that are
 * closed again (they set text off), generics, links and boxes to tick.
 */
export function findPlaceHolders(text: string): readonly PlaceHolder[] {
  const found = findMarked(text);
  if (found.length === 0) return found;
  const code = readCode(text).filter(({ lines, isFenced }) =>
    isFenced ? lines.length > 1 : lines.some(isProgramLine),
  );
  const closed = closedTags(text);
  let codeIndex = 0;
  return found.filter((place) => {
    while ((code[codeIndex]?.end ?? Infinity) <= place.start) codeIndex += 1;
    const isInCode = (code[codeIndex]?.start ?? Infinity) <= place.start;
    if (isInCode && !distinctive.has(place.style)) return isSetOffText(code[codeIndex]?.text ?? "");
    if (place.style === "angle") return !htmlTags.has(place.name.toLowerCase()) && !closed.has(place.name);
    if (place.style === "square") return !/^(?:x|X|sic|\p{N}+|[A-Z]{1,2})$/u.test(place.name);
    return true;
  });
}

/** Tags that set a text off look like code, too; a semicolon, an arrow or a head of a function does not stand by them. */
function isProgramLine(line: string): boolean {
  return /;\s*$|=>|\)\s*[{:]\s*$|\w = /u.test(line);
}

/** Text between triple quotes is no code. */
function isSetOffText(block: string): boolean {
  return /^\s*(?:"""|''')/u.test(block);
}

function closedTags(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/<\/([\p{L}_][\p{L}\p{M}\p{N}_ -]{0,60})>/gu)].map((match) => match[1] ?? ""));
}
