import type { MethodId } from "../records/method-id";

/**
 * The version of each method that a new search is stored with. It changes with anything that changes what a method asks:
 * stored searches of another version do not go on.
 */
export const methodVersions: Readonly<Record<MethodId, number>> = {
  // Induction and trajectories
  ape: 1,
  // Critique
  // Edits and populations
  // Demonstrations and surrogates
  // Judges and people
  spo: 1,
  pdo: 1,
  apohf: 1,
  // One request
  fipo: 1,
  langgpt: 1,
  minstrel: 1,
  pas: 1,
  tapp: 1,
  mepo: 1,
  promptd: 1,
  "question-rewriter": 1,
  "feedback-control": 1,
  "multi-expert": 1,
  "method-actors": 1,
};
