import { succeed } from "../../base/result";
import type { Case } from "../../records/case";
import { isOfOneRow, type AnswerRow } from "../measure-row";
import { itemsOf, numberItems, withItems } from "../prompt-items";
import { sectionOf } from "../prompt-section";
import { bestOf } from "../selectors/mean-scores";
import type { Candidate, Ledger, Proposer, Steps } from "../search";
import { askForPart, refusePart } from "./ask-for-text";
import { inputOf } from "./induce";
import { firstLine } from "./read-lines";
import { inTags } from "./rewrite";

export interface RequirementOptions {
  readonly startText: string;
  /** Shown to the person one after the other, each with the answer of the best prompt. */
  readonly rows: readonly Case[];
  readonly answerRow: AnswerRow;
}

const WORDS_OF_A_REQUIREMENT = 25;

/** The most requests of a round: an answer to show, which may be known, and the requirement. */
export const CALLS_OF_A_REQUIREMENT = 2;

/**
 * ROPE's cycle (Ma et al., arXiv 2409.08775): the person sees what the best prompt leads to, says what a good answer must be
 * that this one is not, and the prompt gets that as one more requirement; then they look again. Requirements stand in a list
 * below the person's own prompt. Rows where the person leaves it open lead to nothing.
 */
export function createAskRequirements(options: RequirementOptions): Proposer {
  const { startText, rows } = options;
  let next = 0;
  return {
    async *propose(population, _wanted, ledger) {
      const best = bestOf(population);
      while (best !== null && next < rows.length) {
        const row = rows[next];
        next += 1;
        if (row === undefined) break;
        const remark = yield* askAbout(best, row, options, ledger);
        if (!remark.ok) return remark;
        if (remark.value === null) continue;
        const items = itemsOf(best.text, startText);
        const rule = yield* askForRequirement(sectionOf(startText), items, remark.value, ledger);
        if (!rule.ok) return rule;
        if (rule.value === null) continue;
        const text = withItems(startText, [...items, rule.value]);
        const child: Candidate = { id: "", text, parents: [best.id], reason: `You said: ${remark.value}` };
        return succeed([child]);
      }
      return succeed([]);
    },
  };
}

/** What the person says of the answer; null where they leave it open, or the model cannot answer the row. */
async function* askAbout(
  best: Candidate,
  row: Case,
  { answerRow }: RequirementOptions,
  ledger: Ledger,
): Steps<string | null> {
  const answered = yield* answerRow(best.text, row, ledger);
  if (!answered.ok) return isOfOneRow(answered.failure) ? succeed(null) : answered;
  const told = yield* ledger.askPerson({
    kind: "open",
    question: "What should a good answer have that this one lacks? Say it so that it holds for every input.",
    about: [
      { title: "The input", text: inputOf(row) },
      { title: "The answer", text: answered.value.text },
    ],
    options: [],
  });
  if (!told.ok) return told;
  return succeed(told.value.trim() === "" ? null : told.value.trim());
}

/** In one line; null, and told as refused, where the model wrote nothing. */
async function* askForRequirement(
  section: string,
  items: readonly string[],
  remark: string,
  ledger: Ledger,
): Steps<string | null> {
  const parts = [
    "This prompt goes to an AI assistant. Do not carry it out.",
    inTags("prompt", section),
    ...(items.length === 0 ? [] : [`These rules stand below it:\n\n${inTags("rules", numberItems(items))}`]),
    `A person looked at an answer, and says what it lacks:\n\n${inTags("remark", remark)}`,
    `Write that as one rule for all answers, clear and complete, in its language, in at most ${WORDS_OF_A_REQUIREMENT} words. Add nothing of your own. Write the rule alone.`,
  ];
  const content = parts.join("\n\n");
  const written = yield* askForPart({ content, temperature: 0.3, topP: 1, words: WORDS_OF_A_REQUIREMENT }, ledger);
  if (!written.ok) return written;
  const rule = firstLine(written.value.text ?? "");
  if (rule === null) yield refusePart(written.value);
  return succeed(rule);
}
