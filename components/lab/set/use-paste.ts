import { useCallback, useState } from "react";
import type { Failure } from "@/lib/base/failure";
import type { Result } from "@/lib/base/result";
import { changeCases, newCase, removeCases } from "@/lib/client/lab/edit-set";
import type { GridPlace } from "../grid/grid-place";
import type { CaseColumn } from "./case-columns";
import { describePaste, pasteCells, takeBackCells, type PastedRow } from "./paste-cells";

/** What was pasted last, as long as that can be undone. */
interface Pasted {
  readonly words: string;
  readonly undo: () => void;
}

/** Writes a block of cells into the rows of the open set. */
export function usePaste(variables: readonly string[]) {
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  async function paste(text: string, from: GridPlace, columns: readonly CaseColumn[]): Promise<void> {
    if (text === "" || from.row < 0) return;
    const { readClipboard } = await import("@/lib/transfer/cases/read-clipboard");
    const block = readClipboard(text);
    let words = "";
    let rows: readonly PastedRow[] = [];
    const written = await changeCases((cases) => {
      const result = pasteCells(cases, block, from, { columns, makeCase: () => newCase(variables) });
      words = describePaste(result);
      rows = result.written;
      return result.cases;
    });
    setFailure(written.ok ? null : written.failure);
    if (!written.ok) return;
    setPasted({
      words,
      undo() {
        setPasted(null);
        void takeBack(rows, columns).then((taken) => setFailure(taken.ok ? null : taken.failure));
      },
    });
  }

  return { paste, pasted, failure, forget: useCallback(() => setPasted(null), []) };
}

/** What was typed since stays; rows that were made for the paste go where nothing else stands in them. */
async function takeBack(rows: readonly PastedRow[], columns: readonly CaseColumn[]): Promise<Result<unknown>> {
  let emptied: readonly string[] = [];
  const restored = await changeCases((cases) => {
    const back = takeBackCells(cases, rows, columns);
    emptied = back.emptied;
    return back.cases;
  });
  return !restored.ok || emptied.length === 0 ? restored : removeCases(emptied);
}
