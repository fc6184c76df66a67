import type { MethodNeeds } from "./method-card";

const what: Readonly<Record<Exclude<MethodNeeds["rows"], "prompt">, string>> = {
  rows: "to try prompts on",
  scores: "and a demand that tells good answers from bad",
  "right-answers": "with a right answer, and a demand that tells good answers from bad",
};

/** What must be there before a method can run, in a sentence. */
export function describeNeeds({ rows, leastRows, person, largeModel }: MethodNeeds): string {
  const count = leastRows < 2 ? "Rows" : `At least ${leastRows} rows`;
  const needed = rows === "prompt" ? "Nothing but the prompt" : `${count} ${what[rows]}`;
  const model = largeModel === true ? " By what is known, a larger model than fits in a tab." : "";
  return `${needed}${person ? "; and you, to answer its questions" : ""}.${model}`;
}
