import type { Result } from "../../base/result";
import { defaultWordLimit } from "../../template/task";
import { sectionOf } from "../prompt-section";
import { byManyWriters } from "../proposers/by-many-writers";
import type { Recipe } from "../recipe";
import { oneRequestSizes, createWriting } from "./one-request";
import type { LangGptSize } from "./langgpt";
import type { RecipeContext } from "./recipe-context";

/** "tab": 2 · (1 + 4 + 2) requests. "reference": all sections at most, 1 + 7 + 2 requests, where the paper takes 10 to 15. */
export const minstrelSizes = {
  tab: { ...oneRequestSizes.tab, samples: 2, sections: 4 },
  reference: { ...oneRequestSizes.reference, sections: 7 },
} as const satisfies Record<string, LangGptSize>;

const WORDS_OF_A_SECTION = 20;

/**
 * Minstrel (Wang et al., arXiv 2409.13449): analysts pick the sections of LangGPT's template, a writer fills each, and
 * testers argue about the whole, which is mended. What differs here: one analyst and one critic, who names one fault, in
 * place of groups that discuss; and the gate.
 */
export function createMinstrel(context: RecipeContext, size: LangGptSize = minstrelSizes.tab): Result<Recipe> {
  const { sections } = size;
  const wordLimit = defaultWordLimit(sectionOf(context.plan.prompt.text)) + sections * WORDS_OF_A_SECTION;
  const write = byManyWriters({ sections, wordLimit });
  return createWriting(context, { id: "minstrel", callsOfAProposal: sections + 3, wordLimit, write }, size);
}
