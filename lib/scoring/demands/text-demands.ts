import { distance } from "fastest-levenshtein";
import { isList, isObject, printValue, tryJson, type Json } from "../../records/json";
import { findDifference } from "../score-json";
import { quote } from "../scorer";
import { broken, met, textOf, type DemandCheck, type DemandInput } from "./demand-outcome";
import { splitAtCommas } from "./split-at-commas";

/** Longer texts are compared by their starts: the work grows with the product of both lengths. */
const MOST_CHARACTERS = 20_000;
const STANDARD_DISTANCE = 5;

/** promptfoo's demands on an answer's text. */
export const textDemands: Readonly<Record<string, DemandCheck>> = {
  equals(input) {
    const { value, text } = input;
    if (typeof value === "object") {
      const parsed = tryJson(text);
      const isSame = parsed !== undefined && findDifference(parsed, value) === null;
      return met(input, isSame, `The answer is ${quote(text)}.`);
    }
    return met(input, String(value) === text, `The answer is ${quote(text)}.`);
  },
  contains: (input) => one(input, (text, part) => text.includes(part)),
  icontains: (input) => one(input, (text, part) => text.toLowerCase().includes(part.toLowerCase())),
  "starts-with": (input) => one(input, (text, part) => text.startsWith(part), "stands at the start"),
  "contains-any": (input) => some(input, false, false),
  "icontains-any": (input) => some(input, true, false),
  "contains-all": (input) => some(input, false, true),
  "icontains-all": (input) => some(input, true, true),
  levenshtein(input) {
    const wanted = textOf(input.value);
    if (wanted === null) return broken("“levenshtein” needs a text to compare with.");
    const threshold = input.assertion.threshold ?? STANDARD_DISTANCE;
    const steps = distance(input.text.slice(0, MOST_CHARACTERS), wanted.slice(0, MOST_CHARACTERS));
    return met(input, steps <= threshold, `${steps} characters differ; ${threshold} may.`);
  },
  "word-count"(input) {
    const words = input.text.split(/\s+/).filter((word) => word !== "").length;
    const limits = readLimits(input.value);
    if (limits === null) return broken("“word-count” needs a number, or “min” and “max”.");
    return met(input, words >= limits.min && words <= limits.max, `The answer has ${words} words.`);
  },
};

function one(
  input: DemandInput,
  isThere: (text: string, part: string) => boolean,
  where = "is there",
): ReturnType<typeof met> {
  const part = textOf(input.value);
  if (part === null || part === "") return broken(`“${input.assertion.kind}” needs a text to look for.`);
  const isFound = isThere(input.text, part);
  return met(input, isFound, `${quote(part)} ${isFound ? where : "is missing"}.`);
}

function some(input: DemandInput, isCaseFree: boolean, needsAll: boolean): ReturnType<typeof met> {
  const { value, text, assertion } = input;
  const parts = typeof value === "string" ? splitAtCommas(value) : isList(value) ? value.map(printValue) : null;
  if (parts === null || value === "") return broken(`“${assertion.kind}” needs texts to look for.`);
  const fold = (content: string) => (isCaseFree ? content.toLowerCase() : content);
  const missing = parts.filter((part) => !fold(text).includes(fold(part)));
  const found = parts.length - missing.length;
  const isMet = needsAll ? missing.length === 0 : found > 0;
  const list = missing.slice(0, 3).map(quote).join(", ");
  return met(input, isMet, `${found} of ${parts.length} are there${missing.length > 0 ? `; missing: ${list}` : ""}.`);
}

function readLimits(value: Json | null): { readonly min: number; readonly max: number } | null {
  if (typeof value === "number" || (typeof value === "string" && value.trim() !== "")) {
    const count = Number(value);
    return Number.isNaN(count) ? null : { min: count, max: count };
  }
  if (!isObject(value)) return null;
  const { min = null, max = null } = value;
  if (min === null && max === null) return null;
  const [least, most] = [min === null ? 0 : Number(min), max === null ? Infinity : Number(max)];
  return least <= most ? { min: least, max: most } : null;
}
