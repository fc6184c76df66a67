import { succeed } from "../../base/result";
import type { ChatMessage } from "../../engines/engine";
import { bestOf } from "../selectors/mean-scores";
import type { Candidate, Proposer } from "../search";
import { askOnce } from "./ask-with-fewer";
import { instructionOf, readChild } from "./read-child";
import { tokensFor } from "./tokens-for";

export interface VaryOptions {
  readonly startText: string;
  readonly most: number;
  /** One sentence each that says how to think; taken in turn from a draw on. None for plain requests. */
  readonly styles: readonly string[];
  readonly temperature: number;
  /** Of an instruction. */
  readonly words: number;
}

/**
 * COPRO's first step (DSPy) and PromptWizard's mutation (Agarwal et al., arXiv 2405.18369): better variants of the best
 * instruction, one request for each, with a style of thinking where there are some.
 */
export function createVary({ startText, most, styles, temperature, words }: VaryOptions): Proposer {
  return {
    async *propose(population, wanted, ledger) {
      const parent = bestOf(population);
      if (parent === null) return succeed([]);
      const current = instructionOf(parent, startText);
      const made: Candidate[] = [];
      const first = styles.length > 0 ? Math.floor(ledger.random() * styles.length) : 0;
      for (let asked = 0; asked < Math.min(most, wanted); asked += 1) {
        const style = styles[(first + asked) % styles.length] ?? null;
        const sampling = { temperature, topP: 1, maxTokens: tokensFor(words) };
        const answer = yield* askOnce(askForVariant(current, style, words), sampling, ledger);
        if (!answer.ok) return answer.failure.kind === "budget-spent" ? succeed(made) : answer;
        // A prompt that is too long to be varied may still win as it is.
        if (answer.value === null) break;
        const reason = style ?? "A variant of the best.";
        const child = yield* readChild(answer.value, { startText, parents: [parent.id], reason, mayBeCut: true });
        if (!child.ok) return child;
        if (child.value !== null) made.push(child.value);
      }
      return succeed(made);
    },
  };
}

function askForVariant(instruction: string, style: string | null, words: number): readonly ChatMessage[] {
  const content = `A language model is to follow this instruction:

<instruction>
${instruction}
</instruction>

Write a better instruction for the same task, in at most ${words} words.${style === null ? "" : ` ${style}`} Keep what it asks for. Write the instruction alone.`;
  return [{ role: "user", content }];
}
