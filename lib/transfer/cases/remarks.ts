/** What is told of files beside what was read from them, in the order in which it was noticed. */
export interface Remarks {
  /** A sentence about the file as a whole; the same sentence is told once. */
  add(sentence: string): void;
  /** A sentence about one row. After the first twenty, rows are only counted. */
  addRow(sentence: string): void;
  list(): readonly string[];
}

const MOST_ROW_REMARKS = 20;

export function createRemarks(): Remarks {
  const ofFile = new Set<string>();
  const ofRows: string[] = [];
  let rows = 0;
  return {
    add(sentence) {
      ofFile.add(sentence);
    },
    addRow(sentence) {
      rows += 1;
      if (ofRows.length < MOST_ROW_REMARKS) ofRows.push(sentence);
    },
    list() {
      const untold = rows - ofRows.length;
      const rest = untold === 0 ? [] : [`There is as much to say of ${untold.toLocaleString("en")} more rows.`];
      return [...ofFile, ...ofRows, ...rest];
    },
  };
}
