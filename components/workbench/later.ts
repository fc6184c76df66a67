import { optimizerWorker } from "@/lib/client/optimizer-worker";
import { fetchAssessor } from "@/lib/client/preflight-store";
import { watchPageRequests } from "@/lib/client/request-store";
import { restoreSettings } from "@/lib/client/settings-store";
import { restoreLatestSession } from "@/lib/client/session-store";
import { hasStorage, openStorage } from "@/lib/client/storage";
import { fetchedLater } from "../ui/fetched-later";

/** What the first picture does not need, each part a bundle of its own. */
const parts = {
  deviceAssessor: fetchAssessor,
  dialogs: () => import("./dialogs"),
  resultDiff: () => import("./result-diff"),
  storage: openStorage,
};

export const Dialogs = fetchedLater(async () => (await parts.dialogs()).Dialogs);
export const ResultDiff = fetchedLater(async () => (await parts.resultDiff()).ResultDiff, "Comparing…");

/**
 * Begins to count requests, brings the last session back, and starts the worker when the page is idle. The rest is
 * fetched at the first touch, so that a mere look costs little and a person who began can go on without a network.
 */
export function prepareLater(): void {
  watchPageRequests();
  const whenIdle = "requestIdleCallback" in window ? requestIdleCallback : setTimeout;
  void restore();
  whenIdle(() => void optimizerWorker.warmUp());
  for (const touch of ["pointerdown", "keydown"]) addEventListener(touch, fetchRest, { once: true, passive: true });
}

async function restore(): Promise<void> {
  if (!(await hasStorage())) return;
  await restoreSettings();
  await restoreLatestSession();
}

function fetchRest(): void {
  for (const fetchPart of Object.values(parts)) {
    // Whoever needs the part asks for it again, and says what is wrong.
    void fetchPart().catch(() => undefined);
  }
}
