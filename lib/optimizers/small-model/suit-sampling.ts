import type { SamplingParameters } from "../../engines/engine";

/** Sampling for the first candidate and for further ones; FIPO's 0.8 is for 70 B, and makes small models ramble. */
const suited = {
  first: { temperature: 0.2, topP: 0.9, repetitionPenalty: 1.05 },
  further: { temperature: 0.6, topP: 0.9, repetitionPenalty: 1.05 },
} as const;

/** FIPO's own sampling, as long as the person has not chosen another. */
const fipoSampling = { temperature: 0.8, topP: 0.95 };

/** What suits a small model, unless the person chose their own. `index` counts a run's candidates from 0. */
export function suitSampling(sampling: SamplingParameters, index: number): SamplingParameters {
  const { temperature, topP } = sampling;
  if (temperature !== fipoSampling.temperature || topP !== fipoSampling.topP) return sampling;
  return { ...sampling, ...(index === 0 ? suited.first : suited.further) };
}
