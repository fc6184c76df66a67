import type { MethodId } from "../records/method-id";

/**
 * The version of each method that a new search is stored with. It changes with anything that changes what a method asks:
 * stored searches of another version do not go on.
 */
export const methodVersions: Readonly<Record<MethodId, number>> = {
  // Induction and trajectories
  ape: 2,
  opro: 2,
  copro: 2,
  qpo: 1,
  "dp-opt": 1,
  gpo: 1,
  "gpo-shift": 1,
  mop: 2,
  "prompt-selection": 1,
  "prompt-oirl": 1,
  // Critique
  protegi: 2,
  gepa: 3,
  "gepa-merge": 2,
  promptagent: 2,
  pe2: 2,
  ampo: 2,
  mars: 2,
  "constitutional-experts": 3,
  "promptfoo-optimize": 2,
  // Edits and populations
  "plum-climbing": 2,
  "plum-annealing": 3,
  "plum-mutation": 2,
  "plum-crossover": 2,
  "plum-tabu": 2,
  "plum-harmony": 2,
  "evoprompt-ga": 2,
  "evoprompt-de": 2,
  promptbreeder: 2,
  tapo: 2,
  sprig: 2,
  // Demonstrations and surrogates
  bootstrap: 2,
  "random-search": 2,
  mipro: 2,
  promptwizard: 2,
  "better-together": 2,
  // Judges and people
  spo: 2,
  pdo: 2,
  apohf: 2,
  promptor: 1,
  rope: 1,
  ipc: 1,
  // One request
  fipo: 2,
  langgpt: 2,
  minstrel: 2,
  pas: 2,
  tapp: 2,
  "derived-prompts": 1,
  mepo: 2,
  promptd: 2,
  "question-rewriter": 2,
  "feedback-control": 2,
  "multi-expert": 2,
  "method-actors": 2,
  prewrite: 1,
  mapo: 1,
  apgp: 1,
  promptomatix: 1,
  prs: 1,
};
