"use client";

import { Play } from "lucide-react";
import { useEffect } from "react";
import { findCutRun, forgetCutRun, goOnWithRun, isModelOf, useCutRun, type CutRun } from "@/lib/client/run/cut-run";
import { isBusy, useRun } from "@/lib/client/run/run-store";
import { useModel } from "@/lib/client/models/model-store";
import { useSession } from "@/lib/client/session/session-store";
import { ModelNeeded } from "../../models/model-needed";
import { Button } from "../../ui/button";

/** Offers to go on with a run of this session that was cut off. It goes on by a click alone. */
export function CutRunNotice() {
  const sessionId = useSession((state) => state.session?.id ?? null);
  const isTaken = useRun(({ run }) => isBusy(run));
  const cut = useCutRun((state) => state.cut);
  useEffect(() => {
    if (sessionId !== null && !isTaken) void findCutRun(sessionId);
  }, [sessionId, isTaken]);

  if (cut === null || isTaken || cut.run.sessionId !== sessionId) return null;
  return <Offer cut={cut} />;
}

function Offer({ cut }: { cut: CutRun }) {
  const model = useModel((state) => state.model);
  const failed = useRun(({ run }) => (run.status === "failed" ? run.failure : null));
  const isReady = model.status === "ready" && isModelOf(cut, model.loaded);
  const { candidates } = cut.run.settings;
  const answers = cut.paid.length;
  const name = cut.run.origin.model?.modelId ?? "";
  return (
    <section aria-label="A run that was cut off" className="flex flex-col gap-3 rounded-lg bg-raised p-4 text-sm">
      <p className="text-pretty">
        A run {candidates > 1 && `of ${candidates} candidates `}was cut off.{" "}
        {answers === 1 ? "The one answer" : `The ${answers} answers`} that the model gave until then{" "}
        {answers === 1 ? "is" : "are"} kept: going on asks only for the rest.
      </p>
      {model.status === "ready" && !isReady && (
        <p className="wrap-anywhere">
          It was begun with another model. Load <bdi>{name}</bdi> to go on.
        </p>
      )}
      {model.status !== "ready" && (
        <ModelNeeded text="To go on, the run needs its model." usedId={name} told={failed} />
      )}
      <div className="flex flex-wrap gap-2">
        <Button look="primary" disabled={!isReady} onClick={() => leaveBy(goOnWithRun(cut))}>
          <Play size={15} aria-hidden />
          Go on
        </Button>
        <Button look="quiet" onClick={() => leaveBy(forgetCutRun(cut))}>
          Leave it at that
        </Button>
      </div>
    </section>
  );
}

/** The notice goes away under the focus, which goes on to the heading above it. */
function leaveBy(done: Promise<void>): void {
  void done;
  requestAnimationFrame(() => document.getElementById("result-heading")?.focus({ preventScroll: true }));
}
