import { succeed } from "../../base/result";
import type { ChatMessage } from "../../engines/engine";
import type { Answer, Ledger, Steps } from "../search";
import { askOnce, askWithFewer } from "./ask-with-fewer";
import { tokensFor } from "./tokens-for";

/** An instruction, and rows that tell of it; written out as a request shows them. */
export interface Critiqued {
  readonly instruction: string;
  readonly rows: readonly string[];
  /** Whether the instruction does well on such rows. */
  readonly isGood: boolean;
}

const WORDS_OF_A_CRITIQUE = 50;

/** Asks at 0.9: the program asks at 0, which writes a small model's first thought each time. */
export const WIZARD_TEMPERATURE = 0.9;

/**
 * PromptWizard's critique and refinement (Agarwal et al., arXiv 2405.18369): what is wrong with the instruction, or what
 * makes it work; then a better one that heeds it. Two requests; the answer holds the instruction. Rows are left out
 * where they do not fit; null where nothing fits. Fails as the ledger does.
 */
export async function* critiqueAndRewrite(critiqued: Critiqued, words: number, ledger: Ledger): Steps<Answer | null> {
  const critique = yield* askWithFewer(
    {
      items: critiqued.rows,
      least: 0,
      ask: (rows) => messageOf(askForCritique({ ...critiqued, rows })),
      sampling: samplingFor(WORDS_OF_A_CRITIQUE),
    },
    ledger,
  );
  if (!critique.ok || critique.value === null) return critique.ok ? succeed(null) : critique;
  const said = critique.value.answer.text.trim();
  return yield* askShortly(askForRewriting(critiqued.instruction, said, words), words, ledger);
}

/** One request for so many words at most; null where it does not fit the model. */
export function askShortly(content: string, words: number, ledger: Ledger): Steps<Answer | null> {
  return askOnce(messageOf(content), samplingFor(words), ledger);
}

function samplingFor(words: number) {
  return { temperature: WIZARD_TEMPERATURE, topP: 1, maxTokens: tokensFor(words) };
}

function messageOf(content: string): readonly ChatMessage[] {
  return [{ role: "user", content }];
}

function askForCritique({ instruction, rows, isGood }: Critiqued): string {
  const told = rows.length === 0 ? [] : [`<rows>\n${rows.join("\n\n")}\n</rows>`];
  const parts = isGood
    ? [
        "A language model does well with this instruction:",
        `<instruction>\n${instruction}\n</instruction>`,
        ...(rows.length === 0 ? [] : ["The rows look like this:", ...told]),
        "What makes the instruction work, and what would make it still better?",
      ]
    : [
        "A language model does not do well with this instruction:",
        `<instruction>\n${instruction}\n</instruction>`,
        ...(rows.length === 0 ? [] : ["It was wrong here:", ...told]),
        "What in the instruction leads to this, or is missing from it?",
      ];
  return `${parts.join("\n\n")} Write at most ${WORDS_OF_A_CRITIQUE} words.`;
}

function askForRewriting(instruction: string, critique: string, words: number): string {
  return `A language model is to follow this instruction:

<instruction>
${instruction}
</instruction>

Somebody said about it:

<critique>
${critique}
</critique>

Write a better instruction for the same task that heeds this, in at most ${words} words. Keep what it asks for. Write the instruction alone.`;
}
