import type { Case } from "@/lib/records/case";
import { readKey } from "@/lib/records/json";
import { printJson, readTyped } from "./json-text";

/** What a column of the table of rows shows. */
export type CaseColumn =
  | { readonly kind: "number" }
  | { readonly kind: "description" }
  | { readonly kind: "variable"; readonly name: string }
  | { readonly kind: "expected" }
  | { readonly kind: "given-answer" }
  | { readonly kind: "demands" };

/** More would help nobody to find one. */
const MOST_VARIABLES = 200;

/** The columns that the rows need, in the order in which their names come up. */
export function caseColumns(cases: readonly Case[], promptVariables: readonly string[] = []): readonly CaseColumn[] {
  const names = new Set(promptVariables);
  for (const { variables } of cases) {
    for (const name in variables) names.add(name);
    if (names.size >= MOST_VARIABLES) break;
  }
  const has = (holds: (one: Case) => boolean) => cases.some(holds);
  return [
    { kind: "number" },
    ...(has(({ description }) => description !== "") ? [{ kind: "description" } as const] : []),
    ...[...names].map((name) => ({ kind: "variable", name }) as const),
    { kind: "expected" },
    ...(has(({ givenAnswer }) => givenAnswer !== null) ? [{ kind: "given-answer" } as const] : []),
    ...(has(({ demands }) => demands.length > 0) ? [{ kind: "demands" } as const] : []),
  ];
}

export function columnName(column: CaseColumn): string {
  switch (column.kind) {
    case "number":
      return "Row";
    case "description":
      return "Name";
    case "variable":
      return column.name;
    case "expected":
      return "Expected";
    case "given-answer":
      return "Given answer";
    case "demands":
      return "Own demands";
  }
}

/** The text of a cell; the number of the row is the table's business. */
export function cellText(row: Case, column: CaseColumn): string {
  switch (column.kind) {
    case "number":
      return "";
    case "description":
      return row.description;
    case "variable":
      return printJson(readKey(row.variables, column.name));
    case "expected":
      return printJson(row.expected);
    case "given-answer":
      return printJson(row.givenAnswer);
    case "demands":
      return row.demands.length === 0 ? "" : String(row.demands.length);
  }
}

/** The row with what was typed into one of its cells. An emptied expectation or given answer is none. */
export function withCellText(row: Case, column: CaseColumn, text: string): Case {
  switch (column.kind) {
    case "number":
    case "demands":
      return row;
    case "description":
      return { ...row, description: text };
    case "variable":
      return {
        ...row,
        variables: { ...row.variables, [column.name]: readTyped(text, readKey(row.variables, column.name)) },
      };
    case "expected":
      return { ...row, expected: text === "" ? null : readTyped(text, row.expected) };
    case "given-answer":
      return { ...row, givenAnswer: text === "" ? null : readTyped(text, row.givenAnswer) };
  }
}

/** The row with one of its cells as another row has it: by value, not by text. */
export function withCellOf(row: Case, other: Case, column: CaseColumn): Case {
  switch (column.kind) {
    case "number":
    case "demands":
      return row;
    case "description":
      return { ...row, description: other.description };
    case "variable": {
      const { [column.name]: _, ...rest } = row.variables;
      const value = readKey(other.variables, column.name);
      return { ...row, variables: value === undefined ? rest : { ...row.variables, [column.name]: value } };
    }
    case "expected":
      return { ...row, expected: other.expected };
    case "given-answer":
      return { ...row, givenAnswer: other.givenAnswer };
  }
}

export function isEditable({ kind }: CaseColumn): boolean {
  return kind !== "number" && kind !== "demands";
}
