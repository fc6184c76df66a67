import type { Measurement, Selector } from "../search";

/**
 * One best prompt at a time: a new one takes its place where it wins more rows against it than it loses (SPO, Xiang et al.,
 * arXiv 2502.06855). `kept` is the best alone.
 */
export const gate: Selector = {
  select({ candidates, measurements }) {
    const [start, ...challengers] = candidates.map(({ id }) => id);
    if (start === undefined) return [];
    let best = start;
    for (const id of challengers) {
      if (balanceOf(measurements.filter(({ candidateId, rivalId }) => candidateId === id && rivalId === best)) > 0)
        best = id;
    }
    return [best];
  },
};

/** Rows won less rows lost. */
function balanceOf(measurements: readonly Measurement[]): number {
  return measurements.reduce((sum, { score }) => sum + Math.sign((score ?? 0.5) - 0.5), 0);
}
