import { succeed } from "../../base/result";
import type { Candidate, Population, Proposer } from "../search";
import { keptCandidates, meanScores } from "../selectors/mean-scores";
import { wordLikeness } from "../word-likeness";
import { askForPrompt } from "./ask-for-text";
import { childOf, instructionOf } from "./read-child";
import { inTags, keepAndWrite } from "./rewrite";

export interface BoundedStepOptions {
  readonly startText: string;
  readonly steps: number;
  /** Words that the first step may change. */
  readonly mostChanged: number;
  /** Earlier prompts that are shown with their scores. */
  readonly shown: number;
  readonly wordLimit: number;
}

/**
 * The step of GPO, the gradient-inspired optimizer (Tang et al., arXiv 2402.17564): the best prompt is changed in sight of
 * those earlier ones that are most like it, with their scores in rising order (as momentum is of a gradient), and may
 * change in so many words only, which grow fewer by a cosine (as a learning rate does). Likeness is the share of words in
 * common.
 */
export function createBoundedStep({ startText, wordLimit, ...options }: BoundedStepOptions): Proposer {
  return {
    async *propose(population, wanted, ledger) {
      const [best] = keptCandidates(population);
      if (best === undefined) return succeed([]);
      const words = wordsToChange(population.round, options);
      const prompt = instructionOf(best, startText);
      const earlier = describeLike(population, { best, startText, shown: options.shown });
      const parts = [
        "This is a prompt for an AI assistant, the best so far. Do not carry it out.",
        inTags("prompt", prompt),
        ...(earlier.length === 0
          ? []
          : [
              `Earlier prompts like it, with their scores from 0 to 100:\n\n${inTags("earlier_prompts", earlier.join("\n\n"))}`,
            ]),
        `Write a prompt that scores higher. Change at most ${words} words of the best one, and leave the others.\n${keepAndWrite(wordLimit)}`,
      ];
      const content = parts.join("\n\n");
      const made: Candidate[] = [];
      for (let asked = 0; asked < wanted; asked += 1) {
        const text = yield* askForPrompt({ content, temperature: 1, topP: 1, words: wordLimit }, prompt, ledger);
        if (!text.ok) return text.failure.kind === "budget-spent" && made.length > 0 ? succeed(made) : text;
        if (text.value === null) continue;
        const reason = `At most ${words} words changed.`;
        made.push(childOf(text.value, { startText, parents: [best.id], reason }));
      }
      return succeed(made);
    },
  };
}

/** Of a step from 1 on: all in the first, a half in the middle, and one at the least. */
export function wordsToChange(
  step: number,
  { steps, mostChanged }: Pick<BoundedStepOptions, "steps" | "mostChanged">,
): number {
  const share = steps < 2 ? 1 : (1 + Math.cos((Math.PI * (step - 1)) / (steps - 1))) / 2;
  return Math.max(1, Math.round(mostChanged * share));
}

interface Like {
  readonly best: Candidate;
  readonly startText: string;
  readonly shown: number;
}

function describeLike(population: Population, { best, startText, shown }: Like): readonly string[] {
  const scores = meanScores(population);
  const scoreOf = ({ id }: Candidate) => scores.get(id) ?? 0;
  return population.candidates
    .filter((candidate) => candidate !== best && scores.has(candidate.id))
    .toSorted((one, other) => wordLikeness(best.text, other.text) - wordLikeness(best.text, one.text))
    .slice(0, shown)
    .toSorted((one, other) => scoreOf(one) - scoreOf(other))
    .map((one) => `Prompt: ${instructionOf(one, startText)}\nScore: ${Math.round(scoreOf(one) * 100)}`);
}
