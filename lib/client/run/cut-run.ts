import { create } from "zustand";
import type { KeptRun } from "../../store/kept-run";
import type { Version } from "../../store/session";
import { useModel } from "../models/model-store";
import { useSession } from "../session/session-store";
import { carryOutRun } from "./carry-out-run";
import { findCut, howLoaded, type Cut } from "./find-cut";
import { beginRun, isBusy, useRun } from "./run-store";
import { withRuns } from "./with-kept";

export type CutRun = Cut<KeptRun>;

/** The newest of the session on the workbench; null for none, and while one goes on. */
export const useCutRun = create<{ readonly cut: CutRun | null }>(() => ({ cut: null }));

/** Looks for a run of the session that can go on. */
export async function findCutRun(sessionId: string): Promise<void> {
  const cut = await findCut({ sessionId, withKept: withRuns, lookAgain: () => findCutRun(sessionId) });
  if (useSession.getState().session?.id === sessionId) useCutRun.setState({ cut });
}

/** Its candidates, in their order. */
function candidatesOf({ run: { runId } }: CutRun, versions: readonly Version[]): readonly Version[] {
  const own = versions.filter(({ kind, origin }) => kind === "candidate" && origin?.runId === runId);
  // Ids grow, also within a millisecond.
  return own.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** Goes on with a run after the calls that are paid; without effect while the model is missing or taken. */
export async function goOnWithRun(cut: CutRun): Promise<void> {
  const { run, paid } = cut;
  const { model } = useModel.getState();
  const { versions } = useSession.getState();
  const parent = versions.find(({ id }) => id === run.parentId);
  const { optimizer, model: before } = run.origin;
  if (isBusy(useRun.getState().run) || howLoaded(before, model) !== "same") return;
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
