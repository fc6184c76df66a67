import { NetworkFirst } from "serwist";
import { guardRequests } from "../lib/privacy/guard-requests";
import { followOffline, isOfflineInWorker } from "../lib/privacy/offline-switch";
import { isForeign, type RequestRecord } from "../lib/privacy/request-record";
import type { RequestReport } from "../lib/privacy/request-report";
import type { PageMessage } from "../lib/privacy/service-messages";
import { answerAppFile, installAppFiles } from "./service/app-files";
import { answerNavigation } from "./service/answer-navigation";
import { cleanUp } from "./service/clean-up";
import { answerStatic, isStatic, keepEngines, renewEngines } from "./service/engine-files";
import { handOver, isShare } from "./service/hand-over";
import { boundBy, holdOffline } from "./service/hold-offline";

/*
 * The service worker: it keeps the whole app on the device, so that it works without a network; it stops requests to
 * other hosts while the switch "Offline" is on; and it takes what other programs share. It never takes over from an
 * older one by itself: the person does that, or the last page's closing.
 */
declare const self: ServiceWorkerGlobalScope;

/** The latest of its own requests; a page that opens is told of those that it caused. */
const MOST_RECORDS = 500;
let records: readonly RequestRecord[] = [];

/** Null until it was read: a service worker is started anew whenever it is needed. */
let isOffline: boolean | null = null;

guardRequests({
  by: "service worker",
  isOffline: isOfflineInWorker,
  deliver(added) {
    records = [...records, ...added].slice(-MOST_RECORDS);
    void self.clients.matchAll({ includeUncontrolled: true }).then((clients) => {
      for (const client of clients) report(client, added);
    });
  },
});
// A message that the switch is off is not trusted, since any script can send one: null has it read anew.
followOffline((isOn) => (isOffline = isOn ? true : null));

/** The site's own list of models may change without a build; without a network, the last one is good. */
const lists = new NetworkFirst({ cacheName: "goldsmith-lists" });

self.addEventListener("install", (event) => {
  installAppFiles(event);
  event.waitUntil(renewEngines());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(self.clients.claim().then(() => cleanUp()));
});

self.addEventListener("fetch", (event) => {
  const answer = answerRequest(event);
  const use = boundBy(event.request);
  if (answer !== undefined) event.respondWith(use === null ? answer : heldWhereOffline(answer, use));
});

/** While the switch is on, a page or a worker comes with the headers that hold it. */
async function heldWhereOffline(answer: Promise<Response>, use: "page" | "worker"): Promise<Response> {
  const stored = await isOfflineInWorker();
  isOffline ??= stored;
  return isOffline ? holdOffline(await answer, use) : answer;
}

/** Undefined where the browser goes on as if there were no service worker. */
function answerRequest(event: FetchEvent): Promise<Response> | undefined {
  const { request } = event;
  if (isForeign(request.url, self.location.origin)) {
    // A download goes its own way once it is known that it may: through here it would only be slower.
    if (isOffline === false) return undefined;
    return askForeign(request);
  }
  if (isShare(request)) return handOver(request);
  const appFile = answerAppFile(request, event);
  if (appFile !== undefined || request.method !== "GET") return appFile;
  const url = new URL(request.url);
  if (url.href === new URL("models.json", self.registration.scope).href) return lists.handle({ request, event });
  if (isStatic(url)) return answerStatic(request, event);
  return request.mode === "navigate" ? answerNavigation(request) : undefined;
}

async function askForeign(request: Request): Promise<Response> {
  const stored = await isOfflineInWorker();
  // Where it was turned meanwhile, what was read may be old.
  isOffline ??= stored;
  // The guarded fetch says once more whether it may, and records it.
  return fetch(request).catch(() => Response.error());
}

self.addEventListener("message", (event) => {
  const done = obey(event.data as PageMessage, event.source as Client | null);
  event.waitUntil(done.finally(() => event.ports[0]?.postMessage("done")));
});

async function obey(message: PageMessage, page: Client | null): Promise<void> {
  switch (message.type) {
    case "hello":
      if (page !== null)
        report(
          page,
          records.filter(({ startedAt }) => startedAt >= message.since),
        );
      return cleanUp();
    case "offline-turned":
      isOffline = await isOfflineInWorker();
      return;
    case "used":
      return keepEngines(message.urls);
    case "take-over":
      return self.skipWaiting();
  }
}

function report(page: Client, requests: readonly RequestRecord[]): void {
  if (requests.length > 0) page.postMessage({ type: "requests", requests } satisfies RequestReport);
}
