import { succeed, type Result } from "../../base/result";
import { methodVersions } from "../method-versions";
import { createLineageEdit } from "../proposers/lineage-edit";
import type { Recipe } from "../recipe";
import { uct, walkTree, type UctOptions } from "../selectors/uct";
import { createEvidenceParts } from "./evidence-parts";
import type { RecipeContext } from "./recipe-context";

export interface PromptAgentSize extends Omit<UctOptions, "leastDepth" | "explore"> {
  /** Children of a prompt. */
  readonly width: number;
  readonly batch: number;
  readonly shown: number;
  readonly rows: number;
}

/** The exploration weight and the depth below which paths may end early, of the paper's code. */
const EXPLORE = 2.5;
const LEAST_DEPTH = 2;

/**
 * "tab": at most 16 + 2 · 3 · 2 · (3 + 2 + 16) = 268 calls before the rows that are opened once.
 * "reference": the settings of the paper's code, at most 50 + 10 · 5 · 3 · (5 + 2 + 50)
 * calls.
 */
export const promptAgentSizes = {
  tab: { iterations: 2, depth: 3, width: 2, batch: 3, shown: 2, rows: 16 },
  reference: { iterations: 10, depth: 5, width: 3, batch: 5, shown: 5, rows: 50 },
} as const satisfies Record<string, PromptAgentSize>;

/**
 * PromptAgent (Wang et al., arXiv 2310.16427): a tree of prompts, searched by upper confidence bounds; each child is an
 * edit against the failures of some rows, in sight of all prompts before it. What differs here: rows to learn from and rows
 * to score by are never the same; a small model is shown two failures at a time; the tree is small.
 */
export function createPromptAgent(
  context: RecipeContext,
  size: PromptAgentSize = promptAgentSizes.tab,
): Result<Recipe> {
  const { plan } = context;
  const { iterations, depth, width, batch, shown, rows } = size;
  const parts = createEvidenceParts(context, rows);
  if (!parts.ok) return parts;
  const { evidence, metric, callsOfARow, selectRows, screen, verificationAfter } = parts.value;
  const tree = { iterations, depth, leastDepth: LEAST_DEPTH, explore: EXPLORE };
  const measures = metric("all");
  return succeed({
    search: {
      id: "promptagent",
      version: methodVersions.promptagent,
      wanted: width,
      proposer: createLineageEdit({
        startText: plan.prompt.text,
        evidence,
        parentOf: (population) => walkTree(population, tree).expand,
        batch,
        shown,
      }),
      evaluators: [measures],
      selector: uct(tree),
      isDone: (population) => walkTree(population, tree).expand === null,
    },
    screen,
    selectRows: selectRows.length,
    verification: verificationAfter(
      measures.mostCalls(1) + iterations * depth * (width * (batch * callsOfARow + 2) + measures.mostCalls(width)),
    ),
  });
}
