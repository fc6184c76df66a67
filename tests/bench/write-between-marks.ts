import { readFileSync, writeFileSync } from "node:fs";

const MARKS = ["<!-- tables -->", "<!-- end of the tables -->"] as const;

/** Puts tables into a document, in place of what stands between its two marks. Throws where it has none. */
export function writeBetweenMarks(file: string, tables: string): void {
  const [before, rest] = readFileSync(file, "utf8").split(MARKS[0]);
  const after = rest?.split(MARKS[1])[1];
  if (before === undefined || after === undefined) throw new Error(`${file} needs ${MARKS.join(" and ")}.`);
  writeFileSync(file, `${before}${MARKS[0]}\n\n${tables}\n\n${MARKS[1]}${after}`);
}
