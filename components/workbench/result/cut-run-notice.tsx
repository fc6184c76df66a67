"use client";

import { useEffect } from "react";
import { findCutRun, forgetCutRun, goOnWithRun, useCutRun, type CutRun } from "@/lib/client/run/cut-run";
import { howLoaded } from "@/lib/client/run/find-cut";
import { isBusy, useRun } from "@/lib/client/run/run-store";
import { useModel } from "@/lib/client/models/model-store";
import { useSession } from "@/lib/client/session/session-store";
import { ModelNeeded } from "../../models/model-needed";
import { CutOffer } from "../../prompt/cut-offer";
import { catchFocus } from "../../prompt/select-place";

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
  const before = cut.run.origin.model;
  const loaded = useModel(({ model }) => howLoaded(before, model));
  const failed = useRun(({ run }) => (run.status === "failed" ? run.failure : null));
  const { candidates } = cut.run.settings;
  const modelId = before?.modelId ?? "";
  return (
    <CutOffer
      title="A run that was cut off"
      what={candidates > 1 ? `A run of ${candidates} candidates` : "A run"}
      answers={cut.paid.length}
      modelId={modelId}
      loaded={loaded}
      onGoOn={() => leaveBy(goOnWithRun(cut))}
      onLeave={() => leaveBy(forgetCutRun(cut))}
    >
      {loaded === "none" && <ModelNeeded text="To go on, the run needs its model." usedId={modelId} told={failed} />}
    </CutOffer>
  );
}

/** The notice goes away under the focus, which goes on to the heading above it. */
function leaveBy(done: Promise<void>): void {
  void done;
  catchFocus();
}
