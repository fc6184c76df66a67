import { succeed, type Result } from "../../../base/result";
import { isList, isObject, type Json, type JsonObject } from "../../../records/json";
import type { ReadCases } from "../case-file";
import { readText } from "../json-value";
import { asTemplate, finishCases, makePrompt, type DraftCase } from "../make-case";
import { refuse } from "../refuse";
import type { Remarks } from "../remarks";
import { nameVariables } from "./field-names";

interface Predictor {
  readonly name: string;
  readonly state: JsonObject;
}

const ownOfDemos: ReadonlySet<string> = new Set(["augmented", "dspy_uuid", "dspy_split"]);

/** A program that DSPy has saved: predictors by their names, each with its signature and demonstrations. */
export function isSavedProgram(value: JsonObject): boolean {
  return findPredictors(value).length > 0;
}

/** Each predictor is a prompt, with its instructions and its input fields; each of its demonstrations is a case for it. */
export function readSavedProgram(path: string, name: string, value: JsonObject, remarks: Remarks): Result<ReadCases> {
  const predictors = findPredictors(value);
  const drafts: DraftCase[] = [];
  const prompts = predictors.map(({ name: predictor, state }) => {
    const fields = readFields(state);
    // The signature's last field is what the predictor is asked for.
    const inputs = fields.slice(0, -1);
    const output = fields.at(-1);
    const names = nameVariables([
      ...new Set([...inputs.map((field) => field.key), ...inputsOfDemos(state, output?.key)]),
    ]);
    drafts.push(...readDemos(state, { names, output: output?.key ?? null, prompt: predictor, row: drafts.length + 1 }));
    const asked = inputs.length > 0 ? inputs : [...names.keys()].map((key) => ({ key, prefix: `${key}:` }));
    const lines = asked.map(({ key, prefix }) => `${asTemplate(prefix)} {{${names.get(key) ?? key}}}`);
    const signature = isObject(state["signature"]) ? state["signature"] : {};
    const instructions = asTemplate(readText(signature["instructions"]) ?? "");
    const text = [instructions, lines.join("\n"), output === undefined ? "" : asTemplate(output.prefix)];
    return makePrompt(text.filter((part) => part !== "").join("\n\n"), predictor, predictor);
  });
  if (drafts.length === 0) {
    return refuse(
      `“${path}” is a program of DSPy without a demonstration. Read the rows that it was compiled with, as JSON Lines, and paste its instructions as a prompt.`,
    );
  }
  remarks.add(
    "The program’s demonstrations are the rows, and its instructions the prompts; traces and settings of its model stay out.",
  );
  return succeed({
    format: "dspy",
    set: { name, prompts, demands: [], derivedMetrics: [], source: { format: "dspy", fileName: path } },
    cases: finishCases(drafts, remarks),
    fields: null,
    remarks: remarks.list(),
  });
}

function findPredictors(value: JsonObject): readonly Predictor[] {
  return Object.entries(value).flatMap(([name, given]): Predictor[] => {
    if (!isObject(given)) return [];
    // Chains of thought keep their state one level deeper in older versions.
    const state = isObject(given["predict"]) ? given["predict"] : given;
    return isList(state["demos"]) && (isObject(state["signature"]) || "signature_instructions" in state)
      ? [{ name, state }]
      : [];
  });
}

/** Keys are the names that demonstrations use: the signature has only what is shown for each. */
function readFields(state: JsonObject): readonly { readonly key: string; readonly prefix: string }[] {
  const signature = isObject(state["signature"]) ? state["signature"] : {};
  const fields = isList(signature["fields"]) ? signature["fields"] : [];
  const keys = keysOfDemos(state);
  return fields.flatMap((field) => {
    const prefix = isObject(field) ? (readText(field["prefix"])?.trim() ?? "") : "";
    const shown = plainKey(prefix);
    const key = keys.find((one) => plainKey(one) === shown);
    return key === undefined ? [] : [{ key, prefix }];
  });
}

function plainKey(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, "");
}

function keysOfDemos(state: JsonObject): readonly string[] {
  return [...new Set(demosOf(state).flatMap((demo) => Object.keys(demo)))].filter((key) => !ownOfDemos.has(key));
}

function inputsOfDemos(state: JsonObject, output: string | undefined): readonly string[] {
  return readFields(state).length > 0 ? [] : keysOfDemos(state).filter((key) => key !== output);
}

function demosOf(state: JsonObject): readonly JsonObject[] {
  return isList(state["demos"]) ? state["demos"].filter(isObject) : [];
}

function readDemos(
  state: JsonObject,
  options: { names: ReadonlyMap<string, string>; output: string | null; prompt: string; row: number },
): readonly DraftCase[] {
  return demosOf(state).map((demo, place) => {
    const entries = Object.entries(demo).filter(([key]) => !ownOfDemos.has(key));
    const variables = entries.flatMap(([key, item]): [string, Json][] => {
      const name = options.names.get(key);
      return name === undefined ? [] : [[name, item]];
    });
    const rest = entries.filter(([key]) => !options.names.has(key) && key !== options.output);
    return {
      row: options.row + place,
      variables: Object.fromEntries(variables),
      expected: options.output === null ? null : (demo[options.output] ?? null),
      onlyPrompts: [options.prompt],
      metadata: { ...Object.fromEntries(rest), ...(demo["augmented"] === true && { augmented: true }) },
    };
  });
}
