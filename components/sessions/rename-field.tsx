"use client";

import { useEffect, useRef } from "react";
import type { SessionSummary } from "@/lib/store/session";
import { isComposing } from "../ui/use-keys";
import { sessionName } from "./describe-session";

interface RenameFieldProps {
  readonly summary: SessionSummary;
  /** With what was typed, blank for the prompt's own first words; null where the name stays as it was. */
  readonly onDone: (name: string | null) => void;
}

/** The name as a text box in its own place: Enter or leaving it takes the name, Escape leaves it as it was. */
export function RenameField({ summary, onDone }: RenameFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);

  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);

  function finish(name: string | null): void {
    // The box loses the focus when it goes away, which must not end it a second time.
    if (isDone.current) return;
    isDone.current = true;
    const hasChanged = name !== null && name.trim() !== (summary.name ?? summary.title);
    onDone(hasChanged ? name : null);
  }

  return (
    <input
      ref={input}
      type="text"
      aria-label={`New name of ${sessionName(summary)}`}
      dir="auto"
      maxLength={200}
      spellCheck={false}
      defaultValue={summary.name ?? summary.title}
      placeholder="The first words of the prompt"
      className="min-h-9 w-full min-w-0 rounded-md border border-line-strong bg-panel px-2 pointer-coarse:min-h-11"
      onBlur={(event) => finish(event.target.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (isComposing(event.nativeEvent)) return;
        if (event.key !== "Enter" && event.key !== "Escape") return;
        // The row has the focus next, and Enter would open it.
        event.preventDefault();
        finish(event.key === "Enter" ? event.currentTarget.value : null);
      }}
    />
  );
}
