import { succeed, type Result } from "../../base/result";
import { methodVersions } from "../method-versions";
import { createDialogueEdit } from "../proposers/dialogue-edit";
import type { Recipe } from "../recipe";
import type { Population } from "../search";
import { topK } from "../selectors/top-k";
import type { RecipeContext } from "./recipe-context";
import { recipeOf, setUpScores } from "./score-setup";

export interface MarsSize {
  /** Times that a new prompt is scored. */
  readonly rounds: number;
  /** Of the plan; each is a question and a rewriting. */
  readonly steps: number;
  readonly rows: number;
}

/**
 * "tab": at most 16 + 1 + 5 · (3 · 4 + 16) = 157 calls before the rows that are opened once.
 * "reference": ten scorings and plans of five steps, at most d + 1 + 9 · (5 · 4 + d) calls.
 */
export const marsSizes = {
  tab: { rounds: 5, steps: 3, rows: 16 },
  reference: { rounds: 9, steps: 5, rows: 249 },
} as const satisfies Record<string, MarsSize>;

/** Two scores nearer than this end the dialogue, as in the paper's code. */
const LEAST_DIFFERENCE = 0.01;

/**
 * MARS (Zhang et al., arXiv 2503.16874): a planner's steps, each brought about by a teacher's question, checked by a critic
 * and answered by a student's rewriting; scored after each pass through the plan. The last prompt goes on, the best is
 * told. What differs here: the person's own prompt is the first one; the rows that score are not those of the end; three
 * steps a pass, so that fewer rewritings lie between two scores and a small model drifts less far.
 */
export function createMars(context: RecipeContext, size: MarsSize = marsSizes.tab): Result<Recipe> {
  const { rounds, steps, rows } = size;
  const setUp = setUpScores(context, { rows, sampler: "all", showsRows: false });
  if (!setUp.ok) return setUp;
  const { metric } = setUp.value;
  const search = {
    id: "mars",
    version: methodVersions.mars,
    wanted: 1,
    proposer: createDialogueEdit({ startText: context.plan.prompt.text, steps }),
    evaluators: [metric],
    selector: topK(1),
    isDone: (population: Population) => population.round > rounds || hasSettled(population),
  };
  const searchCalls = 1 + metric.mostCalls(1) + rounds * (4 * steps + metric.mostCalls(1));
  return succeed(recipeOf(context, setUp.value, { search, keepsFacts: true, searchCalls }));
}

function hasSettled({ candidates, measurements }: Population): boolean {
  const [before, last] = candidates.slice(-2).map(({ id }) => {
    const scores = measurements.flatMap(({ candidateId, score }) => (candidateId === id ? [score ?? 0] : []));
    return scores.reduce((sum, score) => sum + score, 0) / scores.length;
  });
  return before !== undefined && last !== undefined && Math.abs(last - before) < LEAST_DIFFERENCE;
}
