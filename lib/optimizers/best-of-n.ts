import { changeEvents } from "../base/change-events";
import type { Finding } from "../checks/check";
import type { RunCalls } from "../calls/run-calls";
import { judgeCandidates, type Judged } from "../judge/rank";
import type { Task } from "../template/task";
import { wishesOf } from "../checks/check-rewrite";
import type { NotJudged, OptimizerContext, OptimizerEvent, RunEnd } from "./optimizer";

/** A candidate after its checks. */
export interface MadeCandidate {
  readonly index: number;
  readonly text: string;
  readonly isUnchanged: boolean;
  readonly findings: readonly Finding[];
}

interface RunSoFar {
  readonly task: Task;
  readonly context: OptimizerContext;
  /** What writing has left of them judges. */
  readonly calls: RunCalls;
  /** The prompt that the candidates must beat. */
  readonly incumbent: string;
}

/**
 * The end of a run that has written: as its last refusal where there is no candidate, else judged where the person wants
 * that. To beat a prompt that is refined would say nothing where that one never beat the person's own.
 */
export async function* endWriting(
  run: Omit<RunSoFar, "incumbent">,
  made: readonly MadeCandidate[],
  lastRefusal: RunEnd | null,
): AsyncGenerator<OptimizerEvent, RunEnd> {
  if (made.length === 0) return lastRefusal ?? { type: "completed" };
  if (!run.context.settings.judges) return { type: "completed" };
  return yield* judgeBestOfN({ ...run, incumbent: run.task.silverPrompt }, made);
}

/**
 * The second half of a run: judges the candidates that the judge can still help, with what is left of the budget, and
 * says of each other one why it has no verdict. A judge that fails ends the run with that failure, but for a request
 * that does not fit the model: then the candidates stand unjudged.
 */
export async function* judgeBestOfN(
  run: RunSoFar,
  made: readonly MadeCandidate[],
): AsyncGenerator<OptimizerEvent, RunEnd> {
  const { task, context, calls, incumbent } = run;
  const toJudge: MadeCandidate[] = [];
  for (const candidate of made) {
    const reason = whyNotJudged(candidate, toJudge);
    if (reason === null) toJudge.push(candidate);
    else yield { type: "not-judged", index: candidate.index, reason };
  }
  const judging = judgeCandidates(
    {
      calls,
      texts: context.pack.texts,
      rawPrompt: task.silverPrompt,
      goldenResponse: task.goldenResponse,
      criterion: criterionOf(context),
      incumbent,
    },
    toJudge,
  );
  const judged = yield* changeEvents(judging, ({ candidate, against, verdict }): OptimizerEvent => {
    return { type: "verdict-reached", index: candidate, against, verdict };
  });
  return yield* endJudging(toJudge, judged);
}

/** What the person asks for in a note is what its result is judged by, after what the person set for every run. */
function criterionOf({ settings, refinement }: OptimizerContext): string | null {
  const note = wishesOf(refinement).find((wish) => wish === refinement?.note) ?? null;
  const wishes = [settings.criterion, note].filter((wish) => wish !== null && wish.trim() !== "");
  return wishes.length === 0 ? null : wishes.join("\n");
}

function whyNotJudged(candidate: MadeCandidate, earlier: readonly MadeCandidate[]): NotJudged | null {
  if (candidate.isUnchanged) return { kind: "unchanged" };
  if (candidate.findings.some(({ severity }) => severity === "blocking")) return { kind: "blocked" };
  const same = earlier.find(({ text }) => text === candidate.text);
  return same === undefined ? null : { kind: "repeats", index: same.index };
}

function* endJudging(
  toJudge: readonly MadeCandidate[],
  { ranking, duels, calls, end }: Judged,
): Generator<OptimizerEvent, RunEnd> {
  if (end === "stopped") return { type: "stopped" };
  const reason: NotJudged = typeof end === "string" ? { kind: "budget-spent" } : { kind: "failed", ...end };
  const judged = new Set(duels.map(({ candidate }) => candidate));
  for (const { index } of toJudge) if (!judged.has(index)) yield { type: "not-judged", index, reason };
  if (judged.size > 1) yield { type: "ranking-reached", ranking, pairs: duels.length, calls };
  if (typeof end === "string" || end.failure.kind === "context-exceeded") return { type: "completed" };
  return { type: "failed", failure: end.failure };
}
