import { isExclusive, outputRanges, outputs, type OutputGroup } from "./outputs";

/**
 * A linear model over hashed features: logistic regressions, by group of outputs. Learned weights are small whole numbers;
 * `scale` makes log-odds of them.
 */
export interface ReaderModel {
  /** By bucket: pairs of an output's index and its weight. */
  readonly weights: ReadonlyMap<number, Int8Array>;
  /** One for each output, in log-odds. */
  readonly biases: readonly number[];
  readonly scale: number;
  /** Scaling of each group's scores, fitted on prompts held out of the training; for exclusive groups the slope alone counts. */
  readonly calibration: Readonly<Record<OutputGroup, readonly [slope: number, offset: number]>>;
}

/** The model as it is kept: `packed` is base64 of, for each bucket in rising order, varint steps and pairs of bytes. */
export interface StoredReaderModel extends Omit<ReaderModel, "weights"> {
  readonly packed: string;
}

/** Log-odds in the order of `outputs`, not calibrated. */
export function scoreOutputs(
  model: Omit<ReaderModel, "calibration">,
  features: ReadonlySet<number>,
): readonly number[] {
  const sums = new Float64Array(outputs.length);
  for (const bucket of features) {
    const pairs = model.weights.get(bucket);
    if (pairs === undefined) continue;
    for (let index = 0; index < pairs.length; index += 2) {
      const output = pairs[index] ?? 0;
      sums[output] = (sums[output] ?? 0) + (pairs[index + 1] ?? 0);
    }
  }
  return outputs.map((_, index) => (model.biases[index] ?? 0) + model.scale * (sums[index] ?? 0));
}

/** Calibrated probabilities in the order of `outputs`. */
export function predict(model: ReaderModel, features: ReadonlySet<number>): readonly number[] {
  const scores = scoreOutputs(model, features);
  return outputRanges.flatMap(([group, start, end]) => {
    const [slope, offset] = model.calibration[group];
    const own = scores.slice(start, end).map((score) => slope * score + offset);
    return isExclusive(group) ? toProbabilities(own) : own.flatMap((score) => toProbabilities([score]));
  });
}

/** The softmax of several scores; of one, how much it outweighs nothing. */
export function toProbabilities(scores: readonly number[]): readonly number[] {
  const [only] = scores;
  if (only !== undefined && scores.length === 1) return [1 / (1 + Math.exp(-only))];
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

export function unpackModel({ packed, ...rest }: StoredReaderModel): ReaderModel {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const weights = new Map<number, Int8Array>();
  let position = 0;
  const readNumber = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[position] ?? 0;
      position += 1;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  let bucket = 0;
  while (position < bytes.length) {
    bucket += readNumber();
    const length = readNumber() * 2;
    weights.set(bucket, new Int8Array(bytes.buffer, position, length));
    position += length;
  }
  return { ...rest, weights };
}

/** The inverse of `unpackModel`. */
export function packWeights(weights: ReadonlyMap<number, Int8Array>): string {
  const bytes: number[] = [];
  const writeNumber = (value: number): void => {
    let rest = value;
    for (; rest >= 0x80; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
    bytes.push(rest);
  };
  let last = 0;
  for (const [bucket, pairs] of [...weights].sort(([left], [right]) => left - right)) {
    writeNumber(bucket - last);
    last = bucket;
    writeNumber(pairs.length / 2);
    for (const value of pairs) bytes.push(value & 0xff);
  }
  return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(""));
}
