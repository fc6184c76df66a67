/* eslint-disable @typescript-eslint/no-deprecated --
   Serwist's one class in place of these parts brings code that reports to Google Analytics, which nobody should find in
   the service worker, used or not. The parts are what that class is made of. */
import { PrecacheController, PrecacheRoute } from "serwist/legacy";
import { atAddressOf } from "./at-address";
import { build } from "./build";

const controller = new PrecacheController({
  concurrentPrecaching: 6,
  plugins: [{ handlerWillRespond: async ({ request, response }) => atAddressOf(request, response) }],
});
controller.addToCacheList([...build.files]);

// What stands behind a page's question mark is for the page's own script.
const route = new PrecacheRoute(controller, { cleanURLs: false, ignoreURLParametersMatching: [/./] });

/** Brings all files of this build onto the device; those that are there already are not fetched again. */
export function installAppFiles(event: ExtendableEvent): void {
  void controller.install(event);
}

/** A file of this build, from the device. Undefined where the request is for something else. */
export function answerAppFile(request: Request, event: ExtendableEvent): Promise<Response> | undefined {
  const url = new URL(request.url);
  if (request.method !== "GET") return undefined;
  // Serwist's type of what a route finds is any; a precache route finds the key of a file.
  const found = route.match({ url, request, event, sameOrigin: true }) as { readonly cacheKey: string } | undefined;
  if (found === undefined) return undefined;
  return controller.strategy.handle({ request, event, url, params: { ...found } });
}

/** Whether there is a file of that very address. */
export function isAppFile(url: string): boolean {
  return controller.getCacheKeyForURL(url) !== undefined;
}

/** The file of that address, without a request to answer. */
export function findAppFile(url: string): Promise<Response | undefined> {
  return controller.matchPrecache(url);
}

/** Deletes the files of other builds. */
export async function forgetOldAppFiles(): Promise<void> {
  const files = await caches.open(controller.strategy.cacheName);
  const own = new Set(controller.getURLsToCacheKeys().values());
  for (const { url } of await files.keys()) if (!own.has(url)) await files.delete(url);
}
