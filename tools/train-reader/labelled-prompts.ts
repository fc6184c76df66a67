import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { aspects, promptForms, taskKinds } from "../../lib/reading/kinds";
import { outputs } from "../../lib/reading/reader/outputs";

const folder = path.join("data", "prompts");

const labelledPromptSchema = z.strictObject({
  prompt: z.string().min(1),
  form: z.enum(promptForms),
  kinds: z.array(z.enum(taskKinds)).min(1),
  settled: z.array(z.enum(aspects)),
  language: z.string().min(2),
});

export interface LabelledPrompt extends z.output<typeof labelledPromptSchema> {
  /** The name of its file, without the ending. */
  readonly file: string;
}

/** The rows of `data/prompts`, those for training or those held back. A wrong row is an error that names its place. */
export function readLabelledPrompts(which: "training" | "held-back"): readonly LabelledPrompt[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl") && name.startsWith("held-back") === (which === "held-back"))
    .sort()
    .flatMap((name) =>
      readFileSync(path.join(folder, name), "utf8")
        .split("\n")
        .flatMap((line, index) => {
          if (line.trim() === "") return [];
          const row = labelledPromptSchema.safeParse(JSON.parse(line));
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
  return outputs.map((output) => holds.has(output));
}
