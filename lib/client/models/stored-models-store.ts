import { create } from "zustand";
import type { CatalogEntry } from "../../models/catalog";
import {
  findLostModels,
  libraryToDelete,
  readShelf,
  shelve,
  unshelve,
  writeModelInventory,
  type ShelvedModel,
} from "../../models/shelf";
import {
  deleteAllModels,
  deleteStoredLibrary,
  deleteStoredModel,
  keepModels,
  reportStorage,
  type StorageReport,
} from "../../models/stored-models";
import { libraryOf } from "../../models/web-llm-list";
import { localPlace } from "../database/local-place";

interface ModelStorage {
  /** What is stored; null until it was counted. */
  readonly report: StorageReport | null;
  /** Models that were complete here, as far as this browser remembers. */
  readonly shelf: readonly ShelvedModel[];
  /** Those of them that the browser has deleted, or damaged, since. */
  readonly lost: readonly ShelvedModel[];
}

export const useModelStorage = create<ModelStorage>(() => ({ report: null, shelf: [], lost: [] }));

/** Counts what is stored, and notices what is gone. */
export async function countStorage(): Promise<StorageReport> {
  const report = await reportStorage();
  show(report);
  return report;
}

function show(report: StorageReport): void {
  const shelf = readShelf(localPlace());
  useModelStorage.setState({ report, shelf, lost: findLostModels(shelf, report.models) });
}

/** Remembers that all files of the model are here. */
export async function noteStoredModel({ name, reference }: CatalogEntry, folder: string): Promise<void> {
  const report = await reportStorage();
  const bytes = report.models.find((model) => model.folder === folder)?.bytes;
  // Without storage for files nothing was kept.
  if (bytes === undefined) return;
  const library = libraryOf(reference);
  const isApart = library !== null && !library.startsWith(folder);
  shelve(localPlace(), { folder, name, library: isApart ? library : null, bytes, completedAt: Date.now() });
  show(report);
}

/** Deletes all of a model. False, and nothing is deleted, where some tab has it loaded or is downloading it. */
export async function deleteModel(folder: string): Promise<boolean> {
  const isDeleted = await deleteStoredModel(folder, libraryToDelete(readShelf(localPlace()), folder));
  if (isDeleted) unshelve(localPlace(), folder);
  await countStorage();
  return isDeleted;
}

/** Deletes every model and every library. */
export async function deleteEveryModel(): Promise<void> {
  for (const { folder } of readShelf(localPlace())) unshelve(localPlace(), folder);
  await deleteAllModels();
  await countStorage();
}

/** Deletes a library that stands apart. */
export async function deleteLibrary(url: string): Promise<void> {
  await deleteStoredLibrary(url);
  await countStorage();
}

/** The person has read that a model was lost: it is not said again. */
export async function dismissLoss(folder: string): Promise<void> {
  unshelve(localPlace(), folder);
  await countStorage();
}

/** Asks the browser to keep the models; see `keepModels`. */
export async function askToKeepModels(): Promise<boolean | null> {
  const isKept = await keepModels();
  await countStorage();
  return isKept;
}

/** What is stored, as the text of a file. */
export async function exportModelInventory(): Promise<string> {
  const { models } = await countStorage();
  return writeModelInventory(models, readShelf(localPlace()));
}
