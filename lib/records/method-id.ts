/** The methods of prompt search that the Lab offers, by their papers' names. */
export const methodIds = [
  // Induction and trajectories
  "ape",
  // Critique
  "protegi",
  "gepa",
  "promptagent",
  "pe2",
  "ampo",
  "mars",
  "constitutional-experts",
  "promptfoo-optimize",
  // Edits and populations
  // Demonstrations and surrogates
  // Judges and people
  "spo",
  // One request
] as const;

export type MethodId = (typeof methodIds)[number];
