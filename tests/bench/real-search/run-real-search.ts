import { fail } from "@/lib/base/result";
import { modelIdOf } from "@/lib/calls/model-id";
import type { Engine } from "@/lib/engines/engine";
import type { Case } from "@/lib/records/case";
import type { MethodId } from "@/lib/records/method-id";
import { drawSplits } from "@/lib/scoring/draw-splits";
import { createRowTools } from "@/lib/search/create-row-tools";
import type { SearchEvent, SearchOutcome, SearchPlan } from "@/lib/search/lab-run";
import { createLedger } from "@/lib/search/ledger";
import { createMeasureRow } from "@/lib/search/measure-row";
import { methodVersions } from "@/lib/search/method-versions";
import { START_ID } from "@/lib/search/run-search";
import { searchByPlan } from "@/lib/search/search-by-plan";
import { takeNotes } from "../search-notes";
import { divideTask, type SearchTask } from "./tasks";

interface RealSearchWish {
  readonly task: SearchTask;
  readonly method: MethodId;
  readonly calls: number;
  readonly seed: number;
}

/** How a search with a real model ended. Scores are of the rows that it never met, in their order. */
export interface RealSearchRun {
  readonly startScores: readonly number[];
  readonly chosenScores: readonly number[];
  /** Of the prompt that led before the rows of the end decided. */
  readonly bestScores: readonly number[];
  /** What that one seemed to gain on the rows that chose it; null where no scores chose. */
  readonly believed: number | null;
  readonly chosenText: string;
  readonly bestText: string;
  readonly isChanged: boolean;
  /** The page said that the new prompt is better: the interval holds no 0. */
  readonly isSaidBetter: boolean;
  readonly whyNothing: SearchOutcome["whyNothing"];
  readonly calls: number;
  readonly refused: number;
  readonly proposed: number;
  /** That the model read and wrote for the search, whether it was asked now or an earlier answer served. */
  readonly seconds: number;
}

/** Tokens of an answer to a row: room for a word or a number and a few words around it. */
export const ANSWER_TOKENS = 12;

/** As the app runs it, but for scripts, which these tasks have none of. The reason where the search failed. */
export async function runRealSearch(engine: Engine, wish: RealSearchWish): Promise<RealSearchRun | string> {
  const { task } = wish;
  const { seen, unseen } = divideTask(task.cases, wish.seed);
  const plan = planOf(wish, seen);
  const tools = createRowTools(task.demands, noTools);
  const { signal } = new AbortController();
  const clock = () => performance.now();
  const notes = takeNotes(task.startText);
  let seconds = 0;
  let outcome: SearchOutcome | null = null;
  const running = searchByPlan({ plan, calls: [] }, { engine, tools, cache: null, clock, signal });
  for (;;) {
    const step = await running.next();
    if (step.done === true) {
      if (step.value.type === "failed") return step.value.failure.kind;
      break;
    }
    const event = step.value;
    if (event.type === "search-ended") outcome = event.outcome;
    else notes.note(event);
    seconds += secondsOf(event);
  }
  if (outcome === null) return "stopped";
  const ledger = createLedger({
    engine,
    modelId: modelIdOf(engine),
    calls: [],
    cache: null,
    budget: { calls: Infinity, tokens: Infinity, milliseconds: Infinity },
    seed: wish.seed,
    clock,
    signal,
  });
  const measureRow = createMeasureRow(tools, plan.sampling);
  const scoresOf = async (text: string) => {
    const scores: number[] = [];
    for (const row of unseen) scores.push(await endOf(measureRow(asCandidate(text), row, ledger)));
    return scores;
  };
  const bestText = notes.bestText();
  const { chosenId, chosenText, comparison, whyNothing } = outcome;
  return {
    startScores: await scoresOf(task.startText),
    chosenScores: await scoresOf(chosenText),
    bestScores: await scoresOf(bestText),
    believed: notes.believedGain(),
    chosenText,
    bestText,
    isChanged: chosenId !== START_ID,
    isSaidBetter: chosenId !== START_ID && comparison !== null && comparison.low > 0,
    whyNothing,
    ...notes.counts(),
    seconds,
  };
}

const noTools = {
  runScript: async () => fail({ kind: "script-failed" as const, detail: "These tasks have no scripts." }),
  embed: null,
};

function planOf({ task, seed, method, calls }: RealSearchWish, rows: readonly Case[]): SearchPlan {
  const splits = drawSplits(
    rows.map(({ id }) => id),
    seed,
  );
  const rowsFor = (split: string) => rows.filter(({ id }) => splits.get(id) === split);
  return {
    searchId: "real",
    method,
    version: methodVersions[method],
    seed,
    prompt: { id: "prompt", label: "mine", text: task.startText },
    rows: { propose: rowsFor("propose"), select: rowsFor("select"), openOnce: rowsFor("open-once") },
    demands: task.demands,
    sampling: { temperature: 0, topP: 1, seed: 1, maxTokens: ANSWER_TOKENS },
    // Calls are what counts here.
    budget: { calls, tokens: 1e9, milliseconds: 1e9 },
  };
}

function secondsOf(event: SearchEvent): number {
  if (event.type !== "call-ended") return 0;
  const { answer } = event.call;
  const timings = "timings" in answer ? answer.timings : undefined;
  return (timings ? timings.prefillMilliseconds + timings.decodeMilliseconds : answer.milliseconds) / 1000;
}

function asCandidate(text: string) {
  return { id: "measured", text, parents: [], reason: "" };
}

/** A row that cannot be answered counts 0. */
async function endOf(steps: ReturnType<ReturnType<typeof createMeasureRow>>): Promise<number> {
  for (;;) {
    const step = await steps.next();
    if (step.done !== true) continue;
    if (!step.value.ok) throw new Error(`A row could not be measured: ${step.value.failure.kind}.`);
    return step.value.value.score ?? 0;
  }
}
