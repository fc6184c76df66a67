import { optimizerWorker } from "@/lib/client/optimizer-worker";
import { fetchAssessor } from "@/lib/client/preflight-store";
import { watchPageRequests } from "@/lib/client/request-store";
import { restoreSettings } from "@/lib/client/settings-store";
import { offerShareTarget } from "@/lib/client/share-target";
import { hasStorage, openStorage } from "@/lib/client/storage";
import { fetchedLater } from "../ui/fetched-later";

type FetchPart = () => Promise<unknown>;

const fetchDialogs = () => import("./dialogs");

export const Dialogs = fetchedLater(async () => (await fetchDialogs()).Dialogs);

/** What the first picture does not need, each part a bundle of its own. */
const parts = new Set<FetchPart>([fetchAssessor, fetchDialogs, openStorage]);
let isPrepared = false;

/** Has a part of the page's own fetched with the others. */
export function fetchWithRest(fetchPart: FetchPart): void {
  parts.add(fetchPart);
}

/**
 * Once in a page's life: begins to count requests, lets others share, brings the settings back, and starts the worker when the page is
 * idle. The rest is fetched at the first touch, so that a mere look costs little and a person who began can go on
 * without a network.
 */
export function prepareLater(): void {
  if (isPrepared) return;
  isPrepared = true;
  watchPageRequests();
  offerShareTarget();
  const whenIdle = "requestIdleCallback" in window ? requestIdleCallback : setTimeout;
  void hasStorage().then((isThere) => (isThere ? restoreSettings() : undefined));
  whenIdle(() => void optimizerWorker.warmUp());
  whenIdle(() => void startBackups());
  for (const touch of ["pointerdown", "keydown"]) addEventListener(touch, fetchRest, { once: true, passive: true });
}

/** Only who has stored something can have chosen a folder for it. */
async function startBackups(): Promise<void> {
  if (!(await hasStorage())) return;
  // Without a network it begins on the next visit.
  const program = await import("@/lib/client/backup").catch(() => null);
  await program?.startBackups();
}

function fetchRest(): void {
  for (const fetchPart of parts) {
    // Whoever needs the part asks for it again, and says what is wrong.
    void fetchPart().catch(() => undefined);
  }
}
