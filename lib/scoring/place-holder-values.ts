import Papa from "papaparse";

/** One input of a trial: what fills the place-holders, and what a model should answer then. */
export interface TrialInput {
  /** By the place-holders' names. */
  readonly values: ReadonlyMap<string, string>;
  /** Null where none is given. */
  readonly goldenResponse: string | null;
}

/** All inputs, or what is wrong, each problem one plain sentence that says where. */
export type InputsReading =
  | { readonly ok: true; readonly inputs: readonly TrialInput[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Each input is two generations; a tab takes long enough for these. */
const MOST_ROWS = 100;
const MOST_CHARACTERS = 1_000_000;
const MOST_PROBLEMS = 5;

const goldenHeaders: ReadonlySet<string> = new Set(["golden response", "golden_response", "goldenresponse", "golden"]);

/**
 * Reads a small table as CSV, with commas, semicolons or tabs. Its first row names the columns: one for each
 * place-holder, with or without its brackets, and if wanted one called "golden response". Cells arrive as they are; rows
 * are counted as a spreadsheet counts them, the first row being row 1.
 */
export function readInputsFromCsv(csv: string, names: readonly string[]): InputsReading {
  if (csv.length > MOST_CHARACTERS) return refuse(["The table is longer than a million characters."]);
  const table = Papa.parse<readonly string[]>(csv.replace(/^\uFEFF/, ""), {
    delimitersToGuess: [",", ";", "\t"],
    skipEmptyLines: false,
  });
  const quotes = table.errors.filter(({ type }) => type === "Quotes");
  if (quotes.length > 0) return refuse(quotes.map(describeQuotes));

  const rows = table.data.map((cells, index) => ({ number: index + 1, cells })).filter(({ cells }) => !isEmpty(cells));
  const [header, ...body] = rows;
  if (header === undefined) return refuse(["The table is empty."]);
  const columns = header.cells.map((cell) => nameOfColumn(cell, names));
  const problems = [...findHeaderProblems(header.cells, columns, names)];
  if (problems.length > 0) return refuse(problems);
  if (body.length === 0) return refuse(["The table has a row of names, but no row of values."]);
  if (body.length > MOST_ROWS)
    return refuse([`The table has ${body.length} rows of values; ${MOST_ROWS} are the most.`]);

  problems.push(...body.flatMap((row) => findRowProblems(row, header.cells)));
  if (problems.length > 0) return refuse(problems);
  return { ok: true, inputs: body.map(({ cells }) => readRow(cells, columns)) };
}

/** The same for values that were typed, one field for each place-holder; `values` has no entry for an untouched field. */
export function readTypedInputs(inputs: readonly TrialInput[], names: readonly string[]): InputsReading {
  const problems = inputs.flatMap(({ values }, index) =>
    names
      .filter((name) => !values.has(name))
      .map((name) => `Row ${index + 1}, column “${name}”: the value is missing.`),
  );
  return problems.length > 0 ? refuse(problems) : { ok: true, inputs };
}

const goldenColumn = Symbol("golden response");
type Column = string | typeof goldenColumn | null;

/** A place-holder's own name comes first, also where it is "golden". */
function nameOfColumn(cell: string, names: readonly string[]): Column {
  const bare = cell
    .trim()
    .replace(
      /^(?:\{{1,3}|\[{1,2}|\$\{|\$|<%=|<{1,2}|«|%\(|%(?=.*%$))\s*|\s*(?:\}{1,3}|\]{1,2}|%>|>{1,2}|»|\)[sdifr]|(?<=^%.*)%)$/gu,
      "",
    );
  const exact = names.find((name) => name === cell.trim() || name === bare);
  const folded = names.filter((name) => name.toLowerCase() === bare.toLowerCase());
  if (exact !== undefined) return exact;
  if (folded.length === 1 && folded[0] !== undefined) return folded[0];
  return goldenHeaders.has(bare.toLowerCase()) ? goldenColumn : null;
}

function* findHeaderProblems(
  cells: readonly string[],
  columns: readonly Column[],
  names: readonly string[],
): Generator<string> {
  for (const [index, column] of columns.entries()) {
    const cell = cells[index] ?? "";
    if (column === null) yield `Row 1, column ${index + 1}: “${cell}” is no place-holder of the prompt.`;
    else if (columns.indexOf(column) < index) yield `Row 1, column ${index + 1}: “${cell}” stands twice.`;
  }
  for (const name of names) if (!columns.includes(name)) yield `Row 1: there is no column for “${name}”.`;
}

interface Row {
  readonly number: number;
  readonly cells: readonly string[];
}

function findRowProblems({ number, cells }: Row, header: readonly string[]): readonly string[] {
  if (cells.length > header.length) {
    return [
      `Row ${number}, column ${header.length + 1}: a cell too many. Put text that holds the separator in double quotes.`,
    ];
  }
  return header
    .slice(cells.length)
    .map((name, index) => `Row ${number}, column ${cells.length + index + 1} (“${name}”): the value is missing.`);
}

function readRow(cells: readonly string[], columns: readonly Column[]): TrialInput {
  const values = new Map<string, string>();
  let goldenResponse: string | null = null;
  for (const [index, column] of columns.entries()) {
    const cell = cells[index] ?? "";
    if (column === goldenColumn) goldenResponse = cell === "" ? null : cell;
    else if (column !== null) values.set(column, cell);
  }
  return { values, goldenResponse };
}

/** A line with nothing in it; one with a separator is a row. */
function isEmpty(cells: readonly string[]): boolean {
  return cells.length <= 1 && (cells[0] ?? "") === "";
}

function describeQuotes({ row, message }: Papa.ParseError): string {
  return `Row ${(row ?? 0) + 1}: the double quotes do not fit together. ${message}.`;
}

function refuse(problems: readonly string[]): InputsReading {
  const others = problems.length - MOST_PROBLEMS;
  if (others <= 0) return { ok: false, problems };
  return { ok: false, problems: [...problems.slice(0, MOST_PROBLEMS), `There are ${others} more problems.`] };
}
