/** The methods of prompt search that the Lab offers, by their papers' names. */
export const methodIds = [
  // Induction and trajectories
  "ape",
  "opro",
  "copro",
  // Critique
  "protegi",
  "gepa",
  "gepa-merge",
  "promptagent",
  "pe2",
  "ampo",
  "mars",
  "constitutional-experts",
  "promptfoo-optimize",
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
  "bootstrap",
  "random-search",
  "mipro",
  "promptwizard",
  "better-together",
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
