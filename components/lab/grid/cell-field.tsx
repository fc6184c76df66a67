"use client";

import { useRef } from "react";
import { useFieldInPlace } from "../../ui/use-field-in-place";
import { isComposing } from "../../ui/use-keys";

interface CellFieldProps {
  readonly label: string;
  readonly text: string;
  /** With what was typed; null where the cell stays as it was. Then, by Tab, whether to go on or back to another cell. */
  readonly onDone: (text: string | null, step: 1 | -1 | null) => void;
}

/**
 * A cell as a text box in its own place: Enter, Tab or leaving it takes the text, Escape leaves it; Shift with Enter breaks
 * the line.
 */
export function CellField({ label, text, onDone }: CellFieldProps) {
  const step = useRef<1 | -1 | null>(null);
  const { ref, onBlur, onKeyDown } = useFieldInPlace<HTMLTextAreaElement>(
    (next) => onDone(next === text ? null : next, step.current),
    { preventScroll: true },
  );

  return (
    <textarea
      ref={ref}
      data-editor
      aria-label={label}
      defaultValue={text}
      rows={1}
      spellCheck={false}
      translate="no"
      className="absolute top-0 left-0 block grows max-h-60 min-h-full w-full min-w-48 resize-none rounded-sm border-2 border-gold bg-panel px-1.5 py-1 prose-exact shadow-lg outline-none"
      onBlur={onBlur}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Tab" && !isComposing(event.nativeEvent)) {
          event.preventDefault();
          step.current = event.shiftKey ? -1 : 1;
          event.currentTarget.blur();
        } else if (event.key !== "Enter" || !event.shiftKey) onKeyDown(event);
      }}
    />
  );
}
