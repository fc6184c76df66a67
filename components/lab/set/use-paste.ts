import { useCallback, useState } from "react";
import type { Failure } from "@/lib/base/failure";
import type { Result } from "@/lib/base/result";
import { changeCases, newCase, removeCases } from "@/lib/client/lab/edit-set";
import type { Case } from "@/lib/records/case";
import type { GridPlace } from "../grid/grid-place";
import type { CaseColumn } from "./case-columns";
import { describePaste, pasteCells } from "./paste-cells";

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
    let before: readonly Case[] = [];
    let added: readonly string[] = [];
    const written = await changeCases((cases) => {
      const result = pasteCells(cases, block, from, { columns, makeCase: () => newCase(variables) });
      words = describePaste(result);
      before = cases.filter((row, place) => result.cases[place] !== row);
      added = result.cases.slice(cases.length).map(({ id }) => id);
      return result.cases;
    });
    setFailure(written.ok ? null : written.failure);
    if (!written.ok) return;
    setPasted({
      words,
      undo() {
        setPasted(null);
        void takeBack(before, added).then((taken) => setFailure(taken.ok ? null : taken.failure));
      },
    });
  }

  return { paste, pasted, failure, forget: useCallback(() => setPasted(null), []) };
}

async function takeBack(before: readonly Case[], added: readonly string[]): Promise<Result<unknown>> {
  const former = new Map(before.map((row) => [row.id, row]));
  const restored = await changeCases((cases) => cases.map((row) => former.get(row.id) ?? row));
  return !restored.ok || added.length === 0 ? restored : removeCases(added);
}
