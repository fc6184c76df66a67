import type { MethodNeeds } from "./method-card";

const what: Readonly<Record<MethodNeeds["rows"], string>> = {
  prompt: "Nothing but the prompt",
  rows: "Rows to try it on",
  scores: "Rows, and a demand that tells good answers from others",
  "right-answers": "Rows with a right answer, and a demand that scores",
};

/** What must be there before a method can run, in a sentence. */
export function describeNeeds({ rows, leastRows, person }: MethodNeeds): string {
  const least = rows === "prompt" || leastRows < 2 ? "" : `, at least ${leastRows}`;
  return `${what[rows]}${least}${person ? "; and you, to judge" : ""}.`;
}
