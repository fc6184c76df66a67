import { succeed, type Result } from "../../base/result";
import { createGatedMetric, Minibatches } from "../evaluators/gated-metric";
import { methodVersions } from "../method-versions";
import { createMergeLeaders } from "../proposers/merge-leaders";
import { createReflectOnRuns } from "../proposers/reflect-on-runs";
import type { Recipe } from "../recipe";
import { pareto } from "../selectors/pareto";
import { createEvidenceParts } from "./evidence-parts";
import type { RecipeContext } from "./recipe-context";

export interface GepaSize {
  /** Rows to select by, which every accepted child meets. */
  readonly rows: number;
  readonly minibatch: number;
  readonly shown: number;
  readonly rounds: number;
  /** Rows that may be run before another round begins, those of the minibatches too. */
  readonly runs: number;
}

/**
 * "tab": at most 200 runs and those of the last round, and 12 reflections: 244 calls before the rows that are opened once.
 * "reference": 100 rows and 780 runs, which is DSPy's light budget; the program itself has no default.
 */
export const gepaSizes = {
  tab: { rows: 20, minibatch: 3, shown: 2, rounds: 12, runs: 200 },
  reference: { rows: 100, minibatch: 3, shown: 3, rounds: Infinity, runs: 780 },
} as const satisfies Record<string, GepaSize>;

export interface GepaMergeSize extends GepaSize {
  /** Merges that are accepted at most, and the rows that each must pass before it meets all. */
  readonly merges: number;
  readonly testRows: number;
}

/** DSPy's program, where merging is on. */
const merging = { merges: 5, testRows: 5 };

/** As `gepaSizes`; a merge takes no request, and its rows count among the runs. */
export const gepaMergeSizes = {
  tab: { ...gepaSizes.tab, ...merging },
  reference: { ...gepaSizes.reference, ...merging },
} as const satisfies Record<string, GepaMergeSize>;

/**
 * GEPA (Agrawal et al., arXiv 2507.19457): a parent drawn by the rows where it leads, a few of its runs, a reflection, and
 * a child that must do better on the same runs before it meets all rows. What differs here: one text is edited, so there
 * are no components to take turns; a small model is shown the two weakest runs of the three; children that are
 * too long, or copy an answer, are refused before they cost a call; where nine minibatches one after the other are answered
 * in full it ends, and the program goes on paying.
 */
export function createGepa(context: RecipeContext, size: GepaSize = gepaSizes.tab): Result<Recipe> {
  return assemble("gepa", context, size);
}

/**
 * GEPA with its system-aware merge. The program swaps whole components of a system of prompts, and for a single one finds
 * nothing to do: a component that one parent left as it was makes the merge equal to the other parent. So here the sentences
 * of the prompt are its components (`mergeTexts`), which is what differs; choosing and testing are as in the program.
 */
export function createGepaMerge(context: RecipeContext, size: GepaMergeSize = gepaMergeSizes.tab): Result<Recipe> {
  return assemble("gepa-merge", context, size);
}

function assemble(
  id: "gepa" | "gepa-merge",
  context: RecipeContext,
  { minibatch, shown, rounds, runs, rows, ...rest }: GepaSize & Partial<GepaMergeSize>,
): Result<Recipe> {
  const { merges = 0, testRows = 0 } = rest;
  const { plan } = context;
  const parts = createEvidenceParts(context, rows);
  if (!parts.ok) return parts;
  const { evidence, measureRow, callsOfARow, selectRows, screen, verificationAfter } = parts.value;
  const minibatches = new Minibatches();
  let run = 0;
  const count = () => {
    run += 1;
  };
  const mostReflections = Math.min(rounds, Math.ceil(Math.max(0, runs - selectRows.length) / minibatch));
  const lastRound = selectRows.length + 4 * minibatch;
  const startText = plan.prompt.text;
  const shared = { startText, rows: selectRows, minibatches };
  const reflect = createReflectOnRuns({ ...shared, evidence, minibatch, shown, count });
  return succeed({
    search: {
      id,
      version: methodVersions[id],
      wanted: 1,
      proposer: merges === 0 ? reflect : createMergeLeaders({ ...shared, merges, testRows, instead: reflect }),
      evaluators: [createGatedMetric({ rows: selectRows, measureRow, callsOfARow, minibatches, count })],
      selector: pareto(selectRows),
      isDone: ({ round }) => round > rounds || run >= runs,
    },
    screen,
    selectRows: selectRows.length,
    verification: verificationAfter((runs + lastRound) * callsOfARow + mostReflections),
  });
}
