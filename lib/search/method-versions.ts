import type { MethodId } from "../records/method-id";

/**
 * The version of each method that a new search is stored with. It changes with anything that changes what a method asks:
 * stored searches of another version do not go on.
 */
export const methodVersions: Readonly<Record<MethodId, number>> = {
  // Induction and trajectories
  ape: 1,
  // Critique
  protegi: 1,
  gepa: 1,
  promptagent: 1,
  pe2: 1,
  ampo: 1,
  mars: 1,
  "constitutional-experts": 1,
  "promptfoo-optimize": 1,
  // Edits and populations
  // Demonstrations and surrogates
  // Judges and people
  spo: 1,
  // One request
};
