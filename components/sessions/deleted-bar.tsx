"use client";

import type { RemovedSessions } from "@/lib/store/session-list";
import { UndoBar } from "../ui/undo-bar";
import { focusRow } from "./selection-store";
import { forgetDeletion, undoDeletion } from "./session-actions";
import { countSessions } from "./describe-session";

/** Says how many sessions were deleted and brings them back. */
export function DeletedBar({ deleted }: { deleted: RemovedSessions }) {
  return (
    <UndoBar deleted={deleted} onUndo={() => void undoDeletion()} onDismiss={dismiss} onExpire={forgetDeletion}>
      <p className="mr-2 text-sm">{countSessions(deleted.sessions.length)} deleted.</p>
    </UndoBar>
  );
}

/** The button goes with the bar, so its focus goes to the list. */
function dismiss(): void {
  forgetDeletion();
  focusRow();
}
