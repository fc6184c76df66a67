import { isImported } from "../model-files/imported-host";
import { modelFolderOf } from "../model-files/model-folder";
import type { CatalogEntry } from "./catalog";
import type { ShelvedModel } from "./shelf";
import type { StorageReport } from "./stored-models";

/** The folder under which the model is stored here; null for the browser's own model, whose files are not this page's. */
export function folderOfEntry({ reference }: CatalogEntry): string | null {
  return reference.engine === "built-in-ai" ? null : modelFolderOf(reference);
}

/** Whether the model came from this person's disk, so that it cannot be downloaded again. */
export function isImportedFolder(folder: string): boolean {
  return isImported(folder);
}

/** What is stored of one model. */
export interface StoredPart {
  readonly bytes: number;
  /** Whether all of it was here once, and nothing has gone since. */
  readonly isWhole: boolean;
}

/** Null where nothing of it is stored. */
export function findStoredPart(
  folder: string,
  report: StorageReport | null,
  shelf: readonly ShelvedModel[],
): StoredPart | null {
  const stored = report?.models.find((model) => model.folder === folder);
  if (stored === undefined) return null;
  const whole = shelf.find((model) => model.folder === folder);
  return { bytes: stored.bytes, isWhole: whole !== undefined && stored.bytes >= whole.bytes };
}
