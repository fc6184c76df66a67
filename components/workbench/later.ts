import { lazy } from "react";
import { optimizerWorker } from "@/lib/client/optimizer-worker";
import { fetchAssessor } from "@/lib/client/preflight-store";
import { watchPageRequests } from "@/lib/client/request-store";
import { restoreSettings } from "@/lib/client/settings-store";
import { restoreLatestSession } from "@/lib/client/session-store";

/** What the first picture does not need, each part a bundle of its own. */
const parts = {
  deviceAssessor: fetchAssessor,
  dialogs: () => import("./dialogs"),
  resultDiff: () => import("./result-diff"),
};

export const Dialogs = lazy(async () => ({ default: (await parts.dialogs()).Dialogs }));
export const ResultDiff = lazy(async () => ({ default: (await parts.resultDiff()).ResultDiff }));

/**
 * Begins to count requests and brings the last session back, then fetches the rest while the person reads or types, so
 * that every part opens at once and works when the network is gone.
 */
export function prepareLater(): void {
  watchPageRequests();
  const whenIdle = "requestIdleCallback" in window ? requestIdleCallback : setTimeout;
  void restoreSettings().then(restoreLatestSession);
  whenIdle(() => {
    void optimizerWorker.warmUp();
    for (const fetchPart of Object.values(parts)) void fetchPart();
  });
}
