import { findLoop } from "@/lib/base/find-loop";
import { checkRewrite } from "@/lib/checks/check-rewrite";
import { readOptimizerOutput } from "@/lib/template/parse-output";
import { defaultWordLimit, type Task } from "@/lib/template/task";
import type { RealRun } from "./run-prompt";

/**
 * What a run of the small-model path would have given if its first answer were taken as that of a larger model is: read,
 * checked, and neither asked for again nor held against what small models do. It was not judged.
 */
export function firstAnswerOf(run: RealRun): RealRun {
  const [raw = ""] = run.raw;
  const task: Task = {
    silverPrompt: run.silver,
    silverResponse: null,
    goldenResponse: null,
    wordLimit: defaultWordLimit(run.silver),
  };
  const base = { ...run, raw: [raw], verdict: null, tokens: 0, decodeSeconds: 0 };
  const refused = (refusal: string): RealRun => ({
    ...base,
    text: null,
    by: "nothing",
    refusal,
    isUnchanged: false,
    blockedBy: [],
  });
  if (findLoop(raw) !== null) return refused("output-endless");
  const output = readOptimizerOutput(raw, { task, endedBy: "stop", tokens: 0 });
  if (!output.ok) return refused(output.failure.kind);
  const blocking = checkRewrite(task, [], output.value).filter(({ severity }) => severity === "blocking");
  return {
    ...base,
    text: output.value,
    by: "model",
    refusal: null,
    isUnchanged: output.value === run.silver.trim(),
    blockedBy: [...new Set(blocking.map(({ check }) => check))],
  };
}
