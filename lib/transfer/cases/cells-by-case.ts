import type { Cell } from "../../search/lab-run";

/** The cells of a row by their prompt, in the order of their samples. */
export function cellsByCase(cells: readonly Cell[]): (caseId: string, promptId: string) => readonly Cell[] {
  const byKey = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = keyOf(cell.caseId, cell.promptId);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [cell]);
    else known.push(cell);
  }
  for (const group of byKey.values()) group.sort((one, other) => one.sample - other.sample);
  return (caseId, promptId) => byKey.get(keyOf(caseId, promptId)) ?? [];
}

function keyOf(caseId: string, promptId: string): string {
  return JSON.stringify([caseId, promptId]);
}

/** In promptfoo's words. */
export function statusOf(cell: Cell): "PASS" | "FAIL" | "ERROR" {
  if (cell.failure !== null || cell.score.failure === "error") return "ERROR";
  return cell.score.passed ? "PASS" : "FAIL";
}

export function meanScore(cells: readonly Cell[]): number {
  return cells.reduce((sum, { score }) => sum + score.score, 0) / cells.length;
}
