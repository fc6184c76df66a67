import type { Finding } from "./check";
import { checkCandidate } from "./check-candidate";
import { askedPart, needsMeaningCheck } from "./meaning-drift";
import type { Refinement } from "../template/refinement";
import type { Task } from "../template/task";

/**
 * What the checks find in a prompt that was made from the silver one, in one step or in several. `wishes` are what the
 * person asked for on the way, and their answers are as good: what these bring in is not invented, and need not stand
 * there either, so only what is found with them and without them counts.
 */
export function checkRewrite(task: Task, wishes: readonly string[], text: string): readonly Finding[] {
  const findings = checkCandidate(task, text);
  const said = withAnswers(task, wishes);
  if (said.length === 0 || findings.length === 0) return findings;
  const silverPrompt = [task.silverPrompt, ...said].join("\n\n");
  const withWishes = new Set(checkCandidate({ ...task, silverPrompt }, text).map(nameOf));
  return findings.filter((finding) => withWishes.has(nameOf(finding)));
}

/**
 * As `checkRewrite`, of a text that the person changed by hand. What is not found in `former`, the text as it stood before
 * they did, came in by their own choice, and each such finding says so.
 */
export function checkChangedText(
  task: Task,
  wishes: readonly string[],
  { text, former }: { readonly text: string; readonly former: string },
): readonly Finding[] {
  const findings = checkRewrite(task, wishes, text);
  if (findings.length === 0) return findings;
  const before = new Set(checkRewrite(task, wishes, former).map(nameOf));
  return findings.map((finding) => (before.has(nameOf(finding)) ? finding : { ...finding, isOwnChoice: true }));
}

/** Texts whose embeddings tell whether a prompt still asks for what it should. */
export interface MeaningTexts {
  readonly candidate: string;
  /** To be like one of these is enough. */
  readonly wanted: readonly string[];
}

/**
 * What to compare where words cannot tell whether the prompt still means what the silver one means; null where they can,
 * or where embeddings could not either. `findings` are those of `checkRewrite`. What the person wished for on the way may
 * change the meaning: the text need only be like the silver prompt, or like it with the wishes.
 */
export function findMeaningTexts(
  task: Task,
  wishes: readonly string[],
  text: string,
  findings: readonly Finding[],
): MeaningTexts | null {
  const withWishes = [task.silverPrompt, ...withAnswers(task, wishes)].join("\n\n");
  const wanted = [...new Set([task.silverPrompt, withWishes])];
  const isNeeded = wanted.every((silverPrompt) => needsMeaningCheck({ ...task, silverPrompt }, text, findings));
  return isNeeded ? { candidate: askedPart(text), wanted: wanted.map(askedPart) } : null;
}

function withAnswers({ answers = [] }: Task, wishes: readonly string[]): readonly string[] {
  return [...wishes, ...answers.map(({ line }) => line)];
}

/** What the person asked for on the way to what this refinement makes; nothing where the task alone is rewritten. */
export function wishesOf(refinement: Refinement | null): readonly string[] {
  return refinement === null ? [] : (refinement.wishes ?? [refinement.note]);
}

function nameOf({ check, message }: Finding): string {
  return `${check} ${message}`;
}
