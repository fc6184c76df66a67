const REACH = 9;
const STEPS = 4_000;

/**
 * What the best of so many equally good candidates seems to gain by luck alone, in score points of 1: the expected largest
 * of as many normal means. `spread` is the standard deviation of one row's score, 0.5 for rows that are met half the time.
 */
export function expectedLuck(candidates: number, rows: number, spread: number): number {
  if (candidates < 2 || rows < 1) return 0;
  return (expectedMaximum(candidates) * spread) / Math.sqrt(rows);
}

/** Of draws from the standard normal distribution; the integral of the maximum's own density, by trapezoids. */
function expectedMaximum(draws: number): number {
  const width = (2 * REACH) / STEPS;
  let below = 0;
  let before = 0;
  let sum = 0;
  for (let step = 0; step <= STEPS; step += 1) {
    const place = -REACH + step * width;
    const density = Math.exp(-(place ** 2) / 2) / Math.sqrt(2 * Math.PI);
    below += ((before + density) / 2) * width;
    before = density;
    sum += place * draws * density * Math.min(1, below) ** (draws - 1) * width;
  }
  return sum;
}
