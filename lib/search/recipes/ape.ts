import { succeed, type Result } from "../../base/result";
import { expectedText } from "../expected-text";
import { drawFolds } from "../folds";
import { methodVersions } from "../method-versions";
import { Exposure } from "../proposers/exposure";
import { createInduce } from "../proposers/induce";
import { createParaphrase } from "../proposers/paraphrase";
import type { Recipe } from "../recipe";
import { createScreen } from "../screen";
import type { Proposer } from "../search";
import { topK } from "../selectors/top-k";
import { allRows, drawRows, isSmall, unfit, type RecipeContext } from "./recipe-context";
import { createScoring, verifyByFolds } from "./scoring";

export interface ApeSize {
  /** Sets of pairs that are drawn, and pairs in each. */
  readonly sets: number;
  readonly pairs: number;
  readonly induced: number;
  /** The best ones that are said in other words, and how many paraphrases there are in all; 0 for none. */
  readonly parents: number;
  readonly paraphrases: number;
  /** Rows to select by. */
  readonly rows: number;
  readonly sampler: "all" | "halving";
  /** Of an instruction. */
  readonly maxTokens: number;
}

/**
 * "tab": about 150 calls before the rows that are opened once. "folds": for fewer than 30 rows, where every
 * candidate meets every row; nothing is said in other words, for all rows together would choose what is. "reference": the settings of the paper's code, 90 + 90 · 20 calls.
 */
export const apeSizes = {
  tab: { sets: 2, pairs: 5, induced: 8, parents: 2, paraphrases: 4, rows: 20, sampler: "halving", maxTokens: 80 },
  folds: { sets: 3, pairs: 4, induced: 9, parents: 0, paraphrases: 0, rows: 30, sampler: "all", maxTokens: 80 },
  reference: { sets: 3, pairs: 5, induced: 90, parents: 0, paraphrases: 0, rows: 20, sampler: "all", maxTokens: 50 },
} as const satisfies Record<string, ApeSize>;

/**
 * APE, automatic prompt engineer (Zhou et al., arXiv 2211.01910): instructions are induced from pairs of input and output,
 * scored on rows, and the best ones said in other words. What differs here: all candidates are scored on the same rows,
 * which are halved away from the weaker ones in place of the bandit; the person's own prompt takes part; the score is
 * that of the demands, never the likelihood of the target.
 */
export function createApe(context: RecipeContext, size?: ApeSize): Result<Recipe> {
  const { plan } = context;
  const isByFolds = isSmall(plan);
  const { sets, pairs, induced, parents, paraphrases, rows, sampler, maxTokens } =
    size ?? (isByFolds ? apeSizes.folds : apeSizes.tab);
  const scoring = createScoring(context);
  if (!scoring.ok) return scoring;

  const folds = isByFolds ? drawFolds(allRows(plan), sets, plan.seed) : [];
  const pools = isByFolds
    ? folds.map((fold) => folds.filter((other) => other !== fold).flat())
    : Array.from({ length: sets }, () => plan.rows.propose);
  if (pools.every((pool) => pool.every((row) => expectedText(row) === null))) {
    return unfit("This method learns from right answers, and no row that it may see has one.");
  }
  const selectRows = isByFolds ? folds.flat() : drawRows(plan.rows.select, plan).slice(0, rows);
  if (selectRows.length === 0) return unfit("There are no rows to select by.");

  const metric = scoring.value.metric(selectRows, sampler);
  const exposure = new Exposure();
  const startText = plan.prompt.text;
  const induce = createInduce({ startText, pools, pairs, maxTokens, exposure });
  const paraphrase = createParaphrase({ startText, parents, most: paraphrases, maxTokens });
  const rounds = paraphrases > 0 ? 2 : 1;
  const searchCalls =
    metric.mostCalls(1) + induced + metric.mostCalls(induced) + paraphrases + metric.mostCalls(paraphrases);
  return succeed({
    search: {
      id: "ape",
      version: methodVersions.ape,
      wanted: induced,
      proposer: inTurn(induce, paraphrase),
      evaluators: [metric],
      selector: topK(Math.max(1, parents)),
      isDone: ({ round }) => round > rounds,
    },
    screen: createScreen({ startText, rows: allRows(plan), keepsFacts: false }),
    selectRows: selectRows.length,
    verification: isByFolds
      ? verifyByFolds(folds, exposure)
      : scoring.value.openAfter(searchCalls, drawRows(plan.rows.openOnce, plan)),
  });
}

/** The first in round 1, the second in all that follow. */
function inTurn(first: Proposer, second: Proposer): Proposer {
  return {
    propose: (population, wanted, ledger) =>
      (population.round === 1 ? first : second).propose(population, wanted, ledger),
  };
}
