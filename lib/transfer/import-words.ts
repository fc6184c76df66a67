import { describeJsonError } from "../template/describe-json-error";
import type { JsonPart } from "./cut-json";

type Problem = Extract<JsonPart, { type: "problem" }>;
type Value = Extract<JsonPart, { type: "value" }>;

const MOST_QUOTED = 80;

/** Why a file cannot be read as JSON, and where. */
export function describeProblem(part: Problem): string {
  const place = describePlace(part);
  switch (part.problem) {
    case "no-object":
      return 'This is no Goldsmith export: it does not begin with "{".';
    case "cut-off":
      return `The file ends too early, in ${place}: it was cut off.`;
    case "not-json":
      return `The file is damaged at character ${count(part.position)}, in ${place}: it is not JSON there.`;
    case "too-long":
      return `The file is damaged or no Goldsmith export: in ${place} one part is larger than 200 MB.`;
    case "too-deep":
      return `The file is damaged or no Goldsmith export: in ${place} brackets are nested too deeply.`;
    case "text-after-end":
      return `The file is damaged: something follows its end, at character ${count(part.position)}.`;
  }
}

/** Why a part that was cut out cannot be read, and where. */
export function describeBrokenPart(part: Value): string {
  const begin = `${capital(describePlace(part))}, which begins at character ${count(part.position)}, is damaged`;
  return `${begin}: at ${describeJsonError(part.text) ?? "an unknown place"}.`;
}

/** What is wrong with a part that was read, and where. */
export function describeUnsoundPart(place: Value, reason: string): string {
  return `${capital(describePlace(place))}, which begins at character ${count(place.position)}, is not sound: ${reason}`;
}

/** Something of the file's JSON in quotation marks, short enough to be read. */
export function quote(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length <= MOST_QUOTED ? `"${text}"` : `"${text.slice(0, MOST_QUOTED)}…"`;
}

/** Sessions and packs count from 1. */
function describePlace({ key, index }: Pick<Problem, "key" | "index">): string {
  if (key === null) return "its head";
  if (index === null) return `the part ${quote(key)}`;
  if (key === "sessions") return `session ${count(index)}`;
  return key === "packs" ? `template pack ${count(index)}` : `the part ${quote(key)}`;
}

function count(fromZero: number): string {
  return (fromZero + 1).toLocaleString("en");
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
