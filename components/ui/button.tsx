import type { ComponentProps } from "react";

const looks = {
  primary: "bg-gold-fill text-gold-ink font-medium hover:bg-gold-fill-hover border border-transparent",
  plain: "bg-panel border border-line-strong hover:bg-raised",
  quiet: "border border-transparent text-quiet hover:text-ink hover:bg-raised",
} as const;

type ButtonProps = ComponentProps<"button"> & { look?: keyof typeof looks };

/** At least 36 px high with a mouse and 44 px with a finger. */
export function Button({ look = "plain", className = "", type = "button", ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={`inline-flex min-h-9 items-center justify-center gap-2 rounded-md px-3 text-sm transition-colors disabled:cursor-not-allowed disabled:opacity-50 sm:whitespace-nowrap pointer-coarse:min-h-11 ${looks[look]} ${className}`}
      {...rest}
    />
  );
}
