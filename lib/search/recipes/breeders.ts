import { succeed, type Result } from "../../base/result";
import { expectedText } from "../expected-text";
import { methodVersions } from "../method-versions";
import { createBreeder, type BreederOptions } from "../proposers/breeder";
import { Units } from "../proposers/units";
import type { Recipe } from "../recipe";
import type { Population } from "../search";
import { brevityBonus, varietyBonus, type TextWeights } from "../selectors/text-bonus";
import { hasRightAnswers, type RecipeContext } from "./recipe-context";
import { recipeOf, setUpScores } from "./score-setup";

export interface BreederSize {
  /** Units are each mutation prompt with each style of thinking. */
  readonly mutations: number;
  readonly styles: number;
  readonly generations: number;
  readonly rows: number;
}

/**
 * "tab": at most 14 + 4 · 15 + 5 · 2 · 16 = 234 calls before the rows that are opened once. "reference": 8 units and 10
 * generations on 10 rows, at most 10 + 8 · 11 + 10 · 4 · 12 calls.
 */
export const promptbreederSizes = {
  tab: { mutations: 2, styles: 2, generations: 5, rows: 14 },
  reference: { mutations: 2, styles: 4, generations: 10, rows: 10 },
} as const satisfies Record<string, BreederSize>;

export interface TapoSize extends BreederSize {
  readonly weights: TextWeights;
}

/** "tab": at most 16 + 4 · 17 + 4 · 2 · 18 = 228 calls before the end. "reference": 8 units, 3 generations, 50 rows. */
export const tapoSizes = {
  tab: { mutations: 2, styles: 2, generations: 4, rows: 16, weights: { brevity: 0.05, variety: 0.05 } },
  reference: { mutations: 2, styles: 4, generations: 3, rows: 50, weights: { brevity: 0.1, variety: 0 } },
} as const satisfies Record<string, TapoSize>;

interface BreederKind {
  readonly id: "promptbreeder" | "tapo";
  readonly replaces: BreederOptions["replaces"];
  readonly weights: TextWeights;
}

/** A request for new advice, and one that applies it. */
const MOST_REQUESTS = 2;

/** Prompts are rewritten from the person's, so they keep its facts; an induced one passes where there are none to lose. */
function createBreeders(kind: BreederKind, context: RecipeContext, size: BreederSize): Result<Recipe> {
  const setUp = setUpScores(context, { rows: size.rows, sampler: "all", showsRows: hasRightAnswers(context.plan) });
  if (!setUp.ok) return setUp;
  const { metric, maxTokens, wordLimit, shownRows } = setUp.value;
  const { mutations, styles, generations } = size;
  const units = new Units(brevityBonus(kind.weights.brevity, wordLimit), varietyBonus(kind.weights.variety));
  const proposer = createBreeder({
    startText: context.plan.prompt.text,
    units,
    mutations,
    styles,
    replaces: kind.replaces,
    solved: shownRows.filter((row) => expectedText(row) !== null),
    maxTokens,
    wordLimit,
  });
  const count = mutations * styles;
  const bred = generations * Math.floor(count / 2);
  const searchCalls = metric.mostCalls(1 + count + bred) + count + MOST_REQUESTS * bred;
  const search = {
    id: kind.id,
    version: methodVersions[kind.id],
    wanted: count,
    proposer,
    evaluators: [metric],
    selector: units.selector,
    isDone: ({ round }: Population) => round > 1 + generations,
  };
  return succeed(recipeOf(context, setUp.value, { search, keepsFacts: true, searchCalls }));
}

/**
 * Promptbreeder (Fernando et al., arXiv 2309.16797): units of a prompt and the advice that changes it; of each pair the
 * fitter one's mutant takes the loser's place, and the advice is bred too. What differs here: the styles and the advice are
 * our own; the task is the person's prompt, which takes part; a unit that did not change is not scored again, as the same
 * rows would say the same; no crossing of units and no worked examples in the prompt, as in the program that is known.
 */
export function createPromptbreeder(
  context: RecipeContext,
  size: BreederSize = promptbreederSizes.tab,
): Result<Recipe> {
  const weights = { brevity: 0, variety: 0 };
  return createBreeders({ id: "promptbreeder", replaces: "loser", weights }, context, size);
}

/**
 * TAPO (Luo et al., arXiv 2501.06689): Promptbreeder's operators, but a mutant takes the place of the unit that it was made
 * of, and fitness is a weighted sum of measures. What differs here: the score of the demands stands in place of the
 * similarity of embeddings, and the prompt's brevity in place of its perplexity, which no engine tells here; in a tab it
 * counts a little, where two units meet, to be unlike the others, so that a pool of four does not become one. As above, a
 * unit that did not change is not scored again: at most 50 + 8 · 51 + 3 · 4 · 52 = 1,082 calls where the program takes 1,630.
 */
export function createTapo(context: RecipeContext, size: TapoSize = tapoSizes.tab): Result<Recipe> {
  return createBreeders({ id: "tapo", replaces: "winner", weights: size.weights }, context, size);
}
