"use client";

import { Shuffle } from "lucide-react";
import { useMemo } from "react";
import { addCase, changeCases, changeDemands, redrawSplits } from "@/lib/client/lab/edit-set";
import type { OpenSet } from "@/lib/client/lab/lab-state";
import { newSeed } from "@/lib/client/run/run-optimizer";
import { emptyCase } from "@/lib/records/empty-case";
import { namesOfPlaceHolders } from "@/lib/scoring/place-holders";
import { Button } from "../../ui/button";
import { UndoBar } from "../../ui/undo-bar";
import { DemandList } from "../demands/demand-list";
import { FailureNotice } from "../failure-notice";
import { useTryOnRow } from "../demands/use-try-on-row";
import { CaseTable } from "./case-table";
import { PromptList } from "./prompt-list";
import { useSetEdits } from "./use-set-edits";

/** What is measured: the prompts, what is asked of every answer, and the rows. */
export function SetUp({ open, canWrite }: { open: OpenSet; canWrite: boolean }) {
  const { set, cases, splits } = open;
  const variables = useMemo(() => namesOfPlaceHolders(set.prompts.map(({ text }) => text)), [set.prompts]);
  const tryOn = useTryOnRow(open);
  const { failure, undoable, undo, forget, paste, removeRows, removePrompt } = useSetEdits(variables);
  return (
    <div className="grid items-start gap-x-6 gap-y-8 xl:grid-cols-[minmax(0,1fr)_24rem]">
      <section aria-labelledby="rows-heading" className="order-2 flex min-w-0 flex-col gap-1 xl:order-1">
        <div className="flex flex-wrap items-center gap-2">
          <h2 id="rows-heading" className="mr-auto font-medium">
            Rows
          </h2>
          <Button look="quiet" disabled={!canWrite || cases.length === 0} onClick={() => void redrawSplits(newSeed())}>
            <Shuffle size={16} aria-hidden />
            Draw the splits anew
          </Button>
        </div>
        {failure !== null && <FailureNotice failure={failure} />}
        <CaseTable
          cases={cases}
          splits={splits}
          variables={variables}
          edits={{
            canWrite,
            onChange: (shown, change) =>
              void changeCases((now) =>
                now.some(({ id }) => id === shown.id)
                  ? now.map((row) => (row.id === shown.id ? change(row) : row))
                  : [...now, change(shown)],
              ),
            onPaste: (text, from, columns) => void paste(text, from, columns),
            onAdd: () => void addCase(emptyCase(variables)),
            onRemove: (ids) => void removeRows(ids),
          }}
        />
        {undoable !== null && (
          <UndoBar deleted={undoable} onUndo={undo} onDismiss={forget} onExpire={forget}>
            <p role="status" className="mr-2 min-w-0 text-sm text-pretty wrap-anywhere">
              {undoable.words}.
            </p>
          </UndoBar>
        )}
      </section>
      <div className="order-1 flex min-w-0 flex-col gap-8 xl:order-2">
        <PromptList prompts={set.prompts} canWrite={canWrite} onRemove={(prompt) => void removePrompt(prompt)} />
        <DemandList
          demands={set.demands}
          tryOn={tryOn}
          canWrite={canWrite}
          onChange={(demands) => void changeDemands(demands)}
        />
      </div>
    </div>
  );
}
