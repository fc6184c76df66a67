import { succeed, type Result } from "../../base/result";
import { methodVersions } from "../method-versions";
import { createBranchEdit } from "../proposers/branch-edit";
import { createPruneBranches } from "../proposers/prune-branches";
import type { Recipe } from "../recipe";
import type { Proposer } from "../search";
import { topK } from "../selectors/top-k";
import { createEvidenceParts } from "./evidence-parts";
import type { RecipeContext } from "./recipe-context";

export interface AmpoSize {
  /** Of growth; one more is for pruning. */
  readonly rounds: number;
  readonly minibatch: number;
  readonly failures: number;
  readonly patterns: number;
  readonly mostBranches: number;
  readonly rows: number;
  /** Rounds in a row that better nothing, after which growth ends. */
  readonly patience: number;
}

/**
 * "tab": at most 16 + 4 · (5 + 3 + 1 + 2 + 2 · 16) + 1 + 16 = 205 calls before the rows that are opened once.
 * "reference": five failures a round; the paper's other sizes could not be
 * verified, so they are ours.
 */
export const ampoSizes = {
  tab: { rounds: 4, minibatch: 5, failures: 3, patterns: 2, mostBranches: 4, rows: 16, patience: 2 },
  reference: { rounds: 5, minibatch: 30, failures: 5, patterns: 2, mostBranches: 10, rows: 100, patience: 1 },
} as const satisfies Record<string, AmpoSize>;

/**
 * AMPO (Yang et al., arXiv 2410.08696): failures are merged into patterns, and the prompt gets a branch for the heaviest
 * of them; growth ends where rounds better nothing, and what can go goes at the end. What differs here: no code was
 * published, so requests and sizes are ours; a branch is one line, written alone, below the person's own prompt, and there
 * are four at most, as long prompts overwhelm small models; the pruned prompt is taken where it scores no worse.
 */
export function createAmpo(context: RecipeContext, size: AmpoSize = ampoSizes.tab): Result<Recipe> {
  const { plan } = context;
  const { rounds, minibatch, failures, patterns, rows } = size;
  const parts = createEvidenceParts(context, rows);
  if (!parts.ok) return parts;
  const { evidence, metric, callsOfARow, selectRows, screen, verificationAfter } = parts.value;
  const measures = metric("all");
  const startText = plan.prompt.text;
  const growing = createBranchEdit({ ...size, startText, evidence });
  const { proposer, isPruned } = thenPrune(growing, createPruneBranches(startText), size);
  const roundCalls = minibatch * callsOfARow + failures + 1 + patterns + measures.mostCalls(patterns);
  return succeed({
    search: {
      id: "ampo",
      version: methodVersions.ampo,
      wanted: patterns,
      proposer,
      evaluators: [measures],
      selector: topK(1, "shorter"),
      isDone: isPruned,
    },
    screen,
    selectRows: selectRows.length,
    verification: verificationAfter(measures.mostCalls(1) + rounds * roundCalls + 1 + measures.mostCalls(1)),
  });
}

/** Grows until rounds better nothing or all are over, then prunes once. */
function thenPrune(
  grow: Proposer,
  prune: Proposer,
  { rounds, patience }: AmpoSize,
): { readonly proposer: Proposer; readonly isPruned: () => boolean } {
  let bestBefore: string | null = null;
  let inVain = 0;
  let isPruned = false;
  return {
    isPruned: () => isPruned,
    proposer: {
      propose(population, wanted, ledger) {
        const [best = null] = population.kept;
        inVain = best === bestBefore ? inVain + 1 : 0;
        bestBefore = best;
        isPruned = population.round > rounds || inVain >= patience;
        return (isPruned ? prune : grow).propose(population, wanted, ledger);
      },
    },
  };
}
