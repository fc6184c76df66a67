import type { Result } from "../../base/result";
import { defaultWordLimit } from "../../template/task";
import { createPrefixDemos, MOST_PREFIXES, WORDS_OF_THE_PREFIX } from "../proposers/prefix-demos";
import { sectionOf } from "../prompt-section";
import type { Recipe } from "../recipe";
import { behindGate, oneRequestSizes, type OneRequestSize } from "./one-request";
import type { RecipeContext } from "./recipe-context";

/** "reference": eight solved tasks. "tab": eight, four and two. No request is made to write them. */
export const tappSizes = {
  tab: { ...oneRequestSizes.tab, samples: MOST_PREFIXES },
  reference: oneRequestSizes.reference,
} as const satisfies Record<string, OneRequestSize>;

/**
 * TAPP (Ye et al., arXiv 2302.14691): a fixed prefix of solved tasks, which have nothing to do with the prompt, shows the
 * model that instructions are followed. What differs here: the tasks are our own; shorter prefixes too; the gate.
 */
export function createTapp(context: RecipeContext, size: OneRequestSize = tappSizes.tab): Result<Recipe> {
  const startText = context.plan.prompt.text;
  const proposer = createPrefixDemos(startText);
  const wordLimit = defaultWordLimit(sectionOf(startText)) + WORDS_OF_THE_PREFIX;
  return behindGate(context, { id: "tapp", proposer, callsOfAProposal: 0, wordLimit, keepsFacts: false }, size);
}
