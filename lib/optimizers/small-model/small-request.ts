import type { ChatMessage } from "../../engines/engine";
import type { PackTexts } from "../../template/pack";
import { renderOptimizerRequest } from "../../template/render-pack";
import type { Task } from "../../template/task";
import { shownLabel } from "../../template/visible-output";
import type { Demonstration } from "./demonstration";

/**
 * What a small model reads: the pack's request with the first demonstration in it, answered, then each further one as a
 * turn of its own, and the person's prompt last in the same form. With no demonstrations it is the pack's request alone.
 */
export function writeSmallRequest(
  texts: PackTexts,
  task: Task,
  demonstrations: readonly Demonstration[],
): readonly ChatMessage[] {
  const turns = demonstrations.flatMap(({ silver, golden }, index): readonly ChatMessage[] => {
    const shown = { silverPrompt: silver, silverResponse: null, goldenResponse: null, wordLimit: task.wordLimit };
    return [
      { role: "user", content: renderOptimizerRequest(index === 0 ? texts : nextTexts(texts), shown).trimEnd() },
      { role: "assistant", content: `${shownLabel} ${golden}` },
    ];
  });
  const own = renderOptimizerRequest(turns.length === 0 ? texts : nextTexts(texts), task).trimEnd();
  return [...turns, { role: "user", content: own }];
}

/** What stands around a prompt was said in the first turn. */
function nextTexts(texts: PackTexts): PackTexts {
  return { ...texts, optimizer: "Rough prompt: S_P\nO_C" };
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
