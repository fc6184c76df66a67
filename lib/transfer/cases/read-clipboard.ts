import Papa from "papaparse";

/**
 * The cells that spreadsheet programs put on the clipboard: lines of cells with tabs between them, in quotes where a cell
 * holds a tab, a quotation mark or a line break. A text that is quoted in no such way is taken as it stands.
 */
export function readClipboard(text: string): readonly (readonly string[])[] {
  const whole = text.replace(/\r?\n$/, "");
  const { data, errors } = Papa.parse<string[]>(whole, { delimiter: "\t" });
  const isQuoted = errors.every(({ type }) => type !== "Quotes");
  return isQuoted ? data : whole.split(/\r?\n/).map((line) => line.split("\t"));
}
