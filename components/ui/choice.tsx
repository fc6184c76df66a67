import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  /** It leaves something out, and is marked. */
  readonly isSet: boolean;
  /** How wide it may become. */
  readonly className: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

/** A choice whose label is only read aloud: one of the filters above a list. */
export function Choice({ label, value, isSet, className, onChange, children }: ChoiceProps) {
  return (
    <span className="relative inline-flex min-w-0">
      <select
        aria-label={label}
        value={value}
        className={`min-h-9 w-full min-w-0 appearance-none truncate rounded-md border py-1 pr-8 pl-3 text-sm pointer-coarse:min-h-11 ${className} ${isSet ? "border-gold bg-gold-wash" : "border-line-strong bg-panel"}`}
        onChange={(event) => onChange(event.target.value)}
      >
        {children}
      </select>
      <ChevronDown
        size={16}
        className="pointer-events-none absolute inset-y-0 right-2 my-auto text-quiet"
        aria-hidden
      />
    </span>
  );
}
