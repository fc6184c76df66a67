import { foldText } from "./fold-text";
import type { Task } from "./task";
import { unspacedLetters } from "./unspaced-letters";

/** The share of words in common from which two texts count as nearly the same. */
const NEARLY_EQUAL = 0.9;

/** A silver prompt of so many words says more than one word can say again. */
const WORDS_OF_A_TASK = 6;

/** Past this length, "The answer is …" may open something else. */
const MOST_ANSWER_CHARACTERS = 200;

const answerOpening =
  "(?:(?:so|therefore|thus),? )?(?:(?:the )?(?:final |correct |right )?answer(?: is(?! to\\b)|:)[: ]*)";
const bareValue = [
  "[([]?[a-z][)\\]]?",
  "[-+−~≈]?[$€£¥]? ?\\d[\\d.,]*(?: ?(?:%|°c|°f|[$€£¥]|[a-zµ°²³/]{1,12}(?: [a-z]{1,12})?))?",
  "yes|no|true|false|ja|nein|oui|non|sí|si|não|sim|да|нет|是|否|はい|いいえ",
  "\\\\boxed\\{[^}]*\\}",
].join("|");
const bareAnswer = new RegExp(`^(?:${answerOpening})?[*_]{0,2}(?:${bareValue})[*_]{0,2}[.!。]?$`);
const statedAnswer = new RegExp(`^${answerOpening}`);

const oneWord = /^[\p{L}\p{M}\p{N}'’-]+[.!]?$/u;
const unspaced = new RegExp(`[${unspacedLetters}]`);
const wordPattern = new RegExp(`[${unspacedLetters}]|[\\p{L}\\p{M}\\p{N}]+`, "gu");

const codeBlock =
  /^```(?:python|py|javascript|js|typescript|ts|java|c|cpp|c\+\+|csharp|cs|go|rust|ruby|php|swift|kotlin|sql|bash|sh|html|css|r)\s*\n[^]*\n```$/i;
const jsonBlock = /^```json\s*\n([^]*)\n```$/i;

/**
 * Whether a model did the task in place of writing a prompt for it. Only plain evidence counts, for a prompt wrongly
 * refused costs a person more than an answer that they see: it is one of the responses again, or nearly; it is a bare
 * value, a single word, "The answer is …", a block of code, or JSON where the silver prompt speaks of JSON.
 * What holds for the silver prompt too is no evidence.
 */
export function isAnswer(text: string, task: Task): boolean {
  const silver = task.silverPrompt.trim();
  if (repeatsResponse(text, silver, task)) return true;
  return kindsOfAnswer.some((isKind) => isKind(text, silver) && !isKind(silver, text));
}

const kindsOfAnswer: readonly ((text: string, other: string) => boolean)[] = [
  (text) => bareAnswer.test(foldText(text)),
  (text) => text.length <= MOST_ANSWER_CHARACTERS && statedAnswer.test(foldText(text)),
  (text, other) => oneWord.test(text) && !unspaced.test(text) && splitWords(other).length >= WORDS_OF_A_TASK,
  (text) => codeBlock.test(text),
  (text, other) => isJson(jsonBlock.exec(text)?.[1] ?? text) && /json/i.test(other),
];

function repeatsResponse(text: string, silver: string, { silverResponse, goldenResponse }: Task): boolean {
  const words = splitWords(text);
  if (words.length === 0) return false;
  const likenessToSilver = compareWords(words, splitWords(silver));
  return [silverResponse, goldenResponse].some((response) => {
    const likeness = response === null ? 0 : compareWords(words, splitWords(response));
    return likeness >= NEARLY_EQUAL && likeness > likenessToSilver;
  });
}

/** Words in lower case without punctuation; in scripts without spaces each character is one. */
function splitWords(text: string): readonly string[] {
  return text.toLowerCase().match(wordPattern) ?? [];
}

/** Dice's coefficient over the words, each counted as often as it stands: 1 for the same words, 0 for none in common. */
function compareWords(first: readonly string[], second: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of first) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of second) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    common += 1;
  }
  return (2 * common) / Math.max(first.length + second.length, 1);
}

/** Whether a text is a JSON object or list; a mere word or number is not meant. */
function isJson(text: string): boolean {
  if (!/^\s*[{[]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
