import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import type { RowFilter } from "./arrange-rows";
import { countRows } from "./comparison-words";

const filters: Readonly<Record<RowFilter, string>> = {
  all: "All rows",
  differs: "Where prompts differ",
  failed: "Where one failed",
  errors: "With errors",
  missing: "Not measured yet",
};

interface FilterBarProps {
  readonly filter: RowFilter;
  readonly metric: string | null;
  readonly metrics: readonly string[];
  readonly shown: number;
  readonly total: number;
  readonly onFilter: (filter: RowFilter) => void;
  readonly onMetric: (metric: string | null) => void;
}

/** Which rows are shown, and by which score. */
export function FilterBar({ filter, metric, metrics, shown, total, onFilter, onMetric }: FilterBarProps) {
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Choice
        label="Rows"
        value={filter}
        isSet={filter !== "all"}
        // The options are the keys of that list.
        onChange={(value) => onFilter(value as RowFilter)}
      >
        {Object.entries(filters).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </Choice>
      {metrics.length > 0 && (
        <Choice
          label="Score"
          value={metric ?? ""}
          isSet={metric !== null}
          onChange={(value) => onMetric(value === "" ? null : value)}
        >
          <option value="">The whole score</option>
          {metrics.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Choice>
      )}
      <p role="status" className="text-sm text-quiet tabular-nums">
        {shown === total ? countRows(total) : `${shown.toLocaleString("en")} of ${countRows(total)}`}
      </p>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly isSet: boolean;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ label, value, isSet, onChange, children }: ChoiceProps) {
  return (
    <span className="relative inline-flex min-w-0">
      <select
        aria-label={label}
        value={value}
        className={`min-h-9 w-full min-w-0 appearance-none truncate rounded-md border py-1 pr-8 pl-3 text-sm sm:max-w-56 pointer-coarse:min-h-11 ${isSet ? "border-gold bg-gold-wash" : "border-line-strong bg-panel"}`}
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
