import type { LabFile } from "@/lib/transfer/cases/lab-file";

export type ExportFormat = "csv" | "json-lines" | "promptfoo" | "markdown" | "lab";

interface ExportedFile {
  readonly name: string;
  readonly text: string;
  readonly type: string;
}

/** The set as a file of that format; its program is fetched when it is wanted. */
export async function writeLabAs(format: ExportFormat, lab: LabFile, now: Date): Promise<ExportedFile> {
  const name = fileName(lab.set.name);
  switch (format) {
    case "csv": {
      const { writeCasesCsv } = await import("@/lib/transfer/cases/write-cases-csv");
      return { name: `${name}.csv`, text: [...writeCasesCsv(lab)].join(""), type: "text/csv" };
    }
    case "json-lines": {
      const { writeCasesJsonLines } = await import("@/lib/transfer/cases/write-cases-json-lines");
      return { name: `${name}.jsonl`, text: [...writeCasesJsonLines(lab)].join(""), type: "application/x-ndjson" };
    }
    case "promptfoo": {
      const { writePromptfoo } = await import("@/lib/transfer/cases/write-promptfoo");
      return { name: `${name}.promptfooconfig.yaml`, text: writePromptfoo(lab), type: "application/yaml" };
    }
    case "markdown": {
      const { writeMatrixMarkdown } = await import("@/lib/transfer/cases/write-matrix-markdown");
      return { name: `${name}.md`, text: [...writeMatrixMarkdown(lab)].join(""), type: "text/markdown" };
    }
    case "lab": {
      const [{ writeLab }, { LAB_FILE_ENDING }] = await Promise.all([
        import("@/lib/transfer/cases/lab-file"),
        import("@/lib/transfer/cases/open-lab"),
      ]);
      return { name: `${name}${LAB_FILE_ENDING}`, text: [...writeLab(lab, now)].join(""), type: "application/json" };
    }
  }
}

/** A name that every system takes: letters and digits of any script. */
function fileName(name: string): string {
  const kept = name
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/gu, "")
    .slice(0, 60);
  return kept === "" ? "lab" : kept;
}
