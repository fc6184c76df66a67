import { succeed, type Result } from "../../base/result";
import * as z from "../../base/zod";
import type { Case, CaseSet, Split } from "../../records/case";
import { isList, listOf, objectOf, type Json, type JsonObject } from "../../records/json";
import type { Cell } from "../../search/lab-run";
import { caseSchema, caseSetRowSchema, cellAnswerRowSchema } from "../../store/lab-schema";
import type { ReadCases } from "./case-file";
import { refuse } from "./refuse";
import type { Remarks } from "./remarks";

/** A part of a set that can be left out where all of it is too much: what was sent, the reasons, the answers, all cells. */
export type LabPart = "sent" | "reasons" | "answers" | "scores";

/** A set with all that is known of it. */
export interface LabFile {
  readonly set: CaseSet;
  readonly cases: readonly Case[];
  /** Of the rows that have one, by their ids. */
  readonly splits: ReadonlyMap<string, Split>;
  /** Empty where nothing was measured, or where it is not handed on. */
  readonly cells: readonly Cell[];
  /** What there was, and is not handed on. */
  readonly leftOut: readonly LabPart[];
}

const LAB_FORMAT = "goldsmith-lab";
const LAB_VERSION = 1;

/** Far above any table that a person looks at, and below what would hold up the page. */
const MOST_PROMPTS = 1_000;

const leftOutSchema = z.array(z.enum(["sent", "reasons", "answers", "scores"]));
const splitSchema = z.tuple([z.string(), z.enum(["propose", "select", "open-once"])]);

/** The file in pieces, a row a line; `exportedAt` is noted in it. What `readLab` reads from it is the same again. */
export function* writeLab(
  { set, cases, splits, cells, leftOut }: LabFile,
  exportedAt: Date,
): Generator<string, void, undefined> {
  const head = { format: LAB_FORMAT, version: LAB_VERSION, exportedAt: exportedAt.toISOString(), leftOut, set };
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
  if (!set.success) return refuse(damaged(path, describe("its set", set.error)));
  const promptIds = new Set(set.data.prompts.map(({ id }) => id));
  if (promptIds.size < set.data.prompts.length) return refuse(damaged(path, "two of its prompts have the same id"));
  if (promptIds.size > MOST_PROMPTS) {
    return refuse(`“${path}” has more than ${MOST_PROMPTS.toLocaleString("en")} prompts. Split it into several sets.`);
  }
  const cases = readList(path, { value, key: "cases", what: "case" }, caseSchema);
  if (!cases.ok) return cases;
  const ids = new Set(cases.value.map(({ id }) => id));
  if (ids.size < cases.value.length) return refuse(damaged(path, "two of its cases have the same id"));
  const splits = readList(path, { value, key: "splits", what: "split" }, splitSchema);
  if (!splits.ok) return splits;
  const inRows = listOf(value["cells"]).map((cell): Json => ({ setId: set.data.id, id: "cell", cell }));
  const cells = readList(path, { value: { cells: inRows }, key: "cells", what: "cell" }, cellAnswerRowSchema);
  if (!cells.ok) return cells;
  const { removedAt: _, ...record } = set.data;
  const measured = cells.value.map(({ cell }) => cell);
  const stray = measured.findIndex(({ promptId, caseId }) => !promptIds.has(promptId) || !ids.has(caseId));
  if (stray !== -1) return refuse(damaged(path, `cell ${stray + 1} belongs to no prompt and case of the file`));
  const leftOut = leftOutSchema.safeParse(value["leftOut"] ?? []);
  if (!leftOut.success) return refuse(damaged(path, describe("what was left out", leftOut.error)));
  return succeed({
    set: record,
    cases: cases.value,
    splits: new Map(splits.value.filter(([id]) => ids.has(id))),
    cells: measured,
    leftOut: leftOut.data,
  });
}

/** The same file as cases for a new set, with its cells. */
export function readLabCases(path: string, value: JsonObject, remarks: Remarks): Result<ReadCases> {
  const lab = readLab(path, value);
  if (!lab.ok) return lab;
  const { cells } = lab.value;
  if (cells.length > 0) remarks.add(scoresComeAlong(cells.length));
  return succeed({ ...casesOfLab(lab.value), remarks: remarks.list() });
}

export function scoresComeAlong(count: number): string {
  const scores =
    count === 1
      ? "1 score stands in the file and comes along. It is its writer’s"
      : `${count.toLocaleString("en")} scores stand in the file and come along. They are its writer’s`;
  return `${scores}; measure again to have your own.`;
}

/** The set as one that was read and is to be stored: with its cells, and the seed that drew its splits. */
export function casesOfLab({ set, cases, cells }: LabFile): ReadCases {
  const { name, prompts, demands, derivedMetrics, source, seed } = set;
  return {
    format: "goldsmith-lab",
    set: { name, prompts, demands, derivedMetrics, source },
    cases,
    measured: { seed, cells },
    fields: null,
    remarks: [],
  };
}

function readList<Value>(
  path: string,
  { value, key, what }: { readonly value: JsonObject; readonly key: string; readonly what: string },
  schema: z.ZodMiniType<Value>,
): Result<readonly Value[]> {
  const items = value[key] ?? [];
  if (!isList(items)) return refuse(damaged(path, `its “${key}” are no list`));
  const read: Value[] = [];
  for (const [place, item] of items.entries()) {
    const parsed = schema.safeParse(item);
    if (!parsed.success) return refuse(damaged(path, describe(`${what} ${place + 1}`, parsed.error)));
    read.push(parsed.data);
  }
  return succeed(read);
}

function damaged(path: string, what: string): string {
  return `“${path}” is damaged: ${what}. Ask whoever sent it to send it again, or export it once more.`;
}

function describe(what: string, error: z.core.$ZodError): string {
  const [issue] = error.issues;
  const path = issue?.path.map(String).join(".") ?? "";
  return `in ${what}${path === "" ? "" : `, “${path}”`}: ${issue?.message ?? "it has another shape"}`;
}
