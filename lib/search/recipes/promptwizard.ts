import { succeed, type Result } from "../../base/result";
import { createRacing } from "../evaluators/racing";
import { createTryRow } from "../measure-row";
import { methodVersions } from "../method-versions";
import { WIZARD_TEMPERATURE } from "../proposers/critique-and-rewrite";
import { createRefine } from "../proposers/refine";
import { createTeachHardRows } from "../proposers/teach-hard-rows";
import { createVary } from "../proposers/vary";
import type { Recipe } from "../recipe";
import { createScreen } from "../screen";
import type { Proposer } from "../search";
import { topK } from "../selectors/top-k";
import { allRows, type RecipeContext } from "./recipe-context";
import { shownAndScored } from "./shown-and-scored";

export interface PromptWizardSize {
  readonly iterations: number;
  /** Of the best, in an iteration. */
  readonly variants: number;
  /** Rows to select by, those that a candidate meets at most, and the mistakes that end its course. */
  readonly rows: number;
  readonly most: number;
  readonly mistakes: number;
  readonly draw: "fixed" | "drawn";
  /** Rows that are tried at most to find one that goes wrong, and to find the hard ones. */
  readonly tries: number;
  readonly hardTries: number;
  readonly examples: number;
  readonly turns: number;
  readonly hasReasons: boolean;
  readonly words: number;
}

/**
 * "tab": at most 2 · (4 + 3 + 2) + 10 + 3 · 2 + 1 requests and tries and 12 · 10 rows, 155 calls before the rows that
 * are opened once. "reference": the settings of the paper's program. It asks for its 20 variants in 4 requests, and here
 * each is one, so an iteration is 16 calls more than its 28 to 72.
 */
export const promptWizardSizes = {
  tab: {
    iterations: 2,
    variants: 4,
    rows: 24,
    most: 10,
    mistakes: 3,
    draw: "fixed",
    tries: 3,
    hardTries: 10,
    examples: 3,
    turns: 3,
    hasReasons: false,
    words: 40,
  },
  reference: {
    iterations: 3,
    variants: 20,
    rows: 25,
    most: 3,
    mistakes: 1,
    draw: "drawn",
    tries: 25,
    hardTries: 25,
    examples: 5,
    turns: 3,
    hasReasons: true,
    words: 40,
  },
} as const satisfies Record<string, PromptWizardSize>;

/** Ways to look at a task, in our words. */
const styles = [
  "Break the task into steps first.",
  "Think of what is usually done wrong.",
  "Say what a good answer looks like.",
  "Put it as simply as possible.",
  "Think of the unusual inputs.",
] as const;

/**
 * PromptWizard (Agarwal et al., arXiv 2405.18369): variants by styles of thinking race on a few rows, the best is
 * refined from a critique, and at the end gets hard rows as demonstrations and an expert's role. What differs here: the
 * program's score from one to three rows is noise, so in a tab all race on the same ten until the third mistake; rows in
 * a critique or a demonstration are never among those; what comes last is scored like the others, where the program
 * returns it unseen; reasons before the output are left out in a tab, for a demand that wants the bare answer would
 * refuse them.
 */
export function createPromptWizard(
  context: RecipeContext,
  size: PromptWizardSize = promptWizardSizes.tab,
): Result<Recipe> {
  const { plan, tools } = context;
  const { iterations, variants, words, tries } = size;
  const parts = shownAndScored(context, size.rows);
  if (!parts.ok) return parts;
  const { shown, select, measureRow, callsOfARow } = parts.value;
  const evaluator = createRacing({ ...size, rows: select, measureRow, callsOfARow });
  const startText = plan.prompt.text;
  const refining = { startText, rows: shown, tryRow: createTryRow(tools, plan.sampling), tries, words };
  const vary = createVary({ startText, most: variants, styles, temperature: WIZARD_TEMPERATURE, words });
  const refine = createRefine(refining);
  const { examples: count, turns, hasReasons, hardTries } = size;
  const teach = createTeachHardRows({ ...refining, tries: hardTries, count, turns, hasReasons });
  const rounds = 2 * iterations;
  const proposer: Proposer = {
    propose(population, wanted, ledger) {
      const { round } = population;
      const part = round > rounds ? teach : round % 2 === 1 ? vary : refine;
      return part.propose(population, wanted, ledger);
    },
  };
  const ofIteration = variants + tries * callsOfARow + 2;
  const ofEnd = hardTries * callsOfARow + turns * 2 + (hasReasons ? count : 0) + 1;
  const candidates = iterations * (variants + 1) + 1;
  return succeed({
    search: {
      id: "promptwizard",
      version: methodVersions.promptwizard,
      wanted: variants,
      proposer,
      evaluators: [evaluator],
      selector: topK(1),
      isDone: ({ round }) => round > rounds + 1,
    },
    screen: createScreen({ startText, rows: allRows(plan), keepsFacts: false, showsRows: true }),
    selectRows: Math.min(size.most, select.length),
    verification: parts.value.verificationAfter(iterations * ofIteration + ofEnd + evaluator.mostCalls(1 + candidates)),
  });
}
