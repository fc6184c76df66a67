import { existsSync, openAsBlob } from "node:fs";
import path from "node:path";
import { seededRandom } from "@/lib/base/random";
import type { Demand } from "@/lib/records/assertion";
import type { Case } from "@/lib/records/case";
import { readCases } from "@/lib/transfer/cases/read-cases";

export const taskNames = ["boolean expressions", "object counting", "navigate", "piqa"] as const;

export type TaskName = (typeof taskNames)[number];

/** Below the folder of data, in their authors' own layout. */
const taskFiles: Readonly<Record<TaskName, readonly string[]>> = {
  "boolean expressions": ["bbh/boolean_expressions.json"],
  "object counting": ["bbh/object_counting.json"],
  navigate: ["bbh/navigate.json"],
  piqa: ["piqa/valid.jsonl", "piqa/valid-labels.lst"],
};

/** A task as the Lab imports it, with the plain prompt that the import gives it to begin with. */
export interface SearchTask {
  readonly name: TaskName;
  readonly startText: string;
  readonly demands: readonly Demand[];
  readonly cases: readonly Case[];
}

/** Throws where a file is missing, and with the import's own failure where it cannot be read. */
export async function readTask(name: TaskName, folder: string): Promise<SearchTask> {
  const paths = taskFiles[name].map((file) => path.join(folder, file));
  const missing = paths.find((file) => !existsSync(file));
  if (missing !== undefined) throw new Error(`There is no file ${missing}. Name the folder that holds it with --data.`);
  const files = await Promise.all(
    paths.map(async (file) => ({ path: path.basename(file), content: await openAsBlob(file) })),
  );
  const read = await readCases(files);
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.failure)}`);
  const { set, cases } = read.value;
  const [prompt] = set.prompts;
  if (prompt === undefined) throw new Error(`${name}: its files give no prompt to begin with.`);
  return { name, startText: prompt.text, demands: set.demands, cases };
}

/** Rows that a person has: the search sees these alone. As many again measure what a prompt is truly worth. */
export const SEEN_ROWS = 30;

interface DividedRows {
  /** Which the search gets, and divides as the Lab does. */
  readonly seen: readonly Case[];
  /** Which it never meets. */
  readonly unseen: readonly Case[];
}

/** Drawn by the seed; both in the order of the file. Throws where there are too few rows. */
export function divideTask(cases: readonly Case[], seed: number): DividedRows {
  const most = 2 * SEEN_ROWS;
  if (cases.length < most) throw new Error(`A task needs at least ${most} rows; there are ${cases.length}.`);
  const random = seededRandom(seed);
  const lots = new Map(cases.map(({ id }) => [id, random()]));
  const drawn = cases.toSorted((one, other) => (lots.get(one.id) ?? 0) - (lots.get(other.id) ?? 0));
  const seen = new Set(drawn.slice(0, SEEN_ROWS));
  const unseen = new Set(drawn.slice(SEEN_ROWS, most));
  return { seen: cases.filter((row) => seen.has(row)), unseen: cases.filter((row) => unseen.has(row)) };
}
