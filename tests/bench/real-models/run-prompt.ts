import type { CheckId } from "@/lib/checks/check";
import { checkCandidate } from "@/lib/checks/check-candidate";
import type { Engine } from "@/lib/engines/engine";
import { discriminate } from "@/lib/judge/discriminate";
import type { Verdict } from "@/lib/judge/verdict";
import { mostCalls } from "@/lib/optimizers/estimate-run";
import { fipoOptimizer } from "@/lib/optimizers/fipo";
import type { Candidate, OptimizerContext } from "@/lib/optimizers/optimizer";
import { fillFrame } from "@/lib/optimizers/small-model/fill-frame";
import { rewriteByRules } from "@/lib/rules/rewrite-by-rules";
import { defaultSettings } from "@/lib/store/settings";
import { builtinPacks } from "@/lib/template/builtin-packs";
import { defaultWordLimit, type Task } from "@/lib/template/task";
import { callsWithoutLimit } from "./calls-without-limit";
import type { SilverPrompt } from "./silver-prompts";

/** The ways from a silver prompt to another one that are run. */
export const runPaths = ["full", "small", "framed", "rules"] as const;

type RunPath = (typeof runPaths)[number];

/** Those that are compared; "first" is read from what "small" wrote. */
export const realPaths = ["full", "first", "small", "framed", "rules"] as const;

export type RealPath = (typeof realPaths)[number];

/** What one path made of one prompt. */
export interface RealRun {
  readonly prompt: string;
  readonly silver: string;
  /** What is offered to the person; null where nothing is. */
  readonly text: string | null;
  /** "framed": the person's words, with what rules add and a model fills in. */
  readonly by: "model" | "framed" | "nothing";
  /** Why nothing is offered. */
  readonly refusal: string | null;
  /** Everything that the model wrote, each try. */
  readonly raw: readonly string[];
  readonly isUnchanged: boolean;
  readonly blockedBy: readonly CheckId[];
  readonly verdict: Verdict | null;
  /** Of all that was written. */
  readonly tokens: number;
  readonly decodeSeconds: number;
  /** Until there was something to read, and until it was judged. */
  readonly resultSeconds: number;
  readonly totalSeconds: number;
}

/** Runs one prompt as the app does with its settings as they are at first, and the judge on. */
export async function runPrompt(path: RunPath, engine: Engine, { id, text }: SilverPrompt): Promise<RealRun> {
  const task: Task = {
    silverPrompt: text,
    silverResponse: null,
    goldenResponse: null,
    wordLimit: defaultWordLimit(text),
  };
  const startedAt = performance.now();
  const made = await (path === "full" || path === "small"
    ? runModel(path, engine, task)
    : runRules(path, engine, task));
  const { resultAt, ...run } = made;
  const seconds = (until: number) => (until - startedAt) / 1000;
  return {
    prompt: id,
    silver: text,
    ...run,
    resultSeconds: seconds(resultAt),
    totalSeconds: seconds(performance.now()),
  };
}

type Made = Omit<RealRun, "prompt" | "silver" | "resultSeconds" | "totalSeconds"> & { readonly resultAt: number };

/** The same for every prompt, so that a run can be repeated. */
const SEED = 7;

/** Other work on the machine must not decide what comes out. */
const NO_HURRY = 24 * 60 * 60 * 1000;

async function runModel(path: "full" | "small", engine: Engine, task: Task): Promise<Made> {
  const [full, short] = builtinPacks;
  const pack = path === "full" ? full : short;
  const { temperature, topP, maxTokens, candidates, judges, asksQuestions, criterion } = defaultSettings;
  const settings = {
    sampling: { temperature, topP, maxTokens, seed: SEED },
    candidates,
    judges,
    asksQuestions,
    criterion,
  };
  const counting = countWriting(engine);
  const context: OptimizerContext = {
    engine: counting,
    pack,
    refinement: null,
    settings,
    clock: () => performance.now(),
    random: () => SEED,
    budget: { modelCalls: mostCalls(settings, pack), milliseconds: NO_HURRY },
    signal: new AbortController().signal,
  };
  const raw = [""];
  let candidate: Candidate | null = null;
  let refusal: string | null = null;
  let blockedBy: readonly CheckId[] = [];
  let verdict: Verdict | null = null;
  let resultAt = performance.now();
  const run = fipoOptimizer.run(task, context);
  let step = await run.next();
  for (; step.done !== true; step = await run.next()) {
    const event = step.value;
    if (event.type === "text-delta") raw.push((raw.pop() ?? "") + event.text);
    if (event.type === "asked-again") raw.push("");
    if (event.type === "candidate-made") [candidate, resultAt] = [event.candidate, performance.now()];
    if (event.type === "candidate-refused") [refusal, resultAt] = [event.failure.kind, performance.now()];
    if (event.type === "candidate-checked") blockedBy = blockingOf(event.findings);
    if (event.type === "verdict-reached") ({ verdict } = event);
  }
  if (step.value.type === "failed") {
    const { failure } = step.value;
    if (failure.kind === "engine-failed") throw new Error(`The server failed: ${failure.detail}`);
    if (candidate === null) refusal ??= failure.kind;
  }
  return {
    text: candidate?.text ?? null,
    by: candidate === null ? "nothing" : isFallBack(candidate) ? "framed" : "model",
    refusal,
    raw,
    isUnchanged: candidate?.isUnchanged ?? false,
    blockedBy,
    verdict,
    ...counting.written(),
    resultAt,
  };
}

/** Whether the person's words stand in place of what the model wrote. */
function isFallBack({ remarks }: Candidate): boolean {
  return remarks.some(({ rule }) => rule === "small-model");
}

async function runRules(path: "framed" | "rules", engine: Engine, task: Task): Promise<Made> {
  const calls = callsWithoutLimit(engine);
  const filled = path === "framed" ? await fillFrame(task, { calls, onlyRepeated: false }) : null;
  if (filled?.ok === false) throw new Error(JSON.stringify(filled.failure));
  const { text, isUnchanged } = filled?.value ?? (await rewriteByRules(task, { asksQuestions: true }));
  const resultAt = performance.now();
  const [, short] = builtinPacks;
  const judge = { calls, texts: short.texts, rawPrompt: task.silverPrompt, goldenResponse: null, criterion: null };
  // Rules have no judge in the app.
  const isJudged = path === "framed" && !isUnchanged;
  const verdict = isJudged ? await discriminate(judge, text, task.silverPrompt) : null;
  return {
    text,
    by: "framed",
    refusal: null,
    raw: [],
    isUnchanged,
    blockedBy: blockingOf(checkCandidate(task, text)),
    verdict: verdict?.ok === true ? verdict.value : null,
    tokens: 0,
    decodeSeconds: 0,
    resultAt,
  };
}

function blockingOf(findings: ReturnType<typeof checkCandidate>): readonly CheckId[] {
  return [...new Set(findings.filter(({ severity }) => severity === "blocking").map(({ check }) => check))];
}

interface CountingEngine extends Engine {
  readonly written: () => Pick<RealRun, "tokens" | "decodeSeconds">;
}

/** Counts what is written through it: of a second try the events do not tell the tokens of the first. */
function countWriting(engine: Engine): CountingEngine {
  let [tokens, decodeSeconds] = [0, 0];
  return {
    ...engine,
    async *stream(request) {
      for await (const part of engine.stream(request)) {
        if (part.type === "generation-ended") {
          tokens += part.usage.completionTokens;
          decodeSeconds += part.timings.decodeMilliseconds / 1000;
        }
        yield part;
      }
    },
    written: () => ({ tokens, decodeSeconds }),
  };
}
