import type { Result } from "../../base/result";
import { defaultWordLimit } from "../../template/task";
import { areMet, gapsOf } from "../criteria";
import { criteriaEvaluator } from "../evaluators/criteria";
import { createControl, type Gains } from "../proposers/control";
import { sectionOf } from "../prompt-section";
import type { Recipe } from "../recipe";
import { behindGate, oneRequestSizes, type OneRequestSize } from "./one-request";
import { unfit, type RecipeContext } from "./recipe-context";

export interface FeedbackControlSize extends OneRequestSize {
  readonly gains: Gains;
  readonly corrections: number;
}

const gains: Gains = { proportional: 1, integral: 0.5, derivative: 0.5 };

/**
 * `samples` are rounds of two requests. "tab": at most four, one correction at a time. "reference": until all criteria are
 * met, all corrections at once; twenty rounds at most, for the paper names no end and no gains, so these are ours.
 */
export const feedbackControlSizes = {
  tab: { ...oneRequestSizes.tab, gains, corrections: 1 },
  reference: { ...oneRequestSizes.reference, samples: 20, gains, corrections: 5 },
} as const satisfies Record<string, FeedbackControlSize>;

const CALLS_OF_A_ROUND = 2;

/**
 * Linear feedback control (Karn, arXiv 2501.11979): the prompt is measured against criteria, and the gaps are fed back until
 * all are met. What differs here: the criteria are those that rules can tell of a prompt alone, so measuring is free; and
 * each prompt on the way is held against the person's on rows, for a prompt that reads better need not work better.
 */
export function createFeedbackControl(
  context: RecipeContext,
  size: FeedbackControlSize = feedbackControlSizes.tab,
): Result<Recipe> {
  const startText = context.plan.prompt.text;
  const start = sectionOf(startText);
  if (areMet(gapsOf(start))) {
    return unfit("This method closes gaps that rules can find in a prompt, and they find none in yours.");
  }
  const proposer = createControl({ startText, ...size, wordLimit: defaultWordLimit(start) });
  return behindGate(
    context,
    {
      id: "feedback-control",
      proposer,
      callsOfAProposal: CALLS_OF_A_ROUND,
      textEvaluators: [criteriaEvaluator],
      isDone: ({ candidates }) => areMet(gapsOf(sectionOf(candidates.at(-1)?.text ?? startText))),
    },
    size,
  );
}
