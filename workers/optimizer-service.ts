import type { Remote } from "comlink";
import type { Clock } from "../lib/base/clock";
import type { Failure } from "../lib/base/failure";
import { seededRandom } from "../lib/base/random";
import { fail, succeed, type Result } from "../lib/base/result";
import type { Call } from "../lib/calls/call";
import { learningCache } from "../lib/calls/learning-cache";
import type { KeptCalls } from "../lib/calls/run-calls";
import type { ChatMessage, Engine, LoadedModel, LoadEngine, LoadOptions, LoadProgress } from "../lib/engines/engine";
import { adoptEngine, type EngineOffer } from "../lib/engines/engine-offer";
import type { WorkerModelReference } from "../lib/engines/load-engine";
import type { Budget, ModelOptimizerId, OptimizerEvent, OptimizerSettings, RunEnd } from "../lib/optimizers/optimizer";
import { loadOptimizer } from "../lib/optimizers/registry";
import type { TrialEvent, TrialPlan } from "../lib/optimizers/trial-run";
import type { TemplatePack } from "../lib/template/pack";
import type { Refinement } from "../lib/template/refinement";
import type { Task } from "../lib/template/task";
import { forwardRun, joinDeltas } from "./forward-run";
import { createAnswerCache } from "./answer-cache";
import {
  createRowTools,
  type Embed,
  fetchMeasuring,
  fetchSearching,
  measure,
  notFetched,
  search,
  type LabOutside,
  type LabService,
} from "./lab-service";

export interface RunRequest {
  /** Chosen by the page; every event of the run carries it. */
  readonly runId: string;
  readonly optimizer: ModelOptimizerId;
  readonly task: Task;
  readonly refinement: Refinement | null;
  readonly pack: TemplatePack;
  readonly settings: OptimizerSettings;
  readonly budget: Budget;
  /** Calls that the run has paid for, where it goes on; none where this is missing. */
  readonly paid?: readonly Call[];
}

/** Across a Comlink proxy it gives a promise, which is kept when the page has taken them. */
export type TakeEvents = (runId: string, events: readonly OptimizerEvent[]) => void | Promise<void>;

/** Across a Comlink proxy it gives a promise: the run goes on when it is kept, so that what is paid is stored. */
export type KeepCall = (call: Call) => void | Promise<void>;

export interface TrialRequest {
  /** Chosen by the page, as that of a run. */
  readonly runId: string;
  readonly plan: TrialPlan;
  /** Calls that the trial has paid for, where it goes on; none where this is missing. */
  readonly paid?: readonly Call[];
}

/** As `TakeEvents`. */
export type TakeTrialEvents = (runId: string, events: readonly TrialEvent[]) => void | Promise<void>;

/**
 * What the worker with the model offers to the page. All of it uses the engine; what does not is the rules' service, which
 * so waits for no model. Everything that crosses is plain data; callbacks are Comlink proxies.
 */
export interface OptimizerService extends LabService {
  /**
   * Replaces the model that is loaded, if any. To stop a download, end the worker: finished files stay cached. `onLoss`
   * is called when the GPU is lost while this model is the loaded one, whether or not a run is going. `conditions`
   * are those of the engine's `LoadOptions`.
   */
  loadModel(
    reference: WorkerModelReference,
    onProgress: (progress: LoadProgress) => void,
    onLoss?: (failure: Failure) => void,
    conditions?: Pick<LoadOptions, "onlyOnce" | "contextTokens">,
  ): Promise<Result<LoadedModel>>;
  /** Takes an engine that runs in the page, in place of the model that is loaded. */
  adoptModel(offer: Remote<EngineOffer>, model: LoadedModel): Promise<void>;
  unloadModel(): Promise<void>;
  /**
   * Events come in batches, in order, and the run ends when the last one was taken. A run that is still going when
   * another starts is stopped first. `keepCall` is told each call that ends and was not paid before.
   */
  run(request: RunRequest, onEvents: TakeEvents, keepCall?: KeepCall): Promise<RunEnd>;
  /** Sends two prompts to the model, to see what they lead to; takes its turn, and tells of its calls, as a run does. */
  tryBoth(request: TrialRequest, onEvents: TakeTrialEvents, keepCall?: KeepCall): Promise<RunEnd>;
  /** Stops the run, the trial, the matrix or the search of that id within one token; without effect where it has ended. */
  stop(runId: string): void;
  countTokens(messages: readonly ChatMessage[]): Promise<Result<number>>;
  /** Fetches the program that comes when it is first needed, so that it is there without a network. Never rejects. */
  fetchRest(): Promise<void>;
  /** Answers at once unless the worker is busy or dead. */
  ping(): void;
}

/** Its program and examples, so that they are there without a network; what fails now is fetched with the run. */
const fetchSmallModel = () =>
  Promise.allSettled([
    import("../lib/optimizers/small-model/run-small-model"),
    import("../lib/optimizers/small-model/demonstrations").then(({ bankOf }) => bankOf("en")),
  ]);
