import { succeed, type Result } from "../../base/result";
import type { RunCalls } from "../../calls/run-calls";
import { writeFramedPrompt } from "../../records/framed-prompt";
import { rewriteByRules } from "../../rules/rewrite-by-rules";
import type { Task } from "../../template/task";
import type { Candidate, Remark } from "../optimizer";
import { guessAnswers } from "./guess-answers";

/**
 * The rules' framed prompt with what the model answers; the person's prompt as it was where rules have nothing to add and
 * nothing to ask, with their reason. Fails only where the model does. `onlyRepeated`: the model wrote the person's prompt
 * again; else what it wrote was of no use.
 */
export async function fillFrame(
  task: Task,
  { calls, onlyRepeated }: { readonly calls: RunCalls; readonly onlyRepeated: boolean },
): Promise<Result<Candidate>> {
  const rewrite = await rewriteByRules(task, { asksQuestions: true });
  if (rewrite.frame === null) {
    const reason = rewrite.remarks.map(({ text }) => text).join(" ");
    const remarks = [remarkOf(`${whyNot(onlyRepeated)}, so your prompt stands as it was. ${reason}`)];
    return succeed({ ...rewrite, remarks, generation: null });
  }
  const guesses = await guessAnswers(rewrite.frame, { calls, prompt: task.silverPrompt });
  if (!guesses.ok) return guesses;
  const { frame, guessed } = guesses.value;
  const { text } = writeFramedPrompt(frame);
  const isUnchanged = text === task.silverPrompt.trim();
  const remarks = [tellWhatWasDone({ onlyRepeated, guessed, isUnchanged })];
  return succeed({ ...rewrite, text, frame, remarks, isUnchanged, generation: null });
}

interface Done {
  readonly onlyRepeated: boolean;
  readonly guessed: number;
  readonly isUnchanged: boolean;
}

function tellWhatWasDone({ onlyRepeated, guessed, isUnchanged }: Done): Remark {
  const stands = isUnchanged ? "your prompt stands as it was" : "your own words stand, with what rules add";
  const answers =
    guessed > 0
      ? `The model answered ${guessed === 1 ? "one question" : `${guessed} questions`}; you can drop each answer.`
      : isUnchanged
        ? "Answer a question, and your answer goes into it."
        : "It was not sure of an answer to any question.";
  return remarkOf(`${whyNot(onlyRepeated)}, so ${stands}. ${answers}`);
}

function whyNot(onlyRepeated: boolean): string {
  return onlyRepeated ? "The model only repeated your prompt" : "What the model wrote was no usable prompt";
}

function remarkOf(text: string): Remark {
  return { rule: "small-model", text, source: "" };
}
