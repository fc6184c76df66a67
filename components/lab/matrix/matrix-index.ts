import type { CellSummary } from "@/lib/client/lab/lab-state";
import type { CountingSteps } from "@/lib/base/counting-steps";

/** All answers of one prompt to one row, counted together. */
export interface MatrixEntry {
  /** Mean over the answers; an error counts 0. */
  readonly score: number;
  readonly samples: number;
  readonly passed: number;
  readonly errors: number;
  /** "mixed": some of the answers passed and some did not. */
  readonly state: "passed" | "failed" | "mixed" | "error";
  readonly namedScores: Readonly<Record<string, number>>;
}

/** By prompt, then by row. */
export type MatrixIndex = ReadonlyMap<string, ReadonlyMap<string, MatrixEntry>>;

/** What is counted of all cells together. */
export interface CountedCells {
  readonly index: MatrixIndex;
  /** The names under which scores were collected, in the order of the alphabet. */
  readonly metrics: readonly string[];
}

/** Cells, or rows of a column, that are counted in one step. */
const AT_ONCE = 500;

/** Gathers the cells by prompt and row. */
export function* countCells(cells: Iterable<CellSummary>): CountingSteps<CountedCells> {
  const gathered = new Map<string, Map<string, CellSummary[]>>();
  const names = new Set<string>();
  let taken = 0;
  for (const cell of cells) {
    taken += 1;
    if (taken % AT_ONCE === 0) yield;
    for (const name in cell.namedScores) names.add(name);
    let column = gathered.get(cell.promptId);
    if (column === undefined) gathered.set(cell.promptId, (column = new Map<string, CellSummary[]>()));
    const answers = column.get(cell.caseId);
    if (answers === undefined) column.set(cell.caseId, [cell]);
    else answers.push(cell);
  }
  const index = new Map<string, ReadonlyMap<string, MatrixEntry>>();
  for (const [promptId, column] of gathered) {
    const entries = new Map<string, MatrixEntry>();
    for (const [caseId, answers] of column) {
      entries.set(caseId, joinAnswers(answers));
      if (entries.size % AT_ONCE === 0) yield;
    }
    index.set(promptId, entries);
  }
  return { index, metrics: [...names].sort() };
}

function joinAnswers(answers: readonly CellSummary[]): MatrixEntry {
  const samples = answers.length;
  const passed = answers.filter((answer) => answer.state === "passed").length;
  const errors = answers.filter((answer) => answer.state === "error").length;
  const score = answers.reduce((sum, answer) => sum + answer.score, 0) / samples;
  const state =
    passed === samples ? "passed" : passed > 0 ? "mixed" : errors === samples ? "error" : ("failed" as const);
  return { score, samples, passed, errors, state, namedScores: meanByName(answers) };
}

function meanByName(answers: readonly CellSummary[]): Readonly<Record<string, number>> {
  const [only] = answers;
  if (answers.length === 1 && only !== undefined) return only.namedScores;
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { namedScores } of answers) {
    for (const [name, value] of Object.entries(namedScores)) {
      const { sum, count } = sums.get(name) ?? { sum: 0, count: 0 };
      sums.set(name, { sum: sum + value, count: count + 1 });
    }
  }
  return Object.fromEntries([...sums].map(([name, { sum, count }]) => [name, sum / count]));
}

/** What the matrix shows of an entry: its score, or that by one name; null where it has none. */
export function shownScore(entry: MatrixEntry, metric: string | null): number | null {
  return metric === null ? entry.score : (entry.namedScores[metric] ?? null);
}
