import { succeed } from "../../base/result";
import type { ChatMessage } from "../../engines/engine";
import type { Case } from "../../records/case";
import { shuffle } from "../draw";
import { expectedText } from "../expected-text";
import { meanScores } from "../selectors/mean-scores";
import type { Candidate, Population, Proposer } from "../search";
import { askWithFewer } from "./ask-with-fewer";
import { inputOf } from "./induce";
import { instructionOf, readChild } from "./read-child";
import { tokensFor } from "./tokens-for";

export interface TrajectoryOptions {
  readonly startText: string;
  /** The best ones of the history that are shown, at most. */
  readonly shown: number;
  /** Weaker ones are left out, as long as any are left. */
  readonly leastScore: number;
  /** Solved rows are drawn from these, anew in each round; none for requests without rows. */
  readonly rows: readonly Case[];
  readonly pairs: number;
  readonly temperature: number;
  /** Of an instruction. */
  readonly words: number;
}

/**
 * OPRO's and COPRO's step (Yang et al., arXiv 2309.03409; DSPy): the best prompts so far with their scores in rising
 * order, and the model writes another one. The history is `kept`, the best first. Fewer prompts and rows are shown where
 * they do not fit.
 */
export function createTrajectory(options: TrajectoryOptions): Proposer {
  const { startText, temperature, words } = options;
  const request = {
    least: 1,
    ask: (shown: readonly Shown[]) => askForBetter(shown, words),
    sampling: { temperature, topP: 1, maxTokens: tokensFor(words) },
  };
  return {
    async *propose(population, wanted, ledger) {
      const history = historyOf(population, options);
      const [best] = population.kept;
      if (history.length === 0 || best === undefined) return succeed([]);
      const known = options.rows.filter((row) => expectedText(row) !== null);
      const pairs = shuffle(known, () => ledger.random()).slice(0, options.pairs);
      const made: Candidate[] = [];
      for (let asked = 0; asked < wanted; asked += 1) {
        const answer = yield* askWithFewer({ ...request, items: mostTellingFirst(history, pairs) }, ledger);
        // What is made already can still be measured, or told.
        if (!answer.ok) return answer.failure.kind === "budget-spent" ? succeed(made) : answer;
        if (answer.value === null) break;
        const reason = `Follows on ${history.length} scored prompts.`;
        const how = { startText, parents: [best], reason, mayBeCut: true };
        const child = yield* readChild(answer.value.answer, how);
        if (!child.ok) return child;
        if (child.value !== null) made.push(child.value);
      }
      return succeed(made);
    },
  };
}

/** An entry of the request for each prompt, the best first. */
function historyOf(population: Population, { startText, shown, leastScore }: TrajectoryOptions): readonly string[] {
  const scores = meanScores(population);
  const texts = new Map(population.candidates.map(({ id, text }) => [id, text]));
  const scored = population.kept.slice(0, shown).flatMap((id) => {
    const text = texts.get(id);
    return text === undefined ? [] : [{ text, score: scores.get(id) ?? 0 }];
  });
  const strong = scored.filter(({ score }) => score >= leastScore);
  return (strong.length > 0 ? strong : scored.slice(0, 1)).map(
    ({ text, score }) => `Prompt: ${instructionOf({ text }, startText)}\nScore: ${Math.round(score * 100)}`,
  );
}

type Shown = { readonly scored: string } | { readonly pair: Case };

/** The best two prompts, the rows, then the other prompts: where they do not fit, the weakest prompt goes first. */
function mostTellingFirst(history: readonly string[], pairs: readonly Case[]): readonly Shown[] {
  const scored = history.map((entry) => ({ scored: entry }));
  const [best, ...others] = scored;
  const rows = pairs.map((pair) => ({ pair }));
  return [...(best === undefined ? [] : [best]), ...others.slice(0, 1), ...rows, ...others.slice(1)];
}

/** The best prompt stands last. */
function askForBetter(shown: readonly Shown[], words: number): readonly ChatMessage[] {
  const history = shown.flatMap((item) => ("scored" in item ? [item.scored] : [])).toReversed();
  const rows = shown.flatMap((item) =>
    "pair" in item ? [`Input: ${inputOf(item.pair)}\nOutput: ${expectedText(item.pair) ?? ""}`] : [],
  );
  const parts = [
    "These prompts were tried on one task. A score is from 0 to 100, and higher is better.",
    `<tried>\n${history.join("\n\n")}\n</tried>`,
    ...(rows.length > 0 ? [`The task looks like this:\n\n<rows>\n${rows.join("\n\n")}\n</rows>`] : []),
    `Write one new prompt that differs from all of these and would score higher, in at most ${words} words. Write the prompt alone.`,
  ];
  return [{ role: "user", content: parts.join("\n\n") }];
}
