import { escapePattern } from "../../../base/escape-pattern";
import type { Demand } from "../../../records/assertion";
import type { Result } from "../../../base/result";
import { isList, isObject, printValue, tryJson, type Json, type JsonObject } from "../../../records/json";
import type { ReadCases } from "../case-file";
import { readText } from "../json-value";
import { asTemplate, makeDemand, makePrompt } from "../make-case";
import type { Remarks } from "../remarks";
import { readByRows, type RowReader, type RowReading, type RowSource } from "./row-reader";

/** How an eval of the registry holds an answer against `ideal`. */
export type Matching = "match" | "includes" | "fuzzy-match" | "json-match" | "model-graded";

/** `{input, ideal}` of OpenAI Evals: the input is a text, or a conversation. */
export function isEvalRow(row: JsonObject): boolean {
  return "input" in row && "ideal" in row;
}

/** Null where the registry names none for these samples: then they are matched as `Match` does. */
export function readEvalRows(source: RowSource, matching: Matching | null, remarks: Remarks): Result<ReadCases> {
  if (matching === null)
    remarks.add(
      "No registry was given that says how answers are matched: an answer passes that begins with the ideal one (“Match”).",
    );
  if (matching === "fuzzy-match")
    remarks.add("“FuzzyMatch” is read as: the answer contains the ideal one, whatever its capitals.");
  const shape = findShape(source.rows.flatMap(({ value }) => (isObject(value) ? [value] : [])));
  const reader: Pick<RowReader, "format" | "read" | "prompts"> = {
    format: "openai-evals",
    read: (row) => readEvalRow(row, shape, matching ?? "match"),
    prompts: () => [makePrompt(shape.prompt)],
  };
  return readByRows(reader, source, remarks);
}

/** The registry's YAML: `name: {id}`, `name.split.v0: {class, args}`. Null where it is none. */
export function readRegistry(value: JsonObject): Matching | null {
  for (const entry of Object.values(value)) {
    const name = isObject(entry) ? (readText(entry["class"])?.split(":").at(-1) ?? "") : "";
    switch (name) {
      case "Match":
        return "match";
      case "Includes":
        return "includes";
      case "FuzzyMatch":
        return "fuzzy-match";
      case "JsonMatch":
        return "json-match";
      case "ModelBasedClassify":
        return "model-graded";
    }
  }
  return null;
}

interface Shape {
  readonly prompt: string;
  /** "turns": at most one system message and one of the user, which the prompt holds; else the whole is filled in. */
  readonly kind: "text" | "turns" | "whole";
  /** The system message that all rows share stands in the prompt, where it can be improved. */
  readonly sharedSystem: string | null;
}

function findShape(rows: readonly JsonObject[]): Shape {
  const inputs = rows.map((row) => row["input"] ?? null);
  if (inputs.every((input) => typeof input === "string"))
    return { prompt: "{{input}}", kind: "text", sharedSystem: null };
  const turns = inputs.map(readTurns);
  if (turns.some((turn) => turn === null)) return { prompt: "{{input}}", kind: "whole", sharedSystem: null };
  const systems = new Set(turns.map((turn) => turn?.system ?? null));
  const [first = null] = systems;
  const user = { role: "user", content: "{{input}}" };
  const isShared = systems.size === 1;
  if (isShared && first === null) return { prompt: "{{input}}", kind: "turns", sharedSystem: null };
  const system = { role: "system", content: isShared && first !== null ? asTemplate(first) : "{{system}}" };
  return { prompt: JSON.stringify([system, user], null, 2), kind: "turns", sharedSystem: isShared ? first : null };
}

function readTurns(input: Json): { readonly system: string | null; readonly user: string } | null {
  if (typeof input === "string") return { system: null, user: input };
  if (!isList(input) || input.length === 0 || input.length > 2) return null;
  const messages = input.map((message) => (isObject(message) ? message : {}));
  const user = messages.at(-1);
  const system = messages.length === 2 ? messages[0] : undefined;
  const text = readText(user?.["content"]);
  // Many samples have the question in a lone system message.
  if (text === null || (system === undefined ? false : user?.["role"] !== "user" || system["role"] !== "system"))
    return null;
  return { system: readText(system?.["content"]), user: text };
}

function readEvalRow(row: JsonObject, shape: Shape, matching: Matching): RowReading {
  const input = row["input"] ?? null;
  if (input === null || printValue(input).trim() === "") return "has no input";
  const ideal = row["ideal"] ?? null;
  const ideals = isList(ideal) ? ideal : [ideal];
  if (matching !== "model-graded" && ideals.every((one) => one === null || one === "")) return "has no ideal answer";
  const turn = shape.kind === "turns" ? readTurns(input) : null;
  const system =
    turn === null || turn.system === null || turn.system === shape.sharedSystem ? {} : { system: turn.system };
  return {
    variables: { ...system, input: turn?.user ?? input },
    expected: isList(ideal) && ideal.length === 1 ? (ideal[0] ?? null) : ideal,
    demands: demandsFor(ideals, matching),
    notRun: matching === "model-graded" ? ["ModelBasedClassify: its judge’s words stand in another file"] : [],
  };
}

function demandsFor(ideals: readonly Json[], matching: Matching): readonly Demand[] {
  const texts = ideals.map((ideal) => asTemplate(printValue(ideal)));
  switch (matching) {
    case "match":
      return [startsWithAny(ideals.map(printValue))];
    case "includes":
      return [makeDemand("contains-any", texts)];
    case "fuzzy-match":
      return [makeDemand("icontains-any", texts)];
    case "json-match":
      return [anyOf(ideals.map((ideal) => makeDemand("equals", openJson(ideal))))];
    case "model-graded":
      return [];
  }
}

/** A pattern for several: a set would score an answer by how many of them it begins with. */
function startsWithAny(texts: readonly string[]): Demand {
  const [only] = texts;
  if (texts.length === 1 && only !== undefined) return makeDemand("starts-with", asTemplate(only));
  return makeDemand("regex", `^(?:${texts.map(escapeForTemplate).join("|")})`);
}

/** Also the signs that would begin a tag of a template. */
function escapeForTemplate(text: string): string {
  return escapePattern(text).replace(/[%#]/g, "\\$&");
}

/** One of several is enough: of a set, the smallest share that one of them makes. */
function anyOf(demands: readonly ReturnType<typeof makeDemand>[]): Demand {
  const [only] = demands;
  if (demands.length === 1 && only !== undefined) return only;
  return { kind: "assert-set", assertions: demands, threshold: 1 / demands.length, weight: 1, metric: null };
}

function openJson(ideal: Json): Json {
  if (typeof ideal !== "string") return ideal;
  const value = tryJson(ideal);
  return value === undefined ? asTemplate(ideal) : value;
}
