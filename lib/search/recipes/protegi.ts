import { succeed, type Result } from "../../base/result";
import { createBandit, successiveRejects, ucb } from "../evaluators/bandit";
import { methodVersions } from "../method-versions";
import { createCritiqueEdit } from "../proposers/critique-edit";
import type { Recipe } from "../recipe";
import { beam } from "../selectors/beam";
import { createEvidenceParts } from "./evidence-parts";
import { isSmall, type RecipeContext } from "./recipe-context";

export interface ProtegiSize {
  readonly rounds: number;
  readonly beam: number;
  readonly minibatch: number;
  readonly reasons: number;
  readonly failures: number;
  readonly paraphrases: number;
  readonly keep: number;
  /** Rows to select by, and how they are spent: "all" by every candidate, else `budget` in each round. */
  readonly rows: number;
  readonly evaluator: "all" | "ucb" | "successive-rejects";
  readonly budget: number;
  /** Rows of a pull of the bandit, and arms that are pulled together. */
  readonly batch: number;
  readonly width: number;
  /** Of the beam: see there. */
  readonly prior: number;
}

/**
 * "tab": 20 + 13 + 48 + 2 · (26 + 48) = 229 calls before the rows that are opened once. "folds": 29 rows at most for
 * everybody, 2 rounds of 3. "reference": the settings of the paper's code, 6 · (4 · (64 + 4 + 4 + 10) + 2,048) at most.
 */
export const protegiSizes = {
  tab: {
    rounds: 3,
    beam: 2,
    minibatch: 6,
    reasons: 2,
    failures: 2,
    paraphrases: 1,
    keep: 4,
    rows: 20,
    evaluator: "ucb",
    budget: 48,
    batch: 4,
    width: 2,
    prior: 4,
  },
  folds: {
    rounds: 2,
    beam: 1,
    minibatch: 8,
    reasons: 1,
    failures: 2,
    paraphrases: 1,
    keep: 3,
    rows: 30,
    evaluator: "all",
    budget: 0,
    batch: 1,
    width: 1,
    prior: 0,
  },
  reference: {
    rounds: 6,
    beam: 4,
    minibatch: 64,
    reasons: 4,
    failures: 4,
    paraphrases: 2,
    keep: 8,
    rows: 400,
    evaluator: "ucb",
    budget: 2048,
    batch: 32,
    width: 8,
    prior: 0,
  },
} as const satisfies Record<string, ProtegiSize>;

/**
 * ProTeGi (Pryzant et al., arXiv 2305.03495): failures lead to reasons, reasons to edits, edits to paraphrases; a bandit
 * says which of them are worth rows, and a beam keeps the best. What differs here: failures come from rows that select
 * nothing; arms meet the same rows in the same order, and keep what is known of them; an arm that met few rows is drawn
 * towards the mean; a small model sees two failures at a time.
 */
export function createProtegi(context: RecipeContext, size?: ProtegiSize): Result<Recipe> {
  const { plan } = context;
  const chosen = size ?? (isSmall(plan) ? protegiSizes.folds : protegiSizes.tab);
  const parts = createEvidenceParts(context, chosen.rows);
  if (!parts.ok) return parts;
  const { evidence, exposure, measureRow, metric, callsOfARow, selectRows, screen, verification } = parts.value;
  const { evaluator, budget, batch, width, rounds } = chosen;
  const policy = evaluator === "ucb" ? ucb({ c: 1, width }) : successiveRejects({ stay: chosen.beam, budget });
  const measures =
    evaluator === "all"
      ? metric("all")
      : createBandit({ rows: selectRows, measureRow, callsOfARow, budget, batch, policy });
  return succeed({
    search: {
      id: "protegi",
      version: methodVersions.protegi,
      wanted: chosen.beam * chosen.keep,
      proposer: createCritiqueEdit({ ...chosen, startText: plan.prompt.text, evidence, exposure }),
      evaluators: [measures],
      selector: beam({ width: chosen.beam, of: "round", prior: chosen.prior }),
      isDone: ({ round }) => round > rounds,
    },
    screen,
    selectRows: selectRows.length,
    verification: verification(mostCalls(chosen, callsOfARow, (candidates) => measures.mostCalls(candidates))),
  });
}

/** In the first round the start prompt is alone in the beam. */
function mostCalls(
  { rounds, beam: width, minibatch, reasons, paraphrases, keep }: ProtegiSize,
  callsOfARow: number,
  measured: (candidates: number) => number,
): number {
  const expand = minibatch * callsOfARow + 2 * reasons + (reasons + 1) * paraphrases;
  const made = Math.min(keep, reasons + (reasons + 1) * paraphrases);
  const roundOf = (parents: number) => parents * expand + measured(parents * made);
  return measured(1) + roundOf(1) + (rounds - 1) * roundOf(width);
}
