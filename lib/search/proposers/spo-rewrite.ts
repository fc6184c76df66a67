import { succeed } from "../../base/result";
import type { ChatMessage } from "../../engines/engine";
import type { Case } from "../../records/case";
import { expectedText } from "../expected-text";
import { isOfOneRow, type AnswerRow } from "../measure-row";
import { sectionOf } from "../prompt-section";
import { bestOf } from "../selectors/mean-scores";
import type { Candidate, Ledger, Proposer, Steps } from "../search";
import { askWithFewer } from "./ask-with-fewer";
import { cut } from "./cut";
import { inputOf } from "./induce";
import { readChild, roomForChild } from "./read-child";

export interface RewriteOptions {
  readonly startText: string;
  /** Whose answers are shown; two are enough for a small model to read. */
  readonly rows: readonly Case[];
  readonly answerRow: AnswerRow;
}

/**
 * SPO's optimizer (Xiang et al., arXiv 2502.06855): it sees the best prompt and what it led to, names one change, and
 * writes the prompt with it. At the paper's temperature of 0.7. No answer is called right or wrong: where a row has an
 * expected answer, one is shown as a sample of the form. Fewer answers are shown where they do not fit the model.
 */
export function createSpoRewrite(options: RewriteOptions): Proposer {
  const { startText } = options;
  return {
    async *propose(population, wanted, ledger) {
      const best = bestOf(population);
      const made: Candidate[] = [];
      for (let asked = 0; asked < wanted && best !== null; asked += 1) {
        const child = yield* rewriteOnce(best, options, ledger);
        if (!child.ok) return child.failure.kind === "budget-spent" ? succeed(made) : child;
        if (child.value !== null) made.push(child.value);
      }
      return succeed(made);
    },
  };

  async function* rewriteOnce(
    best: Candidate,
    { rows, answerRow }: RewriteOptions,
    ledger: Ledger,
  ): Steps<Candidate | null> {
    const answers: string[] = [];
    for (const row of rows) {
      // It was measured, so this costs nothing.
      const answered = yield* answerRow(best.text, row, ledger);
      if (answered.ok) answers.push(`Input: ${cut(inputOf(row))}\nAnswer: ${cut(answered.value.text)}`);
      else if (!isOfOneRow(answered.failure)) return answered;
    }
    const { words, tokens } = roomForChild(startText);
    const sample = rows.map(expectedText).find((text) => text !== null) ?? null;
    const written = yield* askWithFewer(
      {
        items: answers,
        least: 0,
        ask: (shown) => askForChange({ prompt: sectionOf(best.text), answers: shown, sample, words }),
        sampling: { temperature: 0.7, topP: 1, maxTokens: tokens },
      },
      ledger,
    );
    if (!written.ok) return written;
    if (written.value === null) {
      yield { type: "candidate-refused", text: "", reason: "The request is longer than the model can read." };
      return succeed(null);
    }
    const child = { startText, parents: [best.id], reason: "A rewriting from its answers." };
    return yield* readChild(written.value.answer, child);
  }
}

interface AskedChange {
  readonly prompt: string;
  readonly answers: readonly string[];
  readonly sample: string | null;
  readonly words: number;
}

function askForChange({ prompt, answers, sample, words }: AskedChange): readonly ChatMessage[] {
  const parts = [
    "Here is a prompt, and what it led to.",
    `<prompt>\n${prompt}\n</prompt>`,
    ...(answers.length > 0 ? [`<answers>\n${answers.join("\n\n")}\n</answers>`] : []),
    ...(sample === null ? [] : [`A sample of the form that is wanted:\n\n<sample>\n${cut(sample)}\n</sample>`]),
    `Which one change of the prompt would make its answers better? Write the change in one sentence between <change> and </change>. Then write the whole prompt with this change between <new_prompt> and </new_prompt>, in at most ${words} words. Keep its task, its facts, and all that stands in braces.`,
  ];
  return [{ role: "user", content: parts.join("\n\n") }];
}
