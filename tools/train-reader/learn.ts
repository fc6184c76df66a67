import { mostDirection, mostTrait, type ReaderModel } from "../../lib/reading/reader/model";
import { type OutputGroup, outputsOf, rangesOf } from "../../lib/reading/reader/outputs";
import { descend, outputScale, type Parameters, type TrainingData } from "./descend";
import { makeRandom } from "./random";

export interface Example {
  readonly features: ReadonlySet<number>;
  readonly truths: readonly boolean[];
  /** How much it counts beside the others. */
  readonly weight: number;
}

/** More traits tell outputs apart better, more features know more words; both cost bytes. */
export interface ModelSize {
  /** Even, since two traits share a letter. */
  readonly traits: number;
  readonly features: number;
}

const leastExamples = 2;

/**
 * A linear model of low rank, softmax where one of a group of outputs holds and logistic elsewhere. Of all features the
 * `size.features` that tell most are kept and learned on; then their traits are rounded to few levels, and the outputs
 * learn to live with that. Measured on folds, it beats a sparse table of weights of the same size by far.
 */
export function learn(
  examples: readonly Example[],
  groups: readonly OutputGroup[],
  size: ModelSize,
): Omit<ReaderModel, "calibration"> {
  const buckets = frequentBuckets(examples);
  const all = makeData(examples, groups, buckets);
  const first = descend(all, startParameters(buckets.length, outputsOf(groups).length, size.traits), {
    epochs: 12,
    movesTraits: true,
  });
  const kept = mostTelling(first, all, size.traits)
    .slice(0, size.features)
    .sort((left, right) => left - right);
  const keptBuckets = kept.map((column) => buckets[column] ?? 0);
  const data = makeData(examples, groups, keptBuckets);
  const second = descend(data, keepTraits(first, kept, size.traits), { epochs: 8, movesTraits: true });
  const { levels, steps } = roundTraits(second.traits, size.traits);
  const rounded = { ...second, traits: Float32Array.from(levels, (level, at) => level * stepOf(steps, at)) };
  const last = descend(data, rounded, { epochs: 3, movesTraits: false });
  return {
    traits: new Map(keptBuckets.map((bucket, column) => [bucket, ownTraits(levels, column, size.traits)])),
    ...roundDirections(last.directions, steps),
    biases: Array.from(last.biases, (bias) => Number(bias.toFixed(2))),
  };
}

/** Buckets that are frequent enough to tell anything, in rising order. */
function frequentBuckets(examples: readonly Example[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const { features } of examples) {
    for (const bucket of features) counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= leastExamples)
    .map(([bucket]) => bucket)
    .sort((left, right) => left - right);
}

function makeData(
  examples: readonly Example[],
  groups: readonly OutputGroup[],
  buckets: readonly number[],
): TrainingData {
  const count = outputsOf(groups).length;
  const columns = new Map(buckets.map((bucket, column) => [bucket, column]));
  const targets = new Float32Array(examples.length * count);
  for (const [row, { truths }] of examples.entries()) {
    for (const [{ isExclusive }, start, end] of rangesOf(groups)) {
      const holding = isExclusive ? truths.slice(start, end).filter(Boolean).length : 1;
      for (let output = start; output < end; output += 1) {
        if (truths[output] === true) targets[row * count + output] = 1 / holding;
      }
    }
  }
  const columnsOf = ({ features }: Example): Uint32Array =>
    Uint32Array.from([...features].flatMap((bucket) => columns.get(bucket) ?? []));
  const weights = Float32Array.from(examples, ({ weight }) => weight);
  return { groups, rows: examples.map(columnsOf), targets, weights };
}

function startParameters(features: number, outputs: number, traitCount: number): Parameters {
  const random = makeRandom(7);
  // The sum of four is near enough to a normal distribution; its deviation is 0.58.
  const around = (size: number, deviation: number): Float32Array =>
    Float32Array.from({ length: size }, () => (deviation / 0.58) * (random() + random() + random() + random() - 2));
  return {
    traits: around(features * traitCount, 0.1),
    directions: around(traitCount * outputs, 0.3),
    biases: new Float32Array(outputs).fill(-2),
  };
}

/** All features, those first that have large traits in many rows. */
function mostTelling({ traits }: Parameters, { rows, weights }: TrainingData, traitCount: number): readonly number[] {
  const counts = new Float64Array(traits.length / traitCount);
  for (const [index, row] of rows.entries()) {
    for (const column of row) counts[column] = (counts[column] ?? 0) + (weights[index] ?? 0);
  }
  const worths = Array.from(counts, (count, column) =>
    Math.sqrt(count * ownTraits(traits, column, traitCount).reduce((sum, trait) => sum + trait * trait, 0)),
  );
  return Array.from(worths.keys()).sort((left, right) => (worths[right] ?? 0) - (worths[left] ?? 0));
}

function keepTraits({ traits, ...rest }: Parameters, kept: readonly number[], traitCount: number): Parameters {
  return { ...rest, traits: Float32Array.from(kept.flatMap((column) => [...ownTraits(traits, column, traitCount)])) };
}

function ownTraits<Values extends Float32Array | Int8Array>(
  traits: Values,
  column: number,
  traitCount: number,
): Values {
  // Part of an array of one type is one of that type.
  return traits.subarray(column * traitCount, (column + 1) * traitCount) as Values;
}

/** Traits as whole numbers, of a step that each trait has for itself. */
function roundTraits(
  traits: Float32Array,
  traitCount: number,
): { readonly levels: Int8Array; readonly steps: readonly number[] } {
  const squares = new Float64Array(traitCount);
  for (const [at, value] of traits.entries()) squares[at % traitCount] = stepOf(squares, at) + value * value;
  // The outermost level stands for all that lies beyond 2.6 times the deviation.
  const steps = Array.from(squares, (sum) => (2.6 * Math.sqrt((sum * traitCount) / traits.length)) / mostTrait);
  const toLevel = (value: number, at: number): number =>
    Math.max(-mostTrait, Math.min(mostTrait, Math.round(value / stepOf(steps, at))));
  return { levels: Int8Array.from(traits, toLevel), steps };
}

function stepOf(steps: ArrayLike<number>, at: number): number {
  return steps[at % steps.length] ?? 0;
}

/** What the outputs make of the traits, as small whole numbers of one scale, with the steps of the traits in them. */
function roundDirections(
  directions: Float32Array,
  steps: readonly number[],
): Pick<ReaderModel, "directions" | "scale"> {
  const outputs = directions.length / steps.length;
  const real = directions.map((value, at) => outputScale * value * stepOf(steps, Math.floor(at / outputs)));
  const scale = real.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / mostDirection;
  return {
    directions: Int8Array.from(real, (value) => Math.round(value / scale)),
    scale: Number(scale.toPrecision(4)),
  };
}
