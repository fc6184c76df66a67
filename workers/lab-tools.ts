import type { Clock } from "../lib/base/clock";
import type { Demand } from "../lib/records/assertion";
import type { ScoringTools } from "../lib/scoring/answer-tools";
import { createScriptRunner } from "../lib/scoring/script/script-runner";
import { createRowTools } from "../lib/search/create-row-tools";
import type { RowTools } from "../lib/search/row-tools";

/** The interpreter is loaded once for all runs of a worker. */
let runScript: ScoringTools["runScript"] | null = null;

/** How rows are filled and scored in a worker: with people's scripts; embeddings come from another worker, or from none. */
export function createWorkerRowTools(demands: readonly Demand[], clock: Clock, embed: ScoringTools["embed"]): RowTools {
  runScript ??= createScriptRunner(clock);
  return createRowTools(demands, { runScript, embed });
}
