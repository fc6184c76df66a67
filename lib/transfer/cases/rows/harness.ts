import { Template } from "@huggingface/jinja";
import type { Result } from "../../../base/result";
import { isList, isObject, printValue, tryJson, type Json, type JsonObject } from "../../../records/json";
import type { ReadCases } from "../case-file";
import { readNumber, readText } from "../json-value";
import { asTemplate, letterOf, makeDemand, makePrompt } from "../make-case";
import type { Remarks } from "../remarks";
import { answerFilter } from "./harness-filter";
import { nameVariables } from "./field-names";
import { readByRows, type RowReader, type RowReading, type RowSource } from "./row-reader";

/** True for a task of lm-evaluation-harness. */
export function isHarnessTask(value: JsonObject): boolean {
  return "doc_to_text" in value && ("task" in value || "dataset_path" in value || "doc_to_target" in value);
}

/** The task with what the file that it includes says; nothing is included twice. */
export function withIncludes(
  task: JsonObject,
  others: readonly { readonly name: string; readonly value: JsonObject }[],
): JsonObject {
  const name = readText(task["include"]);
  const base = name === null ? undefined : others.find((other) => other.name === name)?.value;
  return base === undefined || base === task ? task : { ...base, ...task };
}

/** True for a row of the harness's own log of samples. */
function isHarnessLog(row: JsonObject): boolean {
  return isObject(row["doc"]) && "target" in row && ("resps" in row || "filtered_resps" in row);
}

/** The log of a run: the rows as they were, and the first answer to each as the given one. */
export const harnessLog: RowReader = {
  format: "lm-evaluation-harness",
  fits: isHarnessLog,
  read(row) {
    const doc = isObject(row["doc"]) ? row["doc"] : {};
    const sent = readSent(row["arguments"]);
    const answer = firstText(row["resps"] ?? null);
    const target = row["target"] ?? null;
    if (sent === null) return "does not say what was sent";
    return {
      id: row["doc_id"] === undefined ? null : printValue(row["doc_id"]),
      variables: { prompt: sent },
      expected: target,
      demands:
        target === null ? [] : [makeDemand("equals", typeof target === "string" ? asTemplate(target.trim()) : target)],
      givenAnswer: answer?.trim() ?? null,
      metadata: doc,
    };
  },
  prompts: () => [makePrompt("{{prompt}}")],
};

/**
 * The rows of a task with its templates: `doc_to_text` becomes the prompt, `doc_to_target` is filled for each row. Choices
 * are offered by letters, for a tab has no likelihood of whole texts; examples and metrics of its own stay out.
 */
export function readHarnessRows(task: JsonObject, source: RowSource, remarks: Remarks): Result<ReadCases> {
  const left = ["metric_list", "num_fewshot", "process_docs", "process_results", "aggregation"].filter((key) =>
    Boolean(task[key]),
  );
  if (left.length > 0) remarks.add(`Kept out, for a tab does not do it: ${left.join(", ")}.`);
  const isChoice = "doc_to_choice" in task && task["output_type"] === "multiple_choice";
  const text = asPrompt(task["doc_to_text"] ?? null);
  if (text === null) remarks.add("“doc_to_text” is a function in Python: write the prompt yourself.");
  const filter = answerFilter(task, remarks);
  const hasLetters = /\bA[.)]/.test(text ?? "");
  const reader: Pick<RowReader, "format" | "read" | "prompts"> = {
    format: "lm-evaluation-harness",
    read(row) {
      const names = nameVariables(Object.keys(row));
      const variables = Object.fromEntries(Object.entries(row).map(([key, value]) => [names.get(key) ?? key, value]));
      return isChoice
        ? readChoiceRow(task, row, variables)
        : readTargetRow(task, row, { variables, transform: filter });
    },
    prompts: () => {
      if (text === null) return [];
      return [
        makePrompt(
          isChoice && !hasLetters ? `${text}\n{{choices_by_letter}}\n\nAnswer with the letter alone.\nAnswer:` : text,
        ),
      ];
    },
  };
  const read = readByRows(reader, source, remarks);
  const name = readText(task["task"]);
  return read.ok && name !== null ? { ok: true, value: { ...read.value, set: { ...read.value.set, name } } } : read;
}

/** A template, or the name of a field; null for a function. */
function asPrompt(value: Json): string | null {
  const text = readText(value);
  if (text === null || text.startsWith("!function")) return null;
  return /^\w+$/.test(text) ? `{{${text}}}` : text;
}

function readTargetRow(
  task: JsonObject,
  row: JsonObject,
  { variables, transform }: { variables: JsonObject; transform: string },
): RowReading {
  const target = fill(task["doc_to_target"] ?? null, row);
  if (target.problem !== null) return target.problem;
  const gold = typeof target.value === "string" ? target.value.trim() : target.value;
  if (gold === null || gold === "") return "has no target";
  const value = typeof gold === "string" ? asTemplate(gold) : printValue(gold);
  return { variables, expected: gold, demands: [makeDemand("equals", value, { transform })] };
}

function readChoiceRow(task: JsonObject, row: JsonObject, variables: JsonObject): RowReading {
  const choices = fill(task["doc_to_choice"] ?? null, row);
  const target = fill(task["doc_to_target"] ?? null, row);
  const problem = choices.problem ?? target.problem;
  if (problem !== null) return problem;
  const offered = isList(choices.value) ? choices.value.map(printValue) : [];
  const place = readNumber(target.value ?? undefined) ?? offered.indexOf(printValue(target.value).trim());
  if (offered.length < 2 || offered.length > 26) return "has no list of choices";
  if (!Number.isInteger(place) || place < 0 || place >= offered.length)
    return "has no target that names one of its choices";
  const letter = letterOf(place);
  const listed = offered.map((choice, index) => `${letterOf(index)}. ${choice}`).join("\n");
  return {
    variables: { ...variables, choices_by_letter: listed },
    expected: letter,
    demands: [makeDemand("letter", letter)],
  };
}

/** A field's name gives the field, a template the text (or what it reads as), a list or a number itself. */
function fill(value: Json, row: JsonObject): { readonly value: Json; readonly problem: string | null } {
  if (typeof value !== "string") return { value, problem: null };
  if (value.startsWith("!function")) return { value: null, problem: `needs “${value.slice(10)}”, which is Python` };
  if (/^\w+$/.test(value)) return { value: row[value] ?? null, problem: value in row ? null : `has no “${value}”` };
  try {
    const text = new Template(value).render({ ...row });
    return { value: openList(text), problem: null };
  } catch (error) {
    return {
      value: null,
      problem: `does not fit the task’s template (${error instanceof Error ? error.message : "it failed"})`,
    };
  }
}

/** Lists of choices come out of a template as Python or JSON writes them. */
function openList(text: string): Json {
  if (!/^\s*\[/.test(text)) return text;
  for (const written of [text, text.replace(/'((?:[^'\\]|\\.)*)'/g, (_, inner: string) => JSON.stringify(inner))]) {
    const list = tryJson(written);
    if (list !== undefined) return list;
  }
  return text;
}

function readSent(value: Json | undefined): string | null {
  const text = firstText(value ?? null);
  return text === null || text.trim() === "" ? null : text;
}

function firstText(value: Json): string | null {
  if (typeof value === "string") return value;
  const items = isList(value) ? value : isObject(value) ? Object.values(value) : [];
  const [first] = items;
  return first === undefined ? null : firstText(first);
}
