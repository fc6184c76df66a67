import { succeed, type Result } from "../../base/result";
import type { AnswerConditions } from "../../search/lab-run";
import { wilson, type Share } from "../../scoring/wilson";
import type { CellRow } from "../../store/lab-rows";
import type { OpenSet } from "./lab-state";
import { knownCells } from "./open-cells";
import { readCell } from "./run-matrix";

/** One prompt under one model and decoding. */
export interface ReportLine {
  readonly label: string;
  /** Null where the answers stand in the set, or where it was not noted who gave them. */
  readonly conditions: AnswerConditions | null;
  /** The likeliest letter was asked for, and no text. */
  readonly isByLetters: boolean;
  /** Rows that were measured, those in error among them. */
  readonly rows: number;
  /** Answers to a row: more than one where several were drawn. */
  readonly samples: number;
  /** Rows with an answer in error, which counts as wrong. */
  readonly errors: number;
  /** Rows that are right, by the share of their answers, with the interval of Wilson's for 95 of 100 trials. */
  readonly accuracy: Share;
}

/** What each prompt of the open set came to, by model and decoding, in the order of the prompts. */
export async function benchmarkReport({ set, cells }: OpenSet): Promise<Result<readonly ReportLine[]>> {
  const known = knownCells(set.id);
  const lines: ReportLine[] = [];
  const byPrompt = new Map(set.prompts.map(({ id }) => [id, new Map<string, CellRow[]>()]));
  for (const id of cells.keys()) {
    const row = known.get(id);
    const groups = byPrompt.get(row?.promptId ?? "");
    if (row === undefined || groups === undefined) continue;
    const key = JSON.stringify([row.modelId, row.samplingHash]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  for (const { id, label } of set.prompts) {
    for (const group of byPrompt.get(id)?.values() ?? []) {
      const line = await lineOf(label, group);
      if (!line.ok) return line;
      if (line.value !== null) lines.push(line.value);
    }
  }
  return succeed(lines);
}

async function lineOf(label: string, group: readonly CellRow[]): Promise<Result<ReportLine | null>> {
  const rows = new Map<string, { right: number; errors: number; samples: number }>();
  for (const { caseId, state } of group) {
    const row = rows.get(caseId) ?? { right: 0, errors: 0, samples: 0 };
    row.samples += 1;
    if (state === "passed") row.right += 1;
    if (state === "error") row.errors += 1;
    rows.set(caseId, row);
  }
  const counted = [...rows.values()];
  const accuracy = wilson(
    counted.reduce((sum, { right, samples }) => sum + right / samples, 0),
    counted.length,
  );
  if (accuracy === null) return succeed(null);
  // All of a group were answered in one way; one in error may not say by which.
  const example = group.find(({ state }) => state !== "error") ?? group[0];
  const cell = example === undefined ? succeed(null) : await readCell(example);
  if (!cell.ok) return cell;
  return succeed({
    label,
    conditions: cell.value?.conditions ?? null,
    isByLetters: cell.value?.choices !== undefined,
    rows: counted.length,
    samples: Math.max(...counted.map(({ samples }) => samples)),
    errors: counted.filter(({ errors }) => errors > 0).length,
    accuracy,
  });
}
