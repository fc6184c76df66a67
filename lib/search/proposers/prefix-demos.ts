import { succeed } from "../../base/result";
import { sectionOf, withSection } from "../prompt-section";
import type { Candidate, Proposer } from "../search";

/**
 * Solved tasks that have nothing to do with the person's: each shows that an instruction is followed to the letter. All
 * are our own; the answers are labels of the same few kinds, as the paper found that classification helps most.
 */
const demonstrations = [
  ["Say whether the sentence is a question. Answer yes or no.", "The lamp was left on overnight.", "no"],
  ["Name the season that the sentence speaks of.", "The lake had frozen from shore to shore.", "winter"],
  ["Say whether the second number is larger. Answer yes or no.", "14, 41", "yes"],
  ["Sort the review as positive or negative.", "The handle broke on the second day.", "negative"],
  ["Say which is meant: animal, plant or tool.", "chisel", "tool"],
  ["Say whether both words mean nearly the same. Answer same or different.", "quick, rapid", "same"],
  ["Name the language of the greeting.", "Buenos días", "Spanish"],
  ["Say how urgent the note is: high or low.", "Please water the fern some time this month.", "low"],
] as const;

/** How many tasks stand before the prompt, in turn: the paper's eight, then fewer, for models that read little. */
const counts = [8, 4, 2] as const;

/** Of the longest prefix, with its marks. */
export const WORDS_OF_THE_PREFIX = 220;
export const MOST_PREFIXES: number = counts.length;

/**
 * TAPP, the task-agnostic prefix prompt (Ye et al., arXiv 2302.14691): the same solved tasks are put before any prompt. No
 * call; a round has as many as are wanted, the longest first.
 */
export function createPrefixDemos(startText: string): Proposer {
  return {
    async *propose({ round, candidates }, wanted) {
      const parents = candidates.slice(0, 1).map(({ id }) => id);
      const made = counts.slice(round - 1, round - 1 + wanted).map((count): Candidate => {
        const text = withSection(startText, `${prefixOf(count)}\n\n${sectionOf(startText)}`);
        return { id: "", text, parents, reason: `After ${count} solved tasks.` };
      });
      return succeed(made);
    },
  };
}

function prefixOf(count: number): string {
  return demonstrations
    .slice(0, count)
    .map(([instruction, input, output]) => `Instruction: ${instruction}\nInput: ${input}\nOutput: ${output}`)
    .concat("Now follow this instruction in the same way.")
    .join("\n\n");
}
