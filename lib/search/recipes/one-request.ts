import { succeed, type Result } from "../../base/result";
import type { MethodId } from "../../records/method-id";
import type { Case } from "../../records/case";
import { createJudge } from "../evaluators/judge-outputs";
import { drawFolds } from "../folds";
import { createAnswerRow } from "../measure-row";
import { methodVersions } from "../method-versions";
import { Exposure } from "../proposers/exposure";
import { createRewrite, type Write } from "../proposers/rewrite";
import type { Recipe, Verification } from "../recipe";
import { createScreen } from "../screen";
import type { Evaluator, Proposer, Search, Selector } from "../search";
import { gate } from "../selectors/gate";
import { topK } from "../selectors/top-k";
import type { RowParts } from "./divide-rows";
import { allRows, drawRows, hasDemands, isSmall, unfit, type RecipeContext } from "./recipe-context";
import { createScoring, verifyByFolds } from "./scoring";
import { verifyJudged } from "./verify-judged";

export interface OneRequestSize {
  /** Prompts that are written, one after the other. */
  readonly samples: number;
  /** Rows to select by where they demand something, and where the model judges. */
  readonly rows: number;
  readonly judgedRows: number;
}

/**
 * "reference": the papers write one prompt, and take it as it is. "tab": four are written, and each must win. At most
 * 20 + 4 · 20 answers where rows demand something, or 6 + 4 · 18 answers and judgements where they do not, before the rows
 * that are opened once; and what it takes to write them.
 */
export const oneRequestSizes = {
  tab: { samples: 4, rows: 20, judgedRows: 6 },
  reference: { samples: 1, rows: 20, judgedRows: 6 },
} as const satisfies Record<string, OneRequestSize>;

export interface GatedMethod {
  readonly id: MethodId;
  readonly proposer: Proposer;
  /** The most that one candidate takes to write. */
  readonly callsOfAProposal: number;
  /** Told which rows each candidate was made from; left out where none showed any, or `parts` keeps rows apart. */
  readonly exposure?: Exposure;
  /**
   * For a method whose next prompt hangs on the best so far: folds would not be honest, so these rows select and check where
   * rows demand something.
   */
  readonly parts?: RowParts;
  /** Of a new prompt; by the length of the person's own where it is left out. */
  readonly wordLimit?: number;
  /** False where the person's prompt stands in each as it is, and what is put beside it may name things of its own. */
  readonly keepsFacts?: boolean;
  /** Solved rows stand in its prompts on purpose, and are no copies. */
  readonly showsRows?: boolean;
  /** Measures texts alone, without any call. */
  readonly textEvaluators?: readonly Evaluator[];
  /** Beside the end of the samples. */
  readonly isDone?: Search["isDone"];
}

/** A method that needs no more than a way to write, behind the gate. */
export function createWriting(
  context: RecipeContext,
  method: Pick<GatedMethod, "id" | "callsOfAProposal" | "wordLimit" | "keepsFacts" | "showsRows"> & {
    readonly write: Write;
  },
  size: OneRequestSize,
): Result<Recipe> {
  const exposure = new Exposure();
  const proposer = createRewrite({ startText: context.plan.prompt.text, write: method.write, exposure });
  return behindGate(context, { ...method, proposer, exposure }, size);
}

/**
 * Candidates come one at a time, and each is held against the best so far: by the demands of the rows where there are some,
 * else by SPO's judge on a few rows. The papers take what was written; here the person's own prompt stays unless it loses.
 */
export function behindGate(context: RecipeContext, method: GatedMethod, size: OneRequestSize): Result<Recipe> {
  const { plan } = context;
  const { id, proposer, callsOfAProposal, wordLimit, keepsFacts = true, showsRows = false, isDone } = method;
  const gated = hasDemands(plan) ? byDemands(context, method, size.rows) : byJudge(context, size.judgedRows);
  if (gated === null) return unfit("There are no rows to try prompts on.");
  const { evaluator, selector, selectRows, verify } = gated;
  const searchCalls = evaluator.mostCalls(1) + size.samples * (callsOfAProposal + evaluator.mostCalls(1));
  return succeed({
    search: {
      id,
      version: methodVersions[id],
      wanted: 1,
      proposer,
      evaluators: [...(method.textEvaluators ?? []), evaluator],
      selector,
      isDone: (population) => population.round > size.samples || isDone?.(population) === true,
    },
    screen: createScreen({
      startText: plan.prompt.text,
      rows: allRows(plan),
      keepsFacts,
      showsRows,
      ...(wordLimit === undefined ? {} : { wordLimit }),
    }),
    selectRows,
    verification: verify(searchCalls),
  });
}

interface Gated {
  readonly evaluator: Evaluator;
  readonly selector: Selector;
  readonly selectRows: number;
  /** With what the search leaves of the calls. */
  readonly verify: (searchCalls: number) => Verification;
}

/** Of rows that are too few to split. */
const FOLDS = 3;

/** Every candidate meets the same rows; the higher mean wins, and the earlier prompt where they are equal. */
function byDemands(
  context: RecipeContext,
  { exposure = new Exposure(), parts }: Pick<GatedMethod, "exposure" | "parts">,
  most: number,
): Gated | null {
  const { plan } = context;
  const isByFolds = parts === undefined && isSmall(plan);
  const folds = isByFolds ? drawFolds(allRows(plan), FOLDS, plan.seed) : [];
  const rows = isByFolds ? folds.flat() : (parts?.select ?? drawRows(plan.rows.select, plan).slice(0, most));
  const scoring = createScoring(context);
  if (rows.length === 0 || !scoring.ok) return null;
  return {
    evaluator: scoring.value.metric(rows, "all"),
    selector: topK(1),
    selectRows: rows.length,
    verify: (searchCalls) =>
      isByFolds
        ? verifyByFolds(folds, exposure)
        : scoring.value.openAfter(searchCalls, parts?.last ?? drawRows(plan.rows.openOnce, plan)),
  };
}

function byJudge(context: RecipeContext, most: number): Gated | null {
  const { plan, tools } = context;
  const { rows, rest } = rowsToJudge(plan, most);
  if (rows.length === 0) return null;
  const answerRow = createAnswerRow(tools, plan.sampling);
  return {
    evaluator: createJudge({ rows, answerRow, startText: plan.prompt.text }),
    selector: gate,
    selectRows: rows.length,
    verify: (searchCalls) => verifyJudged(context, searchCalls, rest),
  };
}

/** A few rows to judge by, so that also a small set leaves half of it for the end. */
export function rowsToJudge(
  plan: RecipeContext["plan"],
  most: number,
): { readonly rows: readonly Case[]; readonly rest: readonly Case[] } {
  if (isSmall(plan)) {
    const drawn = drawRows(allRows(plan), plan);
    const count = Math.min(most, Math.ceil(drawn.length / 2));
    return { rows: drawn.slice(0, count), rest: drawn.slice(count) };
  }
  const pool = plan.rows.select.length > 0 ? plan.rows.select : plan.rows.propose;
  return { rows: drawRows(pool, plan).slice(0, most), rest: drawRows(plan.rows.openOnce, plan) };
}

/**
 * Rows that candidates may be made from. Of few rows that a judge compares, none that is kept for the end; where folds are
 * drawn, they know what each was made from.
 */
export function rowsToMakeFrom(plan: RecipeContext["plan"], judgedRows: number): readonly Case[] {
  if (!isSmall(plan)) return drawRows(plan.rows.propose, plan);
  return hasDemands(plan) ? drawRows(allRows(plan), plan) : rowsToJudge(plan, judgedRows).rows;
}
