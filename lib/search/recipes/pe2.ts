import { succeed, type Result } from "../../base/result";
import { methodVersions } from "../method-versions";
import { createQuestionnaireEdit } from "../proposers/questionnaire-edit";
import type { Recipe } from "../recipe";
import { topK } from "../selectors/top-k";
import { createEvidenceParts } from "./evidence-parts";
import type { RecipeContext } from "./recipe-context";

export interface Pe2Size {
  readonly rounds: number;
  /** Prompts that are edited in each round, the best of all so far. */
  readonly beam: number;
  readonly expand: number;
  readonly failures: number;
  readonly looked: number;
  readonly rows: number;
  readonly stepSize: number | null;
  readonly hasHistory: boolean;
}

/**
 * "tab": at most 16 + (6 + 2 · (2 + 16)) + 2 · (12 + 4 · (2 + 16)) = 226 calls before the rows that are opened once.
 * "reference": the published script, which scores
 * 1 + 4 + 16 + 16 prompts on all rows.
 */
export const pe2Sizes = {
  tab: { rounds: 3, beam: 2, expand: 2, failures: 2, looked: 6, rows: 16, stepSize: 20, hasHistory: true },
  reference: {
    rounds: 3,
    beam: 4,
    expand: 4,
    failures: 2,
    looked: Infinity,
    rows: 100,
    stepSize: null,
    hasHistory: false,
  },
} as const satisfies Record<string, Pe2Size>;

/**
 * PE2, prompt engineering a prompt engineer (Ye et al., arXiv 2311.05661): fixed questions about failures come before each
 * edit, and a search may go back to any prompt before. What differs here: the length of a prompt is bounded by the start
 * prompt's and not by 50 tokens; the paper's two options, a bounded edit and a history of changes, are on in the tab.
 */
export function createPe2(context: RecipeContext, size: Pe2Size = pe2Sizes.tab): Result<Recipe> {
  const { plan } = context;
  const { rounds, beam, expand, failures, looked, rows } = size;
  const parts = createEvidenceParts(context, rows);
  if (!parts.ok) return parts;
  const { evidence, learnRows, metric, callsOfARow, selectRows, screen, verificationAfter } = parts.value;
  const measures = metric("all");
  const lookedAt = Math.min(looked, learnRows);
  const roundOf = (parents: number) =>
    parents * (lookedAt * callsOfARow + 2 * expand) + measures.mostCalls(parents * expand);
  return succeed({
    search: {
      id: "pe2",
      version: methodVersions.pe2,
      wanted: beam * expand,
      proposer: createQuestionnaireEdit({ ...size, failures, startText: plan.prompt.text, evidence }),
      evaluators: [measures],
      selector: topK(beam),
      isDone: ({ round }) => round > rounds,
    },
    screen,
    selectRows: selectRows.length,
    verification: verificationAfter(measures.mostCalls(1) + roundOf(1) + (rounds - 1) * roundOf(beam)),
  });
}
