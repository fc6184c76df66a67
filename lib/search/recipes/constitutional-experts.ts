import { succeed, type Result } from "../../base/result";
import { methodVersions } from "../method-versions";
import { createRuleEdit } from "../proposers/rule-edit";
import type { Recipe } from "../recipe";
import { topK } from "../selectors/top-k";
import { createEvidenceParts } from "./evidence-parts";
import type { RecipeContext } from "./recipe-context";

export interface ConstitutionalSize {
  readonly rounds: number;
  readonly minibatch: number;
  /** Candidates of a round, each from another failure. */
  readonly edits: number;
  readonly mostRules: number;
  readonly rows: number;
}

/**
 * "tab": at most 16 + 5 · (5 + 2 + 2 · 16) = 211 calls before the rows that are opened once.
 * "reference": no code was published and the paper's sizes could not be verified, so it is
 * the same loop on more rows.
 */
export const constitutionalSizes = {
  tab: { rounds: 5, minibatch: 5, edits: 2, mostRules: 6, rows: 16 },
  reference: { rounds: 20, minibatch: 20, edits: 5, mostRules: 20, rows: 100 },
} as const satisfies Record<string, ConstitutionalSize>;

/**
 * ConstitutionalExperts, its prompt half (Petridis et al., arXiv 2403.04894): a wrong row leads to one change of one
 * principle, which stays where it scores better. What differs here: the person's own prompt stands above the principles;
 * inputs are not clustered and routed to prompts of their own, so there is one prompt.
 */
export function createConstitutionalExperts(
  context: RecipeContext,
  size: ConstitutionalSize = constitutionalSizes.tab,
): Result<Recipe> {
  const { plan } = context;
  const { rounds, minibatch, edits, mostRules, rows } = size;
  const parts = createEvidenceParts(context, rows);
  if (!parts.ok) return parts;
  const { evidence, metric, callsOfARow, selectRows, screen, verification } = parts.value;
  const measures = metric("all");
  const roundCalls = minibatch * callsOfARow + edits + measures.mostCalls(edits);
  return succeed({
    search: {
      id: "constitutional-experts",
      version: methodVersions["constitutional-experts"],
      wanted: edits,
      proposer: createRuleEdit({ startText: plan.prompt.text, evidence, minibatch, mostRules }),
      evaluators: [measures],
      selector: topK(1),
      isDone: ({ round }) => round > rounds,
    },
    screen,
    selectRows: selectRows.length,
    verification: verification(measures.mostCalls(1) + rounds * roundCalls),
  });
}
