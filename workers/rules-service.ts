import type { Clock } from "../lib/base/clock";
import { seededRandom } from "../lib/base/random";
import type { Finding } from "../lib/checks/check";
import type { MeaningTexts } from "../lib/checks/check-rewrite";
import type { RunEnd } from "../lib/optimizers/optimizer";
import type { Task } from "../lib/template/task";
import { forwardRun, joinDeltas } from "./forward-run";
import { createRowTools, fetchMeasuring, measure, type LabOutside, type LabService } from "./lab-service";
import type { RunRequest, TakeEvents } from "./optimizer-service";

/** A run of the rules; what a run asks of a model has no effect on it. */
export type RulesRequest = Omit<RunRequest, "optimizer" | "paid">;

/**
 * What needs no model: the rules, the checks, and the report on a prompt. They have a worker of their own, so that they
 * answer at once while the other one downloads, loads or writes; on the processor a model leaves its worker no time.
 */
export interface RulesService extends Pick<LabService, "measure"> {
  /** As that of the optimizer's service, but that runs wait for nothing and stop no other. */
  run(request: RulesRequest, onEvents: TakeEvents): Promise<RunEnd>;
  /** Stops the run of that id; without effect where it has ended. */
  stop(runId: string): void;
  /**
   * What the checks find in a prompt that was made from the task's, and that the person changed from `former`; `wishes`
   * are what was asked for on the way.
   */
  check(
    task: Task,
    wishes: readonly string[],
    texts: { readonly text: string; readonly former: string },
  ): Promise<readonly Finding[]>;
  /** What to compare by embeddings where those findings and words cannot tell; null where that is not needed. */
  findMeaningTexts(
    task: Task,
    wishes: readonly string[],
    text: string,
    findings: readonly Finding[],
  ): Promise<MeaningTexts | null>;
  /** The prompt's own report: what a reader of it, and of the lines that the person's answers wrote, would miss. */
  report(prompt: string, answers: readonly string[]): Promise<readonly Finding[]>;
  /** Fetches the program that comes when it is first needed, so that it is there without a network. Never rejects. */
  fetchRest(): Promise<void>;
  /** Answers at once unless the worker is busy or dead. */
  ping(): void;
}

// A first look at the page needs none of this.
const fetchRules = () => import("../lib/rules/instant");
const fetchRefine = async () => (await fetchRules()).fetchRefine();
const fetchRecipes = async () => (await import("../lib/rules/book-of-language")).fetchEnglishRecipes();
const fetchRewriteChecks = () => import("../lib/checks/check-rewrite");
const fetchPromptChecks = () => import("../lib/checks/check-prompt");

export function createRulesService(outside: {
  readonly clock: Clock;
  /** As that of the optimizer's service. */
  readonly createRowTools?: LabOutside["createRowTools"];
}): RulesService {
  const { clock } = outside;
  const running = new Map<string, AbortController>();

  return {
    async run({ runId, task, pack, refinement, settings, budget }, onEvents) {
      const controller = new AbortController();
      running.set(runId, controller);
      const random = seededRandom(settings.sampling.seed);
      const { signal } = controller;
      const context = { engine: null, pack, refinement, settings, budget, clock, random, signal };
      try {
        const { instantOptimizer } = await fetchRules();
        const run = instantOptimizer.run(task, context);
        return await forwardRun(run, (events) => onEvents(runId, events), joinDeltas);
      } finally {
        running.delete(runId);
      }
    },
    async measure(request, onEvents, embed) {
      const controller = new AbortController();
      running.set(request.runId, controller);
      const { signal } = controller;
      const tools = outside.createRowTools ?? createRowTools;
      try {
        const outsideRun = { engine: null, cache: null, clock, createRowTools: tools, embed: embed ?? null, signal };
        return await measure(request, onEvents, outsideRun);
      } finally {
        running.delete(request.runId);
      }
    },
    stop: (runId) => running.get(runId)?.abort(),
    // The checks are half of this worker's code, and the first click needs none of them.
    async check(task, wishes, texts) {
      return (await fetchRewriteChecks()).checkChangedText(task, wishes, texts);
    },
    async findMeaningTexts(task, wishes, text, findings) {
      return (await fetchRewriteChecks()).findMeaningTexts(task, wishes, text, findings);
    },
    async report(prompt, answers) {
      return (await fetchPromptChecks()).checkAnsweredPrompt(prompt, answers);
    },
    async fetchRest() {
      const parts = [fetchRules, fetchRewriteChecks, fetchPromptChecks, fetchRefine, fetchRecipes, fetchMeasuring];
      await Promise.allSettled(parts.map((fetchPart) => fetchPart()));
    },
    ping() {
      // The answer itself is the sign of life.
    },
  };
}
