/** Moves `values` against the gradient that is gathered between steps (Adam, Kingma and Ba 2014), with a ridge. */
export function makeAdam(values: Float32Array, ridge: number) {
  const gradient = new Float32Array(values.length);
  const means = new Float32Array(values.length);
  const squares = new Float32Array(values.length);
  /** `time` counts the steps from 1. The gradient begins anew. */
  const step = (rate: number, time: number): void => {
    const meanScale = 1 / (1 - 0.9 ** time);
    const squareScale = 1 / (1 - 0.99 ** time);
    for (let at = 0; at < values.length; at += 1) {
      const value = values[at] ?? 0;
      const slope = (gradient[at] ?? 0) + ridge * value;
      const mean = 0.9 * (means[at] ?? 0) + 0.1 * slope;
      const square = 0.99 * (squares[at] ?? 0) + 0.01 * slope * slope;
      gradient[at] = 0;
      means[at] = mean;
      squares[at] = square;
      values[at] = value - (rate * mean * meanScale) / (Math.sqrt(square * squareScale) + 1e-8);
    }
  };
  return { gradient, step };
}
