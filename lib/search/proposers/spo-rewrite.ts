import { succeed } from "../../base/result";
import type { ChatMessage } from "../../engines/engine";
import type { Case } from "../../records/case";
import { defaultWordLimit } from "../../template/task";
import { drawSeed } from "../draw";
import { expectedText } from "../expected-text";
import type { AnswerRow } from "../measure-row";
import { sectionOf, withSection } from "../prompt-section";
import type { Answer, Candidate, Ledger, Proposer, Steps } from "../search";
import { inputOf } from "./induce";
import { readInstruction } from "./read-instruction";

export interface RewriteOptions {
  readonly startText: string;
  /** Whose answers are shown; two are enough for a small model to read. */
  readonly rows: readonly Case[];
  readonly answerRow: AnswerRow;
  readonly maxTokens: number;
}

/**
 * SPO's optimizer (Xiang et al., arXiv 2502.06855): it sees the best prompt and what it led to, names one change, and
 * writes the prompt with it. At the paper's temperature of 0.7. No answer is called right or wrong: where a row has an
 * expected answer, one is shown as a sample of the form.
 */
export function createSpoRewrite(options: RewriteOptions): Proposer {
  return {
    async *propose({ candidates, kept }, wanted, ledger) {
      const best = candidates.find(({ id }) => id === kept[0]);
      if (best === undefined) return succeed([]);
      const made: Candidate[] = [];
      for (let asked = 0; asked < wanted; asked += 1) {
        const answer = yield* askForRewrite(best, options, ledger);
        if (!answer.ok) return answer.failure.kind === "budget-spent" ? succeed(made) : answer;
        const { change, prompt } = readParts(answer.value.text);
        const section = answer.value.isCutOff
          ? null
          : readInstruction({ ...answer.value, text: prompt }, sectionOf(options.startText));
        if (section === null || !section.ok) {
          yield { type: "candidate-refused", text: answer.value.text, reason: "It is no whole prompt." };
          continue;
        }
        const text = withSection(options.startText, section.value);
        made.push({ id: "", text, parents: [best.id], reason: change ?? "A rewriting from its answers." });
      }
      return succeed(made);
    },
  };
}

/** Shows fewer answers where they do not fit the model. */
async function* askForRewrite(best: Candidate, options: RewriteOptions, ledger: Ledger): Steps<Answer> {
  const { rows, answerRow, maxTokens } = options;
  const shown: string[] = [];
  for (const row of rows) {
    // It was measured, so this costs nothing.
    const answered = yield* answerRow(best.text, row, ledger);
    if (answered.ok) shown.push(`Input: ${cut(inputOf(row))}\nAnswer: ${cut(answered.value.text)}`);
    else if (answered.failure.kind !== "context-exceeded" && answered.failure.kind !== "template-failed")
      return answered;
  }
  const sampling = { temperature: 0.7, topP: 1, seed: drawSeed(() => ledger.random()), maxTokens };
  for (let count = shown.length; ; count -= 1) {
    const request = askForChange(sectionOf(best.text), shown.slice(0, Math.max(0, count)), options);
    const answer = yield* ledger.ask("propose", request, sampling);
    if (answer.ok || answer.failure.kind !== "context-exceeded" || count <= 0) return answer;
  }
}

/** Enough to see what an answer is like. */
const MOST_CHARACTERS = 600;

/** With a mark where something is left out. */
export function cut(text: string): string {
  const characters = Array.from(text.trim());
  return characters.length <= MOST_CHARACTERS ? text.trim() : `${characters.slice(0, MOST_CHARACTERS).join("")} …`;
}

function askForChange(
  prompt: string,
  answers: readonly string[],
  { startText, rows }: RewriteOptions,
): readonly ChatMessage[] {
  const sample = rows.map(expectedText).find((text) => text !== null);
  const parts = [
    "Here is a prompt, and what it led to.",
    `<prompt>\n${prompt}\n</prompt>`,
    ...(answers.length > 0 ? [`<answers>\n${answers.join("\n\n")}\n</answers>`] : []),
    ...(typeof sample === "string"
      ? [`A sample of the form that is wanted:\n\n<sample>\n${cut(sample)}\n</sample>`]
      : []),
    `Which one change of the prompt would make its answers better? Write the change in one sentence between <change> and </change>. Then write the whole prompt with this change between <new_prompt> and </new_prompt>, in at most ${defaultWordLimit(sectionOf(startText))} words. Keep its task, its facts, and all that stands in braces.`,
  ];
  return [{ role: "user", content: parts.join("\n\n") }];
}

/** What stands between the tags; small models leave out a tag, mostly the last one. */
export function readParts(text: string): { readonly change: string | null; readonly prompt: string } {
  const change = /<change>([\s\S]*?)(?:<\/change>|<new_prompt>|$)/u.exec(text)?.[1]?.trim() ?? null;
  const inside = /<new_prompt>([\s\S]*?)(?:<\/new_prompt>|$)/u.exec(text)?.[1];
  const prompt = inside ?? text.replace(/<change>[\s\S]*?(?:<\/change>|$)/u, "").replace(/<\/?new_prompt>/gu, "");
  return { change: change === null || change === "" ? null : change, prompt };
}
