/** One thing that was measured, once or several times. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  /** At least one. */
  readonly samples: readonly number[];
  /** What Goldsmith wants to hold, in words. It is shown beside the figure; nothing fails by it. */
  readonly aim?: string;
}

/** The middle sample, or the mean of the middle two. */
function median(samples: readonly number[]): number {
  const sorted = samples.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}

const columns = ["", "median", "min–max", "runs", "aim"] as const;

/** The table of all figures, one a line, as plain text. */
export function renderTable(figures: readonly Figure[]): string {
  const rows = [columns, ...figures.map(renderRow)];
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))),
    )
    .map((cells) => cells.join("  ").trimEnd())
    .join("\n");
}

function renderRow({ name, unit, samples, aim = "" }: Figure): readonly string[] {
  const range = samples.length === 1 ? "" : `${round(Math.min(...samples))}–${round(Math.max(...samples))}`;
  return [name, `${round(median(samples))} ${unit}`, range, String(samples.length), aim];
}

/** Three digits are more than any of these figures is good for; whole numbers keep all of theirs. */
function round(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString("en") : String(Number(value.toPrecision(3)));
}
