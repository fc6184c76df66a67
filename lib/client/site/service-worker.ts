import { webLocks } from "../../base/web-locks";
import { isRequestReport } from "../../privacy/request-report";
import { BUILD_LOCK, type PageMessage } from "../../privacy/service-messages";
import { takeRequests, useRequests } from "./request-store";
import { siteAddress } from "./site-address";
import { useUpdate } from "./update-store";

/** An app that stays open for days asks this often whether there is a newer one, when it is looked at again. */
const UPDATE_INTERVAL_MILLISECONDS = 60 * 60_000;

/** Null where there is none: in development, in browsers and windows that allow none, before the first touch. */
let registration: ServiceWorkerRegistration | null = null;

/** Says that a page of this build is open, so that its files are not deleted under it. */
export function holdBuild(): void {
  const name = BUILD_LOCK + (process.env["NEXT_PUBLIC_BUILD"] ?? "");
  // Held until the page is gone. A page that is not encrypted has neither locks nor a service worker.
  void webLocks()?.request(name, { mode: "shared" }, () => new Promise(() => undefined));
}

/** A service worker that the browser is just replacing may never answer. */
const PATIENCE_MILLISECONDS = 5_000;

let registering: Promise<void> | null = null;

/** Keeps the whole app on this device from now on, and watches for newer ones. Never rejects. */
export function keepApp(): Promise<void> {
  registering ??= register();
  return registering;
}

async function register(): Promise<void> {
  if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return;
  const container = navigator.serviceWorker;
  container.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (isRequestReport(data)) takeRequests(data.requests);
  });
  // The first one to take control is no update.
  let hadController = container.controller !== null;
  container.addEventListener("controllerchange", () => {
    if (hadController && !isReloading) useUpdate.setState({ update: "taken-over" });
    hadController = true;
    void greet();
  });
  try {
    await container.register(siteAddress("service-worker.js"));
  } catch {
    // Some private windows allow no service worker; the app works without one as long as there is a network.
    return;
  }
  registration = (await container.getRegistration(siteAddress(""))) ?? null;
  if (registration === null) return;
  await greet();
  watchForUpdate(registration);
}

function greet(): Promise<void> {
  return tellServiceWorker({ type: "hello", since: performance.timeOrigin });
}

function watchForUpdate(registered: ServiceWorkerRegistration): void {
  const offer = () => {
    if (registered.waiting !== null && registered.active !== null) useUpdate.setState({ update: "waiting" });
  };
  offer();
  registered.addEventListener("updatefound", () => {
    registered.installing?.addEventListener("statechange", offer);
  });
  let askedAt = performance.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || performance.now() - askedAt < UPDATE_INTERVAL_MILLISECONDS) return;
    askedAt = performance.now();
    // Without a network there is nothing newer to be had.
    registered.update().catch(() => undefined);
  });
}

let isReloading = false;

/**
 * Lets the newer Goldsmith take over, and reloads this page with it. Other tabs go on as they are and are told. A browser
 * may let the older one first end what it answers, for minutes; then this page comes back as it was, and offers the newer
 * one again.
 */
export async function takeUpdate(): Promise<void> {
  isReloading = true;
  const waiting = registration?.waiting ?? null;
  if (waiting !== null) {
    const takenOver = new Promise((resolve) => {
      navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true });
      setTimeout(resolve, PATIENCE_MILLISECONDS);
    });
    await ask(waiting, { type: "take-over" });
    await takenOver;
  }
  location.reload();
}

/** Keeps the files of the engine that was just used: they were fetched before anybody was there to keep them, perhaps. */
export async function keepEngineFiles(): Promise<void> {
  const urls = [...new Set(useRequests.getState().records.map(({ url }) => url))];
  await tellServiceWorker({ type: "used", urls });
}

/** Resolves when the service worker has done it, and at once where there is none. */
export async function tellServiceWorker(message: PageMessage): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const worker = navigator.serviceWorker.controller ?? registration?.active ?? null;
  if (worker !== null) await ask(worker, message);
}

function ask(worker: ServiceWorker, message: PageMessage): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const finish = () => {
      port1.close();
      resolve();
    };
    port1.onmessage = finish;
    setTimeout(finish, PATIENCE_MILLISECONDS);
    worker.postMessage(message, [port2]);
  });
}
