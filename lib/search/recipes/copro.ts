import { succeed, type Result } from "../../base/result";
import { methodVersions } from "../method-versions";
import { createTrajectory } from "../proposers/trajectory";
import { createVary } from "../proposers/vary";
import type { Recipe } from "../recipe";
import { createScreen } from "../screen";
import type { Proposer } from "../search";
import { topK } from "../selectors/top-k";
import { allRows, type RecipeContext } from "./recipe-context";
import { shownAndScored } from "./shown-and-scored";

export interface CoproSize {
  /** Prompts in a round; the first one counts the person's own among them. */
  readonly breadth: number;
  /** Rounds. */
  readonly depth: number;
  /** Rows to select by. */
  readonly rows: number;
  readonly temperature: number;
  readonly words: number;
}

/**
 * "tab": 11 + 12 · 18 = 227 calls before the rows that are opened once, at a temperature that small models bear.
 * "reference": the settings of DSPy's program, 29 + 30 · d calls, 3,029 for 100 rows.
 */
export const coproSizes = {
  tab: { breadth: 4, depth: 3, rows: 18, temperature: 1, words: 50 },
  reference: { breadth: 10, depth: 3, rows: 100, temperature: 1.4, words: 50 },
} as const satisfies Record<string, CoproSize>;

/**
 * COPRO (DSPy, Khattab et al., arXiv 2310.03714): variants of the instruction, then further ones from the attempts so
 * far with their scores in rising order. What differs here: it selects by other rows than those that are opened at the
 * end; each variant is a request of its own; the place-holders are brought back where a variant leaves them out.
 */
export function createCopro(context: RecipeContext, size: CoproSize = coproSizes.tab): Result<Recipe> {
  const { plan } = context;
  const { breadth, depth, temperature, words } = size;
  const parts = shownAndScored(context, size.rows);
  if (!parts.ok) return parts;
  const { select } = parts.value;
  const metric = parts.value.metric(select, "all");
  const startText = plan.prompt.text;
  const vary = createVary({ startText, most: breadth - 1, styles: [], temperature, words });
  const trajectory = createTrajectory({
    startText,
    shown: breadth,
    leastScore: 0,
    rows: [],
    pairs: 0,
    temperature,
    words,
  });
  const proposer: Proposer = {
    propose: (population, wanted, ledger) =>
      (population.round === 1 ? vary : trajectory).propose(population, wanted, ledger),
  };
  const candidates = breadth * depth - 1;
  return succeed({
    search: {
      id: "copro",
      version: methodVersions.copro,
      wanted: breadth,
      proposer,
      evaluators: [metric],
      selector: topK(breadth),
      isDone: ({ round }) => round > depth,
    },
    screen: createScreen({ startText, rows: allRows(plan), keepsFacts: false }),
    selectRows: select.length,
    verification: parts.value.verificationAfter(candidates + metric.mostCalls(1 + candidates)),
  });
}
