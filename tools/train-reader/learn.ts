import { type ReaderModel, toProbabilities } from "../../lib/reading/reader/model";
import { isExclusive, outputGroups, outputs } from "../../lib/reading/reader/outputs";

export interface Example {
  readonly features: ReadonlySet<number>;
  readonly truths: readonly boolean[];
  /** How much it counts beside the others. */
  readonly weight: number;
}

const settings = { rate: 1, ridge: 0.004, epochs: 10, leastCount: 2, mostWeights: 5_000, largestWeight: 4 };

/**
 * Logistic regressions by stochastic gradient descent with steps that shrink by feature (AdaGrad, Duchi et al. 2011) and a
 * ridge: one for each group of outputs of which one holds (softmax), one for each output of the other groups. Only the
 * `mostWeights` largest weights are kept, and learned anew without the others.
 */
export function learn(examples: readonly Example[]): Omit<ReaderModel, "calibration"> {
  const columns = columnsOf(examples);
  const rows = examples.map(({ features, truths, weight }) => ({
    columns: Uint32Array.from([...features].flatMap((bucket) => columns.get(bucket) ?? [])),
    truths,
    weight,
  }));
  const data: TrainingData = { rows, order: shuffled(rows.length), size: columns.size + 1 };
  const first = learnAll(data, () => true);
  const least = leastKept(first);
  const learned = learnAll(data, (output, column) => Math.abs(first[output]?.[column] ?? 0) >= least);

  const scale = settings.largestWeight / 127;
  const weights = new Map<number, Int8Array>();
  for (const [bucket, column] of columns) {
    const pairs = learned.flatMap((own, output) => {
      const weight = Math.max(-127, Math.min(127, Math.round((own[column] ?? 0) / scale)));
      return weight === 0 ? [] : [output, weight];
    });
    if (pairs.length > 0) weights.set(bucket, Int8Array.from(pairs));
  }
  return { weights, scale, biases: learned.map((own) => own[0] ?? 0) };
}

/** Buckets that are frequent enough to tell anything, numbered from 1; 0 is the bias. */
function columnsOf(examples: readonly Example[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples) {
    for (const bucket of features) counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  }
  const frequent = [...counts].filter(([, count]) => count >= settings.leastCount).map(([bucket]) => bucket);
  return new Map(frequent.sort((left, right) => left - right).map((bucket, index) => [bucket, index + 1]));
}

/** The size of the smallest weight that is kept. */
function leastKept(learned: readonly Float32Array[]): number {
  const sizes = Float32Array.from(
    learned.flatMap((own) => Array.from(own.subarray(1), Math.abs).filter((size) => size > 0)),
  );
  sizes.sort();
  return sizes[Math.max(0, sizes.length - settings.mostWeights)] ?? 0;
}

interface Row {
  readonly columns: Uint32Array;
  readonly truths: readonly boolean[];
  readonly weight: number;
}

interface TrainingData {
  readonly rows: readonly Row[];
  /** The rows' indices in the order in which they are learned. */
  readonly order: Uint32Array;
  /** The number of columns, the bias included. */
  readonly size: number;
}

type MayHaveWeight = (output: number, column: number) => boolean;

/** Weights by output and column. */
function learnAll(data: TrainingData, mayHaveWeight: MayHaveWeight): readonly Float32Array[] {
  return outputGroups.flatMap((group) => {
    const own = outputs.flatMap((output, index) => (output.startsWith(`${group} `) ? [index] : []));
    const groups = isExclusive(group) ? [own] : own.map((output) => [output]);
    return groups.flatMap((members) => learnGroup(data, members, mayHaveWeight));
  });
}

function learnGroup(
  { rows, order, size }: TrainingData,
  members: readonly number[],
  mayHaveWeight: MayHaveWeight,
): readonly Float32Array[] {
  const { rate, ridge, epochs } = settings;
  const learned = members.map((output) => {
    const mask = Uint8Array.from({ length: size }, (_, column) =>
      Number(column === 0 || mayHaveWeight(output, column)),
    );
    return { output, mask, weights: new Float32Array(size), squares: new Float32Array(size).fill(1e-2) };
  });
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const index of order) {
      const row = rows[index];
      if (row === undefined) continue;
      const logOdds = learned.map(({ weights }) => {
        let sum: number = weights[0] ?? 0;
        for (const column of row.columns) sum += weights[column] ?? 0;
        return sum;
      });
      const holding = members.filter((output) => row.truths[output] === true).length;
      const probabilities = toProbabilities(logOdds);
      for (const [place, { output, mask, weights, squares }] of learned.entries()) {
        // Where several hold, each has its share.
        const truth = row.truths[output] === true ? 1 / (members.length === 1 ? 1 : holding) : 0;
        const error: number = row.weight * ((probabilities[place] ?? 0) - truth);
        if (Math.abs(error) < 1e-3) continue;
        weights[0] = (weights[0] ?? 0) - 0.02 * error;
        for (const column of row.columns) {
          if (mask[column] === 0) continue;
          const weight = weights[column] ?? 0;
          const gradient = error + ridge * weight;
          const square = (squares[column] ?? 0) + gradient * gradient;
          squares[column] = square;
          weights[column] = weight - (rate * gradient) / Math.sqrt(square) / 10;
        }
      }
    }
  }
  return learned.map(({ weights }) => weights);
}

/** 0 … count - 1 in an order that is the same each time (a full-period linear congruence). */
function shuffled(count: number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, index) => index);
  let state = 42;
  for (let index = count - 1; index > 0; index -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (index + 1));
    const swapped = order[index] ?? 0;
    order[index] = order[other] ?? 0;
    order[other] = swapped;
  }
  return order;
}
