/**
 * A draw from Beta(a, b), with a and b at least 1, in (0, 1); `random` gives numbers in [0, 1). By two draws from Gamma
 * (Marsaglia and Tsang, 2000).
 */
export function drawBeta(a: number, b: number, random: () => number): number {
  const first = drawGamma(a, random);
  const second = drawGamma(b, random);
  return first / (first + second);
}

function drawGamma(shape: number, random: () => number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  // A draw is refused 5 times in 100; a `random` that always says the same must not hold it for ever.
  for (let tries = 0; tries < 100; tries += 1) {
    const normal = drawNormal(random);
    const v = (1 + c * normal) ** 3;
    if (v <= 0) continue;
    if (Math.log(1 - random()) < normal ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
  return shape;
}

/** Box and Muller. */
function drawNormal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
