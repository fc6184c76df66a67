import { isModelBusy } from "../model-files/model-lock";
import type { ModelCacheName } from "../model-files/store-file";

/** What one model takes, by what really lies in the caches. */
export interface StoredModel {
  /** As `modelFolderOf` names it. */
  readonly folder: string;
  readonly bytes: number;
  readonly files: number;
}

/** A compiled library of WebLLM's that stands apart from its models: several may use it. */
export interface StoredLibrary {
  readonly url: string;
  readonly bytes: number;
}

export interface StorageReport {
  /** The largest first. */
  readonly models: readonly StoredModel[];
  readonly libraries: readonly StoredLibrary[];
  /** Of models and libraries together. */
  readonly modelBytes: number;
  /** What this site takes in all, and may take, as the browser says; null where it does not. */
  readonly quota: { readonly usedBytes: number; readonly allowedBytes: number } | null;
  /** Whether the browser has promised to delete nothing by itself; null where it does not say. */
  readonly isPersistent: boolean | null;
}

const libraryCache: ModelCacheName = "webllm/wasm";

/** Every cache in which an engine keeps files. */
const modelCaches: readonly string[] = [
  "webllm/config",
  "webllm/model",
  libraryCache,
  "transformers-cache",
  "gguf",
] satisfies readonly ModelCacheName[];

/** Counts what models take. Rejects nothing: where the page has no storage, nothing is stored. */
export async function reportStorage(): Promise<StorageReport> {
  const files = await listFiles();
  const folders = new Map<string, StoredModel>();
  for (const { cacheName, url, bytes } of files) {
    if (cacheName === libraryCache) continue;
    const folder = folderOfFile(url);
    const known = folders.get(folder) ?? { folder, bytes: 0, files: 0 };
    folders.set(folder, { folder, bytes: known.bytes + bytes, files: known.files + 1 });
  }
  const libraries: StoredLibrary[] = [];
  for (const { cacheName, url, bytes } of files) {
    if (cacheName !== libraryCache) continue;
    // A model of one's own may have its library in its folder.
    const owner = [...folders.values()].find(({ folder }) => url.startsWith(folder));
    if (owner === undefined) libraries.push({ url, bytes });
    else folders.set(owner.folder, { ...owner, bytes: owner.bytes + bytes, files: owner.files + 1 });
  }
  return {
    models: [...folders.values()].sort((one, other) => other.bytes - one.bytes),
    libraries,
    modelBytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    quota: await askQuota(),
    isPersistent: await askPersistence(),
  };
}

/**
 * Deletes everything of one model, whatever WebLLM itself would leave behind, and its library where it is given and no
 * other model needs it. False, and nothing is deleted, where a tab has the model loaded or is downloading it.
 */
export async function deleteStoredModel(folder: string, library: string | null = null): Promise<boolean> {
  if (await isModelBusy(folder)) return false;
  for (const { cacheName, cache, url } of await listAddresses()) {
    if (!url.startsWith(folder) && !(cacheName === libraryCache && url === library)) continue;
    await cache.delete(url);
  }
  return true;
}

/** Deletes a library that no model here needs, such as one of an older version of WebLLM. */
export async function deleteStoredLibrary(url: string): Promise<void> {
  await (await caches.open(libraryCache)).delete(url);
}

/** Deletes all models, also those that are loaded: they work on until their tab is closed or reloaded. */
export async function deleteAllModels(): Promise<void> {
  if (!("caches" in globalThis)) return;
  for (const name of modelCaches) await caches.delete(name);
}

/**
 * Asks the browser to keep what this site stores until the person deletes it; without that it may delete all of it where
 * the disk runs full. Some browsers ask the person, some decide by how often the site is used. Whether it agreed; null
 * where it cannot be asked.
 */
export async function keepModels(): Promise<boolean | null> {
  try {
    return await navigator.storage.persist();
  } catch {
    return null;
  }
}

interface StoredFile {
  readonly cacheName: string;
  readonly cache: Cache;
  readonly url: string;
}

async function listAddresses(): Promise<readonly StoredFile[]> {
  if (!("caches" in globalThis)) return [];
  const files: StoredFile[] = [];
  for (const cacheName of modelCaches) {
    // Opening a cache that is not there would make it.
    if (!(await caches.has(cacheName).catch(() => false))) continue;
    const cache = await caches.open(cacheName);
    files.push(...(await cache.keys()).map(({ url }) => ({ cacheName, cache, url })));
  }
  return files;
}

async function listFiles(): Promise<readonly (StoredFile & { readonly bytes: number })[]> {
  const files = await listAddresses();
  return Promise.all(
    files.map(async (file) => {
      const stored = await file.cache.match(file.url);
      return { ...file, bytes: stored === undefined ? 0 : await sizeOf(stored) };
    }),
  );
}

/** A large file is not read for its size: its header tells it, as hosts compress texts only. */
const LARGE = 2 ** 20;

async function sizeOf(response: Response): Promise<number> {
  const said = Number(response.headers.get("content-length") ?? 0);
  return said >= LARGE ? said : (await response.blob()).size;
}

/** transformers.js wants weights in a folder `onnx` of the model's. */
function folderOfFile(url: string): string {
  const folder = new URL(".", url).href;
  return folder.endsWith("/onnx/") ? folder.slice(0, -"onnx/".length) : folder;
}

async function askQuota(): Promise<StorageReport["quota"]> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? null : { usedBytes: usage, allowedBytes: quota };
  } catch {
    return null;
  }
}

async function askPersistence(): Promise<boolean | null> {
  try {
    return await navigator.storage.persisted();
  } catch {
    return null;
  }
}
