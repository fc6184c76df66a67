/** The methods of prompt search that the Lab offers, by their papers' names. */
export const methodIds = [
  // Induction and trajectories
  "ape",
  // Critique
  // Edits and populations
  "plum-climbing",
  "plum-annealing",
  "plum-mutation",
  "plum-crossover",
  "plum-tabu",
  "plum-harmony",
  "evoprompt-ga",
  "evoprompt-de",
  "promptbreeder",
  "tapo",
  "sprig",
  // Demonstrations and surrogates
  // Judges and people
  "spo",
  // One request
] as const;

export type MethodId = (typeof methodIds)[number];
