import { succeed } from "../../base/result";
import type { Call } from "../../calls/call";
import type { LoadedModel } from "../../engines/engine";
import type { KeptId } from "../../store/kept-run-id";
import type { ModelState } from "../models/model-store";
import { useSession } from "../session/session-store";
import { runLeases } from "./carry-out";
import { useRun } from "./run-store";
import type { WithKept } from "./with-kept";

/** What lost its tab, its worker or its engine before its end, and has paid for calls. */
export interface Cut<Run extends KeptId> {
  readonly run: Run;
  readonly paid: readonly Call[];
}

interface Wanted<Run extends KeptId> {
  readonly sessionId: string;
  readonly withKept: WithKept<Run>;
  /** Which of the session's are looked for. */
  readonly isWanted?: (run: Run) => boolean;
  /** Called where another tab had one, and has it no more, while the session is on the workbench. */
  readonly lookAgain: () => Promise<void>;
}

/**
 * The newest of a session that can go on; null for none. Nothing is run by this. One that has paid for nothing is
 * forgotten: to begin it anew costs the same.
 */
export async function findCut<Run extends KeptId>(wanted: Wanted<Run>): Promise<Cut<Run> | null> {
  const { sessionId, withKept, isWanted = () => true, lookAgain } = wanted;
  const whoIsAt = await findWorkers();

  function isAtWork({ runId }: KeptId): boolean {
    const who = whoIsAt(runId);
    if (who === "another-tab") void lookAgainWhenFree(runId, sessionId, lookAgain);
    return who !== null;
  }

  const found = await withKept<Cut<Run> | null>(async (runs) => {
    const listed = await runs.listRuns(sessionId);
    if (!listed.ok) return listed;
    for (const run of listed.value.filter((one) => isWanted(one) && !isAtWork(one)).toReversed()) {
      const paid = await runs.readCalls(run.runId);
      if (!paid.ok) return paid;
      if (paid.value.length > 0) return succeed({ run, paid: paid.value });
      await runs.deleteRun(run);
    }
    return succeed(null);
  });
  return found.ok ? found.value : null;
}

/** Says who is at work on a run or a trial; null for nobody. */
export async function findWorkers(): Promise<(runId: string) => "this-tab" | "another-tab" | null> {
  const elsewhere = await runLeases.elsewhere();
  return (runId) => {
    if (elsewhere.has(runId)) return "another-tab";
    const { run } = useRun.getState();
    const isHere = (run.status === "running" || run.status === "trying") && run.runId === runId;
    return isHere ? "this-tab" : null;
  };
}

const followed = new Set<string>();

/** Another tab has it: it may be lost with that tab, and the page before a reload lets go of it a moment late. */
async function lookAgainWhenFree(runId: string, sessionId: string, lookAgain: () => Promise<void>): Promise<void> {
  if (followed.has(runId)) return;
  followed.add(runId);
  const isFree = await runLeases.whenFree(runId);
  followed.delete(runId);
  if (isFree && useSession.getState().session?.id === sessionId) await lookAgain();
}

export type HowLoaded = "same" | "another" | "none";

/** Whether the model that has answered so far is loaded, or another one, which would answer something else, or none. */
export function howLoaded(before: LoadedModel | null, model: ModelState): HowLoaded {
  if (model.status !== "ready") return "none";
  const { engine, modelId } = model.loaded;
  return before?.engine === engine && before.modelId === modelId ? "same" : "another";
}
