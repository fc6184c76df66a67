import { succeed, type Result } from "../../base/result";
import type { Case } from "../../records/case";
import { createMetric, type MetricOptions } from "../evaluators/metric";
import { drawFolds } from "../folds";
import { callsOfARow, createMeasureRow, type MeasureRow } from "../measure-row";
import { createEvidence, type Evidence } from "../proposers/evidence";
import { Exposure } from "../proposers/exposure";
import type { Verification } from "../recipe";
import { createScreen, type Screen } from "../screen";
import type { Evaluator } from "../search";
import { allRows, drawRows, hasDemands, isSmall, unfit, type RecipeContext } from "./recipe-context";
import { verificationAfter } from "./verification-after";

/** With so many folds each lineage looks at two thirds of the rows. */
const FOLDS = 3;

/** What the methods share that learn from mistakes and select by demands. */
export interface EvidenceParts {
  /** The same for every candidate; all rows where there are too few to split. */
  readonly selectRows: readonly Case[];
  readonly callsOfARow: number;
  readonly measureRow: MeasureRow;
  readonly metric: (sampler: MetricOptions["sampler"]) => Evaluator;
  readonly evidence: Evidence;
  readonly exposure: Exposure;
  readonly screen: Screen;
  /** `searchCalls`: what the search takes at most before it. */
  readonly verification: (searchCalls: number) => Verification;
}

/** Fails with "invalid-cases" where nothing scores answers, or no rows are there to learn from and to select by. */
export function createEvidenceParts({ plan, tools }: RecipeContext, mostSelectRows: number): Result<EvidenceParts> {
  if (!hasDemands(plan)) return unfit("This method scores answers, and the cases demand nothing of them.");
  const isByFolds = isSmall(plan);
  const folds = isByFolds ? drawFolds(allRows(plan), FOLDS, plan.seed) : [];
  const pools = isByFolds
    ? folds.map((fold) => folds.filter((other) => other !== fold).flat())
    : [drawRows(plan.rows.propose, plan)];
  if (pools.every((pool) => pool.length === 0)) {
    return unfit(
      isByFolds
        ? "This method learns from some rows and selects by others, so there must be two at least."
        : "There are no rows that the method may learn from.",
    );
  }
  const selectRows = isByFolds ? folds.flat() : drawRows(plan.rows.select, plan).slice(0, mostSelectRows);
  if (selectRows.length === 0) return unfit("There are no rows to select by.");

  const measureRow = createMeasureRow(tools, plan.sampling);
  const calls = callsOfARow(allRows(plan), tools);
  const exposure = new Exposure();
  return succeed({
    selectRows,
    callsOfARow: calls,
    measureRow,
    metric: (sampler) => createMetric({ rows: selectRows, measureRow, callsOfARow: calls, sampler }),
    evidence: createEvidence({ tools, sampling: plan.sampling, pools, exposure }),
    exposure,
    screen: createScreen({ startText: plan.prompt.text, rows: allRows(plan), keepsFacts: true }),
    verification: (searchCalls) =>
      verificationAfter(searchCalls, plan, { folds, exposure, measureRow, callsOfARow: calls }),
  });
}
