import { findPlaceHolders } from "../../reading/place-holders/find-place-holders";
import type { PlaceHolder } from "../../reading/place-holders/place-holder";

/**
 * What a line is to somebody who looks for the end of the words: `blank`; a `cue` or `label` that stands open; an `input`
 * with its label ("Question: …"); `slots` and nothing else; a `rule` or tag around other lines; a `heading`; all else.
 */
export type LineType = "blank" | "label" | "input" | "slots" | "rule" | "heading" | "words";

export interface PromptLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly type: LineType;
}

const label = "\\p{L}[\\p{L}\\p{M}\\p{N} '’_/()-]{0,34}?\\s?[:：]";
const openLabel = new RegExp(`^(?:[-*]\\s)?(?:\\*\\*|__)?${label}(?:\\*\\*|__)?$`, "u");
const labelled = new RegExp(`^(?:[-*]\\s|#+\\s)?(?:\\*\\*|__)?(?:${label})?(?:\\*\\*|__)?[ \\t]*`, "u");

/** Labels of what a prompt works on, in the languages in which the rules speak and some more. */
export const inputLabel =
  /^(?:\*\*|#{1,6} )?(?:(?:the |my |user |source |original |input |customer )?(?:text|article|(?:e-?)?mails?|tickets?|reviews?|input|inputs|question|query|context|documents?|passage|code|snippet|data|transcript|conversation|message|paragraph|notes|essay|story|letter|comment|sentence|headline|log|logs|contract|report|abstract|excerpt|content|source|draft|cv|resume|job description|problem|statement|schema|tweet|post|csv|table|json|diff|q)|texte?|texto|testo|tekst|метин|metin|текст|вопрос|frage|pregunta|pergunta|domanda|vraag|soru|pytanie|e-?mail|artikel|artículo|artigo|articolo|nachricht|kontext|contexte|contexto|contesto|文本|文章|原文|内容|问题|輸入|输入|テキスト|本文|質問|文章|السؤال|النص|السياق|पाठ|प्रश्न|텍스트|질문|본문)(?: \d+)?(?:\*\*)?\s?(?:[:：]|$)/iu;

const fenceMark = /^\s{0,3}(`{3,}|~{3,})/u;

/** The lines of a text, in order. A line feed ends each. */
export function readLines(text: string): readonly PromptLine[] {
  const holders = findPlaceHolders(text).filter(({ role }) => role !== "tag" && role !== "blank");
  const lines: PromptLine[] = [];
  let start = 0;
  let next = 0;
  let fence: string | null = null;
  for (const whole of text.split("\n")) {
    const end = start + whole.length;
    const inLine: PlaceHolder[] = [];
    while ((holders[next]?.start ?? Infinity) < end) inLine.push(...holders.slice(next, ++next));
    const type = typeOfLine(whole, start, inLine);
    const mark = fenceMark.exec(whole)?.[1];
    // What looks like a label in a program is none.
    const isInside = fence !== null && mark !== fence;
    lines.push({
      text: whole.trim(),
      start,
      end,
      type: isInside && type !== "slots" && type !== "blank" ? "words" : type,
    });
    if (mark !== undefined && !isInside) fence = fence === null ? mark : null;
    start = end + 1;
  }
  return lines;
}

function typeOfLine(whole: string, start: number, holders: readonly PlaceHolder[]): LineType {
  const text = whole.trim();
  if (text === "") return "blank";
  if (holders.length > 0) {
    const rest = withoutPlaces(whole, start, holders).trim().replace(labelled, "");
    // Marks, quotation marks and tags around a slot belong to it.
    const isBare = !/\p{L}/u.test(rest.replace(/<\/?[\w-]{1,30}>/gu, ""));
    return isBare ? "slots" : inputLabel.test(text) ? "input" : "words";
  }
  if (/^#{1,6}\s\S/u.test(text)) return "heading";
  if (openLabel.test(text) && text.split(/\s+/u).length <= 4) return "label";
  if (/^(?:[-=*_~]{3,}|`{3,}[\w-]*|"""|''')$|^<\/?[\p{L}_][\w-]{0,30}>$/u.test(text)) return "rule";
  if (inputLabel.test(text)) return "input";
  return "words";
}

function withoutPlaces(whole: string, start: number, holders: readonly PlaceHolder[]): string {
  let rest = "";
  let position = 0;
  for (const holder of holders) {
    rest += whole.slice(position, Math.max(position, holder.start - start));
    position = holder.end - start;
  }
  return rest + whole.slice(position);
}
