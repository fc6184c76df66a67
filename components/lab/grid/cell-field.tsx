"use client";

import { useEffect, useRef } from "react";
import { isComposing } from "../../ui/use-keys";

interface CellFieldProps {
  readonly label: string;
  readonly text: string;
  /** With what was typed; null where the cell stays as it was. */
  readonly onDone: (text: string | null) => void;
}

/** A cell as a text box in its own place: Enter or leaving it takes the text, Escape leaves it; Shift with Enter breaks the line. */
export function CellField({ label, text, onDone }: CellFieldProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const isDone = useRef(false);

  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.select();
  }, []);

  function finish(next: string | null): void {
    // The box loses the focus when it goes away, which must not end it a second time.
    if (isDone.current) return;
    isDone.current = true;
    onDone(next === text ? null : next);
  }

  return (
    <textarea
      ref={box}
      data-editor
      aria-label={label}
      defaultValue={text}
      rows={1}
      spellCheck={false}
      translate="no"
      className="absolute top-0 left-0 block grows max-h-60 min-h-full w-full min-w-48 resize-none rounded-sm border-2 border-gold bg-panel px-1.5 py-1 prose-exact shadow-lg outline-none"
      onBlur={(event) => finish(event.target.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (isComposing(event.nativeEvent)) return;
        const takes = event.key === "Enter" && !event.shiftKey;
        if (!takes && event.key !== "Escape") return;
        // The cell has the focus next, and Enter would open it again.
        event.preventDefault();
        finish(takes ? event.currentTarget.value : null);
      }}
    />
  );
}
