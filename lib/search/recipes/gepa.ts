import { succeed, type Result } from "../../base/result";
import { createGatedMetric, Minibatches } from "../evaluators/gated-metric";
import { methodVersions } from "../method-versions";
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
 * "reference": 100 rows and 780 runs, which is DSPy's light budget; the
 * program itself has no default.
 */
export const gepaSizes = {
  tab: { rows: 20, minibatch: 3, shown: 2, rounds: 12, runs: 200 },
  reference: { rows: 100, minibatch: 3, shown: 3, rounds: Infinity, runs: 780 },
} as const satisfies Record<string, GepaSize>;

/**
 * GEPA (Agrawal et al., arXiv 2507.19457): a parent drawn by the rows where it leads, a few of its runs, a reflection, and
 * a child that must do better on the same runs before it meets all rows. What differs here: one text is edited, so there
 * are no components to take turns or to merge; a small model is shown the two weakest runs of the three; children that are
 * too long, or copy an answer, are refused before they cost a call.
 */
export function createGepa(context: RecipeContext, size: GepaSize = gepaSizes.tab): Result<Recipe> {
  const { plan } = context;
  const { minibatch, shown, rounds, runs, rows } = size;
  const parts = createEvidenceParts(context, rows);
  if (!parts.ok) return parts;
  const { evidence, measureRow, callsOfARow, selectRows, screen, verification } = parts.value;
  const minibatches = new Minibatches();
  let run = 0;
  const count = () => {
    run += 1;
  };
  const mostReflections = Math.min(rounds, Math.ceil(Math.max(0, runs - selectRows.length) / minibatch));
  const lastRound = selectRows.length + 4 * minibatch;
  return succeed({
    search: {
      id: "gepa",
      version: methodVersions.gepa,
      wanted: 1,
      proposer: createReflectOnRuns({
        startText: plan.prompt.text,
        evidence,
        rows: selectRows,
        minibatch,
        shown,
        minibatches,
        count,
      }),
      evaluators: [createGatedMetric({ rows: selectRows, measureRow, callsOfARow, minibatches, count })],
      selector: pareto(selectRows),
      isDone: ({ round }) => round > rounds || run >= runs,
    },
    screen,
    selectRows: selectRows.length,
    verification: verification((runs + lastRound) * callsOfARow + mostReflections),
  });
}
