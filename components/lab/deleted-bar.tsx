"use client";

import { forgetDeletedSet, undoDeleteSet } from "@/lib/client/lab/sets";
import type { LabState } from "@/lib/client/lab/lab-state";
import { UndoBar } from "../ui/undo-bar";

/** Says which set was deleted and brings it back. */
export function DeletedBar({ deleted }: { deleted: NonNullable<LabState["deleted"]> }) {
  return (
    <UndoBar deleted={deleted} onUndo={() => void undoDeleteSet()} onDismiss={forget} onExpire={forget}>
      <p role="status" className="mr-2 min-w-0 truncate text-sm">
        <bdi>{deleted.name}</bdi> deleted.
      </p>
    </UndoBar>
  );
}

function forget(): void {
  void forgetDeletedSet();
}
