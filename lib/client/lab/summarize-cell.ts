import type { Cell } from "../../search/lab-run";
import type { CellRow } from "../../store/lab-rows";
import { cellId } from "./lab-state";

/** What a table shows of a cell, by the cell alone. */
export function summarizeCell(
  { promptId, caseId, sample, isCutOff, milliseconds, failure, score }: Cell,
  modelId: string | null,
): Omit<CellRow, "setId" | "inputHash" | "samplingHash"> {
  const isError = failure !== null || score.failure === "error";
  return {
    promptId,
    caseId,
    sample,
    id: cellId({ promptId, caseId, sample }),
    modelId,
    isCutOff,
    milliseconds,
    failure,
    score: score.score,
    passed: score.passed,
    state: isError ? "error" : score.passed ? "passed" : "failed",
    namedScores: score.namedScores,
  };
}
