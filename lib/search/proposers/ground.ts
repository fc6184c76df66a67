import { succeed } from "../../base/result";
import type { ChatMessage } from "../../engines/engine";
import type { Case } from "../../records/case";
import type { Demonstration } from "../demonstrations";
import { expectedText } from "../expected-text";
import type { Answer, Ledger, Steps } from "../search";
import { askWithFewer } from "./ask-with-fewer";
import { inputOf } from "./induce";
import { tokensFor } from "./tokens-for";

/** What stands behind a request for an instruction. */
export interface Grounds {
  readonly instruction: string;
  /** Of the rows; null where there is none. */
  readonly summary: string | null;
  readonly demonstrations: readonly Demonstration[];
  /** One sentence on what to try; empty for none. */
  readonly tip: string;
}

/** Of what is said about the rows. */
const WORDS_OF_A_SUMMARY = 60;
const TEMPERATURE = 1;

/**
 * MIPRO's summary of the data (Opsahl-Ong et al., arXiv 2406.11695): what the rows have in common, batch by batch, each
 * request with what was seen before; where there were several, they are put together at the end. Null where nothing was
 * said. Fails as the ledger does.
 */
export async function* summarizeRows(
  rows: readonly Case[],
  { batches, batchSize }: { readonly batches: number; readonly batchSize: number },
  ledger: Ledger,
): Steps<string | null> {
  const seen: string[] = [];
  for (let start = 0; start < rows.length && start < batches * batchSize; start += batchSize) {
    const batch = rows.slice(start, start + batchSize).map(describeRow);
    const said = yield* askShowing(batch, (shown) => askWhatIsSeen(shown, seen), WORDS_OF_A_SUMMARY, ledger);
    if (!said.ok) return said;
    const text = said.value?.text.trim() ?? "";
    if (text !== "") seen.push(text);
  }
  if (seen.length < 2) return succeed(seen[0] ?? null);
  const summary = yield* askShowing(seen, askForSummary, WORDS_OF_A_SUMMARY, ledger);
  if (!summary.ok) return summary;
  return succeed(summary.value === null ? (seen[0] ?? null) : summary.value.text.trim() || null);
}

/**
 * MIPRO's instruction, from a summary, some demonstrations and a tip; fewer of these where they do not fit, and null where
 * not even one does.
 */
export function askForGrounded(grounds: Grounds, words: number, ledger: Ledger): Steps<Answer | null> {
  return askShowing(
    grounds.demonstrations,
    (shown) => askForInstruction({ ...grounds, demonstrations: shown }, words),
    words,
    ledger,
  );
}

/** Null where not even one can be read. */
async function* askShowing<Item>(
  items: readonly Item[],
  ask: (shown: readonly Item[]) => readonly ChatMessage[],
  words: number,
  ledger: Ledger,
): Steps<Answer | null> {
  const sampling = { temperature: TEMPERATURE, topP: 1, maxTokens: tokensFor(words) };
  const asked = yield* askWithFewer({ items, least: Math.min(1, items.length), ask, sampling }, ledger);
  return asked.ok ? succeed(asked.value?.answer ?? null) : asked;
}

function describeRow(row: Case): string {
  const output = expectedText(row);
  return `Input: ${inputOf(row)}${output === null ? "" : `\nOutput: ${output}`}`;
}

function askWhatIsSeen(rows: readonly string[], seen: readonly string[]): readonly ChatMessage[] {
  const parts = [
    "These rows are from one task.",
    `<rows>\n${rows.join("\n\n")}\n</rows>`,
    ...(seen.length > 0 ? [`This was seen in other rows:\n\n<seen>\n${seen.join("\n")}\n</seen>`] : []),
    `What kinds of input are there, what is to be done with them, and what do the outputs look like? Copy no row. Write at most ${WORDS_OF_A_SUMMARY} words.`,
  ];
  return [{ role: "user", content: parts.join("\n\n") }];
}

function askForSummary(seen: readonly string[]): readonly ChatMessage[] {
  const content = `This was seen in the rows of one task:

<seen>
${seen.join("\n")}
</seen>

Put it together in two or three sentences, at most ${WORDS_OF_A_SUMMARY} words.`;
  return [{ role: "user", content }];
}

function askForInstruction(
  { instruction, summary, demonstrations, tip }: Grounds,
  words: number,
): readonly ChatMessage[] {
  const rows = demonstrations.map(({ input, output }) => `Input: ${input}\nOutput: ${output}`);
  const parts = [
    "A language model does a task by this instruction:",
    `<instruction>\n${instruction}\n</instruction>`,
    ...(summary === null ? [] : [`About the task's rows:\n\n<summary>\n${summary}\n</summary>`]),
    ...(rows.length > 0 ? [`Some rows:\n\n<rows>\n${rows.join("\n\n")}\n</rows>`] : []),
    `Write a better instruction for this task, in at most ${words} words. ${tip} Write the instruction alone.`.replace(
      "  ",
      " ",
    ),
  ];
  return [{ role: "user", content: parts.join("\n\n") }];
}
