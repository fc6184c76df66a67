import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { aspects, promptForms, taskKinds } from "../../lib/reading/kinds";
import { outputsOf, promptGroups } from "../../lib/reading/reader/outputs";
import { requestSorts } from "../../lib/reading/request-sorts";

const folder = "data";

const labelledPromptSchema = z.strictObject({
  prompt: z.string().min(1),
  form: z.enum(promptForms),
  kinds: z.array(z.enum(taskKinds)).min(1),
  settled: z.array(z.enum(aspects)),
  language: z.string().min(2),
});

const sorts = z.enum(["none", ...requestSorts]);

const sortedRequestSchema = z.strictObject({
  prompt: z.string().min(1),
  sort: sorts,
  /** The other one where a request stands between two. */
  or: z.optional(sorts),
  language: z.string().min(2),
});

type Use = "training" | "held-back";

export type LabelledPrompt = z.output<typeof labelledPromptSchema> & InFile;

export type SortedRequest = z.output<typeof sortedRequestSchema> & InFile;

interface InFile {
  /** The name of its file, without the ending. */
  readonly file: string;
}

/** The rows of `data/prompts`, those for training or those held back. A wrong row is an error that names its place. */
export function readLabelledPrompts(use: Use): readonly LabelledPrompt[] {
  return readRows(path.join(folder, "prompts"), use, labelledPromptSchema);
}

/** The rows of `data/sorts`, those for training or those held back. A wrong row is an error that names its place. */
export function readSortedRequests(use: Use): readonly SortedRequest[] {
  return readRows(path.join(folder, "sorts"), use, sortedRequestSchema);
}

function readRows<Row>(folderOfRows: string, use: Use, schema: z.ZodType<Row>): readonly (Row & InFile)[] {
  return readdirSync(folderOfRows)
    .filter((name) => name.endsWith(".jsonl") && name.startsWith("held-back") === (use === "held-back"))
    .sort()
    .flatMap((name) =>
      readFileSync(path.join(folderOfRows, name), "utf8")
        .split("\n")
        .flatMap((line, index) => {
          if (line.trim() === "") return [];
          const row = schema.safeParse(JSON.parse(line));
          if (!row.success) throw new Error(`${name}:${index + 1}: ${z.prettifyError(row.error)}`);
          return [{ ...row.data, file: path.basename(name, ".jsonl") }];
        }),
    );
}

/** One truth for each output of the reader. */
export function truthsOf({ form, kinds, settled }: LabelledPrompt): readonly boolean[] {
  const holds = new Set([
    ...kinds.map((kind) => `kind ${kind}`),
    `form ${form}`,
    ...settled.map((aspect) => `settled ${aspect}`),
  ]);
  return outputsOf(promptGroups).map((output) => holds.has(output));
}
