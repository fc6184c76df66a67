import type { ReaderModel } from "../../lib/reading/reader/model";
import { outputs } from "../../lib/reading/reader/outputs";

export interface Example {
  readonly features: ReadonlySet<number>;
  readonly truths: readonly boolean[];
}

export const settings = { rate: 0.12, smoothing: 1, lasso: 0.9, ridge: 1, epochs: 12, leastCount: 3 };

/** The most that a weight of one byte says, in log-odds of a text with one feature. */
const largestWeight = 127;

/**
 * One logistic regression for each output by FTRL-Proximal (McMahan et al., "Ad click prediction: a view from the
 * trenches", 2013), whose lasso leaves most weights at zero. Values are 1 / sqrt(features), as in `predict`.
 */
export function learn(examples: readonly Example[]): Omit<ReaderModel, "calibration"> {
  const columns = columnsOf(examples);
  const size = columns.size + 1;
  const rows = examples.map(({ features, truths }) => ({
    columns: Uint32Array.from([...features].flatMap((bucket) => columns.get(bucket) ?? [])),
    value: 1 / Math.sqrt(Math.max(1, features.size)),
    truths,
  }));
  const order = shuffled(rows.length);
  const learned = outputs.map((_, output) => learnOutput(rows, order, output, size));

  const largest = learned.reduce(
    (most, own) => own.subarray(1).reduce((highest, weight) => Math.max(highest, Math.abs(weight)), most),
    0,
  );
  const scale = largest / largestWeight;
  const weights = new Map<number, Int8Array>();
  for (const [bucket, column] of columns) {
    const pairs = learned.flatMap((own, output) => {
      const weight = Math.round((own[column] ?? 0) / scale);
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

interface Row {
  readonly columns: Uint32Array;
  readonly value: number;
  readonly truths: readonly boolean[];
}

function learnOutput(rows: readonly Row[], order: Uint32Array, output: number, size: number): Float64Array {
  const { rate, smoothing, lasso, ridge, epochs } = settings;
  const z = new Float64Array(size);
  const n = new Float64Array(size);
  const weightOf = (column: number): number => {
    const sum = z[column] ?? 0;
    const limit = column === 0 ? 0 : lasso;
    if (Math.abs(sum) <= limit) return 0;
    return -(sum - Math.sign(sum) * limit) / ((smoothing + Math.sqrt(n[column] ?? 0)) / rate + ridge * 0.01);
  };
  const update = (column: number, gradient: number): void => {
    const before = n[column] ?? 0;
    const after = before + gradient * gradient;
    const step = (Math.sqrt(after) - Math.sqrt(before)) / rate;
    z[column] = (z[column] ?? 0) + gradient - step * weightOf(column);
    n[column] = after;
  };
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const index of order) {
      const row = rows[index];
      if (row === undefined) continue;
      let logOdds = weightOf(0);
      for (const column of row.columns) logOdds += weightOf(column) * row.value;
      const error = 1 / (1 + Math.exp(-logOdds)) - Number(row.truths[output] === true);
      update(0, error);
      for (const column of row.columns) update(column, error * row.value);
    }
  }
  return Float64Array.from({ length: size }, (_, column) => weightOf(column));
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
