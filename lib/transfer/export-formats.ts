/** The formats that sessions are exported in; what writes each is fetched when it is asked for. */
export type ExportFormat = "goldsmith" | "markdown" | "table" | "pairs" | "pop-pairs";

/** What a file of the format is called and of what type it is. */
export interface FileKind {
  /** With its dot. */
  readonly ending: string;
  readonly type: string;
}

export const fileKinds: Readonly<Record<ExportFormat, FileKind>> = {
  goldsmith: { ending: ".goldsmith.json", type: "application/json" },
  markdown: { ending: ".md", type: "text/markdown" },
  table: { ending: ".csv", type: "text/csv" },
  pairs: { ending: ".jsonl", type: "application/jsonl" },
  "pop-pairs": { ending: ".pop.jsonl", type: "application/jsonl" },
};
