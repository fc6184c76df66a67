import type { MethodId } from "../records/method-id";

/**
 * The version of each method that a new search is stored with. It changes with anything that changes what a method asks:
 * stored searches of another version do not go on.
 */
export const methodVersions: Readonly<Record<MethodId, number>> = {
  // Induction and trajectories
  ape: 1,
  opro: 1,
  copro: 1,
  qpo: 1,
  "dp-opt": 1,
  gpo: 1,
  "gpo-shift": 1,
  mop: 1,
  "prompt-selection": 1,
  "prompt-oirl": 1,
  // Critique
  protegi: 1,
  gepa: 1,
  "gepa-merge": 1,
  promptagent: 1,
  pe2: 1,
  ampo: 1,
  mars: 1,
  "constitutional-experts": 1,
  "promptfoo-optimize": 1,
  // Edits and populations
  "plum-climbing": 1,
  "plum-annealing": 1,
  "plum-mutation": 1,
  "plum-crossover": 1,
  "plum-tabu": 1,
  "plum-harmony": 1,
  "evoprompt-ga": 1,
  "evoprompt-de": 1,
  promptbreeder: 1,
  tapo: 1,
  sprig: 1,
  // Demonstrations and surrogates
  bootstrap: 1,
  "random-search": 1,
  mipro: 1,
  promptwizard: 1,
  "better-together": 1,
  // Judges and people
  spo: 1,
  pdo: 1,
  apohf: 1,
  promptor: 1,
  rope: 1,
  ipc: 1,
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
  prewrite: 1,
  mapo: 1,
  apgp: 1,
  promptomatix: 1,
  prs: 1,
};
