import type { OutputContract } from "./contract";
import { readJsonShape } from "./json-shape";
import { guessLanguage, type Language } from "../../reading/language";
import { readAsCode, readAsList, readAsProse, readAsTable, readAsWorkedAnswer } from "./long-answers";
import { readAsShortAnswer } from "./short-answers";

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
