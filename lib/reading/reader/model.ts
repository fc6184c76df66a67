import { type OutputGroup, rangesOf } from "./outputs";

/**
 * A linear model of low rank over hashed features. Each feature that it knows has a few traits, small whole numbers; a
 * text has the sum of its features' traits, and each output weighs them.
 */
export interface ReaderModel {
  /** By bucket: the feature's traits. */
  readonly traits: ReadonlyMap<number, Int8Array>;
  /** By trait and output: small whole numbers, of which `scale` makes log-odds. */
  readonly directions: Int8Array;
  readonly scale: number;
  /** One for each output, in log-odds. */
  readonly biases: readonly number[];
  /** Scaling of each group's scores, fitted on prompts held out of the training; for exclusive groups the slope alone counts. */
  readonly calibration: Readonly<Record<string, readonly [slope: number, offset: number]>>;
}

/**
 * The model as it is kept, in strings that compress well: one letter for two traits, one for each weight of an output,
 * two or more for the distance of a bucket from the last.
 */
export interface StoredReaderModel extends Omit<ReaderModel, "traits" | "directions"> {
  readonly buckets: string;
  readonly traits: string;
  readonly directions: string;
}

/** Log-odds of each output, not calibrated. */
export function scoreOutputs(
  { traits, directions, scale, biases }: Omit<ReaderModel, "calibration">,
  features: ReadonlySet<number>,
): readonly number[] {
  const sums = new Float64Array(directions.length / biases.length);
  let known = 0;
  for (const bucket of features) {
    const own = traits.get(bucket);
    if (own === undefined) continue;
    known += 1;
    for (let trait = 0; trait < own.length; trait += 1) sums[trait] = (sums[trait] ?? 0) + (own[trait] ?? 0);
  }
  // A long text does not outweigh itself.
  const share = scale / Math.sqrt(Math.max(1, known));
  return biases.map((bias, output) => {
    let sum = 0;
    for (const [trait, value] of sums.entries()) sum += value * (directions[trait * biases.length + output] ?? 0);
    return bias + share * sum;
  });
}

/** Calibrated probabilities of the outputs of all groups, in their order. */
export function predict(
  model: ReaderModel,
  groups: readonly OutputGroup[],
  features: ReadonlySet<number>,
): readonly number[] {
  const scores = scoreOutputs(model, features);
  return rangesOf(groups).flatMap(([{ name, isExclusive }, start, end]) => {
    const [slope, offset] = model.calibration[name] ?? uncalibrated;
    const own = scores.slice(start, end).map((score) => slope * score + offset);
    return isExclusive ? toProbabilities(own) : own.flatMap((score) => toProbabilities([score]));
  });
}

const uncalibrated = [1, 0] as const;

/** The softmax of several scores; of one, how much it outweighs nothing. */
export function toProbabilities(scores: readonly number[]): readonly number[] {
  const [only] = scores;
  if (only !== undefined && scores.length === 1) return [1 / (1 + Math.exp(-only))];
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** Stands for as many buckets as two digits cannot count. */
const leap = "~";
const leapLength = digits.length ** 2;

/** Traits run from minus this to this, and weights of outputs as well. */
export const mostTrait = 3;
const traitLevels = 2 * mostTrait + 1;
export const mostDirection = 31;

export function unpackModel(stored: StoredReaderModel): ReaderModel {
  const width = stored.directions.length / stored.biases.length;
  const values = Int8Array.from(
    Array.from(stored.traits, (letter) => digits.indexOf(letter)).flatMap((pair) => [
      Math.floor(pair / traitLevels) - mostTrait,
      (pair % traitLevels) - mostTrait,
    ]),
  );
  const traits = new Map<number, Int8Array>();
  let bucket = 0;
  for (let at = 0; at < stored.buckets.length;) {
    if (stored.buckets[at] === leap) {
      bucket += leapLength;
      at += 1;
      continue;
    }
    bucket += readDigits(stored.buckets, at);
    at += 2;
    traits.set(bucket, values.subarray(traits.size * width, (traits.size + 1) * width));
  }
  const directions = Int8Array.from(stored.directions, (letter) => digits.indexOf(letter) - mostDirection);
  return { ...stored, traits, directions };
}

/** The inverse of `unpackModel`. The number of traits is even. */
export function packModel(model: ReaderModel): StoredReaderModel {
  const sorted = [...model.traits].sort(([left], [right]) => left - right);
  const buckets = sorted.map(([bucket], index) => {
    const distance = bucket - (sorted[index - 1]?.[0] ?? 0);
    return leap.repeat(Math.floor(distance / leapLength)) + writeDigits(distance % leapLength);
  });
  const traits = sorted.flatMap(([, own]) =>
    Array.from({ length: own.length / 2 }, (_, pair) => {
      const [left = 0, right = 0] = own.subarray(2 * pair);
      return digits[(left + mostTrait) * traitLevels + right + mostTrait] ?? "";
    }),
  );
  const directions = Array.from(model.directions, (weight) => digits[weight + mostDirection] ?? "");
  return { ...model, buckets: buckets.join(""), traits: traits.join(""), directions: directions.join("") };
}

function readDigits(text: string, at: number): number {
  return digits.indexOf(text[at] ?? "") * digits.length + digits.indexOf(text[at + 1] ?? "");
}

function writeDigits(value: number): string {
  return (digits[Math.floor(value / digits.length)] ?? "") + (digits[value % digits.length] ?? "");
}
