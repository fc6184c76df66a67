import { checkRewrite } from "../../lib/checks/check-rewrite";
import { builtinPacks } from "../../lib/template/builtin-packs";
import { readOptimizerOutput } from "../../lib/template/parse-output";
import { defaultWordLimit, type Task } from "../../lib/template/task";

/** What a model wrote for a row, as Python sends it. */
interface Rewriting {
  readonly silverPrompt: string;
  readonly goldenResponse: string | null;
  readonly written: string;
  readonly isCutOff: boolean;
}

/** The app's own template packs, as JSON. */
export function packs(): string {
  return JSON.stringify(builtinPacks);
}

/** One rewriting a line, and one answer a line: the prompt that the app reads from it, or why there is none, and findings. */
export function check(lines: string): string {
  return lines
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => `${JSON.stringify(checkOne(readRewriting(line)))}\n`)
    .join("");
}

function checkOne({ silverPrompt, goldenResponse, written, isCutOff }: Rewriting): object {
  const task: Task = { silverPrompt, silverResponse: null, goldenResponse, wordLimit: defaultWordLimit(silverPrompt) };
  const read = readOptimizerOutput(written, { task, endedBy: isCutOff ? "length" : "stop", tokens: 0 });
  if (!read.ok) return { prompt: null, failure: read.failure.kind, findings: [] };
  const findings = checkRewrite(task, [], read.value).map(({ check: name, severity }) => ({ check: name, severity }));
  return { prompt: read.value, failure: null, findings };
}

function readRewriting(line: string): Rewriting {
  // The line comes from `app.py`, which stands and falls with this file.
  return JSON.parse(line) as Rewriting;
}
