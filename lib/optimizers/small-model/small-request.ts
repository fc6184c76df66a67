import type { ChatMessage } from "../../engines/engine";
import type { PackTexts } from "../../template/pack";
import { renderOptimizerRequest } from "../../template/render-pack";
import type { Task } from "../../template/task";
import type { Demonstration } from "./demonstrations";

/**
 * What a small model reads: the pack's request with the first demonstration in it, answered, then each further one as a
 * turn of its own, and the person's prompt last in the same form. With no demonstrations it is the pack's request alone.
 */
export function writeSmallRequest(
  texts: PackTexts,
  task: Task,
  demonstrations: readonly Demonstration[],
): readonly ChatMessage[] {
  const own = renderOptimizerRequest(texts, task);
  const [first, ...others] = demonstrations;
  if (first === undefined) return [{ role: "user", content: own }];
  const shown = { silverResponse: null, goldenResponse: null, wordLimit: task.wordLimit };
  return [
    { role: "user", content: renderOptimizerRequest(texts, { ...shown, silverPrompt: first.silver }) },
    { role: "assistant", content: first.golden },
    ...others.flatMap(({ silver, golden }): readonly ChatMessage[] => [
      {
        role: "user",
        content: askForNext(renderOptimizerRequest(shortTexts(texts), { ...shown, silverPrompt: silver })),
      },
      { role: "assistant", content: golden },
    ]),
    { role: "user", content: askForNext(renderOptimizerRequest(shortTexts(texts), task)) },
  ];
}

function askForNext(tagged: string): string {
  return `Rewrite this prompt in the same way. Write only the new prompt.\n\n${tagged}`;
}

/** The part of the request that holds the person's texts; what stands around it was said in the first turn. */
function shortTexts(texts: PackTexts): PackTexts {
  return { ...texts, optimizer: "<silver_prompt>\nS_P\n</silver_prompt>O_C" };
}

/** What is asked of a model that wrote no prompt the first time, beside what it wrote. */
export function askAgain(messages: readonly ChatMessage[], raw: string): readonly ChatMessage[] {
  return [
    ...messages,
    { role: "assistant", content: raw.trim().slice(0, MOST_SHOWN_CHARACTERS) },
    {
      role: "user",
      content:
        "That is not a rewritten prompt. Do not do the task and do not answer it. Write the prompt itself again, clearer than before, with all of its names, numbers and details. Begin with its first word.",
    },
  ];
}

/** More of a wrong answer would only invite more of it. */
const MOST_SHOWN_CHARACTERS = 400;
