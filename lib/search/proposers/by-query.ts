import { succeed } from "../../base/result";
import type { Case } from "../../records/case";
import { sectionOf } from "../prompt-section";
import type { Candidate, Population, Proposer } from "../search";
import { keptCandidates, meanScores } from "../selectors/mean-scores";
import { askForPrompt } from "./ask-for-text";
import { inputOf } from "./induce";
import { childOf, instructionOf } from "./read-child";
import { inTags, keepAndWrite } from "./rewrite";
import { cut } from "./cut";

export interface ByQueryOptions {
  readonly startText: string;
  /** Whose inputs are shown, one to a request; no answer is. */
  readonly rows: readonly Case[];
  /** The best prompts so far that are shown with their scores. */
  readonly shown: number;
  readonly wordLimit: number;
}

/**
 * QPO's step (Kong et al., arXiv 2408.10504): a prompt is written for one input, in sight of prompts with the reward that
 * they had, and the reward that is wanted, which is the highest. What was written and scored is shown in the next loop.
 */
export function createByQuery({ startText, rows, shown, wordLimit }: ByQueryOptions): Proposer {
  const start = sectionOf(startText);
  return {
    async *propose(population, wanted, ledger) {
      const tried = describeTried(population, startText, shown);
      const parents = population.kept.slice(0, 1);
      const made: Candidate[] = [];
      for (let asked = 0; asked < wanted && rows.length > 0; asked += 1) {
        const row = rows[Math.floor(ledger.random() * rows.length)];
        const input = row === undefined ? "" : cut(inputOf(row));
        const content = `Prompts were tried with inputs such as this one. A reward is from 0 to 100, and higher is better.

${inTags("input", input)}

${inTags("rewarded", tried.join("\n\n"))}

Write a prompt for this input, and for others like it, that differs from these and gets a reward of 100. Do not answer the input, and copy nothing of it.
${keepAndWrite(wordLimit)}`;
        const text = yield* askForPrompt({ content, temperature: 1, topP: 1, words: wordLimit }, start, ledger);
        if (!text.ok) return text.failure.kind === "budget-spent" && made.length > 0 ? succeed(made) : text;
        if (text.value === null) continue;
        made.push(childOf(text.value, { startText, parents, reason: "Written in sight of one input." }));
      }
      return succeed(made);
    },
  };
}

/** In rising order, the best last. */
function describeTried(population: Population, startText: string, shown: number): readonly string[] {
  const scores = meanScores(population);
  return keptCandidates(population)
    .slice(0, shown)
    .toReversed()
    .map((one) => `Prompt: ${instructionOf(one, startText)}\nReward: ${Math.round((scores.get(one.id) ?? 0) * 100)}`);
}
