import * as z from "../../../base/zod";
import type { Demand } from "../../../records/assertion";
import type { Case, CasePrompt, CaseSet } from "../../../records/case";
import { isObject, listOf, objectOf, type Json, type JsonObject } from "../../../records/json";
import type { Cell } from "../../../search/lab-run";
import { cellAnswerRowSchema } from "../../../store/lab-schema";
import { readNumber } from "../json-value";
import type { DraftCase } from "../make-case";
import type { Remarks } from "../remarks";

/** The key under `metadata`, where promptfoo lets anybody note anything. */
const KEY = "goldsmith";

/** What a configuration says of the set that it was written from, beside what promptfoo has words for. */
export function markSet({ seed }: CaseSet): JsonObject {
  return { [KEY]: { seed } };
}

/** What a test says of its row. */
export function markCase({ id, expected, notRun, metadata }: Case): JsonObject {
  return { ...metadata, [KEY]: { id, expected, ...(notRun.length > 0 && { notRun }) } };
}

/** All of a cell, in one text: a tree of it for each of many thousands would fill the memory. */
export function markCell(cell: Cell): JsonObject {
  const { sent: _, answer: __, ...rest } = cell;
  return { [KEY]: JSON.stringify(rest) };
}

/** True for a configuration that the Lab wrote, with results or without. */
export function isOwnConfig(value: JsonObject): boolean {
  return Array.isArray(value["prompts"]) && isObject(markOf(value));
}

function markOf(value: JsonObject): Json | null {
  return objectOf(value["metadata"])[KEY] ?? null;
}

/** The seed of the set's splits; null where the file was not written by the Lab. */
export function readSetMark(config: JsonObject): { readonly seed: number | null } | null {
  const mark = markOf(config);
  return isObject(mark) ? { seed: readNumber(mark["seed"]) } : null;
}

const promptsSchema = z.readonly(z.array(z.object({ id: z.string(), label: z.string(), raw: z.string() })));

/** Prompts as the Lab writes them, word for word; null where somebody wrote others since. */
export function readOwnPrompts(value: Json | undefined): readonly CasePrompt[] | null {
  const read = promptsSchema.safeParse(value);
  if (!read.success || new Set(read.data.map(({ id }) => id)).size < read.data.length) return null;
  return read.data.map(({ id, label, raw }) => ({ id, label, text: raw }));
}

/** The row of a test that the Lab wrote, as it was; null for any other test. */
export function readOwnTest(test: JsonObject, demands: readonly Demand[]): Omit<DraftCase, "row"> | null {
  const mark = markOf(test);
  if (!isObject(mark)) return null;
  const options = objectOf(test["options"]);
  const { [KEY]: _, ...metadata } = objectOf(test["metadata"]);
  const text = (value: Json | undefined) => (typeof value === "string" ? value : null);
  const prompts = listOf(test["prompts"]).flatMap((prompt) => text(prompt) ?? []);
  return {
    id: text(mark["id"]),
    description: text(test["description"]) ?? "",
    variables: objectOf(test["vars"]),
    expected: mark["expected"] ?? null,
    demands,
    threshold: readNumber(test["threshold"]),
    prefix: text(options["prefix"]) ?? "",
    suffix: text(options["suffix"]) ?? "",
    transform: text(options["transform"]),
    givenAnswer: test["providerOutput"] ?? null,
    onlyPrompts: Array.isArray(test["prompts"]) ? prompts : null,
    metadata,
    notRun: listOf(mark["notRun"]).flatMap((words) => text(words) ?? []),
  };
}

/** The cells that stand among the results, of prompts and rows that are there; others are counted in the remarks. */
export function readOwnCells(
  config: JsonObject,
  { prompts, cases }: { readonly prompts: readonly CasePrompt[]; readonly cases: readonly Case[] },
  remarks: Remarks,
): readonly Cell[] {
  const promptIds = new Set(prompts.map(({ id }) => id));
  const caseIds = new Set(cases.map(({ id }) => id));
  const cells: Cell[] = [];
  const rows = listOf(objectOf(config["results"])["results"]);
  for (const row of rows) {
    const cell = readCell(objectOf(row));
    if (cell !== null && promptIds.has(cell.promptId) && caseIds.has(cell.caseId)) cells.push(cell);
  }
  const left = rows.length - cells.length;
  if (left > 0) {
    const results = left === 1 ? "1 result belongs" : `${left.toLocaleString("en")} results belong`;
    remarks.add(`${results} to no prompt and row of the file, and ${left === 1 ? "was" : "were"} left out.`);
  }
  return cells;
}

function readCell(row: JsonObject): Cell | null {
  const mark = markOf(row);
  if (typeof mark !== "string") return null;
  let rest: unknown;
  try {
    rest = JSON.parse(mark);
  } catch {
    return null;
  }
  if (typeof rest !== "object" || rest === null) return null;
  const sent = objectOf(row["prompt"])["raw"];
  const answer = objectOf(row["response"])["output"] ?? null;
  const read = cellAnswerRowSchema.safeParse({ setId: "set", id: "cell", cell: { ...rest, sent, answer } });
  return read.success ? read.data.cell : null;
}
