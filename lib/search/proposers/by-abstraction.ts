import { succeed } from "../../base/result";
import { askForPart, refusePart } from "./ask-for-text";
import { inTags, type Write } from "./rewrite";

const WORDS_OF_A_PROBLEM = 30;
const sampling = { temperature: 0.8, topP: 1, words: WORDS_OF_A_PROBLEM };

/** What stands between the problem and the answer; each way of saying that it matters, in turn. */
const steps = "Think of two ways to answer. Take the better one, and mend what is weak in it. Check it once more.";
const stimuli = [
  "This matters a great deal to me.",
  "Take the care of somebody who is proud of good work.",
  "Believe that you can do it well.",
  "Somebody relies on this answer.",
] as const;

/**
 * APGP, the auto-prompt graphical paradigm (Ma et al., arXiv 2404.10500): the model states the kind of problem, and the
 * prompt then leads from that through several solutions and a check to the answer, with a sentence that appeals to feeling.
 * One request; the prompt itself stays as it is.
 */
export const byAbstraction: Write = async function* write(section, attempt, ledger) {
  const content = `This prompt goes to an AI assistant. Do not carry it out.

${inTags("prompt", section)}

What kind of problem is it, and what must be looked at to solve it? Write one line of at most ${WORDS_OF_A_PROBLEM} words as an addition to it, in its language.`;
  const problem = yield* askForPart({ content, ...sampling }, ledger);
  if (!problem.ok) return problem;
  const [line = ""] = (problem.value.text ?? "").split("\n", 1);
  if (line.trim() === "") {
    yield refusePart(problem.value);
    return succeed(null);
  }
  const stimulus = stimuli[attempt % stimuli.length] ?? stimuli[0];
  return succeed({
    section: `${section.trimEnd()}\n\n${line.trim()}\n${steps} ${stimulus} Write the final answer alone.`,
    reason: "With the kind of problem, and ways to solve it.",
  });
};

/** All that is put below the prompt. */
export const WORDS_OF_AN_ABSTRACTION: number = WORDS_OF_A_PROBLEM + 50;
