import { Validator, type SchemaDraft } from "@cfworker/json-schema";
import { parse as parseYaml } from "yaml";
import { isList, tryJson, type Json } from "../../records/json";
import { broken, met, type DemandCheck, type DemandInput } from "./demand-outcome";
import { findJson } from "./find-json";

/** promptfoo's demands on JSON. A value is a JSON Schema, as an object or as YAML or JSON in a text. */
export const jsonDemands: Readonly<Record<string, DemandCheck>> = {
  "is-json"(input) {
    const parsed = tryJson(input.text);
    if (parsed === undefined) return met(input, false, "The answer is no JSON.");
    return checkAll(input, [parsed]);
  },
  "contains-json"(input) {
    const found = findJson(input.text);
    if (found.length === 0) return met(input, false, "The answer holds no JSON.");
    return checkAll(input, found);
  },
};

/** Whether one of the values is as the schema wants it; any value will do without a schema. */
async function checkAll(input: DemandInput, values: readonly Json[]): Promise<ReturnType<typeof met>> {
  const schema = readSchema(input.value);
  if (schema === null) return met(input, true, "The JSON can be read.");
  if (typeof schema === "string") return broken(schema);
  const endless = await findEndless(patternsOf(schema), values, input.tools);
  if (endless !== null) return broken(`The JSON schema cannot be used: ${endless}`);
  const validator = toValidator(schema);
  let problem = "";
  for (const value of values) {
    try {
      const { valid, errors } = validator.validate(value);
      if (valid) return met(input, true, "The JSON is as its schema wants it.");
      // Errors come from the outside in, so the last one names the innermost place.
      const error = errors.at(-1);
      problem ||=
        error === undefined ? "" : ` ${error.instanceLocation.replace("#", "") || "The value"}: ${error.error}`;
    } catch (error) {
      return broken(`The JSON schema cannot be used: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return met(input, false, `The JSON is not as its schema wants it.${problem}`);
}

/** Every regular expression in a schema, wherever it stands: too many do no harm. Aliases of YAML may make a ring. */
function patternsOf(schema: unknown, seen = new Set<unknown>()): readonly string[] {
  if (typeof schema !== "object" || schema === null || seen.has(schema)) return [];
  seen.add(schema);
  return Object.entries(schema).flatMap(([key, part]: [string, unknown]) => {
    if (key === "pattern" && typeof part === "string") return [part];
    const names = key === "patternProperties" && typeof part === "object" && part !== null ? Object.keys(part) : [];
    return [...names, ...patternsOf(part, seen)];
  });
}

/** Every text in the values, keys among them. */
function textsIn(value: Json): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return isList(value) ? value.flatMap(textsIn) : [...Object.keys(value), ...Object.values(value).flatMap(textsIn)];
}

/** What is no pattern is told by the checker, where it is used as one. */
const TRY_PATTERNS = `for (const pattern of patterns) {
  let expression = null;
  try { expression = new RegExp(pattern, "u"); } catch { continue; }
  for (const text of texts) expression.test(text);
}
return true;`;

/**
 * Why one of the patterns would hold the worker up on one of the texts; null where none does. The checker runs them as
 * the browser does, where nothing can stop them, so the scripts' interpreter tries them before within its time.
 */
async function findEndless(
  patterns: readonly string[],
  values: readonly Json[],
  tools: DemandInput["tools"],
): Promise<string | null> {
  if (patterns.length === 0) return null;
  const texts = [...new Set(values.flatMap(textsIn))];
  const tried = await tools.runScript(TRY_PATTERNS, { patterns: [...new Set(patterns)], texts });
  return tried.ok ? null : `a pattern in it takes too long. ${"detail" in tried.failure ? tried.failure.detail : ""}`;
}

const drafts: readonly (readonly [mark: string, draft: SchemaDraft])[] = [
  ["2020-12", "2020-12"],
  ["2019-09", "2019-09"],
  ["draft-04", "4"],
];

/** Null for none; a text says why there is none to be had. */
function readSchema(value: Json | null): object | string | null {
  if (value === null || value === "") return null;
  let schema: unknown = value;
  if (typeof value === "string") {
    try {
      schema = parseYaml(value);
    } catch {
      return "The JSON schema can be read neither as YAML nor as JSON.";
    }
  }
  if (typeof schema === "boolean") schema = schema ? {} : { not: {} };
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return "The JSON schema is no object.";
  return schema;
}

function toValidator(schema: object): Validator {
  const named = "$schema" in schema ? String(schema.$schema) : "";
  // Draft 7 is what promptfoo's checker reads where none is named.
  const draft = drafts.find(([mark]) => named.includes(mark))?.[1] ?? "7";
  // Any object is a schema: keys it does not know count for nothing.
  return new Validator(schema, draft);
}
