import { openAsBlob } from "node:fs";
import path from "node:path";
import { seededRandom } from "@/lib/base/random";
import type { Demand } from "@/lib/records/assertion";
import type { Case } from "@/lib/records/case";
import { readCases } from "@/lib/transfer/cases/read-cases";

/** The tasks by name, and the files of each, below the folder of data, in their authors' own layout. */
export const taskFiles = {
  "boolean expressions": ["bbh/boolean_expressions.json"],
  "object counting": ["bbh/object_counting.json"],
  navigate: ["bbh/navigate.json"],
  piqa: ["piqa/valid.jsonl", "piqa/valid-labels.lst"],
} as const;

export type TaskName = keyof typeof taskFiles;
// The keys of a constant.
export const taskNames = Object.keys(taskFiles) as readonly TaskName[];

/** A task as the Lab imports it, with the plain prompt that the import gives it to begin with. */
export interface SearchTask {
  readonly name: TaskName;
  readonly startText: string;
  readonly demands: readonly Demand[];
  readonly cases: readonly Case[];
}

/** Fails with the import's own words where the files cannot be read. */
export async function readTask(name: TaskName, folder: string): Promise<SearchTask> {
  const files = await Promise.all(
    taskFiles[name].map(async (file) => ({
      path: path.basename(file),
      content: await openAsBlob(`${folder}/${file}`),
    })),
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

export interface DividedRows {
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
