import Papa from "papaparse";

export type TableCell = string | number | boolean | null;

/** Spreadsheet programs take a file without it for one in the system's old encoding. */
export const BYTE_ORDER_MARK = "\uFEFF";
const LINE_END = "\r\n";
// Spreadsheet programs run a cell that begins so. papaparse's own pattern misses texts of several lines.
const formula = /^[\t\r\n ]*[=+\-@＝＋－＠]|^[\t\r]/;

/** Whether a spreadsheet would run the text as a formula. */
export function isFormula(text: string): boolean {
  return formula.test(text);
}

/** Rows of a table as CSV. A text that a spreadsheet would run as a formula gets an apostrophe. */
export function printRows(rows: TableCell[][]): string {
  return Papa.unparse(rows, { newline: LINE_END, escapeFormulae: formula }) + LINE_END;
}
