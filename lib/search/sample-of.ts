import type { SamplingParameters } from "../engines/engine";

/** The sampling of one of several answers to the same row, counted from 0: its seed is the plan's plus its number. */
export function sampleOf(sampling: SamplingParameters, sample: number): SamplingParameters {
  return { ...sampling, seed: (sampling.seed + sample) >>> 0 };
}
