import { parametersOf } from "@/lib/models/parameters-of";
import type { MethodId } from "@/lib/records/method-id";
import { allMethods } from "./all-methods";
import measured from "./real-figures.json";

/**
 * How searches with a real model on real tasks ended, on rows that no search saw. Gains are points of 100 that the chosen
 * prompt gets right more than the first one, with the interval that holds the true one in 95 of 100 trials.
 */
export interface RealFigures {
  /** The file of the model. */
  readonly model: string;
  readonly tasks: number;
  readonly calls: number;
  /** Rows that a search had. */
  readonly rows: number;
  readonly runs: number;
  /** Of the runs: those that chose another prompt, and those whose prompt gets fewer rows right than the first one. */
  readonly changed: number;
  readonly worse: number;
  /** By the method's id. */
  readonly methods: Readonly<Record<string, RealMethodFigures>>;
}

interface RealMethodFigures {
  readonly runs: number;
  readonly changed: number;
  readonly worse: number;
  readonly gain: number;
  readonly low: number;
  readonly high: number;
}

export const realFigures: RealFigures = measured;

/** So many times larger or smaller may a model be than the measured one; what another size can write is not known. */
const SIZES_ALIKE = 4;

/**
 * Of these methods the one that gained most with a real model whose size is like `parameters` (in billions), if its interval
 * holds gains alone; null where there is none, and where the size is unknown or another one.
 */
export function pickByRealSearches(ids: readonly MethodId[], parameters: number | null): MethodId | null {
  const size = parametersOf(realFigures.model);
  if (parameters === null || size === null) return null;
  if (parameters > size * SIZES_ALIKE || parameters < size / SIZES_ALIKE) return null;
  const surely = ids.filter((id) => (realFigures.methods[id]?.low ?? 0) > 0);
  const gainOf = (id: MethodId) => realFigures.methods[id]?.gain ?? 0;
  return surely.toSorted((one, other) => gainOf(other) - gainOf(one))[0] ?? null;
}

/** Why that one is recommended. */
export function describeRealPick(id: MethodId, parameters: number): string {
  const own = realFigures.methods[id];
  if (own === undefined) return "";
  const { tasks, rows, calls } = realFigures;
  const { runs, worse, gain, low, high } = own;
  const ended = worse === 0 ? "none ended worse" : `${worse} ended worse`;
  return `Recommended: your model has ${size(parameters)}, and with one of ${size(parametersOf(realFigures.model) ?? 0)} (${modelName()}) no method that suits your rows surely gained more. On ${tasks} real tasks, with ${rows} rows and ${calls} calls, its ${runs} searches got ${points(gain)} of 100 new rows more right (${points(low)} to ${points(high)}); ${ended}. On made-up tasks others gain more, but there a better writer makes the prompts.`;
}

/** All searches with the real model, in a sentence: how they ended, and which methods surely gained. */
export function describeRealSearches(): string {
  const { runs, tasks, changed, worse, methods } = realFigures;
  const surely = allMethods.filter(({ id }) => (methods[id]?.low ?? 0) > 0).map(({ name }) => name);
  const gained = surely.length === 0 ? "none of them" : new Intl.ListFormat("en").format(surely);
  return `With a real model (${modelName()}), ${runs} searches by ${Object.keys(methods).length} methods on ${tasks} tasks chose another prompt in ${changed} and a worse one in ${worse}; a gain on new rows is sure for ${gained}. No other model was measured.`;
}

/** What a method gained with the real model, in a sentence; null where it was not measured. */
export function describeRealMethod(method: MethodId): string | null {
  const own = realFigures.methods[method];
  if (own === undefined) return null;
  const { runs, changed, gain, low, high } = own;
  const measuredHere = `Measured with ${modelName()}, ${realFigures.rows} rows and ${realFigures.calls} calls:`;
  if (changed === 0) return `${measuredHere} none of ${runs} searches found a better prompt.`;
  const found = `${changed} of ${runs} searches chose another prompt`;
  return `${measuredHere} ${found}; overall, it got ${points(gain)} more of 100 new rows right than the first one (${points(low)} to ${points(high)}).`;
}

/** Of the measured model, without the kind of its weights. */
export function modelName(): string {
  return realFigures.model.replace(/\.[^.]*$/, "");
}

/** "0.36 B parameters" */
function size(parameters: number): string {
  return `${parameters.toLocaleString("en", { maximumSignificantDigits: 3 })} B parameters`;
}

function points(value: number): string {
  return value.toLocaleString("en", { maximumFractionDigits: 0 }).replace("-", "−");
}
