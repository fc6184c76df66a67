"use client";

import { X } from "lucide-react";
import { useEffect, useState, type ReactNode } from "react";
import { Button } from "./button";

const SHOWN_MILLISECONDS = 15_000;

interface UndoBarProps {
  /** What was deleted; the next one has its own time. */
  readonly deleted: object;
  /** What was deleted, in words. */
  readonly children: ReactNode;
  readonly onUndo: () => void;
  /** By the person. */
  readonly onDismiss: () => void;
  /** After its time. It must be the same function at every draw, or the time begins anew. */
  readonly onExpire: () => void;
}

/** Says what was deleted and brings it back. It goes by itself, but never from under the pointer or the focus. */
export function UndoBar({ deleted, children, onUndo, onDismiss, onExpire }: UndoBarProps) {
  const [isHeld, setIsHeld] = useState(false);

  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(onExpire, SHOWN_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [isHeld, deleted, onExpire]);

  return (
    <div
      className="fixed inset-x-3 bottom-3 z-20 mx-auto flex w-fit max-w-[calc(100%-1.5rem)] items-center gap-2 rounded-lg border border-line-strong bg-panel py-1.5 pr-1.5 pl-4 shadow-lg"
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      {children}
      <Button onClick={onUndo}>Undo</Button>
      <Button look="quiet" aria-label="Dismiss" onClick={onDismiss}>
        <X size={16} aria-hidden />
      </Button>
    </div>
  );
}
