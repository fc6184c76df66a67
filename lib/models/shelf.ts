import * as z from "../base/zod";
import type { StoredModel } from "./stored-models";

const shelvedModelSchema = z.object({
  /** As `modelFolderOf` names it. */
  folder: z.string(),
  name: z.string(),
  /** WebLLM's compiled library, where the model has one outside its folder. */
  library: z.nullable(z.string()),
  /** What it took when it was complete. */
  bytes: z.number(),
  /** Milliseconds since 1970. */
  completedAt: z.number(),
});

/** A model whose files were all here at some time. */
export type ShelvedModel = z.infer<typeof shelvedModelSchema>;

/**
 * Where the list stands: `localStorage`, which browsers do not clear together with the caches when the disk runs full.
 * So the list remembers what was lost.
 */
export type ShelfPlace = Pick<Storage, "getItem" | "setItem">;

const KEY = "goldsmith-models";

/** What is damaged in the list counts as never written. */
export function readShelf(place: ShelfPlace): readonly ShelvedModel[] {
  try {
    return z.array(shelvedModelSchema).safeParse(JSON.parse(place.getItem(KEY) ?? "[]")).data ?? [];
  } catch {
    // Not JSON, or the browser forbids the place.
    return [];
  }
}

/** Adds a model that is complete, in place of what was known of it. */
export function shelve(place: ShelfPlace, model: ShelvedModel): void {
  write(place, [...readShelf(place).filter(({ folder }) => folder !== model.folder), model]);
}

/** Forgets a model that the person deleted, so that it is not taken for lost. */
export function unshelve(place: ShelfPlace, folder: string): void {
  write(
    place,
    readShelf(place).filter((model) => model.folder !== folder),
  );
}

/** The models that were complete and now lack files: the browser, or the person by its settings, has deleted them. */
export function findLostModels(
  shelf: readonly ShelvedModel[],
  stored: readonly StoredModel[],
): readonly ShelvedModel[] {
  return shelf.filter(({ folder, bytes }) => {
    const found = stored.find((model) => model.folder === folder);
    return found === undefined || found.bytes < bytes;
  });
}

/** The library to delete with a model: null where it has none of its own, or another model needs it. */
export function libraryToDelete(shelf: readonly ShelvedModel[], folder: string): string | null {
  const library = shelf.find((model) => model.folder === folder)?.library ?? null;
  const isShared = shelf.some((model) => model.folder !== folder && model.library === library);
  return isShared ? null : library;
}

/** The list as a file's text: what is stored here, and what it takes. */
export function writeModelInventory(stored: readonly StoredModel[], shelf: readonly ShelvedModel[]): string {
  const models = stored.map(({ folder, bytes, files }) => {
    const known = shelf.find((model) => model.folder === folder);
    return {
      name: known?.name ?? null,
      folder,
      library: known?.library ?? null,
      bytes,
      files,
      completedAt: known === undefined ? null : new Date(known.completedAt).toISOString(),
    };
  });
  return `${JSON.stringify({ models }, null, 2)}\n`;
}

function write(place: ShelfPlace, shelf: readonly ShelvedModel[]): void {
  try {
    place.setItem(KEY, JSON.stringify(shelf));
  } catch {
    // Without the list a loss goes unnoticed; nothing else depends on it.
  }
}
