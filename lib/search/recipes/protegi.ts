import { succeed, type Result } from "../../base/result";
import { createBandit, successiveRejects, ucb } from "../evaluators/bandit";
import { methodVersions } from "../method-versions";
import { createCritiqueEdit } from "../proposers/critique-edit";
import type { Recipe } from "../recipe";
import { beam } from "../selectors/beam";
import { createEvidenceParts } from "./evidence-parts";
import type { RecipeContext } from "./recipe-context";

export interface ProtegiSize {
  readonly rounds: number;
  readonly beam: number;
  readonly minibatch: number;
  readonly reasons: number;
  readonly failures: number;
  readonly paraphrases: number;
  readonly keep: number;
  /** Rows to select by, of which `budget` are spent in each round. */
  readonly rows: number;
  readonly evaluator: "ucb" | "successive-rejects";
  readonly budget: number;
  /** Rows of a pull of the bandit, and arms that are pulled together. */
  readonly batch: number;
  readonly width: number;
  /** Of the beam: see there. */
  readonly prior: number;
}

/**
 * "tab": 20 + 13 + 48 + 2 · (26 + 48) = 229 calls before the rows that are opened once.
 * "reference": the settings of the paper's code, 6 · (4 · (64 + 4 + 4 + 10) + 2,048) at most.
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
 * towards the mean; a small model sees two failures at a time. The program draws the rows of a round once for all prompts
 * of the beam, here each has its own; it asks for reasons where a prompt made no mistake, here it is only said in other
 * words. Its bandit counts rounds in place of rows, so that arms that were never pulled wait, and its successive rejects look
 * at the last batch alone: here both are as their own papers have them.
 */
export function createProtegi(context: RecipeContext, size: ProtegiSize = protegiSizes.tab): Result<Recipe> {
  const { plan } = context;
  const parts = createEvidenceParts(context, size.rows);
  if (!parts.ok) return parts;
  const { evidence, measureRow, callsOfARow, selectRows, screen, verificationAfter } = parts.value;
  const { evaluator, budget, batch, width, rounds } = size;
  const policy = evaluator === "ucb" ? ucb({ c: 1, width }) : successiveRejects({ stay: size.beam, budget });
  const measures = createBandit({ rows: selectRows, measureRow, callsOfARow, budget, batch, policy });
  return succeed({
    search: {
      id: "protegi",
      version: methodVersions.protegi,
      wanted: size.beam * size.keep,
      proposer: createCritiqueEdit({ ...size, startText: plan.prompt.text, evidence }),
      evaluators: [measures],
      selector: beam({ width: size.beam, of: "round", prior: size.prior, least: Math.min(batch, selectRows.length) }),
      isDone: ({ round }) => round > rounds,
    },
    screen,
    selectRows: selectRows.length,
    verification: verificationAfter(mostCalls(size, callsOfARow, selectRows.length)),
  });
}

/** In the first round the start prompt is alone in the beam. */
function mostCalls(
  { rounds, beam: width, minibatch, reasons, paraphrases, budget }: ProtegiSize,
  callsOfARow: number,
  rowsOfStart: number,
): number {
  const expand = minibatch * callsOfARow + 2 * reasons + (reasons + 1) * paraphrases;
  const roundOf = (parents: number) => parents * expand + budget * callsOfARow;
  return rowsOfStart * callsOfARow + roundOf(1) + (rounds - 1) * roundOf(width);
}
