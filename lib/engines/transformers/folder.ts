import { env } from "@xenova/transformers";

import { transformersFolder } from "../../model-files/model-folder";
import type { ModelReference } from "../engine";
import type { TrackedFetch } from "./tracked-fetch";

/** Where the files of a model stand, and the name under which the library is asked for them. */
export interface ModelFolder {
  /** Ends with a slash. */
  readonly address: string;
  readonly libraryId: string;
  readonly tracked: TrackedFetch;
}

let folders = 0;

/**
 * Tells the library, whose settings are global to the worker, to take files from this folder and from nowhere else.
 *
 * A folder elsewhere is set up as if it were the hub. The library's own way for "local" models would swallow network
 * errors and take the body of a 500 for the file. And each load has an id of its own, since the library remembers by id
 * which files exist: a retry after a 404 would not ask again. Null where the base address is none.
 */
export function openModelFolder(
  reference: Extract<ModelReference, { engine: "transformers" }>,
  tracked: TrackedFetch,
): ModelFolder | null {
  const address = transformersFolder(reference);
  if (!URL.canParse(address)) return null;
  folders += 1;
  env.remoteHost = new URL(address).origin;
  env.remotePathTemplate = new URL(address).pathname;
  env.allowRemoteModels = true;
  env.allowLocalModels = false;
  env.fetch = tracked.fetch;
  return { address, libraryId: `folder/${folders}`, tracked };
}

/**
 * The chat template from a file of its own, where newer repositories keep it, or null. Kept in the library's cache with
 * the other files, so that the model loads without network too.
 */
export async function readSeparateTemplate({ address, tracked }: ModelFolder): Promise<string | null> {
  const url = `${address}chat_template.jinja`;
  const cache = await openCache();
  const cached = await cache?.match(url);
  if (cached) return cached.text();
  const response = await tracked.fetch(url);
  if (!response.ok) return null;
  const template = await response.text();
  // Without room it is read again the next time, as the library does with its own files.
  await cache?.put(url, new Response(template)).catch(() => undefined);
  return template;
}

/** Takes the files out of the library's cache: it keeps what came, also where that was a page that says "not here". */
export async function forgetFolder({ address }: ModelFolder): Promise<void> {
  const cache = await openCache();
  if (cache === null) return;
  const requests = await cache.keys();
  await Promise.all(requests.filter(({ url }) => url.startsWith(address)).map((request) => cache.delete(request)));
}

/** The library's cache; null where the page has none, as on plain http and in some private windows. */
async function openCache(): Promise<Cache | null> {
  if (!("caches" in globalThis)) return null;
  return caches.open(env.cacheKey).catch(() => null);
}
