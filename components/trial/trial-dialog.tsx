"use client";

import { useEffect, useMemo } from "react";
import { useSession } from "@/lib/client/session/session-store";
import { restoreTrial } from "@/lib/client/run/cut-trial";
import { isBusy, useRun } from "@/lib/client/run/run-store";
import { isTrialOf, pairFor, type TrialPair } from "@/lib/client/run/trial-pair";
import { isTrialRunning, useTrial } from "@/lib/client/run/trial-store";
import { closeDialog } from "../ui/dialog-store";
import { Dialog } from "../ui/dialog";
import { TrialAnnouncer } from "./trial-announcer";
import { takeFormOf } from "./trial-form-store";
import { TrialPreview } from "./trial-preview";
import { TrialResults } from "./trial-results";
import { TrialSetup } from "./trial-setup";

/** Both prompts at work on the same model, with the same seed: what they lead to, side by side, before one is chosen. */
export function TrialDialog() {
  const versions = useSession((state) => state.versions);
  const selectedId = useSession((state) => state.selectedId);
  const pair = useMemo(
    () => pairFor(versions.find(({ id }) => id === selectedId) ?? null, versions),
    [versions, selectedId],
  );

  const candidateId = pair?.candidate.id;
  const isTaken = useRun(({ run }) => isBusy(run));
  useEffect(() => {
    const { versions: all } = useSession.getState();
    const found = pairFor(all.find(({ id }) => id === candidateId) ?? null, all);
    if (found === null) return;
    void takeFormOf(found.candidate.sessionId);
    // Asked anew when a run ends: a trial that has just lost its model can be gone on with too.
    void restoreTrial(found);
  }, [candidateId, isTaken]);

  return (
    <Dialog title="Try both prompts" shape="wide" onClose={closeDialog}>
      {pair === null ? (
        <p className="p-5 text-quiet">
          There is no new prompt to try against yours yet. Optimize your prompt first, and choose one of the candidates.
        </p>
      ) : (
        <div className="grid min-h-full grid-cols-1 lg:h-full lg:min-h-0 lg:grid-cols-[24rem_minmax(0,1fr)] lg:grid-rows-[minmax(0,1fr)]">
          <div className="border-line max-lg:border-b lg:overflow-y-auto lg:border-r">
            <TrialSetup pair={pair} />
          </div>
          <TrialPane pair={pair} />
        </div>
      )}
      <TrialAnnouncer />
    </Dialog>
  );
}

/** Drawn anew with each piece of text, as the rest of the dialog is not. */
function TrialPane({ pair }: { pair: TrialPair }) {
  const trial = useTrial((state) => state.trial);
  const isShown = trial !== null && (isTrialRunning(trial) || isTrialOf(trial, pair));
  return (
    <section aria-label="What they lead to" className="flex min-w-0 flex-col gap-4 p-4 sm:p-5 lg:overflow-y-auto">
      {isShown ? <TrialResults key={trial.id} trial={trial} /> : <TrialPreview pair={pair} />}
    </section>
  );
}
