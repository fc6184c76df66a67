import { useState } from "react";
import type { Failure } from "@/lib/base/failure";
import type { Result } from "@/lib/base/result";
import { changeCases, newCase, removeCases, removePrompt, type Removed } from "@/lib/client/lab/edit-set";
import type { CasePrompt } from "@/lib/records/case";
import type { GridPlace } from "../grid/grid-place";
import { countRows } from "../matrix/comparison-words";
import type { CaseColumn } from "./case-columns";
import { describePaste, pasteCells, takeBackCells, type PastedRow } from "./paste-cells";
import { useUndo } from "./use-undo";

/** Changes of the open set that can be undone: pasted cells, removed rows and prompts. */
export function useSetEdits(variables: readonly string[]) {
  const { undoable, offer, undo, forget } = useUndo();
  const [failure, setFailure] = useState<Failure | null>(null);

  function told<Value>(result: Result<Value>): Value | null {
    setFailure(result.ok ? null : result.failure);
    return result.ok ? result.value : null;
  }

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
    told(written);
    if (written.ok) offer({ words, undo: () => void takeBack(rows, columns).then(told), letGo: () => undefined });
  }

  function offerBack(removed: Removed | null, words: string): void {
    if (removed === null) return;
    offer({ words, undo: () => void removed.undo().then(told), letGo: () => void removed.letGo() });
  }

  return {
    failure,
    undoable,
    undo,
    forget,
    paste,
    removeRows: async (ids: readonly string[]): Promise<void> =>
      offerBack(told(await removeCases(ids)), `${countRows(ids.length)} removed`),
    removePrompt: async ({ id, label }: CasePrompt): Promise<void> =>
      offerBack(told(await removePrompt(id)), `“${label}” removed`),
  };
}

/** What was typed since stays; rows that were made for the paste go where nothing else stands in them. */
async function takeBack(rows: readonly PastedRow[], columns: readonly CaseColumn[]): Promise<Result<unknown>> {
  let emptied: readonly string[] = [];
  const restored = await changeCases((cases) => {
    const back = takeBackCells(cases, rows, columns);
    emptied = back.emptied;
    return back.cases;
  });
  if (!restored.ok || emptied.length === 0) return restored;
  const removed = await removeCases(emptied);
  return removed.ok && removed.value !== null ? removed.value.letGo() : removed;
}
