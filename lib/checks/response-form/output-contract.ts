import { type JsonShape, readJsonShape } from "./json-shape";
import { guessLanguage, type Language } from "../../reading/language";
import { readAsCode, readAsList, readAsProse, readAsTable, readAsWorkedAnswer } from "./long-answers";
import { readAsShortAnswer } from "./short-answers";

/**
 * The form of a response: what one could tell about it without telling what it says. Values never enter a contract;
 * keys and column names do where they are form (see `readJsonShape`), and a unit only where the prompt already has it.
 */
export type OutputContract =
  | { readonly form: "letter"; readonly style: "bare" | "parentheses"; readonly isAlone: boolean }
  | { readonly form: "yes-no"; readonly words: "yes-no" | "true-false"; readonly isAlone: boolean }
  | { readonly form: "number"; readonly unit: NumberUnit; readonly decimals: number }
  | { readonly form: "worked-answer"; readonly marker: "####" | "Answer:" | "Final answer:" }
  | { readonly form: "date"; readonly pattern: string }
  | { readonly form: "json"; readonly shape: JsonShape; readonly isFenced: boolean }
  | { readonly form: "table"; readonly format: "markdown" | "csv" | "tsv"; readonly columns: TableColumns }
  | {
      readonly form: "list";
      readonly style: "bulleted" | "numbered" | "plain";
      readonly items: number;
      readonly itemWords: number;
    }
  /** Short items on one line, separated by commas. */
  | { readonly form: "series"; readonly items: number }
  | { readonly form: "code"; readonly language: string; readonly isFenced: boolean; readonly isAlone: boolean }
  | { readonly form: "phrase"; readonly words: number; readonly isGiven: boolean }
  | ProseContract;

export interface ProseContract {
  readonly form: "prose";
  readonly words: number;
  readonly sentences: number;
  readonly paragraphs: number;
  readonly register: "formal" | "informal" | null;
  readonly addressesReader: boolean;
  readonly hasHeadings: boolean;
  readonly hasMarkdown: boolean;
  readonly letterParts: { readonly hasSubject: boolean } | null;
}

/** "given" carries the unit's own spelling, because the silver prompt has it too. */
export type NumberUnit =
  { readonly type: "none" | "percent" | "currency" | "unnamed" } | { readonly type: "given"; readonly unit: string };

/** Names where they are form; otherwise only how many. */
export type TableColumns =
  { readonly type: "named"; readonly names: readonly string[] } | { readonly type: "counted"; readonly count: number };

export interface ReadForm {
  readonly contract: OutputContract;
  readonly language: Language;
  readonly isLanguageCertain: boolean;
}

/** Only this much of a response is read for its form, except JSON, which is read whole up to the larger limit. */
const sampleLength = 20_000;
const jsonLength = 200_000;

/** Infers the form of a response. `silverPrompt` decides which of its words are already given away. */
export function inferContract(response: string, silverPrompt: string): ReadForm | null {
  const text = response.trim();
  if (text === "") return null;
  const given = wordsOf(silverPrompt);
  const isGiven = (word: string): boolean => wordsOfPhrase(word).every((part) => given.has(part));
  const sample = text.slice(0, sampleLength);
  const contract =
    readAsJson(text, isGiven) ??
    readAsShortAnswer(sample, silverPrompt, isGiven) ??
    readAsCode(sample) ??
    readAsTable(sample, isGiven) ??
    readAsWorkedAnswer(sample) ??
    readAsList(sample) ??
    readAsProse(sample);
  const guess = contract.form === "prose" || contract.form === "list" ? guessLanguage(sample) : null;
  return { contract, language: guess?.language ?? "unknown", isLanguageCertain: guess?.isCertain ?? false };
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(wordsOfPhrase(text.slice(0, 100_000)));
}

function wordsOfPhrase(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function readAsJson(text: string, isGiven: (word: string) => boolean): OutputContract | null {
  const fence = /^```(?:json)?\s*\n([\s\S]*?)\n?```$/u.exec(text.length <= jsonLength ? text : "");
  const body = (fence?.[1] ?? text).trim();
  if (!/^[{[]/u.test(body) || !/[}\]]$/u.test(body) || body.length > jsonLength) return null;
  const value = parseJson(body);
  if (value === undefined) return null;
  return { form: "json", shape: readJsonShape(value, isGiven), isFenced: fence !== null };
}

/** Undefined where the text is no JSON; `JSON.parse` itself never returns undefined. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
