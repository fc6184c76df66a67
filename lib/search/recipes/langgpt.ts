import type { Result } from "../../base/result";
import { defaultWordLimit } from "../../template/task";
import { byBrief } from "../proposers/rewrite";
import { describeModule, moduleNames } from "../prompt-modules";
import type { Recipe } from "../recipe";
import { sectionOf } from "../prompt-section";
import { createWriting, oneRequestSizes, type OneRequestSize } from "./one-request";
import type { RecipeContext } from "./recipe-context";

export interface LangGptSize extends OneRequestSize {
  /** Sections of the new prompt, in the order of `moduleNames`. */
  readonly sections: number;
}

/** "tab": four sections, which a small model can still follow. "reference": all seven that the paper's template has. */
export const langGptSizes = {
  tab: { ...oneRequestSizes.tab, sections: 4 },
  reference: { ...oneRequestSizes.reference, sections: 7 },
} as const satisfies Record<string, LangGptSize>;

/** A heading and its words. */
const WORDS_OF_A_SECTION = 20;

/**
 * LangGPT (Wang et al., arXiv 2402.16929): the prompt in the sections of one template: role, goal, rules, workflow, … What
 * differs here: four sections in place of seven, no nested variables or commands, and several samples behind the gate.
 */
export function createLangGpt(context: RecipeContext, size: LangGptSize = langGptSizes.tab): Result<Recipe> {
  const wordLimit = defaultWordLimit(sectionOf(context.plan.prompt.text)) + size.sections * WORDS_OF_A_SECTION;
  const sections = moduleNames.slice(0, size.sections).map((name) => `- ${describeModule(name)}`);
  const write = byBrief({
    asks: `Put what it says in these sections, each below a heading such as "# Role", in this order:\n${sections.join("\n")}`,
    reason: `In ${size.sections} sections.`,
    temperatureOf: () => 0.8,
    wordLimit,
  });
  return createWriting(context, { id: "langgpt", callsOfAProposal: 1, wordLimit, write }, size);
}
