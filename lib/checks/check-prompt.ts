import { findAmbiguousReferences } from "./ambiguous-reference";
import { byWeight } from "./by-weight";
import type { Finding, PromptCheck } from "./check";
import { findContradictions } from "./contradiction";
import { findOpenForm } from "./output-form";
import { findTwoTasks } from "./two-tasks";
import { findVagueWords } from "./vague-words";

const promptChecks: readonly PromptCheck[] = [
  findAmbiguousReferences,
  findTwoTasks,
  findContradictions,
  findOpenForm,
  findVagueWords,
];

/**
 * The prompt's own report: what a reader of the silver prompt alone would miss, in plain words and with sources. All of
 * it is advice. Nothing here predicts how well a prompt works: ambiguity and length do not in general ("The language of
 * prompting", arXiv 2311.01967).
 */
export function checkPrompt(prompt: string): readonly Finding[] {
  if (prompt.trim() === "") return [];
  return promptChecks.flatMap((check) => check(prompt)).sort(byWeight);
}

/** The same without what the person's answers, which stand as `lines` beside the prompt, have settled. */
export function checkAnsweredPrompt(prompt: string, lines: readonly string[]): readonly Finding[] {
  const findings = checkPrompt(prompt);
  if (findings.length === 0 || lines.length === 0) return findings;
  const open = new Set(checkPrompt([prompt, ...lines].join("\n\n")).map(nameOf));
  return findings.filter((finding) => open.has(nameOf(finding)));
}

function nameOf({ check, message }: Finding): string {
  return `${check} ${message}`;
}
