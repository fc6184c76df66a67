/** Who made a request. What the service worker makes, it makes for all pages of Goldsmith that are open. */
export type Requester = "page" | "worker" | "service worker";

/**
 * What became of a request.
 * "network": it was sent, and answered. "stored": answered on this device, by the app's own store or the browser's.
 * "failed": sent, or tried, without an answer that may be read. "blocked": the switch stopped it, or the guard that
 * stands before every way to other hosts but one; nothing was sent. "forbidden": the page's security policy stopped it,
 * nothing was sent.
 */
export type Outcome = "network" | "stored" | "failed" | "blocked" | "forbidden";

/** One request, or one that was stopped before it was sent. */
export interface RequestRecord {
  readonly url: string;
  readonly by: Requester;
  readonly outcome: Outcome;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  readonly milliseconds: number;
  /** Over the network, headers included where the browser tells; null where nobody tells. */
  readonly bytesDown: number | null;
  /** Of what was sent along, without the address and the headers; null where it cannot be known. */
  readonly bytesUp: number | null;
}

/** A request that was stopped just now. Its address may be a word with a colon where there is none, such as "webrtc:". */
export function stoppedRecord(url: string, by: Requester, outcome: "blocked" | "forbidden"): RequestRecord {
  const startedAt = performance.timeOrigin + performance.now();
  return { url, by, outcome, startedAt, milliseconds: 0, bytesDown: 0, bytesUp: 0 };
}

/** What the browser's timing does not tell of a request, and the guarded `fetch` does. */
export interface FetchNote {
  readonly bytesUp: number | null;
  /** From the answer's header; null where it has none or never came. */
  readonly announcedBytes: number | null;
}

/** Whether the address is of another host, or of another port or scheme of this one. `data:` and `blob:` are neither. */
export function isForeign(url: string, ownOrigin: string): boolean {
  const { protocol, origin } = new URL(url);
  // The origin of wss://host is not that of https://host, though it is the same server.
  const origins = [ownOrigin, ownOrigin.replace(/^http/, "ws")];
  return /^(https?|wss?):$/.test(protocol) && !origins.includes(origin);
}

/** Whether the request went, or may have gone, to another host. */
export function leftForOthers({ url, outcome }: RequestRecord, ownOrigin: string): boolean {
  return (outcome === "network" || outcome === "failed") && isForeign(url, ownOrigin);
}

/** Reads an entry of the browser's resource timing (W3C Resource Timing). `timeOrigin` is that of the entry's realm. */
export function readTiming(
  entry: PerformanceResourceTiming,
  by: Requester,
  place: { readonly timeOrigin: number; readonly ownOrigin: string },
  note: FetchNote | null,
): RequestRecord {
  const outcome = outcomeOf(entry, isForeign(entry.name, place.ownOrigin));
  const isTold = entry.transferSize > 0 || outcome === "stored" || outcome === "failed";
  return {
    // What stands behind the # is never sent.
    url: entry.name.replace(/#.*/, ""),
    by,
    outcome,
    startedAt: place.timeOrigin + entry.startTime,
    // Of a page itself, the duration holds its scripts' too.
    milliseconds: (entry.responseEnd || entry.startTime + entry.duration) - entry.startTime,
    bytesDown: isTold ? entry.transferSize : (note?.announcedBytes ?? null),
    // A script, a style or a picture is asked for without sending anything along.
    bytesUp: note === null ? 0 : note.bytesUp,
  };
}

function outcomeOf(entry: PerformanceResourceTiming, isForeignEntry: boolean): RequestRecord["outcome"] {
  const { transferSize, decodedBodySize, responseStatus, initiatorType } = entry;
  if (isStored(entry)) return "stored";
  const isRead = !isForeignEntry || initiatorType === "fetch" || initiatorType === "xmlhttprequest";
  // Older browsers tell no status; an answer of which nothing may be read has none either.
  if (isRead && responseStatus === 0 && transferSize === 0 && decodedBodySize === 0) return "failed";
  return "network";
}

function isStored({ transferSize, decodedBodySize, deliveryType, workerStart }: PerformanceResourceTiming): boolean {
  return transferSize === 0 && (decodedBodySize > 0 || deliveryType === "cache" || workerStart > 0);
}

declare global {
  interface PerformanceResourceTiming {
    /** "cache" where the browser had the answer; not in TypeScript's library yet. */
    readonly deliveryType?: string;
  }
}
