import { looksLikeCode } from "../code-text";
import type { Place } from "../place";
import { type CodeFact, readCode } from "../read-code";
import { closedTags, tagsSpokenOf } from "./look-alikes";
import { findOutlines } from "./outlines";
import type { PlaceHolder, PlaceHolderStyle } from "./place-holder";
import { syntaxes } from "./syntaxes";

const pattern = new RegExp(syntaxes.map(({ source }) => source).join("|"), "gu");

/** So much of the text around a mark tells what it is. */
const window = 100;

/** All that is marked like a place-holder, in order, none in another, whether or not it is one where it stands. */
export function findMarked(text: string): readonly PlaceHolder[] {
  const found: PlaceHolder[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    // No group can match nothing, so the first with text is the one that matched.
    const group = match.slice(1).findIndex(Boolean);
    const syntax = syntaxes[group];
    const inside = (match[group + 1] ?? "").trimEnd();
    const start = match.index;
    const end = syntax?.style === "message" ? endOfMessage(text, start) : start + match[0].length;
    const reading =
      end === null
        ? null
        : syntax?.read(inside, text.slice(Math.max(0, start - window), start), text.slice(end, end + window));
    if (syntax === undefined || end === null || reading === null || reading === undefined) {
      pattern.lastIndex = start + 1;
      continue;
    }
    pattern.lastIndex = end;
    const whole = text.slice(start, end);
    const { style } = syntax;
    const key =
      style === "percent" || style === "message"
        ? whole
        : `${style}:${inside.trim().replace(/\s+/gu, " ")}${isBareDollar(whole) ? "$" : ""}`;
    found.push({ start, end, text: whole, style, key, ...reading, name: reading.name.trim() });
  }
  return found;
}

/** A message with branches is not longer than this. */
const longestMessage = 2000;

/** Past the brace that closes the one at `start`; null where none does. */
function endOfMessage(text: string, start: number): number | null {
  let depth = 0;
  for (let at = start; at < Math.min(text.length, start + longestMessage); at += 1) {
    if (text[at] === "{") depth += 1;
    if (text[at] === "}") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return null;
}

/** Styles that hardly stand for anything else, so that they count inside code too. */
const distinctive = new Set<PlaceHolderStyle>(["mustache", "wiki", "named-percent", "block", "erb"]);

/**
 * The place-holders of a text, in order. Braces of JSON, of TeX and of code are none, nor are HTML tags, tags that are
 * closed again (they set text off), generics, links and boxes to tick.
 */
export function findPlaceHolders(text: string): readonly PlaceHolder[] {
  const marked = findMarked(text);
  if (marked.length === 0) return marked;
  const isInCode = insideOf(readCode(text).filter(isProgram));
  const closed = closedTags(text);
  const spoken = tagsSpokenOf(text);
  const isInOutline = insideOf(findOutlines(text));
  const hasDollars = usesBareDollars(text, marked);
  const hasGuillemets = marked.some(isSureGuillemet);
  const hasCounts = marked.some(({ style, name }) => style === "brace" && name === "0");
  const found = marked.flatMap((place): readonly PlaceHolder[] => {
    const { style, name } = place;
    if (isInCode(place) && !distinctive.has(style)) return [];
    if (isBareDollar(place.text) && !(hasDollars && isLikelyVariable(name))) return [];
    if (place.text.startsWith("«") && !hasGuillemets) return [];
    if (style === "brace" && /^\d$/u.test(name) && !hasCounts) return [];
    if (style === "angle" && closed.has(name)) return [];
    if (style === "angle" && spoken.has(name)) return [{ ...place, role: "tag" }];
    if ((style === "angle" || style === "square") && (isInOutline(place) || isValueOfJson(text, place))) {
      return [{ ...place, role: "blank" }];
    }
    return [place];
  });
  return numberNameless(found);
}

/** Whether places that are asked for in order lie within one of these, which are in order too. */
function insideOf(outer: readonly Place[]): (place: Place) => boolean {
  let index = 0;
  return ({ start }) => {
    while ((outer[index]?.end ?? Infinity) <= start) index += 1;
    return (outer[index]?.start ?? Infinity) <= start;
  };
}

/**
 * Text between triple quotes is no code; nor is a fence around words that nothing marks as a program. Tags that set a
 * text off look like code, too; a semicolon, an arrow or the head of a function does not stand by them.
 */
function isProgram({ text, lines, isFenced }: CodeFact): boolean {
  if (/^\s*(?:"""|''')/u.test(text)) return false;
  if (!isFenced) return lines.some(isProgramLine);
  const language = /^\s*(?:```|~~~)[ \t]*([\w+#.-]*)/u.exec(text)?.[1]?.toLowerCase() ?? "";
  if (lines.length < 2) return false;
  return language === "" ? looksLikeCode(lines.join("\n")) || lines.some(isProgramLine) : !plainFences.has(language);
}

const plainFences: ReadonlySet<string> = new Set([
  "text",
  "txt",
  "plain",
  "plaintext",
  "markdown",
  "md",
  "prompt",
  "xml",
]);

function isProgramLine(line: string): boolean {
  return /;\s*$|=>|\)\s*[{:]\s*$|\w = /u.test(line);
}

/** `"name": "<name>"`: the outline of an answer. */
function isValueOfJson(text: string, { start, end }: Place): boolean {
  return text[end] === '"' && /[:[,]\s?"$/u.test(text.slice(Math.max(0, start - 4), start));
}

function isBareDollar(text: string): boolean {
  return /^\$[^{]/u.test(text);
}

/** Not the sign of a share or a coin, such as $TSLA. */
function isLikelyVariable(name: string): boolean {
  return !/^[A-Z]{1,5}$/u.test(name);
}

/** What else writes `$x`. */
const programs =
  /\b(?:php|perl|bash|zsh|shell|powershell|jquery|latex|regex|makefile|dockerfile|variables?|env|token|coin|crypto)\b|<\?php|\$\$|\$[^$\n]{1,60}\$(?!\w)/iu;

/** `$topic` is a place-holder where one stands as the whole value of a line, or several stand in a text of words. */
function usesBareDollars(text: string, marked: readonly PlaceHolder[]): boolean {
  const names = marked.filter((place) => isBareDollar(place.text) && isLikelyVariable(place.name));
  if (names.length === 0 || programs.test(text)) return false;
  const isWholeValue = ({ start, end }: Place): boolean =>
    /(?:^|\n)[ \t]*(?:\p{L}[\p{L} _-]{0,30}[:：][ \t]*)?$/u.test(text.slice(Math.max(0, start - 50), start)) &&
    /^[ \t]*(?:\r?\n|$)/u.test(text.slice(end, end + 20));
  return new Set(names.map(({ name }) => name)).size > 1 || names.some(isWholeValue);
}

/** «FirstName» and «order_no» are fields; «mot» is a quotation, unless it stands beside such fields. */
function isSureGuillemet({ text, name }: PlaceHolder): boolean {
  return text.startsWith("«") && /_|\p{Ll}\p{Lu}/u.test(name);
}

/** Each `%s` is a place of its own, numbered where there are several. */
function numberNameless(found: readonly PlaceHolder[]): readonly PlaceHolder[] {
  const nameless = found.filter(isNameless);
  if (nameless.length < 2) return found;
  const numbers = new Map(nameless.map((place, index) => [place, index + 1]));
  return found.map((place) => {
    const number = numbers.get(place);
    return number === undefined ? place : { ...place, name: `${place.name} ${number}` };
  });
}

/** `%1$s` has its number. */
function isNameless({ style, name }: PlaceHolder): boolean {
  return style === "percent" && !name.includes("$");
}
