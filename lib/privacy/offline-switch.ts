/**
 * The person's switch "Offline". While it is on, no request leaves for another host. The page keeps it in its local
 * storage, which it can read at once (page-switch.ts); this copy in the Cache API is for those that have no such
 * storage, the workers and the service worker.
 */
const CACHE = "goldsmith-offline";

/** Says to every page and worker that the switch was turned; the message is whether it is on now. */
const CHANNEL = "goldsmith-offline";

/** No such file exists. */
const copyAddress = () => new URL("/goldsmith-offline", location.origin).href;

/** For workers. */
export async function isOfflineInWorker(): Promise<boolean> {
  // The Cache API exists on encrypted pages only, and so do service workers; elsewhere the switch is not offered.
  if (!("caches" in globalThis)) return false;
  return (await (await caches.open(CACHE)).match(copyAddress())) !== undefined;
}

/** Changes the workers' copy. Rejects where the browser gives no storage. */
export async function copySwitch(isOn: boolean): Promise<void> {
  const cache = await caches.open(CACHE);
  if (isOn) await cache.put(copyAddress(), new Response("on"));
  else await cache.delete(copyAddress());
}

export function announceSwitch(isOn: boolean): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(isOn);
  channel.close();
}

/** Calls `onTurned` when the switch is turned in any page, this one included. */
export function followOffline(onTurned: (isOn: boolean) => void): void {
  new BroadcastChannel(CHANNEL).addEventListener("message", ({ data }) => {
    onTurned(data === true);
  });
}
