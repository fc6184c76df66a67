import type { Result } from "../../base/result";
import type { Case } from "../../records/case";
import { defaultWordLimit } from "../../template/task";
import { createAnswerRow } from "../measure-row";
import { sectionOf } from "../prompt-section";
import { CALLS_OF_A_REQUIREMENT, createAskRequirements } from "../proposers/ask-requirements";
import type { Recipe } from "../recipe";
import { divideRows } from "./divide-rows";
import { behindGate, oneRequestSizes, rowsToJudge, type OneRequestSize } from "./one-request";
import { drawRows, hasDemands, isSmall, type RecipeContext } from "./recipe-context";

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
 * only where the rows do better with it. Each rule is put to the best prompt so far, so few rows are halved: what the person
 * sees, and what chooses, never checks the end.
 */
export function createRope(context: RecipeContext, size: RopeSize = ropeSizes.tab): Result<Recipe> {
  const { plan, tools } = context;
  const startText = plan.prompt.text;
  const divided = hasDemands(plan) ? divideRows(plan, { most: size.rows, showsRows: true }) : null;
  if (divided?.ok === false) return divided;
  const parts = divided?.value;
  const rows = (parts !== undefined && isSmall(plan) ? parts.shown : rowsToLookAt(plan, size)).slice(0, size.looks);
  const answerRow = createAnswerRow(tools, plan.sampling);
  const wordLimit = defaultWordLimit(sectionOf(startText)) + size.samples * WORDS_OF_A_LINE;
  return behindGate(
    context,
    {
      id: "rope",
      proposer: createAskRequirements({ startText, rows, answerRow }),
      callsOfAProposal: CALLS_OF_A_REQUIREMENT,
      ...(parts === undefined ? {} : { parts }),
      wordLimit,
      keepsFacts: false,
    },
    size,
  );
}

/** Of few rows that a judge compares, those that it compares in the search; the others are kept for the end. */
function rowsToLookAt(plan: RecipeContext["plan"], { judgedRows }: RopeSize): readonly Case[] {
  if (isSmall(plan)) return rowsToJudge(plan, judgedRows).rows;
  return drawRows(plan.rows.propose.length > 0 ? plan.rows.propose : plan.rows.select, plan);
}
