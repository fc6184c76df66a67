import type { ComponentProps } from "react";

/** A text box for a person's own text: grows with it, follows its direction, is not corrected or translated. */
export function GrowingTextarea({ className = "", ...rest }: ComponentProps<"textarea">) {
  return (
    <textarea
      dir="auto"
      spellCheck={false}
      translate="no"
      className={`block grows max-h-[55vh] min-h-24 w-full resize-y rounded-md border border-line-strong bg-panel px-3 py-2.5 leading-relaxed ${className}`}
      {...rest}
    />
  );
}
