import { succeed } from "../../base/result";
import type { Ledger, Steps } from "../search";
import { countWordsOfAnyScript } from "../../template/task";
import { askOnce } from "./ask-with-fewer";
import { readInstruction } from "./read-instruction";
import { tokensFor } from "./tokens-for";

const LEAST_WORDS = 6;

/** One phrase in other words, at a temperature of 0.9; null where the model says nothing that can stand for it. */
export async function* paraphrasePhrase(phrase: string, ledger: Ledger): Steps<string | null> {
  const words = Math.max(LEAST_WORDS, 2 * countWordsOfAnyScript(phrase));
  const content = `Say this part of a sentence in other words. It must mean the same.

<phrase>
${phrase}
</phrase>

Write the new words alone, at most ${words} of them.`;
  const sampling = { temperature: 0.9, topP: 0.9, maxTokens: tokensFor(words) };
  const answer = yield* askOnce([{ role: "user", content }], sampling, ledger);
  if (!answer.ok || answer.value === null) return answer.ok ? succeed(null) : answer;
  const read = readInstruction(answer.value, phrase);
  if (!read.ok) {
    yield { type: "candidate-refused", text: answer.value.text, reason: "It is no phrase." };
    return succeed(null);
  }
  return succeed(
    withMarkOf(
      phrase,
      read.value
        .replace(/<\/?phrase>/gu, "")
        .replace(/\s+/gu, " ")
        .trim(),
    ),
  );
}

const endMarks = /[.,;:!?…。！？；，、：]+$/u;

/** Ends as the phrase does, so that the sentence around it stays whole. */
function withMarkOf(phrase: string, said: string): string {
  return said.replace(endMarks, "") + (endMarks.exec(phrase)?.[0] ?? "");
}
