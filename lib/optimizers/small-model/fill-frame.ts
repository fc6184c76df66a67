import { succeed, type Result } from "../../base/result";
import type { RunCalls } from "../../calls/run-calls";
import { writeFramedPrompt } from "../../records/framed-prompt";
import { rewriteByRules } from "../../rules/rewrite-by-rules";
import type { Task } from "../../template/task";
import type { Candidate, Remark } from "../optimizer";
import { guessAnswers } from "./guess-answers";

/**
 * The rules' framed prompt with what the model answers; null where rules have nothing to add and nothing to ask. Fails only
 * where the model does.
 */
export async function fillFrame(task: Task, calls: RunCalls): Promise<Result<Candidate | null>> {
  const rewrite = await rewriteByRules(task, { asksQuestions: true });
  if (rewrite.frame === null) return succeed(null);
  const guesses = await guessAnswers(rewrite.frame, { calls, prompt: task.silverPrompt });
  if (!guesses.ok) return guesses;
  const { frame, guessed } = guesses.value;
  const { text } = writeFramedPrompt(frame);
  const isUnchanged = text === task.silverPrompt.trim();
  const remarks = [tellWhatWasDone(guessed)];
  return succeed({ ...rewrite, text, frame, remarks, isUnchanged, generation: null });
}

function tellWhatWasDone(guessed: number): Remark {
  const answers =
    guessed === 0
      ? "It was not sure of an answer to any question."
      : `The model answered ${guessed === 1 ? "one question" : `${guessed} questions`}; you can drop each answer.`;
  return {
    rule: "small-model",
    text: `What the model wrote was no usable prompt, so your own words stand, with what rules add. ${answers}`,
    source: "",
  };
}
