import { succeed } from "../../base/result";
import type { SamplingParameters } from "../../engines/engine";
import type { Case } from "../../records/case";
import { readDemonstration, withDemonstrations, type Demonstration } from "../demonstrations";
import { keepSlots } from "../keep-slots";
import { isOfOneRow } from "../measure-row";
import { withSection } from "../prompt-section";
import type { RowTools } from "../row-tools";
import type { Ledger, Steps } from "../search";
import { byBrief, type Write } from "./rewrite";

export interface DerivedPromptOptions {
  readonly startText: string;
  /** What the derived prompts are filled with, one to a prompt, in turn; at least one. Their right answers are not shown. */
  readonly rows: readonly [Case, ...Case[]];
  readonly tools: Pick<RowTools, "fill">;
  /** As rows are answered. */
  readonly sampling: SamplingParameters;
  /** Of a derived prompt. */
  readonly wordLimit: number;
}

/**
 * Derived prompts (Li et al., arXiv 2409.01552): a prompt is derived from the person's, the model that answers rows answers
 * it, and both stand before the person's own prompt, of which no word changes, as one solved example. Two requests. Null,
 * and told as refused, where it cannot be answered, or not to its end, or where both are too long to be shown.
 */
export function byDerivedPrompt({ startText, rows, tools, sampling, wordLimit }: DerivedPromptOptions): Write {
  const derive = byBrief({
    asks: "It is to ask for the same thing. Put it more clearly, and say what an assistant must know to answer it well.",
    reason: "",
    temperatureOf: () => 0.8,
    wordLimit,
  });
  return async function* write(section, attempt, ledger) {
    const derived = yield* derive(section, attempt, ledger);
    if (!derived.ok || derived.value === null) return derived;
    const row = rows[attempt % rows.length] ?? rows[0];
    const text = withSection(startText, keepSlots(derived.value.section, section));
    const answered = yield* answer(text, row, { tools, sampling }, ledger);
    if (!answered.ok) return answered;
    if (answered.value === null) {
      const reason = "The prompt that was derived from yours got no whole answer that can be shown.";
      yield { type: "candidate-refused", text, reason };
      return succeed(null);
    }
    const reason = "After a prompt that was derived from yours, with the answer to it.";
    return succeed({ section: withDemonstrations(section, [answered.value]), reason, seen: [row.id] });
  };
}

/** All that was asked, and what was answered; null where the row cannot be asked, or both cannot be shown. */
async function* answer(
  text: string,
  row: Case,
  { tools, sampling }: Pick<DerivedPromptOptions, "tools" | "sampling">,
  ledger: Ledger,
): Steps<Demonstration | null> {
  const filled = await tools.fill(text, row);
  if (!filled.ok) return isOfOneRow(filled.failure) ? succeed(null) : filled;
  const { messages } = filled.value;
  const answered = yield* ledger.ask("run", messages, sampling);
  if (!answered.ok) return isOfOneRow(answered.failure) ? succeed(null) : answered;
  const asked = messages.map(({ content }) => content).join("\n\n");
  return succeed(answered.value.isCutOff ? null : readDemonstration(asked, answered.value.text, row.id));
}
