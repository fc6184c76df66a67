import type { Failure } from "../../base/failure";
import type { Result } from "../../base/result";
import type { Call } from "../../calls/call";
import type { RunEnd } from "../../optimizers/optimizer";
import type { KeptId } from "../../store/kept-run-id";
import type { KeptRuns } from "../../store/kept-runs";
import { createLeases } from "../database/leases";
import { dropModel, forgetModel } from "../models/model-store";
import type { WithKept } from "./with-kept";

/** Each run and each trial goes on in one tab at a time. */
export const runLeases = createLeases("goldsmith-run:");

/** What a model is to do, begun or gone on with. */
interface Work<Run extends KeptId> {
  readonly run: Run;
  readonly withKept: WithKept<Run>;
  /** Calls that are paid; none where it begins. */
  readonly paid: readonly Call[];
  /** Has the worker do it; the worker waits for `keepCall` after each call. */
  readonly start: (keepCall: (call: Call) => Promise<void>) => Promise<Result<RunEnd>>;
  /** Whether the person has stopped it. */
  readonly isStopping: () => boolean;
  /** Shows that it is over. */
  readonly close: (end: RunEnd) => void;
}

/**
 * Carries out a run or a trial that is shown as begun. Each call that ends is stored before it goes on, and all of them
 * are cleared when it comes to its end; where its tab, worker or engine is lost, they are kept.
 */
export async function carryOut<Run extends KeptId>(work: Work<Run>): Promise<void> {
  const { run, withKept, paid, start, isStopping, close } = work;
  const letGo = await runLeases.take(run.runId);
  if (letGo === null) {
    close({ type: "stopped" });
    return;
  }
  const keeper = createKeeper(run, withKept);
  if (paid.length === 0) await keeper.keepRun();
  const ended = await start(keeper.keepCall);
  const end = readEnd(ended, isStopping());
  const isCut = end.type === "failed" && (!ended.ok || spoilsEngine(end.failure));
  // Told to the database first, so that whoever looks after the end finds it as it is.
  void (isCut ? Promise.resolve() : keeper.forget()).finally(letGo);
  close(end);
  if (!ended.ok) forgetModel(ended.failure);
  else if (end.type === "failed" && spoilsEngine(end.failure)) await dropModel(end.failure);
}

/** How something ended for the person, where its worker may be gone. */
export function readEnd(ended: Result<RunEnd>, isStopping: boolean): RunEnd {
  if (ended.ok) return ended.value;
  // The worker is gone, by its own fault or because it did not obey Stop; a model that was in it went with it.
  return isStopping ? { type: "stopped" } : { type: "failed", failure: ended.failure };
}

/** A database that is silent for so long does not keep a run from going on; its calls are then not kept any more. */
const PATIENCE_MILLISECONDS = 5_000;

/** Stores a run and its calls, as far as the database takes them: where it does not, the run goes on all the same. */
function createKeeper<Run extends KeptId>(run: Run, withKept: WithKept<Run>) {
  let isLost = false;

  async function attempt(action: (runs: KeptRuns<Run>) => Promise<Result<void>>): Promise<void> {
    if (isLost) return;
    const silence = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MILLISECONDS, null));
    const kept = await Promise.race([withKept(action), silence]);
    // What comes after a call that is missing could not be told again.
    isLost = kept?.ok !== true;
  }

  return {
    keepRun: () => attempt((runs) => runs.putRun(run)),
    keepCall: (call: Call) => attempt((runs) => runs.appendCall(run.runId, call)),
    forget: () => withKept((runs) => runs.deleteRun(run)),
  };
}

/** After these an engine answers every later request with the same error; only a new worker helps. */
export function spoilsEngine({ kind }: Failure): boolean {
  return kind === "engine-failed" || kind === "gpu-device-lost" || kind === "gpu-memory-exceeded";
}
