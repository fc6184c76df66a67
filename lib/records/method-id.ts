/** The methods of prompt search that the Lab offers, by their papers' names. */
export const methodIds = [
  // Induction and trajectories
  "ape",
  // Critique
  // Edits and populations
  // Demonstrations and surrogates
  // Judges and people
  "spo",
  "pdo",
  "apohf",
  // One request
  "fipo",
  "langgpt",
  "minstrel",
  "pas",
  "tapp",
  "mepo",
  "promptd",
  "question-rewriter",
  "feedback-control",
  "multi-expert",
  "method-actors",
] as const;

export type MethodId = (typeof methodIds)[number];
