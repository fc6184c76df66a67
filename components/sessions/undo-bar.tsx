"use client";

import { X } from "lucide-react";
import { useEffect, useState } from "react";
import type { RemovedSessions } from "@/lib/store/session-list";
import { Button } from "../ui/button";
import { focusRow } from "./selection-store";
import { forgetDeletion, undoDeletion } from "./session-actions";
import { countSessions } from "./describe-session";

const SHOWN_MILLISECONDS = 15_000;

/** Says what was deleted and brings it back. It goes by itself, but never from under the pointer or the focus. */
export function UndoBar({ deleted }: { deleted: RemovedSessions }) {
  const [isHeld, setIsHeld] = useState(false);

  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(forgetDeletion, SHOWN_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [isHeld, deleted]);

  return (
    <div
      className="fixed inset-x-3 bottom-3 z-20 mx-auto flex w-fit max-w-[calc(100%-1.5rem)] items-center gap-2 rounded-lg border border-line-strong bg-panel py-1.5 pr-1.5 pl-4 shadow-lg"
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <p className="mr-2 text-sm">{countSessions(deleted.sessions.length)} deleted.</p>
      <Button onClick={() => void undoDeletion()}>Undo</Button>
      <Button look="quiet" aria-label="Dismiss" onClick={dismiss}>
        <X size={16} aria-hidden />
      </Button>
    </div>
  );
}

/** The button goes with the bar, so its focus goes to the list. */
function dismiss(): void {
  forgetDeletion();
  focusRow();
}
