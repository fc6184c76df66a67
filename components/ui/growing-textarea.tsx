import type { ComponentProps } from "react";

/**
 * A text box for a person's own text: grows with it, follows its direction, is not corrected or translated. The style
 * gives each line its direction; `dir="auto"` does the same, but holds Chromium up for seconds where a megabyte is pasted.
 */
export function GrowingTextarea({ className = "", ...rest }: ComponentProps<"textarea">) {
  return (
    <textarea
      spellCheck={false}
      translate="no"
      className={`block grows max-h-[55vh] min-h-24 w-full resize-y rounded-md border border-line-strong bg-panel px-3 py-2.5 prose-exact leading-relaxed ${className}`}
      {...rest}
    />
  );
}
