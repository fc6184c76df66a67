import { succeed } from "../../base/result";
import { sectionOf, withSection } from "../prompt-section";
import type { Candidate, Proposer } from "../search";

/** Sentences of the kinds that are known from papers on prompting; they are ours, and say nothing of the task. */
const hints = [
  "Think step by step before you answer.",
  "First make a plan, then carry it out, then answer.",
  "Answer at once, without any explanation.",
  "Say in your own words what is asked, then answer it.",
  "Look for the trap first: what would be the wrong answer that comes to mind?",
  "Take it apart into smaller questions, and answer these first.",
] as const;

export const MOST_HINTS: number = hints.length;

/**
 * Prompt-OIRL's pool (Sun et al., arXiv 2309.06553): sentences that are put behind a prompt whatever its task is. No call;
 * the first of them that are wanted.
 */
export function createKnownHints(startText: string): Proposer {
  const start = sectionOf(startText);
  return {
    async *propose({ candidates }, wanted) {
      const parents = candidates.slice(0, 1).map(({ id }) => id);
      const made = hints.slice(0, wanted).map((hint): Candidate => {
        const text = withSection(startText, `${start.trimEnd()}\n\n${hint}`);
        return { id: "", text, parents, reason: `With a known hint: ${hint}` };
      });
      return succeed(made);
    },
  };
}
