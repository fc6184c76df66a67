import { create } from "zustand";
import type { Failure } from "../../base/failure";
import type { LoadProgress } from "../../engines/engine";
import { modelFolderOf } from "../../model-files/model-folder";
import type { CatalogEntry } from "../../models/catalog";
import { createPaceMeter, type Pace } from "../../models/download-pace";
import { isOfflineInPage } from "../../privacy/page-switch";
import { askOnceToKeepFiles } from "./keep-files";
import { modelFilesWorker } from "../worker/model-files-worker";
import { noteStoredModel } from "./stored-models-store";

/** One download or repair, from its start on. Stopping it removes it; what has come is kept, and a new one goes on. */
export type DownloadState =
  | ({ readonly status: "running"; readonly isRepair: boolean; readonly progress: LoadProgress | null } & Pace)
  /** `repaired` are the names of the files that were damaged and were fetched again. */
  | { readonly status: "complete"; readonly isRepair: boolean; readonly repaired: readonly string[] }
  | { readonly status: "failed"; readonly isRepair: boolean; readonly failure: Failure };

interface Downloads {
  /** By the catalogue entry's id. */
  readonly downloads: ReadonlyMap<string, DownloadState>;
}

export const useDownloads = create<Downloads>(() => ({ downloads: new Map() }));

const { getState, setState } = useDownloads;

/** Brings the model's files onto this device without loading it. Goes on where an earlier download ended. */
export function downloadModel(entry: CatalogEntry): Promise<void> {
  return obtain(entry, false);
}

/** Reads every stored file of weights, and fetches again those that are damaged or missing, and only those. */
export function repairModel(entry: CatalogEntry): Promise<void> {
  return obtain(entry, true);
}

/** Stops the model's download at once; what has come is kept. */
export async function stopDownload(entry: CatalogEntry): Promise<void> {
  if (getState().downloads.get(entry.id)?.status !== "running") return;
  show(entry, null);
  await modelFilesWorker.call((service) => service.stop(entry.id));
}

async function obtain(entry: CatalogEntry, isRepair: boolean): Promise<void> {
  const { reference } = entry;
  if (reference.engine === "built-in-ai" || getState().downloads.get(entry.id)?.status === "running") return;
  let state: DownloadState = { status: "running", isRepair, progress: null, bytesPerSecond: null, secondsLeft: null };
  show(entry, state);
  // Stopped, or stopped and begun anew meanwhile.
  const isCurrent = () => getState().downloads.get(entry.id) === state;
  const measure = createPaceMeter(() => performance.now());
  function onProgress(progress: LoadProgress): void {
    if (!isCurrent()) return;
    state = { status: "running", isRepair, progress, ...measure(progress) };
    show(entry, state);
  }
  void askOnceToKeepFiles();
  await renewHeldWorker(entry);
  const called = await modelFilesWorker.call((service, proxy) =>
    service.obtain(entry.id, reference, isRepair, proxy(onProgress)),
  );
  if (called.ok && called.value.type === "complete") await noteStoredModel(entry, modelFolderOf(reference));
  if (!isCurrent()) return;
  if (!called.ok) show(entry, { status: "failed", isRepair, failure: called.failure });
  else if (called.value.type === "stopped") show(entry, null);
  else if (called.value.type === "failed") show(entry, { status: "failed", isRepair, failure: called.value.failure });
  else show(entry, { status: "complete", isRepair, repaired: called.value.repaired.map(fileName) });
}

let isWorkerHeld = false;

/**
 * A worker that starts while the switch "Offline" is on may reach no other host for the rest of its life: once the
 * switch is off, another one takes its place, unless it still has something to do.
 */
async function renewHeldWorker({ id }: CatalogEntry): Promise<void> {
  const isBusy = [...getState().downloads].some(([other, { status }]) => other !== id && status === "running");
  const isOffline = isOfflineInPage();
  if (isWorkerHeld && !isOffline && !isBusy) {
    await modelFilesWorker.end({ kind: "worker-died", detail: "Another one takes its place." });
  }
  isWorkerHeld = isOffline || (isWorkerHeld && isBusy);
}

function show({ id }: CatalogEntry, state: DownloadState | null): void {
  const downloads = new Map(getState().downloads);
  if (state === null) downloads.delete(id);
  else downloads.set(id, state);
  setState({ downloads });
}

function fileName(url: string): string {
  return url.split("/").at(-1) ?? url;
}
