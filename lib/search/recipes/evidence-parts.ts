import { succeed, type Result } from "../../base/result";
import type { Case } from "../../records/case";
import type { MetricOptions } from "../evaluators/metric";
import type { MeasureRow } from "../measure-row";
import { createEvidence, type Evidence } from "../proposers/evidence";
import type { Verification } from "../recipe";
import { createScreen, type Screen } from "../screen";
import type { Evaluator } from "../search";
import { divideRows } from "./divide-rows";
import { allRows, drawRows, unfit, type RecipeContext } from "./recipe-context";
import { createScoring } from "./scoring";

/** What the methods share that learn from mistakes and select by demands. */
export interface EvidenceParts {
  /** The same for every candidate. */
  readonly selectRows: readonly Case[];
  /** Rows that the method learns from; how many there are. */
  readonly learnRows: number;
  readonly callsOfARow: number;
  readonly measureRow: MeasureRow;
  readonly metric: (sampler: MetricOptions["sampler"]) => Evaluator;
  readonly evidence: Evidence;
  readonly screen: Screen;
  /** `searchCalls`: what the search takes at most before it. */
  readonly verificationAfter: (searchCalls: number) => Verification;
}

/** Fails with "invalid-cases" where nothing scores answers, or no rows are there to learn from and to select by. */
export function createEvidenceParts(context: RecipeContext, mostSelectRows: number): Result<EvidenceParts> {
  const { plan, tools } = context;
  const scoring = createScoring(context);
  if (!scoring.ok) return scoring;
  const divided = divideRows(plan, { most: mostSelectRows, showsRows: true });
  if (!divided.ok) return divided;
  const { shown, select, last } = divided.value;
  if (shown.length === 0) return unfit("There are no rows that the method may learn from.");
  const { measureRow, callsOfARow, metric, openAfter } = scoring.value;
  return succeed({
    selectRows: select,
    learnRows: shown.length,
    callsOfARow,
    measureRow,
    metric: (sampler) => metric(select, sampler),
    evidence: createEvidence({ tools, sampling: plan.sampling, rows: drawRows(shown, plan) }),
    screen: createScreen({ startText: plan.prompt.text, rows: allRows(plan), keepsFacts: true }),
    verificationAfter: (searchCalls) => openAfter(searchCalls, last),
  });
}
