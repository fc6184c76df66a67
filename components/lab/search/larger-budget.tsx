"use client";

import { useState } from "react";
import type { SearchBudget } from "@/lib/search/search";
import { Button } from "../../ui/button";
import { draftOfBudget, problemOfLarger, readBudget, suggestLarger } from "./budget";
import { BudgetFields } from "./budget-fields";

interface LargerBudgetProps {
  readonly budget: SearchBudget;
  readonly spent: SearchBudget;
  /** Rows were opened at its end, and are opened again. */
  readonly isEnded: boolean;
  readonly canStart: boolean;
  readonly onGoOn: (budget: SearchBudget) => void;
  readonly onCancel: () => void;
}

/** Three numbers, none below the former ones, for a search that may take more. */
export function LargerBudget({ budget, spent, isEnded, canStart, onGoOn, onCancel }: LargerBudgetProps) {
  const [draft, setDraft] = useState(() => draftOfBudget(suggestLarger(budget, spent)));
  const read = readBudget(draft);
  const problem = problemOfLarger(read, budget);
  return (
    <form
      className="flex flex-col gap-3 rounded-lg border border-line p-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (read !== null && problem === null && canStart) onGoOn(read);
      }}
    >
      <BudgetFields legend="At most, with what is spent already" budget={draft} onChange={setDraft} />
      <p role="status" className={`text-sm ${problem === null ? "text-quiet" : "text-danger"}`}>
        {problem ??
          (isEnded
            ? "Nothing is paid twice. The rows that were opened at the end judge the next prompt too: a second look, which flatters a little."
            : "Nothing is paid twice: it goes on where it stopped.")}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" disabled={problem !== null || !canStart}>
          Go on with that
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
