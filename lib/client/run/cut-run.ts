import { create } from "zustand";
import { succeed } from "../../base/result";
import type { Call } from "../../calls/call";
import type { LoadedModel } from "../../engines/engine";
import type { KeptRun } from "../../store/kept-runs";
import type { Version } from "../../store/session";
import { useModel } from "../models/model-store";
import { useSession } from "../session/session-store";
import { carryOutRun, runLeases } from "./carry-out-run";
import { beginRun, isBusy, runningRun, useRun } from "./run-store";
import { withRuns } from "./with-runs";

/** A run that lost its tab, its worker or its engine before its end, and has paid for calls. */
export interface CutRun {
  readonly run: KeptRun;
  readonly paid: readonly Call[];
}

/** The newest of the session on the workbench; null for none, and while one goes on. */
export const useCutRun = create<{ readonly cut: CutRun | null }>(() => ({ cut: null }));

/**
 * Looks for a run of the session that can go on. Nothing is run by this. One that has paid for nothing is forgotten: to
 * begin it anew costs the same.
 */
export async function findCutRun(sessionId: string): Promise<void> {
  const elsewhere = await runLeases.elsewhere();
  function isAtWork({ runId }: KeptRun): boolean {
    if (elsewhere.has(runId)) void lookAgainWhenFree(runId, sessionId);
    return elsewhere.has(runId) || runningRun(runId) !== null;
  }
  const found = await withRuns<CutRun | null>(async (runs) => {
    const listed = await runs.listRuns(sessionId);
    if (!listed.ok) return listed;
    for (const run of listed.value.filter((one) => !isAtWork(one)).toReversed()) {
      const paid = await runs.readCalls(run.runId);
      if (!paid.ok) return paid;
      if (paid.value.length > 0) return succeed({ run, paid: paid.value });
      await runs.deleteRun(run);
    }
    return succeed(null);
  });
  if (useSession.getState().session?.id !== sessionId) return;
  useCutRun.setState({ cut: found.ok ? found.value : null });
}

const followed = new Set<string>();

/** Another tab has the run: it may be lost with that tab, and the page before a reload lets go of it a moment late. */
async function lookAgainWhenFree(runId: string, sessionId: string): Promise<void> {
  if (followed.has(runId)) return;
  followed.add(runId);
  const isFree = await runLeases.whenFree(runId);
  followed.delete(runId);
  if (isFree && useSession.getState().session?.id === sessionId) await findCutRun(sessionId);
}

/** Its candidates, in their order. */
function candidatesOf({ run: { runId } }: CutRun, versions: readonly Version[]): readonly Version[] {
  const own = versions.filter(({ kind, origin }) => kind === "candidate" && origin?.runId === runId);
  // Ids grow, also within a millisecond.
  return own.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** Whether the model that is loaded is the one that has answered so far: another one would answer something else. */
export function isModelOf({ run }: CutRun, loaded: LoadedModel): boolean {
  const { model } = run.origin;
  return model?.engine === loaded.engine && model.modelId === loaded.modelId;
}

/** Goes on with a run after the calls that are paid; without effect while the model is missing or taken. */
export async function goOnWithRun(cut: CutRun): Promise<void> {
  const { run, paid } = cut;
  const { model } = useModel.getState();
  const { versions } = useSession.getState();
  const parent = versions.find(({ id }) => id === run.parentId);
  const { optimizer } = run.origin;
  if (isBusy(useRun.getState().run) || model.status !== "ready" || !isModelOf(cut, model.loaded)) return;
  if (parent === undefined || optimizer === "instant") return;
  beginRun({ runId: run.runId, optimizer, candidates: run.settings.candidates });
  useCutRun.setState({ cut: null });
  await carryOutRun({ run, optimizer, parent, made: candidatesOf(cut, versions), paid });
}

/** Forgets what it has paid for; its versions stay. */
export async function forgetCutRun({ run }: CutRun): Promise<void> {
  useCutRun.setState({ cut: null });
  await withRuns((runs) => runs.deleteRun(run));
  await findCutRun(run.sessionId);
}
