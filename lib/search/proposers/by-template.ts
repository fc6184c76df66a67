import { succeed } from "../../base/result";
import type { Case } from "../../records/case";
import { builtinPacks } from "../../template/builtin-packs";
import { renderOptimizerRequest } from "../../template/render-pack";
import { defaultWordLimit } from "../../template/task";
import { expectedText } from "../expected-text";
import { isOfOneRow, type AnswerRow } from "../measure-row";
import type { Ledger, Steps } from "../search";
import { askForPrompt } from "./ask-for-text";
import { cut } from "./cut";
import type { Write } from "./rewrite";

export interface TemplateOptions {
  readonly startText: string;
  /** Rows whose answers may be shown, one at a time, in turn. */
  readonly rows: readonly Case[];
  readonly answerRow: AnswerRow;
}

/** The optional blocks of the template, in turn, as FIPO's training data mixes them. */
const blocks = [
  { silver: false, golden: false, reason: "The prompt alone, said better." },
  { silver: true, golden: false, reason: "Said better, from an answer that it led to." },
  { silver: false, golden: true, reason: "Said better, from an answer that was wanted." },
  { silver: true, golden: true, reason: "Said better, from an answer that it led to and one that was wanted." },
] as const;

/**
 * FIPO's modular template (Lu et al., arXiv 2402.11811), in our short wording: each attempt has other blocks, where the
 * rows can fill them. At the reference's temperature of 0.8 and nucleus of 0.95.
 */
export function byTemplate({ startText, rows, answerRow }: TemplateOptions): Write {
  const [, { texts }] = builtinPacks;
  return async function* write(section, attempt, ledger) {
    const row = rows[attempt % Math.max(1, rows.length)] ?? null;
    const block = blocks[attempt % blocks.length] ?? blocks[0];
    const silver = yield* answerTo(block.silver ? row : null, { startText, answerRow }, ledger);
    if (!silver.ok) return silver;
    const golden = block.golden && row !== null ? expectedText(row) : null;
    const wordLimit = defaultWordLimit(section);
    const task = {
      silverPrompt: section,
      silverResponse: silver.value,
      goldenResponse: golden === null ? null : cut(golden),
      wordLimit,
    };
    const content = renderOptimizerRequest(texts, task);
    const request = { content, temperature: 0.8, topP: 0.95, words: wordLimit };
    const text = yield* askForPrompt(request, section, ledger);
    if (!text.ok) return text;
    const seen = row !== null && (silver.value ?? golden) !== null ? [row.id] : [];
    return succeed(text.value === null ? null : { section: text.value, reason: block.reason, seen });
  };
}

/** What the person's prompt leads to on a row; null without a row, or where it cannot be answered. */
async function* answerTo(
  row: Case | null,
  { startText, answerRow }: Pick<TemplateOptions, "startText" | "answerRow">,
  ledger: Ledger,
): Steps<string | null> {
  if (row === null) return succeed(null);
  const answered = yield* answerRow(startText, row, ledger);
  if (answered.ok) return succeed(cut(answered.value.text));
  return isOfOneRow(answered.failure) ? succeed(null) : answered;
}
