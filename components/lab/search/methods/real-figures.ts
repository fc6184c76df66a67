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
  readonly gain: number;
  readonly low: number;
  readonly high: number;
}

const figures: RealFigures = measured;

/** All searches with the real model, in a sentence: how they ended, and which methods surely gained. */
export function describeRealSearches(): string {
  const { runs, tasks, changed, worse, methods } = figures;
  const surely = allMethods.filter(({ id }) => (methods[id]?.low ?? 0) > 0).map(({ name }) => name);
  const gained = surely.length === 0 ? "none of them" : new Intl.ListFormat("en").format(surely);
  return `With a real model (${modelName()}), ${runs} searches by ${Object.keys(methods).length} methods on ${tasks} tasks chose another prompt in ${changed} and a worse one in ${worse}; a gain on new rows is sure for ${gained}.`;
}

/** What a method gained with the real model, in a sentence; null where it was not measured. */
export function describeRealMethod(method: MethodId): string | null {
  const own = figures.methods[method];
  if (own === undefined) return null;
  const { runs, changed, gain, low, high } = own;
  const measuredHere = `Measured with ${modelName()}, ${figures.rows} rows and ${figures.calls} calls:`;
  if (changed === 0) return `${measuredHere} none of ${runs} searches found a better prompt.`;
  const found = `${changed} of ${runs} searches chose another prompt`;
  return `${measuredHere} ${found}; over all, it got ${points(gain)} of 100 new rows more right than the first one (${points(low)} to ${points(high)}).`;
}

/** Without the kind of its weights. */
function modelName(): string {
  return figures.model.replace(/\.[^.]*$/, "");
}

function points(value: number): string {
  return value.toLocaleString("en", { maximumFractionDigits: 0 }).replace("-", "−");
}
