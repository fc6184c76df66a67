import { maskProtected } from "./protected-spans";

/** A dot after one of these ends no sentence. */
const abbreviations = new Set(
  "e.g i.e eg ie mr mrs ms dr prof st vs no inc ltd co corp approx fig al jr sr dept est ca cf u.s u.k a.m p.m vol pp".split(
    " ",
  ),
);

/**
 * The sentences of a paragraph, trimmed, in order; joined by single spaces they are the paragraph. A line break ends a
 * sentence unless the line was only wrapped. Ends inside quotations, code or addresses do not count.
 */
export function splitSentences(paragraph: string): readonly string[] {
  const masked = maskProtected(paragraph);
  const sentences: string[] = [];
  let start = 0;
  const cut = (end: number): void => {
    const sentence = paragraph.slice(start, end).trim();
    if (sentence !== "") sentences.push(sentence.replace(/\s*\r?\n\s*/gu, " "));
    start = end;
  };
  for (const match of masked.matchAll(/[.!?…]+["'”’)\]]*(?=\s|$)|\r?\n/gu)) {
    const end = match.index + match[0].length;
    const isEnd = match[0].endsWith("\n")
      ? !isWrappedLine(masked, start, match.index, end)
      : !isAbbreviation(masked, match.index, match[0]);
    if (isEnd) cut(end);
  }
  cut(paragraph.length);
  return sentences;
}

function isAbbreviation(text: string, dot: number, mark: string): boolean {
  if (mark !== ".") return false;
  const word = /[\p{L}.]{1,12}$/u.exec(text.slice(Math.max(0, dot - 12), dot))?.[0] ?? "";
  // A single capital is an initial, as in "J. Smith"; "I." ends a sentence.
  return abbreviations.has(word.toLowerCase()) || (/^\p{Lu}$/u.test(word) && word !== "I");
}

/** A long line without an end mark, followed by a small letter, was broken by an editor and goes on. */
function isWrappedLine(text: string, start: number, lineBreak: number, next: number): boolean {
  const line = text.slice(start, lineBreak).trimEnd();
  return line.length >= 50 && !/[.!?:;]$/u.test(line) && /^[\p{Ll}(]/u.test(text.slice(next, next + 1));
}

/** First letter in upper case, where the first word is an ordinary word in small letters. */
export function capitalize(sentence: string): string {
  const word = /^([a-z]+(?:['’][a-z]+)?)(?=[\s,.:;!?…)]|$)/u.exec(sentence)?.[1];
  if (word === undefined || commandNames.has(word)) return sentence;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Names that are written small even where a sentence begins. */
const commandNames = new Set(
  "npm npx git pip curl sudo bash zsh def let const var ls cd grep awk sed ssh docker kubectl".split(" "),
);

/** Ends with a mark; a full stop is added where it cannot be read as part of an address or a path. */
export function endWithMark(sentence: string): string {
  const text = sentence.trimEnd();
  if (/[.!?…:;。！？]["'”’)\]]*$/u.test(text)) return text;
  if (/(?:https?:\/\/|www\.|@)\S+$/iu.test(text) || /[/\\]\S*$/u.test(text)) return text;
  return /[\p{L}\p{N}%)\]}>"'”’`»$€£°+*#]$/u.test(text) ? `${text.replace(/[,–-]+$/u, "")}.` : text;
}
