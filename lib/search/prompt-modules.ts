/** Sections that a prompt may have (LangGPT, arXiv 2402.16929), the most useful ones first. */
export const moduleNames = ["role", "goal", "rules", "workflow", "format", "skills", "opening"] as const;

export type ModuleName = (typeof moduleNames)[number];

const descriptions: Readonly<Record<ModuleName, string>> = {
  role: "who the assistant is, as far as the task needs it",
  goal: "the result, when it is done, and what it is not",
  rules: "what always holds, and what must not be done",
  workflow: "the steps, in their order",
  format: "what the answer looks like",
  skills: "what the assistant must be able to do",
  opening: "how it begins",
};

/** "Role: who the assistant is, …" */
export function describeModule(name: ModuleName): string {
  return `${headingOf(name)}: ${descriptions[name]}`;
}

export function headingOf(name: ModuleName): string {
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}
