import { atAddressOf } from "./at-address";
import { build } from "./build";

declare const self: ServiceWorkerGlobalScope;

/** The cache of an engine's files. That it holds any says that the engine is used on this device. */
const cacheNameOf = (engine: string) => `goldsmith-engine: ${engine}`;

const addressOf = (file: string) => new URL(file, self.registration.scope).href;

/** Whether the address is of a file whose name changes with its content. */
export function isStatic({ href }: URL): boolean {
  return href.startsWith(addressOf("_next/static/"));
}

/**
 * From the device where it is there, whichever build it came with: a page of an older one may still be open. An engine's
 * file that comes from the network is kept.
 */
export async function answerStatic(request: Request, event: ExtendableEvent): Promise<Response> {
  // A host's `Vary` is about forms of one file; any that was kept will do.
  const stored = await caches.match(request.url, { ignoreVary: true, ignoreSearch: true });
  if (stored !== undefined) return atAddressOf(request, stored);
  const response = await fetch(request);
  const engine = Object.keys(build.engines).find((name) => filesOf(name).includes(request.url));
  if (engine !== undefined && response.ok) event.waitUntil(keep(engine, request.url, response.clone()));
  return response;
}

/** Keeps each engine of which one of these files was used: it may have been fetched before there was anybody to keep it. */
export async function keepEngines(usedFiles: readonly string[]): Promise<void> {
  const used = Object.keys(build.engines).filter((engine) => filesOf(engine).some((file) => usedFiles.includes(file)));
  await fetchMissing(used);
}

/** Brings this build's files of each engine that is used on this device, so that its models go on working offline. */
export async function renewEngines(): Promise<void> {
  const used: string[] = [];
  for (const engine of Object.keys(build.engines)) {
    if (await caches.has(cacheNameOf(engine))) used.push(engine);
  }
  await fetchMissing(used);
}

/** Deletes the engines' files of other builds. */
export async function forgetOldEngineFiles(): Promise<void> {
  for (const engine of Object.keys(build.engines)) {
    if (!(await caches.has(cacheNameOf(engine)))) continue;
    const cache = await caches.open(cacheNameOf(engine));
    const files = filesOf(engine);
    for (const { url } of await cache.keys()) if (!files.includes(url)) await cache.delete(url);
  }
}

function filesOf(engine: string): readonly string[] {
  return (build.engines[engine] ?? []).map(addressOf);
}

async function fetchMissing(engines: readonly string[]): Promise<void> {
  for (const engine of engines) {
    for (const file of filesOf(engine)) {
      if ((await caches.match(file, { ignoreVary: true })) !== undefined) continue;
      // What cannot be fetched now is fetched when it is used.
      const response = await fetch(file).catch(() => null);
      if (response?.ok === true) await keep(engine, file, response);
    }
  }
}

async function keep(engine: string, file: string, response: Response): Promise<void> {
  try {
    await (await caches.open(cacheNameOf(engine))).put(file, response);
  } catch {
    // A full disk, or an answer cut off: the engine works all the same as long as there is a network.
  }
}
