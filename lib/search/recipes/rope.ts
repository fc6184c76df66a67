import type { Result } from "../../base/result";
import { defaultWordLimit } from "../../template/task";
import { drawFolds } from "../folds";
import { createAnswerRow } from "../measure-row";
import { sectionOf } from "../prompt-section";
import { CALLS_OF_A_REQUIREMENT, createAskRequirements } from "../proposers/ask-requirements";
import { Exposure } from "../proposers/exposure";
import type { Recipe } from "../recipe";
import { behindGate, FOLDS, oneRequestSizes, type OneRequestSize } from "./one-request";
import { allRows, drawRows, isSmall, type RecipeContext } from "./recipe-context";

export interface RopeSize extends OneRequestSize {
  /** Answers that the person looks at, at most. */
  readonly looks: number;
}

/** "tab": the person looks at up to eight answers, and up to four requirements are tried. */
export const ropeSizes = {
  tab: { ...oneRequestSizes.tab, looks: 8 },
} as const satisfies Record<string, RopeSize>;

/** A requirement, and the mark of the list. */
const WORDS_OF_A_LINE = 30;

/**
 * ROPE, requirement-oriented prompt engineering (Ma et al., arXiv 2409.08775), after the paper's description: the person
 * looks at answers, states what they require, and the prompt is built of these requirements. What differs here: the paper
 * trains people to write requirements; here the model puts into a rule what the person says of an answer, and a rule stays
 * only where the rows do better with it. With few rows the person sees a third of them, so that the others can tell.
 */
export function createRope(context: RecipeContext, size: RopeSize = ropeSizes.tab): Result<Recipe> {
  const { plan, tools } = context;
  const startText = plan.prompt.text;
  const exposure = new Exposure();
  const [third = []] = isSmall(plan) ? drawFolds(allRows(plan), FOLDS, plan.seed) : [];
  const pool = plan.rows.propose.length > 0 ? plan.rows.propose : plan.rows.select;
  const rows = (isSmall(plan) ? third : drawRows(pool, plan)).slice(0, size.looks);
  const answerRow = createAnswerRow(tools, plan.sampling);
  const wordLimit = defaultWordLimit(sectionOf(startText)) + size.samples * WORDS_OF_A_LINE;
  return behindGate(
    context,
    {
      id: "rope",
      proposer: createAskRequirements({ startText, rows, answerRow, exposure }),
      callsOfAProposal: CALLS_OF_A_REQUIREMENT,
      exposure,
      wordLimit,
      keepsFacts: false,
    },
    size,
  );
}
