import type { Clock } from "../lib/base/clock";
import type { Engine } from "../lib/engines/engine";
import type { RunEnd } from "../lib/optimizers/optimizer";
import type { Demand } from "../lib/records/assertion";
import type { ScoringTools } from "../lib/scoring/answer-tools";
import type { MatrixEvent, MatrixPlan, SearchEvent, SearchRequest } from "../lib/search/lab-run";
import type { AnswerCache } from "../lib/calls/call";
import type { RowTools } from "../lib/search/row-tools";
import { forwardKept } from "./forward-run";

export interface MeasureRequest {
  /** Chosen by the page, as that of a run. */
  readonly runId: string;
  readonly plan: MatrixPlan;
}

export type LabSearchRequest = SearchRequest & { readonly runId: string };

/**
 * Across a Comlink proxy it gives a promise, which is kept when the page has taken them: the run waits for it after each
 * "cell-ended" and "call-ended". A promise that is broken ends the run, as what is paid could not be stored.
 */
export type TakeMatrixEvents = (runId: string, events: readonly MatrixEvent[]) => void | Promise<void>;

/** As `TakeMatrixEvents`. */
export type TakeSearchEvents = (runId: string, events: readonly SearchEvent[]) => void | Promise<void>;

/** The page's way to the small model of meanings, which another worker has; left out where it is not stored. */
export type Embed = NonNullable<ScoringTools["embed"]>;

/**
 * What the Lab asks of a worker. Both take their turn as a run does, and are stopped by their id. The worker with the rules
 * measures too, for given answers: it waits for no model, and stops no run.
 */
export interface LabService {
  /** Fails with "model-needed" where a model is to answer and none is loaded. */
  measure(request: MeasureRequest, onEvents: TakeMatrixEvents, embed?: Embed): Promise<RunEnd>;
  /** Goes on from the stored calls; fails with "model-needed", and with "replay-differs" where they are another search's. */
  search(request: LabSearchRequest, onEvents: TakeSearchEvents, embed?: Embed): Promise<RunEnd>;
}

export interface LabOutside {
  readonly engine: Engine | null;
  readonly clock: Clock;
  /** Of earlier runs in this worker, so that no answer is paid for twice. */
  readonly cache: AnswerCache | null;
  readonly createRowTools: (demands: readonly Demand[], clock: Clock, embed: Embed | null) => Promise<RowTools>;
  readonly embed: Embed | null;
  readonly signal: AbortSignal;
}

const fetchMatrix = () => import("../lib/search/measure-matrix");
const fetchTools = () => import("./lab-tools");
const fetchSearch = () => import("../lib/search/search-by-plan");

/** How rows are filled and scored in the app. */
export async function createRowTools(demands: readonly Demand[], clock: Clock, embed: Embed | null): Promise<RowTools> {
  return (await fetchTools()).createWorkerRowTools(demands, clock, embed);
}

/** Fetches what measures rows, so that it is there without a network. Never rejects. */
export async function fetchMeasuring(): Promise<void> {
  await Promise.allSettled([fetchMatrix(), fetchTools()]);
}

/** The same for searches. */
export async function fetchSearching(): Promise<void> {
  await Promise.allSettled([fetchSearch(), fetchTools()]);
}

/** Measures prompts on rows. */
export async function measure(
  { runId, plan }: MeasureRequest,
  onEvents: TakeMatrixEvents,
  outside: LabOutside,
): Promise<RunEnd> {
  const parts = await Promise.all([
    fetchMatrix(),
    outside.createRowTools(plan.demands, outside.clock, outside.embed),
  ]).catch(String);
  if (typeof parts === "string") return notFetched(parts);
  const [{ measureMatrix }, tools] = parts;
  return forwardKept(measureMatrix(plan, { ...outside, tools }), (events) => onEvents(runId, events), {
    join: joinCellText,
    isKept: ({ type }) => type === "cell-ended" || type === "cell-settled",
  });
}

/** Runs a search, or goes on with one. */
export async function search(
  { runId, plan, calls }: LabSearchRequest,
  onEvents: TakeSearchEvents,
  outside: LabOutside,
): Promise<RunEnd> {
  const { engine } = outside;
  if (engine === null) return { type: "failed", failure: { kind: "model-needed" } };
  const parts = await Promise.all([
    fetchSearch(),
    outside.createRowTools(plan.demands, outside.clock, outside.embed),
  ]).catch(String);
  if (typeof parts === "string") return notFetched(parts);
  const [{ searchByPlan }, tools] = parts;
  return forwardKept(
    searchByPlan({ plan, calls }, { ...outside, engine, tools }),
    (events) => onEvents(runId, events),
    {
      join: joinCallText,
      isKept: (event) => event.type === "search-ended" || (event.type === "call-ended" && !event.isReplayed),
    },
  );
}

/** The end of a run whose program could not be fetched: without a network it is not there unless the page was touched before. */
export function notFetched(detail: string): RunEnd {
  return { type: "failed", failure: { kind: "worker-not-started", detail } };
}

/** Neighbouring text of the same cell. */
function joinCellText(last: MatrixEvent, next: MatrixEvent): MatrixEvent | null {
  if (last.type !== "text-delta" || next.type !== "text-delta" || last.cell !== next.cell) return null;
  return { ...last, text: last.text + next.text, tokens: last.tokens + next.tokens };
}

/** Neighbouring text of the same call, and how far its request is read. */
function joinCallText(last: SearchEvent, next: SearchEvent): SearchEvent | null {
  if (last.type === "prompt-read" && next.type === "prompt-read" && last.step === next.step) return next;
  if (last.type !== "text-delta" || next.type !== "text-delta" || last.step !== next.step) return null;
  return { ...last, text: last.text + next.text };
}
