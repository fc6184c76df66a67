import type { ComponentProps } from "react";

/** A small button that tells a state and opens what stands behind it. */
export function Chip({ className = "", ...rest }: ComponentProps<"button">) {
  return (
    <button
      type="button"
      className={`inline-flex min-h-8 max-w-full min-w-0 items-center gap-1.5 rounded-full border border-line bg-raised px-3 text-xs hover:border-line-strong pointer-coarse:min-h-11 ${className}`}
      {...rest}
    />
  );
}
