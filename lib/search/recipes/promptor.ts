import type { Result } from "../../base/result";
import { defaultWordLimit } from "../../template/task";
import { sectionOf } from "../prompt-section";
import { byInterview } from "../proposers/by-interview";
import type { Recipe } from "../recipe";
import { createWriting, oneRequestSizes, type OneRequestSize } from "./one-request";
import type { RecipeContext } from "./recipe-context";

export interface PromptorSize extends OneRequestSize {
  readonly questions: number;
}

/** "tab": up to four questions, and four prompts from the answers. "reference": one prompt; the paper's talk has no set end. */
export const promptorSizes = {
  tab: { ...oneRequestSizes.tab, questions: 4 },
  reference: { ...oneRequestSizes.reference, questions: 12 },
} as const satisfies Record<string, PromptorSize>;

/** What the person says comes beside what the prompt says. */
const WORDS_OF_AN_ANSWER = 20;

/**
 * Promptor (Shen et al., arXiv 2310.08101), after the paper's description: an agent asks the designer of a prompt about
 * goals, users, data and limits, and writes the prompt. What differs here: it asks about any task, where the paper's makes
 * prompts for entering text; short questions, one at a time, each of which may be left open; the gate.
 */
export function createPromptor(context: RecipeContext, size: PromptorSize = promptorSizes.tab): Result<Recipe> {
  const startText = context.plan.prompt.text;
  const { questions } = size;
  const wordLimit = defaultWordLimit(sectionOf(startText)) + questions * WORDS_OF_AN_ANSWER;
  const write = byInterview({ questions, wordLimit });
  // The questions come once, before the first prompt.
  const callsOfAProposal = 1 + Math.ceil(questions / size.samples);
  // Facts of the prompt, and those of the person, are looked for before that.
  return createWriting(context, { id: "promptor", callsOfAProposal, wordLimit, keepsFacts: false, write }, size);
}
