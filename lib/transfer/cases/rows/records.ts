import { isList, isObject, printValue, type Json, type JsonObject } from "../../../records/json";
import { parseJson, readText } from "../json-value";
import type { DraftCase } from "../make-case";
import { defaultPrompt, nameVariables } from "./field-names";
import type { RowReader, RowReading } from "./row-reader";

/** Langfuse's items: input and expected output are any JSON, in a table JSON in cells. */
export const langfuse: RowReader = {
  format: "langfuse",
  fits: (row) =>
    "input" in row &&
    ("expectedOutput" in row || "expected_output" in row) &&
    isRecord(row, ["datasetName", "datasetId", "status", "sourceTraceId", "id", "metadata"]),
  read(row) {
    if (readText(row["status"]) === "ARCHIVED") return "is archived";
    return readRecord(row, openCell(row["input"]), openCell(row["expectedOutput"] ?? row["expected_output"]));
  },
  prompts: promptsFor("input"),
};

/** Braintrust's records. */
export const braintrust: RowReader = {
  format: "braintrust",
  fits: (row) =>
    "input" in row && "expected" in row && isRecord(row, ["metadata", "tags", "is_root", "dataset_record_id"]),
  read: (row) => readRecord(row, openCell(row["input"]), openCell(row["expected"])),
  prompts: promptsFor("input"),
};

/** LangSmith's examples: any keys (kv), `prompt` and `completion` (llm), or `messages` on both sides (chat). */
export const langsmith: RowReader = {
  format: "langsmith",
  fits: (row) => isObject(openCell(row["inputs"])) && (isObject(openCell(row["outputs"])) || row["outputs"] === null),
  read: (row) => readRecord(row, openCell(row["inputs"]), openOutputs(openCell(row["outputs"]))),
  prompts: promptsFor("inputs"),
};

function isRecord(row: JsonObject, keys: readonly string[]): boolean {
  return keys.some((key) => key in row);
}

/** Objects and lists stand in the cells of a table as JSON. */
function openCell(value: Json | undefined): Json {
  if (typeof value !== "string" || !/^\s*[[{"]/.test(value)) return value ?? null;
  const reading = parseJson(value);
  return reading.ok ? reading.value : value;
}

/** One output by whatever name is the answer itself; so is the last message of a conversation. */
function openOutputs(outputs: Json): Json {
  if (!isObject(outputs)) return outputs;
  const values = Object.values(outputs);
  const [only] = values;
  if (values.length !== 1 || only === undefined) return outputs;
  if (!isList(only) || !only.every(isObject)) return only;
  return readContent(only.at(-1)) ?? only;
}

function readContent(message: JsonObject | undefined): Json | null {
  const data = isObject(message?.["data"]) ? message["data"] : message;
  return data?.["content"] ?? null;
}

function readRecord(row: JsonObject, input: Json, expected: Json): RowReading {
  if (input === null || input === "") return "has no input";
  const asides = ["tags", "split", "datasetName"].flatMap((name): [string, Json][] => {
    const value = openCell(row[name]);
    return value === null || value === "" ? [] : [[name, value]];
  });
  const metadata = openCell(row["metadata"]);
  const id = row["id"];
  const reading: Omit<DraftCase, "row"> = {
    id: typeof id === "string" || typeof id === "number" ? printValue(id) : null,
    variables: variablesOf(input),
    expected: expected === "" ? null : expected,
    metadata: { ...(isObject(metadata) ? metadata : {}), ...Object.fromEntries(asides) },
  };
  return reading;
}

/** The keys of an object, by names that templates can hold; a text or a list is the input itself. */
function variablesOf(input: Json): JsonObject {
  if (!isObject(input) || Object.keys(input).length === 0) return { input };
  const names = nameVariables(Object.keys(input));
  return Object.fromEntries(Object.entries(input).map(([key, value]) => [names.get(key) ?? key, value]));
}

function promptsFor(field: string): RowReader["prompts"] {
  return (rows) => {
    const names = [...new Set(rows.flatMap((row) => Object.keys(variablesOf(openCell(row[field])))))];
    const input = ["input", "question", "prompt", "messages"].find((name) => names.includes(name)) ?? null;
    return defaultPrompt(input, names);
  };
}
