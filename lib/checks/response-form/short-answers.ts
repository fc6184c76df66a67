import { guessCodeLanguage } from "../../reading/code-text";
import type { NumberUnit, OutputContract } from "./contract";
import { countWords } from "../../template/task";

const datePatterns: readonly (readonly [RegExp, string])[] = [
  [/^\d{4}-\d{2}-\d{2}$/u, "YYYY-MM-DD"],
  [/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?$/u, "YYYY-MM-DDThh:mm:ss"],
  [/^\d{4}\/\d{2}\/\d{2}$/u, "YYYY/MM/DD"],
  [/^\d{2}\.\d{2}\.\d{4}$/u, "DD.MM.YYYY"],
  [/^(?:1[3-9]|2\d|3[01])\/\d{1,2}\/\d{4}$/u, "DD/MM/YYYY"],
  [/^\d{1,2}\/(?:1[3-9]|2\d|3[01])\/\d{4}$/u, "MM/DD/YYYY"],
  [
    /^\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}$/u,
    "day, month name, year",
  ],
  [
    /^(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}$/u,
    "month name, day, year",
  ],
  [/^\d{1,2}:\d{2}$/u, "hh:mm"],
];

/** A letter, yes or no, a date, a number, a few words, or one of them with a reason; null for anything longer. */
export function readAsShortAnswer(
  text: string,
  silverPrompt: string,
  isGiven: (word: string) => boolean,
): OutputContract | null {
  if (text.length > 200 || text.includes("\n")) return readAsLeadingAnswer(text);
  const letter = /^(\()?([A-Ha-h])(\))?[.:]?$/u.exec(text);
  if (letter !== null) return { form: "letter", style: letter[1] === "(" ? "parentheses" : "bare", isAlone: true };
  if (/^(?:yes|no|sí|oui|non|ja|nein|sim|não|sì|是|否)[.!]?$/iu.test(text))
    return { form: "yes-no", words: "yes-no", isAlone: true };
  if (/^(?:true|false|verdadero|falso|vrai|faux|wahr|falsch|verdadeiro|vero|对|错)[.!]?$/iu.test(text))
    return { form: "yes-no", words: "true-false", isAlone: true };
  const date = datePatterns.find(([pattern]) => pattern.test(text));
  if (date !== undefined) return { form: "date", pattern: date[1] };
  const number = readAsNumber(text, silverPrompt);
  if (number !== null) return number;
  const leading = readAsLeadingAnswer(text);
  if (leading !== null) return leading;
  const symbols = text.match(/[\\^$*+?{}[\]|<>=();]/gu)?.length ?? 0;
  if (symbols >= 3 && symbols * 5 >= text.length)
    return { form: "code", language: guessCodeLanguage(text), isFenced: false, isAlone: true };
  const series = text.split(/,\s+/u);
  if (series.length >= 3 && !/[.!?:;]$/u.test(text) && series.every((item) => countWords(item) <= 3)) {
    return { form: "series", items: series.length };
  }
  const words = countWords(text);
  if (words <= 5 && !/[.!?。]$/u.test(text) && !/[;{}=<>|]|\(\)/u.test(text) && !/^[-*•]\s/u.test(text)) {
    return { form: "phrase", words, isGiven: isGiven(text) };
  }
  return null;
}

/** "B) …" or "Yes, because …": the answer first, then more. */
function readAsLeadingAnswer(text: string): OutputContract | null {
  const letter = /^(?:(?:the )?(?:correct )?answer(?: is|:)\s*)?(\()?([A-H])(?:\)|\.|:)\s+\S/u.exec(text);
  if (letter !== null && !/^\s*\(?B[).:]/mu.test(text.slice(2))) {
    return { form: "letter", style: letter[1] === "(" ? "parentheses" : "bare", isAlone: false };
  }
  if (/^(?:yes|no)[,.;:–-]\s/iu.test(text)) return { form: "yes-no", words: "yes-no", isAlone: false };
  return null;
}

function readAsNumber(text: string, silverPrompt: string): OutputContract | null {
  const match =
    /^([$€£¥₹])?\s?(-?(?:\d{1,3}(?:[, ]\d{3})+|\d+)(?:[.,]\d+)?)\s?(%|[$€£¥₹]|[\p{L}°][\p{L}\p{N}°/²³ ]{0,24})?\.?$/u.exec(
      text,
    );
  if (match === null) return null;
  const [, before, digits = "", after] = match;
  const decimals = /\.(\d+)$/u.exec(digits.trim())?.[1]?.length ?? 0;
  return { form: "number", unit: unitOf(before, after?.trim(), silverPrompt), decimals };
}

function unitOf(before: string | undefined, after: string | undefined, silverPrompt: string): NumberUnit {
  if (after === "%") return { type: "percent" };
  const sign = before ?? (/^[$€£¥₹]$/u.test(after ?? "") ? after : undefined);
  if (sign !== undefined) return { type: "currency" };
  if (after === undefined || after === "") return { type: "none" };
  const isInPrompt = ` ${silverPrompt.toLowerCase().replace(/[^\p{L}\p{N}°/²³]+/gu, " ")} `.includes(
    ` ${after.toLowerCase()} `,
  );
  return isInPrompt ? { type: "given", unit: after } : { type: "unnamed" };
}
