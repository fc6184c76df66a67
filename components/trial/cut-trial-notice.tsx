"use client";

import { useRef } from "react";
import { forgetCutTrial, goOnWithTrial, useCutTrial } from "@/lib/client/run/cut-trial";
import { howLoaded } from "@/lib/client/run/find-cut";
import { isBusy, useRun } from "@/lib/client/run/run-store";
import type { Trial } from "@/lib/client/run/trial-store";
import { useModel } from "@/lib/client/models/model-store";
import { CutOffer } from "../prompt/cut-offer";

/** Offers to go on with the trial that is shown, where it was cut off. The way to its model stands beside it. */
export function CutTrialNotice({ trial }: { trial: Trial }) {
  const cut = useCutTrial((state) => state.cut);
  const isTaken = useRun(({ run }) => isBusy(run));
  const loaded = useModel(({ model }) => howLoaded(trial.model, model));
  const place = useRef<HTMLDivElement>(null);

  /** The notice goes away under the focus, which stays where it was. */
  function leaveBy(done: Promise<void>): void {
    void done;
    place.current?.focus({ preventScroll: true });
  }

  const isOffered = cut?.run.runId === trial.id && !isTaken;
  const inputs = trial.inputs.length;
  return (
    <div ref={place} tabIndex={-1} className={isOffered ? undefined : "sr-only"}>
      {isOffered && (
        <CutOffer
          title="A trial that was cut off"
          what={inputs > 1 ? `A trial of ${inputs} inputs` : "A trial"}
          answers={cut.paid.length}
          modelId={trial.model.modelId}
          loaded={loaded}
          onGoOn={() => leaveBy(goOnWithTrial(cut))}
          onLeave={() => leaveBy(forgetCutTrial(cut))}
        >
          {loaded === "none" && (
            <p className="wrap-anywhere">
              To go on, load its model: <bdi>{trial.model.modelId}</bdi>.
            </p>
          )}
        </CutOffer>
      )}
    </div>
  );
}
