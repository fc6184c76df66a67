import type { Case, CasePrompt, CaseSet } from "../../records/case";
import type { SamplingParameters } from "../../engines/engine";
import type { CellRow } from "../../store/lab-rows";
import { hashText } from "./hash-text";
import type { CellSummary } from "./lab-state";

/** What a cell is measured from, by prompt and by row, so that a hash a cell costs no reading of texts. */
export interface InputHashes {
  /** Null where the prompt or the row is gone. */
  of(promptId: string, caseId: string): string | null;
  /** Whether it is that of the cell; no text is made for it, as a table may ask for 100,000 cells. */
  fit(cell: Pick<CellRow, "promptId" | "caseId" | "inputHash">): boolean;
}

/** What names and places say has no part in it: renaming a prompt leaves its cells as they are. */
export function inputHashes(
  { prompts, demands, derivedMetrics }: Pick<CaseSet, "prompts" | "demands" | "derivedMetrics">,
  cases: readonly Case[],
): InputHashes {
  const common = hashText(JSON.stringify([demands, derivedMetrics]));
  const ofPrompts = new Map(prompts.map((prompt) => [prompt.id, hashPrompt(prompt)]));
  const rows = new Map(cases.map((entry) => [entry.id, entry]));
  const ofRow = (id: string): string | undefined => {
    const entry = rows.get(id);
    return entry && hashCase(entry);
  };
  return {
    of(promptId, caseId) {
      const prompt = ofPrompts.get(promptId);
      const row = ofRow(caseId);
      return prompt === undefined || row === undefined ? null : `${prompt}${row}${common}`;
    },
    fit({ promptId, caseId, inputHash }) {
      const prompt = ofPrompts.get(promptId);
      const row = ofRow(caseId);
      if (prompt === undefined || row === undefined) return false;
      const isSoLong = inputHash.length === prompt.length + row.length + common.length;
      return (
        isSoLong &&
        inputHash.startsWith(prompt) &&
        inputHash.startsWith(row, prompt.length) &&
        inputHash.endsWith(common)
      );
    },
  };
}

function hashPrompt({ text }: CasePrompt): string {
  return hashText(text);
}

/** Rows that are not changed stay the same objects. */
const hashesOfCases = new WeakMap<Case, string>();

function hashCase(entry: Case): string {
  const known = hashesOfCases.get(entry);
  if (known !== undefined) return known;
  const { id: _, description: __, metadata: ___, notRun: ____, ...measured } = entry;
  const hash = hashText(JSON.stringify(measured));
  hashesOfCases.set(entry, hash);
  return hash;
}

/** The seed is not in it where nobody set one: it differs from run to run. */
export function hashSampling(sampling: Omit<SamplingParameters, "seed"> & { readonly seed: number | null }): string {
  return hashText(JSON.stringify(sampling));
}

/** Those cells that were measured from what stands there now, by their ids. */
export function freshCells(rows: Iterable<CellRow>, hashes: InputHashes): ReadonlyMap<string, CellSummary> {
  const fresh = new Map<string, CellSummary>();
  for (const row of rows) {
    if (hashes.fit(row)) fresh.set(row.id, row);
  }
  return fresh;
}
