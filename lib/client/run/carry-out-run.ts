import type { Call } from "../../calls/call";
import { mostCalls } from "../../optimizers/estimate-run";
import type { ModelOptimizerId } from "../../optimizers/optimizer";
import type { KeptRun } from "../../store/kept-run";
import type { Version } from "../../store/session";
import { optimizerWorker } from "../worker/optimizer-worker";
import { carryOut } from "./carry-out";
import { judgeInUse } from "./judge-in-use";
import { recordRun } from "./record-run";
import { runningRun } from "./run-store";
import { withRuns } from "./with-kept";

const RUN_MILLISECONDS = 30 * 60_000;

/** What a run that is begun or gone on with starts from. */
interface RunToCarryOut {
  readonly run: KeptRun;
  readonly optimizer: ModelOptimizerId;
  readonly parent: Version;
  /** Versions of its candidates, in their order, and calls that it has paid for; none where it begins. */
  readonly made: readonly Version[];
  readonly paid: readonly Call[];
}

/** Carries out a run of an optimizer, as `carryOut` does; what it makes becomes versions. */
export async function carryOutRun({ run, optimizer, parent, made, paid }: RunToCarryOut): Promise<void> {
  const { runId, task, refinement, pack, settings, origin } = run;
  const isAtChance = !settings.judges && judgeInUse() === "at-chance";
  const record = recordRun({ runId, parent, origin, made, isAtChance });
  const budget = { modelCalls: mostCalls(settings, pack), milliseconds: RUN_MILLISECONDS };
  const request = { runId, optimizer, task, refinement, pack, settings, budget, paid };
  await carryOut({
    run,
    withKept: withRuns,
    paid,
    start: (keepCall) =>
      optimizerWorker.call((service, proxy) => service.run(request, proxy(record.take), proxy(keepCall))),
    isStopping: () => runningRun(runId)?.isStopping === true,
    close: record.close,
  });
}
