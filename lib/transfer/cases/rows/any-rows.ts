import { succeed, type Result } from "../../../base/result";
import { isList, isObject, printValue, readKey, type Json, type JsonObject } from "../../../records/json";
import type { CaseFormat, FieldChoice, ReadCases } from "../case-file";
import { finishCases, type DraftCase } from "../make-case";
import { refuse } from "../refuse";
import type { Remarks } from "../remarks";
import { defaultPrompt, guessFields, nameVariables } from "./field-names";
import type { RowSource } from "./row-reader";

const TEXT_FIELD = "input";
const MOST_FIELDS = 200;

/** Rows of fields that nothing is known of: what each field is is guessed by its name, or chosen. */
export function readAnyRows(
  format: CaseFormat,
  source: RowSource,
  remarks: Remarks,
  fields: FieldChoice | undefined,
): Result<ReadCases> {
  const rows = source.rows.flatMap(({ row, value }): { row: number; value: JsonObject }[] => {
    if (isObject(value) && Object.keys(value).length > 0) return [{ row, value }];
    // A plain text, or a conversation, is a row's only field.
    if (typeof value === "string" || (isList(value) && value.every(isObject) && value.length > 0))
      return [{ row, value: { [TEXT_FIELD]: value } }];
    remarks.addRow(`Row ${row} holds nothing but ${printValue(value).slice(0, 60)}, and was left out.`);
    return [];
  });
  const names = [...new Set(rows.flatMap(({ value }) => Object.keys(value)))];
  if (names.length === 0) return refuse(`“${source.path}” has no usable row.`, ...remarks.list());
  if (names.length > MOST_FIELDS) {
    return refuse(
      `“${source.path}” has rows with ${names.length} different fields, and ${MOST_FIELDS} are the most. Leave out those that no prompt needs.`,
    );
  }
  const chosen = fields === undefined ? guessFields(names) : settleChoice(fields, names, remarks);
  const asides = new Set(chosen.metadata);
  const inRows = names.filter((name) => name !== chosen.expected && !asides.has(name));
  if (inRows.length === 0) {
    return refuse(
      `“${source.path}” has no field left to fill a prompt with: choose one as the input. Its fields are ${names.slice(0, 12).join(", ")}.`,
    );
  }
  const variableNames = nameVariables(inRows);
  const renamed = [...variableNames].filter(([field, name]) => field !== name).slice(0, 8);
  if (renamed.length > 0) {
    remarks.add(
      `Place-holders have simple names: ${renamed.map(([field, name]) => `“${field}” is {{${name}}}`).join(", ")}.`,
    );
  }
  const drafts = rows.flatMap(({ row, value }): DraftCase[] => {
    if (chosen.input !== null && isBlank(value[chosen.input])) {
      remarks.addRow(`Row ${row} has no “${chosen.input}”, and was left out.`);
      return [];
    }
    return [{ row, ...readRow(value, chosen, variableNames) }];
  });
  if (drafts.length === 0) return refuse(`“${source.path}” has no usable row.`, ...remarks.list());
  const unanswered = drafts.filter(({ expected }) => expected == null).length;
  if (chosen.expected !== null && unanswered > 0) {
    remarks.add(
      `${unanswered.toLocaleString("en")} of ${drafts.length.toLocaleString("en")} rows have no “${chosen.expected}”; they are kept without an answer.`,
    );
  }
  const input = chosen.input === null ? null : (variableNames.get(chosen.input) ?? null);
  return succeed({
    format,
    set: {
      name: source.name,
      prompts: defaultPrompt(input, [...variableNames.values()]),
      demands: [],
      derivedMetrics: [],
      source: { format, fileName: source.path },
    },
    cases: finishCases(drafts, remarks),
    fields: { chosen, names },
    remarks: remarks.list(),
  });
}

/** A choice may name fields that this file does not have: it was made for another one. */
function settleChoice(fields: FieldChoice, names: readonly string[], remarks: Remarks): FieldChoice {
  const present = (name: string | null) => {
    if (name === null || names.includes(name)) return name;
    remarks.add(`There is no field “${name}”.`);
    return null;
  };
  const expected = present(fields.expected);
  const input = present(fields.input);
  // A field is one thing only: what is the input is neither the answer nor aside.
  return {
    input,
    expected: expected === input ? null : expected,
    metadata: fields.metadata.filter((name) => names.includes(name) && name !== input && name !== expected),
  };
}

function readRow(row: JsonObject, chosen: FieldChoice, names: ReadonlyMap<string, string>): Omit<DraftCase, "row"> {
  const expected = chosen.expected === null ? null : (readKey(row, chosen.expected) ?? null);
  const id = row["id"];
  return {
    id: (typeof id === "string" || typeof id === "number") && chosen.metadata.includes("id") ? printValue(id) : null,
    variables: Object.fromEntries(
      [...names].flatMap(([field, name]): [string, Json][] => {
        const value = readKey(row, field);
        return value === undefined ? [] : [[name, value]];
      }),
    ),
    expected: isBlank(expected) ? null : expected,
    metadata: readMetadata(row, chosen.metadata),
  };
}

/** A single field that holds an object is opened: what stands in it is what was meant. */
function readMetadata(row: JsonObject, fields: readonly string[]): JsonObject {
  const entries = fields
    .filter((name) => name !== "id")
    .flatMap((name): [string, Json][] => {
      const value = readKey(row, name);
      if (value === undefined || isBlank(value)) return [];
      return name === "metadata" && isObject(value) ? Object.entries(value) : [[name, value]];
    });
  return Object.fromEntries(entries);
}

function isBlank(value: Json | undefined): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}
