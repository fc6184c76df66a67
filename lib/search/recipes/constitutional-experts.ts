import { succeed, type Result } from "../../base/result";
import type { Case } from "../../records/case";
import { createByRegion } from "../evaluators/by-region";
import { methodVersions } from "../method-versions";
import { createEditByKind, type KindOfRows } from "../proposers/edit-by-kind";
import { createEvidence } from "../proposers/evidence";
import { createRuleEdit } from "../proposers/rule-edit";
import type { Recipe } from "../recipe";
import { regionOf } from "../regions";
import type { Evaluator } from "../search";
import { topK } from "../selectors/top-k";
import { drawRows, unfit, type RecipeContext } from "./recipe-context";
import { setUpRouted } from "./routed-setup";

export interface ConstitutionalSize {
  /** Kinds of rows, at most; 1 for one prompt for all. */
  readonly regions: number;
  /** For all rows, and then for each kind, where there are several. */
  readonly rounds: number;
  readonly kindRounds: number;
  readonly minibatch: number;
  /** Candidates of a round, each from another failure. */
  readonly edits: number;
  readonly mostRules: number;
  readonly rows: number;
}

/**
 * "tab": at most 16 + 5 · (5 + 2 + 2 · 16) = 211 calls before the rows that are opened once, and 2 · (5 + 2 + 2 · 13) + 16 more
 * where there are two kinds of rows. "reference": no code was published and the paper's sizes could not be verified, so it
 * is the same loop on more rows.
 */
export const constitutionalSizes = {
  tab: { regions: 2, rounds: 5, kindRounds: 1, minibatch: 5, edits: 2, mostRules: 6, rows: 16 },
  reference: { regions: 5, rounds: 20, kindRounds: 5, minibatch: 20, edits: 5, mostRules: 20, rows: 100 },
} as const satisfies Record<string, ConstitutionalSize>;

/**
 * ConstitutionalExperts (Petridis et al., arXiv 2403.04894): rows are clustered, each cluster has a prompt of principles, a
 * wrong row leads to one change of one principle, which stays where it scores better, and each row goes to its cluster's
 * prompt. What differs here: the person's own prompt stands above the principles; a cluster's begins with the best for all
 * rows, as a tab's rows are too few to be divided from the start: in planted worlds that took more than half of the gain;
 * clusters are told by words in place of embeddings, so that the choice is a part of the prompt and the same outside; where
 * words tell no kinds apart, or no choice can be put around the prompt, there is one prompt for all rows.
 */
export function createConstitutionalExperts(
  context: RecipeContext,
  size: ConstitutionalSize = constitutionalSizes.tab,
): Result<Recipe> {
  const { plan, tools } = context;
  const { rounds, kindRounds, minibatch, edits, mostRules } = size;
  const setUp = setUpRouted(context, { ...size, mustChoose: false });
  if (!setUp.ok) return setUp;
  const { metric, metricOn, callsOfARow, names, regions, routeBest, selectRows, shownRows, screen } = setUp.value;
  if (shownRows.length === 0) return unfit("There are no rows that the method may learn from.");
  const drawn = drawRows(shownRows, plan);
  const places = [...regions.keys(), regions.length];
  const split = places.map((place) => ({
    learn: drawn.filter((row) => regionOf(row, regions, names) === place),
    select: selectRows.filter((row) => regionOf(row, regions, names) === place),
  }));
  // A kind that nothing is learned from, or nothing is chosen by, makes no prompt of its own.
  const isWhole = split.length === 1 || split.some(({ learn, select }) => learn.length === 0 || select.length === 0);
  const kinds = isWhole ? [] : split;
  const startText = plan.prompt.text;
  const kindOf = new Map<string, number>();
  const byKind = kinds.map(({ select }) => metricOn(select));
  const editOf = (learn: readonly Case[], select: readonly Case[]): KindOfRows => {
    const evidence = createEvidence({ tools, sampling: plan.sampling, rows: learn });
    return { rows: select, edit: createRuleEdit({ startText, evidence, minibatch, mostRules }) };
  };
  const proposer = createEditByKind({
    whole: editOf(drawn, selectRows),
    wholeRounds: rounds,
    kinds: kinds.map(({ learn, select }) => editOf(learn, select)),
    kindRounds,
    routeBest,
    note(text, kind) {
      kindOf.set(text, kind);
    },
  });
  const callsOf = (measures: Evaluator) => minibatch * callsOfARow + edits + measures.mostCalls(edits);
  const kindCalls = byKind.reduce((sum, measures) => sum + kindRounds * callsOf(measures), 0);
  const choosing = kinds.length > 0 ? 1 : 0;
  return succeed({
    search: {
      id: "constitutional-experts",
      version: methodVersions["constitutional-experts"],
      wanted: edits,
      proposer,
      evaluators: [createByRegion(metric, byKind, (text) => kindOf.get(text) ?? null)],
      selector: topK(1),
      isDone: ({ round }) => round > rounds + kinds.length * kindRounds + choosing,
    },
    screen: screen({ keepsFacts: true }),
    selectRows: selectRows.length,
    verification: setUp.value.verificationAfter(metric.mostCalls(1 + choosing) + rounds * callsOf(metric) + kindCalls),
  });
}