const fetchTrial = () => import("../lib/optimizers/try-both");

/** Optimizer, engine and judge share this one service, so a token costs no round trip to the page. */
export function createOptimizerService(outside: {
  loadEngine: LoadEngine<WorkerModelReference>;
  clock: Clock;
  /** How the Lab's rows are filled and scored, where it is not as in the app. */
  createRowTools?: LabOutside["createRowTools"];
}): OptimizerService {
  let engine: Engine | null = null;
  let latestRun: { runId: string; controller: AbortController } | null = null;
  let tail: Promise<unknown> = Promise.resolve();
  /** Of all that is asked here; keys name their model, so it outlives the engine. */
  const cache = createAnswerCache();
  /** Whoever runs something again wants to see the model at work. */
  const cacheOfRuns = learningCache(cache);
  const labOutside = (signal: AbortSignal, embed: Embed | undefined): LabOutside => ({
    engine,
    cache,
    clock: outside.clock,
    createRowTools: outside.createRowTools ?? createRowTools,
    embed: embed ?? null,
    signal,
  });

  function keptCalls(paid: readonly Call[] = [], keepCall?: KeepCall): KeptCalls {
    return {
      paid,
      cache: cacheOfRuns,
      keep: async (call) => {
        await keepCall?.(call);
      },
    };
  }

  /** One thing at a time: what runs is told to stop, and `work` starts when it has. */
  function takeTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    latestRun?.controller.abort();
    const turn = tail.then(work);
    tail = turn.catch(() => undefined);
    return turn;
  }

  /** The same for what is stopped by its id. */
  function takeStoppableTurn(runId: string, work: (signal: AbortSignal) => Promise<RunEnd>): Promise<RunEnd> {
    const controller = new AbortController();
    const ended = takeTurn(() => work(controller.signal));
    latestRun = { runId, controller };
    return ended;
  }

  async function unload(): Promise<void> {
    const unloading = engine;
    engine = null;
    await unloading?.unload();
  }

  return {
    loadModel: (reference, onProgress, onLoss, conditions) =>
      takeTurn(async () => {
        await unload();
        const loaded = await outside.loadEngine(reference, { ...conditions, onProgress });
        if (!loaded.ok) return loaded;
        const current = loaded.value;
        engine = current;
        void fetchSmallModel();
        void current.lost?.then((failure) => {
          if (engine === current) onLoss?.(failure);
        });
        return succeed(current.model);
      }),
    adoptModel: (offer, model) =>
      takeTurn(async () => {
        await unload();
        engine = adoptEngine(offer, model);
      }),
    unloadModel: () => takeTurn(unload),
    run: (request, onEvents, keepCall) =>
      takeStoppableTurn(request.runId, async (signal) => {
        const optimizer = await loadOptimizer(request.optimizer).catch(String);
        if (typeof optimizer === "string") return notFetched(optimizer);
        const run = optimizer.run(request.task, {
          engine,
          pack: request.pack,
          refinement: request.refinement,
          settings: request.settings,
          budget: request.budget,
          clock: outside.clock,
          random: seededRandom(request.settings.sampling.seed),
          signal,
          kept: keptCalls(request.paid, keepCall),
        });
        return forwardRun(run, (events) => onEvents(request.runId, events), joinDeltas);
      }),
    tryBoth: ({ runId, plan, paid }, onEvents, keepCall) =>
      takeStoppableTurn(runId, async (signal) => {
        const fetched = await fetchTrial().catch(String);
        if (typeof fetched === "string") return notFetched(fetched);
        const kept = keptCalls(paid, keepCall);
        const trial = fetched.tryBoth(plan, { engine, clock: outside.clock, signal, kept });
        return forwardRun(trial, (events) => onEvents(runId, events), joinTrialDeltas);
      }),
    measure: (request, onEvents, embed) =>
      takeStoppableTurn(request.runId, (signal) => measure(request, onEvents, labOutside(signal, embed))),
    search: (request, onEvents, embed) =>
      takeStoppableTurn(request.runId, (signal) => search(request, onEvents, labOutside(signal, embed))),
    stop(runId) {
      if (latestRun?.runId === runId) latestRun.controller.abort();
    },
    async countTokens(messages) {
      return engine === null ? fail({ kind: "model-needed" }) : engine.countTokens(messages);
    },
    async fetchRest() {
      await Promise.allSettled([loadOptimizer("fipo"), fetchTrial(), fetchMeasuring(), fetchSearching()]);
    },
    ping() {
      // The answer itself is the sign of life.
    },
  };
}

/** Neighbouring text of the same output. */
function joinTrialDeltas(last: TrialEvent, next: TrialEvent): TrialEvent | null {
  if (last.type === "prompt-read" && next.type === "prompt-read") {
    return last.input === next.input && last.side === next.side ? next : null;
  }
  if (last.type !== "text-delta" || next.type !== "text-delta") return null;
  if (last.input !== next.input || last.side !== next.side) return null;
  return { ...last, text: last.text + next.text, tokens: last.tokens + next.tokens };
}
