"use client";

import type { SessionSummary } from "@/lib/store/session";
import { useFieldInPlace } from "../ui/use-field-in-place";
import { sessionName } from "./describe-session";

interface RenameFieldProps {
  readonly summary: SessionSummary;
  /** With what was typed, blank for the prompt's own first words; null where the name stays as it was. */
  readonly onDone: (name: string | null) => void;
}

/** The name as a text box in its own place: Enter or leaving it takes the name, Escape leaves it as it was. */
export function RenameField({ summary, onDone }: RenameFieldProps) {
  const { ref, onBlur, onKeyDown } = useFieldInPlace<HTMLInputElement>((name) => {
    const hasChanged = name !== null && name.trim() !== (summary.name ?? summary.title);
    onDone(hasChanged ? name : null);
  });

  return (
    <input
      ref={ref}
      type="text"
      aria-label={`New name of ${sessionName(summary)}`}
      dir="auto"
      maxLength={200}
      spellCheck={false}
      defaultValue={summary.name ?? summary.title}
      placeholder="The first words of the prompt"
      className="min-h-9 w-full min-w-0 rounded-md border border-line-strong bg-panel px-2 pointer-coarse:min-h-11"
      onBlur={onBlur}
      onKeyDown={(event) => {
        event.stopPropagation();
        onKeyDown(event);
      }}
    />
  );
}
