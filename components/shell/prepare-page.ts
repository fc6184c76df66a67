import { useOffline, watchOffline } from "@/lib/client/site/offline-store";
import { restWhenHidden } from "@/lib/client/models/model-store";
import { optimizerWorker } from "@/lib/client/worker/optimizer-worker";
import { rulesWorker } from "@/lib/client/worker/rules-worker";
import { fetchAssessor } from "@/lib/client/models/preflight-store";
import { restoreSettings } from "@/lib/client/settings/settings-store";
import { holdBuild, keepApp } from "@/lib/client/site/service-worker";
import { type RunState, useRun } from "@/lib/client/run/run-store";
import { hasStorage, openStorage } from "@/lib/client/database/storage-queue";
import { fetchedLater } from "../ui/fetched-later";
import { fetchRest, fetchWithRest } from "../ui/fetch-with-rest";
import { openDialog } from "../ui/dialog-store";
// With the page, so that the trial is fetched at the first touch and opens without a network.
import "../trial/fetched-trial";

const fetchDialogs = () => import("./dialogs");
/** Where the app is kept, all of it is here; and what a worker asks for would hold up a newer app that takes over. */
const fetchRules = async () => isKept() || (await rulesWorker.call((service) => service.fetchRest()));
const fetchOptimizers = async () => isKept() || (await optimizerWorker.call((service) => service.fetchRest()));

export const Dialogs = fetchedLater(async () => (await fetchDialogs()).Dialogs);

/** Somebody who has not touched the page by then is reading it, and may come back without a network. */
const READING_MILLISECONDS = 15_000;
/** A press is a click by then. */
const PRESS_MILLISECONDS = 200;
let isPrepared = false;
let isCaring = false;

/** Holds the screen while something goes on, and lets a model rest that nobody looks at. */
async function careForModel(): Promise<void> {
  if (isCaring) return;
  isCaring = true;
  restWhenHidden();
  const { keepAwakeWhileBusy } = await import("@/lib/client/run/keep-awake");
  keepAwakeWhileBusy();
}

for (const fetchPart of [fetchAssessor, fetchDialogs, openStorage, careForModel, fetchOptimizers]) {
  fetchWithRest(fetchPart);
}

/**
 * Once in a page's life: reads the switch, brings the settings back, and starts the worker of the rules when the page is
 * idle. The rest, the rules too, is fetched at the first touch, so that a mere look costs little and a person who began
 * can go on without a network. From then on the whole app is kept on the device, which is also what lets other programs
 * share with it.
 */
export function prepareLater(): void {
  if (isPrepared) return;
  isPrepared = true;
  holdBuild();
  watchOffline();
  addEventListener("click", explainStoppedLink);
  const whenIdle = "requestIdleCallback" in window ? requestIdleCallback : setTimeout;
  void hasStorage().then((isThere) => (isThere ? restoreSettings() : undefined));
  whenIdle(() => {
    void rulesWorker.warmUp();
    void startBackups();
    if (isKept()) void keepApp();
  });
  setTimeout(() => void keepApp(), READING_MILLISECONDS);
  addEventListener("appinstalled", () => void keepApp(), { once: true });
  for (const touch of ["pointerdown", "keydown"]) addEventListener(touch, fetchLater, { once: true, passive: true });
}

let isFetching = false;

/**
 * Begins when the press has become a click, and waits for the run that it may have begun; with the rules, since what a
 * person does first is mostly a run of these.
 */
function fetchLater(): void {
  if (isFetching) return;
  isFetching = true;
  setTimeout(() => {
    void whenRulesRest()
      .then(fetchRules)
      .then(keepApp)
      .then(() => fetchRest(whenRulesRest));
  }, PRESS_MILLISECONDS);
}

/** The instant rules answer first; a model writes for minutes, and the rest comes beside it. */
async function whenRulesRest(): Promise<void> {
  const areAtWork = ({ run }: { readonly run: RunState }) => run.status === "running" && run.optimizer === "instant";
  if (!areAtWork(useRun.getState())) return;
  await new Promise<void>((resolve) => {
    const stop = useRun.subscribe((state) => {
      if (areAtWork(state)) return;
      stop();
      resolve();
    });
  });
}

/** Only who has stored something can have chosen a folder for it. */
async function startBackups(): Promise<void> {
  if (!(await hasStorage())) return;
  // Without a network it begins on the next visit.
  const program = await import("@/lib/client/transfer/backup").catch(() => null);
  await program?.startBackups();
}

/** Whether the app was kept on this device before, or belongs there: then there is nothing to spare. */
function isKept(): boolean {
  const isInstalled = matchMedia("(display-mode: standalone)").matches;
  return isInstalled || ("serviceWorker" in navigator && navigator.serviceWorker.controller !== null);
}

/** While the page is held, a link to another site does not open: the ledger, which opens in its place, says so. */
function explainStoppedLink({ target, defaultPrevented }: Event): void {
  if (!defaultPrevented || !useOffline.getState().isHeld) return;
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href]") : null;
  if (link !== null && link.origin !== location.origin) openDialog("privacy");
}
