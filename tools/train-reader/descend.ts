import { toProbabilities } from "../../lib/reading/reader/model";
import { type OutputGroup, rangesOf } from "../../lib/reading/reader/outputs";
import { makeAdam } from "./adam";
import { makeRandom, shuffled } from "./random";

export interface TrainingData {
  readonly groups: readonly OutputGroup[];
  /** The columns of each row's features. */
  readonly rows: readonly Uint32Array[];
  /** By row and output; where several of an exclusive group hold, each has its share. */
  readonly targets: Float32Array;
  readonly weights: Float32Array;
}

export interface Parameters {
  /** By feature and trait. */
  readonly traits: Float32Array;
  /** By trait and output. */
  readonly directions: Float32Array;
  readonly biases: Float32Array;
}

export interface Descent {
  readonly epochs: number;
  /** Whether the traits are learned, or only what the outputs make of them. */
  readonly movesTraits: boolean;
}

const rate = 0.014;
const ridge = 1e-5;
const batch = 256;

/** The share of a row's features that are hidden each time, so that no answer hangs on one of them. */
const hidden = 0.5;

/** Learns on from `start`, by Adam with features hidden at random; the same data give the same parameters. */
export function descend(data: TrainingData, start: Parameters, { epochs, movesTraits }: Descent): Parameters {
  const random = makeRandom(11);
  const learned = { traits: start.traits.slice(), directions: start.directions.slice(), biases: start.biases.slice() };
  const moves = {
    traits: makeAdam(learned.traits, ridge),
    directions: makeAdam(learned.directions, ridge),
    biases: makeAdam(learned.biases, 0),
  };
  const learnRow = rowLearner(data, learned, {
    traits: movesTraits ? moves.traits.gradient : null,
    directions: moves.directions.gradient,
    biases: moves.biases.gradient,
  });
  const steps = epochs * Math.ceil(data.rows.length / batch);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const order = shuffled(data.rows.length, random);
    for (let from = 0; from < order.length; from += batch) {
      for (const index of order.subarray(from, from + batch)) learnRow(index, random);
      step += 1;
      const now = rate * (1 - (0.95 * step) / steps);
      if (movesTraits) moves.traits.step(now, step);
      moves.directions.step(now, step);
      moves.biases.step(now, step);
    }
  }
  return learned;
}

/** How much each feature of a text with so many counts, so that a long text does not outweigh itself. */
function shareOf(features: number): number {
  return outputScale / Math.sqrt(Math.max(1, features));
}

/** Beside `scoreOutputs`, which divides by the same root: keeps what is learned near 1. */
export const outputScale = 2;

interface Gradients {
  readonly traits: Float32Array | null;
  readonly directions: Float32Array;
  readonly biases: Float32Array;
}

/** Adds one row's share to the gradients. */
function rowLearner(data: TrainingData, { traits, directions, biases }: Parameters, gradients: Gradients) {
  const count = biases.length;
  const ranges = rangesOf(data.groups);
  const width = directions.length / count;
  const sums = new Float32Array(width);
  const scores = new Float32Array(count);
  const errors = new Float32Array(count);

  const score = (shown: Uint32Array, share: number): void => {
    sums.fill(0);
    for (const column of shown) {
      for (let trait = 0; trait < width; trait += 1) {
        sums[trait] = (sums[trait] ?? 0) + share * (traits[column * width + trait] ?? 0);
      }
    }
    scores.set(biases);
    for (let trait = 0; trait < width; trait += 1) {
      const sum = sums[trait] ?? 0;
      for (let output = 0; output < count; output += 1) {
        scores[output] = (scores[output] ?? 0) + sum * (directions[trait * count + output] ?? 0);
      }
    }
  };

  const compare = (index: number): void => {
    for (const [{ isExclusive, lossWeight }, start, end] of ranges) {
      const own = Array.from(scores.subarray(start, end));
      const probabilities = isExclusive ? toProbabilities(own) : own.flatMap((one) => toProbabilities([one]));
      const weight = ((data.weights[index] ?? 0) * lossWeight) / batch;
      for (const [place, probability] of probabilities.entries()) {
        errors[start + place] = weight * (probability - (data.targets[index * count + start + place] ?? 0));
      }
    }
  };

  const spread = (shown: Uint32Array, share: number): void => {
    for (let output = 0; output < count; output += 1) addTo(gradients.biases, output, errors[output] ?? 0);
    for (let trait = 0; trait < width; trait += 1) {
      const sum = sums[trait] ?? 0;
      let blame = 0;
      for (let output = 0; output < count; output += 1) {
        const error = errors[output] ?? 0;
        blame += error * (directions[trait * count + output] ?? 0);
        addTo(gradients.directions, trait * count + output, sum * error);
      }
      if (gradients.traits === null) continue;
      for (const column of shown) addTo(gradients.traits, column * width + trait, share * blame);
    }
  };

  return (index: number, random: () => number): void => {
    const row = data.rows[index] ?? new Uint32Array();
    const shown = row.filter(() => random() >= hidden);
    const share = shareOf(row.length) / (1 - hidden);
    score(shown, share);
    compare(index);
    spread(shown, share);
  };
}

function addTo(sums: Float32Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value;
}
