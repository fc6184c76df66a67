import { Choice } from "../../ui/choice";
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
        className="sm:max-w-56"
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
          className="sm:max-w-56"
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
