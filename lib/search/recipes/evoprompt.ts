import { succeed, type Result } from "../../base/result";
import { expectedText } from "../expected-text";
import { methodVersions } from "../method-versions";
import { createDifferentialStep, createGeneticStep, type EvolveOptions } from "../proposers/evoprompt";
import { createInduce } from "../proposers/induce";
import { createParaphrase } from "../proposers/paraphrase";
import type { Recipe } from "../recipe";
import type { Population, Proposer, Selector } from "../search";
import { createOneToOne } from "../selectors/one-to-one";
import { topK } from "../selectors/top-k";
import { hasRightAnswers, type RecipeContext } from "./recipe-context";
import { recipeOf, setUpScores, type ScoreSetup } from "./score-setup";

export interface EvoPromptSize {
  /** Prompts that the pool begins with, beside the person's own, and the best of these that are said in other words. */
  readonly seeds: number;
  readonly reworded: number;
  readonly pool: number;
  readonly rounds: number;
  readonly rows: number;
}

/**
 * "tab": 16 + 3 · 17 + 3 · 4 · 17 = 271 calls before the rows that are opened once. "reference": the paper's pool of 10
 * and 10 rounds on 50 rows, 50 + 29 · 51 + 5 · 51 + 100 · 51 calls.
 */
export const evoPromptSizes = {
  tab: { seeds: 3, reworded: 0, pool: 4, rounds: 3, rows: 16 },
  reference: { seeds: 29, reworded: 5, pool: 10, rounds: 10, rows: 50 },
} as const satisfies Record<string, EvoPromptSize>;

/** Pairs from which a seed is induced, and its tokens at most. */
const PAIRS = 4;
const SEED_TOKENS = 80;

interface EvoPromptKind {
  readonly id: "evoprompt-ga" | "evoprompt-de";
  step(options: EvolveOptions): Proposer;
  selector(size: EvoPromptSize, firstRound: number): Selector;
}

const genetic: EvoPromptKind = {
  id: "evoprompt-ga",
  step: createGeneticStep,
  selector: ({ pool }) => topK(pool),
};

const differential: EvoPromptKind = {
  id: "evoprompt-de",
  step: createDifferentialStep,
  selector: ({ pool }, firstRound) => createOneToOne({ size: pool, firstRound }),
};

/**
 * EvoPrompt (Guo et al., arXiv 2309.08532): a pool of prompts evolves, and the model is the operator. GA crosses two that
 * a roulette drew and keeps the best of old and new; DE makes one child for each member and keeps the better of the two.
 * What differs here: there is one prompt by hand, the person's; the others are induced from solved rows, or where there are
 * none say it in other words; all that were scored compete for the first pool; the best that DE builds on is that of the
 * round before. Induced prompts say the task anew, so facts are asked to be kept only where none are.
 */
function createEvoPrompt(kind: EvoPromptKind, context: RecipeContext, size: EvoPromptSize): Result<Recipe> {
  const setUp = setUpScores(context, { rows: size.rows, sampler: "all", showsRows: hasRightAnswers(context.plan) });
  if (!setUp.ok) return setUp;
  const { metric, maxTokens, wordLimit } = setUp.value;
  const startText = context.plan.prompt.text;
  const hasAnswers = setUp.value.shownRows.some((row) => expectedText(row) !== null);
  const seeding = createSeeding(setUp.value, startText, { ...size, hasAnswers });
  const step = kind.step({ startText, maxTokens, wordLimit });
  const firstRound = 1 + seeding.length;
  const search = {
    id: kind.id,
    version: methodVersions[kind.id],
    wanted: size.pool,
    proposer: {
      propose: (population: Population, wanted: number, ledger: Parameters<Proposer["propose"]>[2]) => {
        const seeds = seeding[population.round - 1];
        return seeds === undefined
          ? step.propose(population, wanted, ledger)
          : seeds.proposer.propose(population, seeds.wanted, ledger);
      },
    },
    evaluators: [metric],
    selector: kind.selector(size, firstRound),
    isDone: ({ round }: Population) => round >= firstRound + size.rounds,
  };
  const made = size.seeds + size.reworded + size.rounds * size.pool;
  const searchCalls = metric.mostCalls(1) + made + metric.mostCalls(made);
  return succeed(recipeOf(context, setUp.value, { search, keepsFacts: !hasAnswers, searchCalls }));
}

interface Seeding {
  readonly proposer: Proposer;
  readonly wanted: number;
}

/** What fills the pool, round by round. */
function createSeeding(
  { shownRows, maxTokens }: ScoreSetup,
  startText: string,
  { seeds, reworded, hasAnswers }: EvoPromptSize & { readonly hasAnswers: boolean },
): readonly Seeding[] {
  const reword = (parents: number, most: number) => createParaphrase({ startText, parents, most, maxTokens });
  const first = hasAnswers
    ? createInduce({ startText, pools: [shownRows], pairs: PAIRS, maxTokens: SEED_TOKENS })
    : reword(1, seeds);
  return [
    { proposer: first, wanted: seeds },
    ...(reworded > 0 ? [{ proposer: reword(reworded, reworded), wanted: reworded }] : []),
  ];
}

export function createEvoPromptGa(context: RecipeContext, size: EvoPromptSize = evoPromptSizes.tab): Result<Recipe> {
  return createEvoPrompt(genetic, context, size);
}

export function createEvoPromptDe(context: RecipeContext, size: EvoPromptSize = evoPromptSizes.tab): Result<Recipe> {
  return createEvoPrompt(differential, context, size);
}
