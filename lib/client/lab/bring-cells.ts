import { succeed, type Result } from "../../base/result";
import type { Case, CaseSet } from "../../records/case";
import type { Cell } from "../../search/lab-run";
import { hashSampling, inputHashes } from "./fresh-cells";
import { summarizeCell } from "./summarize-cell";
import { withLab } from "./with-lab";

/** So that other things are stored meanwhile. */
const CELLS_AT_ONCE = 500;

/** Stores cells that were measured elsewhere as those of a set that was just stored: they count until something is changed. */
export async function bringCells(
  set: CaseSet,
  cases: readonly Case[],
  cells: readonly Cell[],
): Promise<Result<unknown>> {
  const hashes = inputHashes(set, cases);
  for (let start = 0; start < cells.length; start += CELLS_AT_ONCE) {
    const measured = cells.slice(start, start + CELLS_AT_ONCE).map((cell) => ({
      cell,
      row: {
        ...summarizeCell(cell, cell.conditions?.modelId ?? null),
        inputHash: hashes.of(cell.promptId, cell.caseId) ?? "",
        samplingHash: samplingHashOf(cell),
      },
    }));
    const stored = await withLab((lab) => lab.putCells(set.id, measured));
    if (!stored.ok) return stored;
  }
  return succeed(null);
}

/** As where it was measured; another one where that is not known. */
function samplingHashOf({ conditions, sample }: Cell): string {
  if (conditions === undefined) return "";
  const { temperature, topP, maxTokens, seed } = conditions.sampling;
  return hashSampling({ temperature, topP, maxTokens, seed: conditions.isSeedDrawn ? null : (seed - sample) >>> 0 });
}
