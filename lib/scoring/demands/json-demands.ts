import { Validator, type SchemaDraft } from "@cfworker/json-schema";
import { parse as parseYaml } from "yaml";
import { tryJson, type Json } from "../../records/json";
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
function checkAll(input: DemandInput, values: readonly Json[]): ReturnType<typeof met> {
  const validator = readSchema(input.value);
  if (validator === null) return met(input, true, "The JSON can be read.");
  if (typeof validator === "string") return broken(validator);
  let problem = "";
  for (const value of values) {
    try {
      const { valid, errors } = validator.validate(value);
      if (valid) return met(input, true, "The JSON is as its schema wants it.");
      // The last one is about the innermost place.
      const error = errors.at(-1);
      problem ||=
        error === undefined ? "" : ` ${error.instanceLocation.replace("#", "") || "The value"}: ${error.error}`;
    } catch (error) {
      return broken(`The JSON schema cannot be used: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return met(input, false, `The JSON is not as its schema wants it.${problem}`);
}

const drafts: readonly (readonly [mark: string, draft: SchemaDraft])[] = [
  ["2020-12", "2020-12"],
  ["2019-09", "2019-09"],
  ["draft-04", "4"],
];

function readSchema(value: Json | null): Validator | string | null {
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
  const named = "$schema" in schema ? String(schema.$schema) : "";
  // Draft 7 is what promptfoo's checker reads where none is named.
  const draft = drafts.find(([mark]) => named.includes(mark))?.[1] ?? "7";
  // Any object is a schema: keys it does not know count for nothing.
  return new Validator(schema, draft);
}
