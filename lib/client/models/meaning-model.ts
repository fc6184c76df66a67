import type { EmbedderReference } from "../../engines/embedder";
import type { CatalogEntry } from "../../models/catalog";
import { findStoredPart, folderOfEntry } from "../../models/stored-entry";
import { downloadModel, useDownloads } from "./download-store";
import { assessDevice, usePreflight } from "./preflight-store";
import { countStorage, useModelStorage } from "./stored-models-store";

/** Learns which model compares meanings here, and whether it is on this device; then the stores have both. */
export async function learnOfMeaningModel(): Promise<void> {
  await Promise.all([assessDevice(), countStorage()]);
}

/** The model, where all of it is on this device; else null. Nothing is fetched. */
export async function findStoredMeaningModel(): Promise<EmbedderReference | null> {
  await learnOfMeaningModel();
  const { meaningModel } = usePreflight.getState();
  return meaningModel !== null && isStored(meaningModel) ? referenceOf(meaningModel) : null;
}

/** The same after a download, where one is needed; null where that failed or was stopped, which `useDownloads` tells. */
export async function obtainMeaningModel(): Promise<EmbedderReference | null> {
  const stored = await findStoredMeaningModel();
  const { meaningModel } = usePreflight.getState();
  if (stored !== null || meaningModel === null) return stored;
  await downloadModel(meaningModel);
  const isHere = useDownloads.getState().downloads.get(meaningModel.id)?.status === "complete";
  return isHere ? referenceOf(meaningModel) : null;
}

function isStored(entry: CatalogEntry): boolean {
  const { report, shelf } = useModelStorage.getState();
  const folder = folderOfEntry(entry);
  return folder !== null && findStoredPart(folder, report, shelf)?.isWhole === true;
}

/** Lists name only models of transformers.js for this use. */
function referenceOf({ reference }: CatalogEntry): EmbedderReference | null {
  return reference.engine === "transformers" ? reference : null;
}
