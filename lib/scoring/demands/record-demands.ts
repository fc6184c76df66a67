import { broken, met, notRun, type DemandCheck } from "./demand-outcome";

/** Demands on how the answer came about. */
export const recordDemands: Readonly<Record<string, DemandCheck>> = {
  latency(input) {
    const { assertion, milliseconds } = input;
    if (milliseconds === null) return notRun("Nobody measured how long this answer took.");
    const took = `It took ${Math.round(milliseconds)} ms.`;
    if (assertion.threshold !== null) return met(input, milliseconds <= assertion.threshold, took);
    if (assertion.isNegated || assertion.metric === null) return broken("“latency” needs a threshold.");
    return { state: "scored", passed: true, score: milliseconds, reason: took };
  },
};
