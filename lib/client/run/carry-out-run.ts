import type { Failure } from "../../base/failure";
import type { Result } from "../../base/result";
import type { Call } from "../../calls/call";
import { mostCalls } from "../../optimizers/estimate-run";
import type { ModelOptimizerId, RunEnd } from "../../optimizers/optimizer";
import type { KeptRun, KeptRuns } from "../../store/kept-runs";
import type { Version } from "../../store/session";
import { createLeases } from "../database/leases";
import { dropModel, forgetModel } from "../models/model-store";
import { optimizerWorker } from "../worker/optimizer-worker";
import { judgeInUse } from "./judge-in-use";
import { recordRun } from "./record-run";
import { runningRun } from "./run-store";
import { withRuns } from "./with-runs";

const RUN_MILLISECONDS = 30 * 60_000;

/** Each run goes on in one tab at a time. */
export const runLeases = createLeases("goldsmith-run:");

/** What a run that is begun or gone on with starts from. */
interface RunToCarryOut {
  readonly run: KeptRun;
  readonly optimizer: ModelOptimizerId;
  readonly parent: Version;
  /** Versions of its candidates, in their order, and calls that it has paid for; none where it begins. */
  readonly made: readonly Version[];
  readonly paid: readonly Call[];
}

/**
 * Carries out a run of the model that was shown as begun. Each call that ends is stored before the run goes on, and all of
 * them are cleared when it comes to its end; a run whose tab, worker or engine is lost keeps them.
 */
export async function carryOutRun({ run, optimizer, parent, made, paid }: RunToCarryOut): Promise<void> {
  const { runId, task, refinement, pack, settings, origin } = run;
  const letGo = await runLeases.take(runId);
  const isAtChance = !settings.judges && judgeInUse() === "at-chance";
  const record = recordRun({ runId, parent, origin, made, isAtChance });
  if (letGo === null) {
    record.close({ type: "stopped" });
    return;
  }
  const keeper = createKeeper(run);
  if (paid.length === 0) await keeper.keepRun();
  const budget = { modelCalls: mostCalls(settings, pack), milliseconds: RUN_MILLISECONDS };
  const request = { runId, optimizer, task, refinement, pack, settings, budget, paid };
  const ended = await optimizerWorker.call((service, proxy) =>
    service.run(request, proxy(record.take), proxy(keeper.keepCall)),
  );
  const end = readEnd(ended, runId);
  const isCut = end.type === "failed" && (!ended.ok || spoilsEngine(end.failure));
  // Told to the database first, so that whoever looks after the end finds it as it is.
  void (isCut ? Promise.resolve() : keeper.forget()).finally(letGo);
  record.close(end);
  if (!ended.ok) forgetModel(ended.failure);
  else if (end.type === "failed" && spoilsEngine(end.failure)) await dropModel(end.failure);
}

/** How a run ended for the person, where its worker may be gone. */
export function readEnd(ended: Result<RunEnd>, runId: string): RunEnd {
  if (ended.ok) return ended.value;
  // The worker is gone, by its own fault or because it did not obey Stop; a model that was in it went with it.
  return runningRun(runId)?.isStopping === true ? { type: "stopped" } : { type: "failed", failure: ended.failure };
}

/** A database that is silent for so long does not keep a run from going on; its calls are then not kept any more. */
const PATIENCE_MILLISECONDS = 5_000;

/** Stores a run and its calls, as far as the database takes them: where it does not, the run goes on all the same. */
function createKeeper(run: KeptRun) {
  let isLost = false;

  async function attempt(action: (runs: KeptRuns) => Promise<Result<void>>): Promise<void> {
    if (isLost) return;
    const silence = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MILLISECONDS, null));
    const kept = await Promise.race([withRuns(action), silence]);
    // What comes after a call that is missing could not be told again.
    isLost = kept?.ok !== true;
  }

  return {
    keepRun: () => attempt((runs) => runs.putRun(run)),
    keepCall: (call: Call) => attempt((runs) => runs.appendCall(run.runId, call)),
    forget: () => withRuns((runs) => runs.deleteRun(run)),
  };
}

/** After these an engine answers every later request with the same error; only a new worker helps. */
export function spoilsEngine({ kind }: Failure): boolean {
  return kind === "engine-failed" || kind === "gpu-device-lost" || kind === "gpu-memory-exceeded";
}
