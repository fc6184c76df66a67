import { guessCodeLanguage, looksLikeCode } from "../../reading/code-text";
import type { OutputContract, ProseContract, TableColumns } from "./contract";
import { splitSentences } from "../../reading/sentences";
import { countWords } from "../../template/task";

/** Code in a fence that is most of the response, or code without one; null for anything else. */
export function readAsCode(text: string): OutputContract | null {
  const fences = [...text.matchAll(/^(```|~~~)([\w+#-]*)[^\n]*\n([\s\S]*?)\n\1\s*$/gmu)];
  const fence = fences[0];
  if (fence !== undefined) {
    const tag = fence[2] ?? "";
    const body = fence[3] ?? "";
    const outside = text.length - fences.reduce((sum, found) => sum + found[0].length, 0);
    if (outside > text.length / 2 || /^(?:text|markdown|md)$/iu.test(tag)) return null;
    const language = tag === "" ? guessCodeLanguage(body) : tag.toLowerCase();
    return { form: "code", language, isFenced: true, isAlone: outside < 20 };
  }
  const language = guessCodeLanguage(text);
  if (language === "" || !looksLikeCode(text)) return null;
  return { form: "code", language, isFenced: false, isAlone: true };
}

/** A Markdown table, or lines with as many separators each; null for anything else. */
export function readAsTable(text: string, isGiven: (word: string) => boolean): OutputContract | null {
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== "");
  const [header = "", second = ""] = lines;
  if (/^\s*\|.*\|\s*$/u.test(header) && /^[\s|:-]+$/u.test(second) && second.includes("-")) {
    return { form: "table", format: "markdown", columns: columnsOf(cellsOf(header), isGiven, true) };
  }
  for (const [separator, format] of [
    ["\t", "tsv"],
    [",", "csv"],
  ] as const) {
    const widths = lines.map((line) => line.split(separator).length);
    const width = widths[0] ?? 0;
    const isTable = lines.length >= 2 && width >= 2 && widths.every((count) => count === width);
    if (
      !isTable ||
      lines.some((line) => line.length > 400 || (format === "csv" && /[.!?]$/u.test(line) && line.includes(", ")))
    )
      continue;
    const cells = header.split(separator).map((cell) => cell.trim().replace(/^"|"$/gu, ""));
    const hasHeader = looksLikeHeader(
      cells,
      lines.slice(1, 20).map((line) => line.split(separator)),
    );
    return { form: "table", format, columns: columnsOf(cells, isGiven, hasHeader) };
  }
  return null;
}

function cellsOf(line: string): readonly string[] {
  return line
    .trim()
    .replace(/^\||\|$/gu, "")
    .split("|")
    .map((cell) => cell.trim().replace(/^[*_`]+|[*_`]+$/gu, ""));
}

/** Short names on top, and a column below of another nature, such as numbers or dates. */
function looksLikeHeader(cells: readonly string[], rows: readonly (readonly string[])[]): boolean {
  const areNames = cells.every((cell) => /^[\p{L}_][\p{L}\p{N} _-]{0,30}$/u.test(cell) && !/\d/u.test(cell));
  const hasOtherNature = cells.some((_, column) => rows.every((row) => /^[\s"$€£]*[\d.-]/u.test(row[column] ?? "")));
  const areFields = cells.every((cell) => /^[a-z][a-z_]*$/u.test(cell));
  return areNames && (hasOtherNature || areFields);
}

/** A header is form; a cell with a digit, or a long one, may be data and is not told unless the prompt has it. */
function columnsOf(cells: readonly string[], isGiven: (word: string) => boolean, hasHeader: boolean): TableColumns {
  const areTellable = hasHeader && cells.every((cell) => isGiven(cell) || /^[\p{L}_][\p{L} _/&-]{0,24}$/u.test(cell));
  // The columns of a comparison are the things compared: proper nouns that only the answer may know.
  const proper = cells.filter(
    (cell, index) => index > 0 && /^\p{Lu}/u.test(cell) && !isGiven(cell) && !isCommonHeader(cell),
  );
  if (areTellable && proper.length === 0) return { type: "named", names: cells };
  return { type: "counted", count: cells.length };
}

function isCommonHeader(cell: string): boolean {
  return /^(?:name|date|time|day|week|month|year|price|cost|rating|type|category|description|notes?|status|pros?|cons?|example|meaning|term|definition|step|task|owner|deadline|priority|amount|quantity|total|feature|difference|advantages?|disadvantages?|benefits?|drawbacks?|reason|impact|city|country|author|title|topic|meal|activity|location|duration|result|value|unit|source|page|risk|action|translation|original|language|age|size|color|colour|model|brand|capital|population|area|email|phone|role|department|salary)s?$/iu.test(
    cell,
  );
}

/** Several lines, the last of which holds the marked result. */
export function readAsWorkedAnswer(text: string): OutputContract | null {
  const lines = text.trimEnd().split("\n");
  const last = lines.at(-1)?.trim() ?? "";
  if (lines.length < 2) return null;
  if (/^####\s*\S/u.test(last)) return { form: "worked-answer", marker: "####" };
  if (/^\**final answer\**\s*:/iu.test(last) && last.length < 80)
    return { form: "worked-answer", marker: "Final answer:" };
  if (/^\**answer\**\s*:/iu.test(last) && last.length < 80) return { form: "worked-answer", marker: "Answer:" };
  return null;
}

/** At least two items that are at least half of the lines; short lines without marks count as items too. */
export function readAsList(text: string): OutputContract | null {
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== "");
  const numbered = lines.filter((line) => /^\d{1,3}[.)]\s/u.test(line));
  const bulleted = lines.filter((line) => /^[-*•–]\s/u.test(line));
  const [style, items] =
    numbered.length >= bulleted.length ? (["numbered", numbered] as const) : (["bulleted", bulleted] as const);
  const isPlain =
    items.length === 0 &&
    lines.length >= 2 &&
    lines.every((line) => countWords(line) <= 7 && !/[.!?:;]$/u.test(line.trim()));
  if (isPlain) {
    const count = lines.reduce((sum, line) => sum + countWords(line), 0);
    return { form: "list", style: "plain", items: lines.length, itemWords: Math.round(count / lines.length) };
  }
  if (items.length < 2 || items.length * 2 < lines.length) return null;
  const words = items.reduce((sum, item) => sum + countWords(item) - 1, 0);
  return { form: "list", style, items: items.length, itemWords: Math.round(words / items.length) };
}

/** What is left: running text, with its lengths, register and parts. */
export function readAsProse(text: string): ProseContract {
  const paragraphs = text.split(/\n\s*\n/u).filter((paragraph) => paragraph.trim() !== "");
  const isLetter = /^(?:subject:|dear |hi |hello |hey )/iu.test(text) && paragraphs.length >= 2;
  return {
    form: "prose",
    words: countWords(text),
    sentences: splitSentences(text).length,
    paragraphs: paragraphs.length,
    register: registerOf(text),
    addressesReader: (text.match(/\b(?:you|your|yours)\b/giu)?.length ?? 0) >= 3,
    hasHeadings: /^#{1,6}\s/mu.test(text),
    hasMarkdown: /^#{1,6}\s|\*\*[^*\n]+\*\*|^\s*[-*]\s/mu.test(text),
    letterParts: isLetter ? { hasSubject: /^subject:/iu.test(text) } : null,
  };
}

function registerOf(text: string): "formal" | "informal" | null {
  const formal =
    text.match(
      /\b(?:sincerely|yours faithfully|kind regards|best regards|dear (?:sir|madam|mr|ms|mrs|dr)|furthermore|hereby|pursuant|therefore|regarding|we regret|please be advised)\b/giu,
    )?.length ?? 0;
  const informal =
    text.match(
      /\b(?:hey|gonna|wanna|kinda|yeah|awesome|cheers|lol|btw|guys)\b|\b(?:i'm|you're|can't|don't|it's|let's|we're|i've)\b|\p{Extended_Pictographic}|!(?=\s|$)/giu,
    )?.length ?? 0;
  if (formal >= 2 && informal === 0) return "formal";
  if (informal >= 2 && formal === 0) return "informal";
  return null;
}
