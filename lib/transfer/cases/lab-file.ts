import { succeed, type Result } from "../../base/result";
import * as z from "../../base/zod";
import type { Case, CaseSet, Split } from "../../records/case";
import { isList, listOf, objectOf, type Json, type JsonObject } from "../../records/json";
import type { Cell } from "../../search/lab-run";
import { caseSchema, caseSetRowSchema, cellAnswerRowSchema } from "../../store/lab-schema";
import type { ReadCases } from "./case-file";
import { refuse } from "./refuse";
import type { Remarks } from "./remarks";

/** A set with all that is known of it. */
export interface LabFile {
  readonly set: CaseSet;
  readonly cases: readonly Case[];
  /** Of the rows that have one, by their ids. */
  readonly splits: ReadonlyMap<string, Split>;
  /** Empty where nothing was measured, or where it is not handed on. */
  readonly cells: readonly Cell[];
}

const LAB_FORMAT = "goldsmith-lab";
const LAB_VERSION = 1;

const splitSchema = z.tuple([z.string(), z.enum(["propose", "select", "open-once"])]);

/** The file in pieces, a row a line; `exportedAt` is noted in it. What `readLab` reads from it is the same again. */
export function* writeLab(
  { set, cases, splits, cells }: LabFile,
  exportedAt: Date,
): Generator<string, void, undefined> {
  const head = { format: LAB_FORMAT, version: LAB_VERSION, exportedAt: exportedAt.toISOString(), set };
  yield `${JSON.stringify(head).slice(0, -1)},\n"cases": [`;
  yield* writeItems(cases);
  yield `],\n"splits": [`;
  yield* writeItems([...splits]);
  yield `],\n"cells": [`;
  yield* writeItems(cells);
  yield `]}\n`;
}

function* writeItems(items: readonly unknown[]): Generator<string, void, undefined> {
  for (const [place, item] of items.entries()) yield `${place === 0 ? "" : ","}\n${JSON.stringify(item)}`;
}

export function isLabFile(value: JsonObject): boolean {
  return value["format"] === LAB_FORMAT;
}

/** A file that is no whole one is refused: it was written by a program, and what is wrong in it was changed since. */
export function readLab(path: string, value: JsonObject): Result<LabFile> {
  if (typeof value["version"] === "number" && value["version"] > LAB_VERSION) {
    return refuse(
      `“${path}” was written by a newer Goldsmith. Reload the page to get the newer one, and choose it again.`,
    );
  }
  // Rows of the database hold the records with what the database adds to them.
  const set = caseSetRowSchema.safeParse({ ...objectOf(value["set"]), removedAt: null });
  if (!set.success) return refuse(`“${path}” is damaged: ${describe("its set", set.error)}.`);
  const cases = readList(path, { value, key: "cases", what: "case" }, caseSchema);
  if (!cases.ok) return cases;
  const ids = new Set(cases.value.map(({ id }) => id));
  if (ids.size < cases.value.length) return refuse(`“${path}” is damaged: two of its cases have the same id.`);
  const splits = readList(path, { value, key: "splits", what: "split" }, splitSchema);
  if (!splits.ok) return splits;
  const inRows = listOf(value["cells"]).map((cell): Json => ({ setId: set.data.id, id: "cell", cell }));
  const cells = readList(path, { value: { cells: inRows }, key: "cells", what: "cell" }, cellAnswerRowSchema);
  if (!cells.ok) return cells;
  const { removedAt: _, ...record } = set.data;
  const measured = cells.value.map(({ cell }) => cell);
  return succeed({ set: record, cases: cases.value, splits: new Map(splits.value), cells: measured });
}

/** The same file as cases for a new set; its splits and cells stay in it. */
export function readLabCases(path: string, value: JsonObject, remarks: Remarks): Result<ReadCases> {
  const lab = readLab(path, value);
  if (!lab.ok) return lab;
  const { set, cases, cells } = lab.value;
  if (cells.length > 0)
    remarks.add(`${cells.length.toLocaleString("en")} measured cells stand in the file beside the cases.`);
  return succeed({
    format: "goldsmith-lab",
    set: {
      name: set.name,
      prompts: set.prompts,
      demands: set.demands,
      derivedMetrics: set.derivedMetrics,
      source: set.source,
    },
    cases,
    fields: null,
    remarks: remarks.list(),
  });
}

function readList<Value>(
  path: string,
  { value, key, what }: { readonly value: JsonObject; readonly key: string; readonly what: string },
  schema: z.ZodMiniType<Value>,
): Result<readonly Value[]> {
  const items = value[key] ?? [];
  if (!isList(items)) return refuse(`“${path}” is damaged: its “${key}” are no list.`);
  const read: Value[] = [];
  for (const [place, item] of items.entries()) {
    const parsed = schema.safeParse(item);
    if (!parsed.success) return refuse(`“${path}” is damaged: ${describe(`${what} ${place + 1}`, parsed.error)}.`);
    read.push(parsed.data);
  }
  return succeed(read);
}

function describe(what: string, error: z.core.$ZodError): string {
  const [issue] = error.issues;
  const path = issue?.path.map(String).join(".") ?? "";
  return `in ${what}${path === "" ? "" : `, “${path}”`}: ${issue?.message ?? "it has another shape"}`;
}
