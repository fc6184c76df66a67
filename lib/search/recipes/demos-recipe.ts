import { succeed, type Result } from "../../base/result";
import type { MethodId } from "../../records/method-id";
import { createStageGate } from "../evaluators/stage-gate";
import { createTryRow } from "../measure-row";
import { methodVersions } from "../method-versions";
import type { SetKind } from "../proposers/bootstrap";
import { createDemos } from "../proposers/demos";
import type { Recipe } from "../recipe";
import { createScreen } from "../screen";
import { topK } from "../selectors/top-k";
import { allRows, isSmall, type RecipeContext } from "./recipe-context";
import { shownAndScored } from "./shown-and-scored";

export interface DemosSize {
  /** A candidate for each. */
  readonly sets: readonly SetKind[];
  /** Searches in a chain, each from the winner of the one before. */
  readonly stages: number;
  /** Rows to select by. */
  readonly rows: number;
  /** Rows among these that are kept for the gate between the stages. */
  readonly gateRows: number;
  readonly sampler: "all" | "halving";
  readonly bootstrapped: number;
  readonly labelled: number;
  /** Rows that are tried for a set at most. */
  readonly tries: number;
}

/** The prompt stays as it is, and is tried with sets of demonstrations. Fails with "invalid-cases". */
export function createDemosRecipe(id: MethodId, context: RecipeContext, size: DemosSize): Result<Recipe> {
  const { plan, tools } = context;
  const { sets, stages, bootstrapped, labelled } = size;
  const parts = shownAndScored(context, size.rows, stages === 1 ? "one" : "many");
  if (!parts.ok) return parts;
  const { shown, select, isByFolds, measureRow, callsOfARow } = parts.value;
  // Where there are few rows, all tell about all candidates.
  const gateRows = isSmall(plan) ? [] : select.slice(0, Math.min(size.gateRows, Math.floor(select.length / 2)));
  const sampler = isByFolds ? "all" : size.sampler;
  const metric = parts.value.metric(select.slice(gateRows.length), sampler);
  const gate = createStageGate({ rows: gateRows, measureRow, callsOfARow });
  const hasGate = gateRows.length > 0;
  const startText = plan.prompt.text;
  const tries = Math.min(size.tries, shown.length);
  const proposer = createDemos({
    startText,
    rows: shown,
    tryRow: createTryRow(tools, plan.sampling),
    hasSharedDemands: plan.demands.length > 0,
    sets,
    bootstrapped,
    labelled,
    tries,
  });
  const tried = sets.filter((kind) => kind !== "labelled").length * tries * callsOfARow;
  const ofGate = hasGate ? gate.evaluator.mostCalls(1) : 0;
  const ofStage = tried + metric.mostCalls(sets.length) + ofGate;
  return succeed({
    search: {
      id,
      version: methodVersions[id],
      wanted: sets.length,
      proposer,
      evaluators: hasGate ? [metric, gate.evaluator] : [metric],
      selector: hasGate ? gate.selector : topK(1),
      isDone: ({ round }) => round > stages,
    },
    screen: createScreen({ startText, rows: allRows(plan), keepsFacts: false, showsRows: true }),
    selectRows: hasGate ? gateRows.length : select.length,
    verification: parts.value.verificationAfter(metric.mostCalls(1) + ofGate + stages * ofStage),
  });
}
