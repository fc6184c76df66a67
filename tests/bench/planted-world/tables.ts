import { rowsOfSetting, type PlantedFigures, type PlantedSetting } from "@/components/lab/search/methods/figures";
import type { MethodId } from "@/lib/records/method-id";
import { markdownTable } from "../markdown-table";

export interface TableRow {
  readonly method: MethodId;
  readonly setting: PlantedSetting;
  readonly calls: number;
  /** Null where it cannot run; `obstacle` says why. */
  readonly figures: PlantedFigures | null;
  readonly obstacle: string | null;
}

const columns = [
  "method",
  "gain",
  "regret",
  "worse %",
  "before %",
  "believed",
  "measured",
  "alarms %",
  "calls",
  "runs",
] as const;

/** One table in Markdown for each kind of rows and budget, the method that gains most first. */
export function renderTables(rows: readonly TableRow[]): string {
  const kinds = [...new Set(rows.map(({ setting, calls }) => `${setting} ${calls}`))];
  return kinds
    .map((kind) => renderTable(rows.filter(({ setting, calls }) => `${setting} ${calls}` === kind)))
    .join("\n\n");
}

function renderTable(rows: readonly TableRow[]): string {
  const [first] = rows;
  if (first === undefined) return "";
  const told = rows
    .filter(({ figures }) => figures !== null)
    .toSorted((one, other) => (other.figures?.gain ?? 0) - (one.figures?.gain ?? 0));
  const obstacles = [...new Set(rows.flatMap(({ obstacle }) => obstacle ?? []))];
  return [
    `### ${rowsOfSetting[first.setting]}, ${first.calls} calls`,
    "",
    markdownTable(columns, told.map(cellsOf)),
    ...obstacles.flatMap((obstacle) => ["", `${namesOf(rows, obstacle)}: ${obstacle}`]),
  ].join("\n");
}

function namesOf(rows: readonly TableRow[], obstacle: string): string {
  return rows
    .filter((row) => row.obstacle === obstacle)
    .map(({ method }) => method)
    .join(", ");
}

function cellsOf({ method, figures }: TableRow): readonly string[] {
  if (figures === null) return [method];
  const { gain, error, regret, worse, ungated, believed, measured, alarms, calls, runs } = figures;
  return [
    method,
    `${digit(gain)} ± ${digit(error)}`,
    digit(regret),
    digit(worse),
    digit(ungated),
    believed === null ? "–" : digit(believed),
    measured === null ? "–" : digit(measured),
    digit(alarms),
    String(calls),
    String(runs),
  ];
}

function digit(value: number): string {
  return value.toFixed(1);
}
