import { BlockedRequestError } from "./blocked-request";
import { followOffline } from "./offline-switch";
import { isForeign, readTiming, type FetchNote, type RequestRecord, type Requester } from "./request-record";

interface GuardOptions {
  readonly by: Requester;
  /** Whether the switch is on. */
  readonly isOffline: () => boolean | Promise<boolean>;
  /** Takes what was asked for since the last call, what stood in the browser's list before the first one included. */
  readonly deliver: (records: readonly RequestRecord[]) => void;
}

/** Stands for the address of a connection between browsers, which names none and may reach any. */
const WEBRTC = "webrtc:";

const SAME_BREACH_MILLISECONDS = 50;

/**
 * Guards and records the requests of this page or worker; to be called before anything else runs in it. A `fetch` to
 * another host fails while the switch is on, and one that is under way is cut off when the switch is turned. The older
 * ways to reach another host, which Goldsmith never uses, fail always.
 *
 * This binds the program that runs here, mistakes and libraries included. A script that found a way around it would still
 * meet the service worker, and the security policy, which no script can change.
 */
export function guardRequests({ by, isOffline, deliver }: GuardOptions): void {
  const ownOrigin = location.origin;
  const notes = new Map<string, FetchNote[]>();
  const running = new Set<AbortController>();

  function stopped(url: string, outcome: "blocked" | "forbidden"): void {
    const startedAt = performance.timeOrigin + performance.now();
    deliver([{ url, by, outcome, startedAt, milliseconds: 0, bytesDown: 0, bytesUp: 0 }]);
  }

  const browserFetch = globalThis.fetch;
  globalThis.fetch = function guardedFetch(input, init) {
    const url = addressOf(input);
    // An address that cannot be read is the browser's to refuse.
    if (url === null || !isForeign(url, ownOrigin)) return browserFetch.call(globalThis, input, init);
    return fetchForeign(url, input, init);
  };

  /** Whether the switch was turned on, by the latest that was told of it. */
  let wasTurnedOn = false;

  /** What is read may be older than what was told, and the other way round: where either says "on", it is. */
  async function isStopped(): Promise<boolean> {
    const isOn = await isOffline();
    return isOn || wasTurnedOn;
  }

  async function fetchForeign(url: string, input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    if (await isStopped()) {
      stopped(url, "blocked");
      throw new BlockedRequestError();
    }
    const controller = new AbortController();
    running.add(controller);
    const given = init?.signal ?? (input instanceof Request ? input.signal : null);
    const signal = given === null ? controller.signal : AbortSignal.any([given, controller.signal]);
    const bytesUp = input instanceof Request && input.body !== null ? null : sizeOf(init?.body);
    let announcedBytes: number | null = null;
    try {
      const response = await browserFetch.call(globalThis, input, { ...init, signal });
      const length = Number(response.headers.get("content-length"));
      if (length > 0) announcedBytes = length;
      return response;
    } catch (error) {
      running.delete(controller);
      throw error;
    } finally {
      notes.set(url, [...(notes.get(url) ?? []), { bytesUp, announcedBytes }]);
    }
  }

  refuseOtherWays(ownOrigin, (url) => stopped(url, "blocked"));
  followOffline((isOn) => {
    wasTurnedOn = isOn;
    if (!isOn) return;
    for (const controller of running) controller.abort(new BlockedRequestError());
    running.clear();
  });

  let latestBreach = { url: "", at: -Infinity };
  addEventListener("securitypolicyviolation", (event: Event) => {
    // TypeScript knows the event's type in workers, and in pages on documents only.
    const { blockedURI: url, disposition, timeStamp: at } = event as SecurityPolicyViolationEvent;
    if (disposition !== "enforce" || !URL.canParse(url) || !isForeign(url, ownOrigin)) return;
    // The page has its policy twice, in a header and in its source, and each of them reports.
    const isSame = url === latestBreach.url && at - latestBreach.at < SAME_BREACH_MILLISECONDS;
    latestBreach = { url, at };
    if (!isSame) stopped(url, "forbidden");
  });

  const observer = new PerformanceObserver((list) => {
    const records = list
      .getEntries()
      .filter((entry): entry is PerformanceResourceTiming => /^https?:/.test(entry.name))
      .map((entry) => {
        const note = entry.initiatorType === "fetch" ? (notes.get(entry.name)?.shift() ?? null) : null;
        return readTiming(entry, by, { timeOrigin: performance.timeOrigin, ownOrigin }, note);
      });
    if (records.length > 0) deliver(records);
  });
  // One call for each type: `buffered` is read only there.
  observer.observe({ type: "resource", buffered: true });
  if (by === "page") observer.observe({ type: "navigation", buffered: true });
}

/** Makes the ways other than `fetch` fail for other hosts, and connections between browsers for all. */
function refuseOtherWays(ownOrigin: string, onRefused: (url: string) => void): void {
  function refuse(address: unknown): void {
    const url = addressOf(address as string | URL) ?? String(address);
    if (URL.canParse(url) && url !== WEBRTC && !isForeign(url, ownOrigin)) return;
    onRefused(url);
    throw new DOMException("Goldsmith reaches other hosts by fetch only.", "SecurityError");
  }

  for (const name of ["WebSocket", "EventSource", "WebTransport", "RTCPeerConnection"] as const) {
    const Original = (globalThis as Record<string, unknown>)[name];
    if (typeof Original !== "function") continue;
    const Guarded = new Proxy(Original, {
      construct(target, parameters: unknown[], newTarget) {
        refuse(name === "RTCPeerConnection" ? WEBRTC : parameters[0]);
        return Reflect.construct(target, parameters, newTarget) as object;
      },
    });
    Object.defineProperty(globalThis, name, { value: Guarded, configurable: true, writable: true });
  }

  if ("XMLHttpRequest" in globalThis) {
    // Bound to each request by `call` below.
    // eslint-disable-next-line @typescript-eslint/unbound-method
    const open = XMLHttpRequest.prototype.open as (...parameters: unknown[]) => void;
    XMLHttpRequest.prototype.open = function guardedOpen(this: XMLHttpRequest, ...parameters: unknown[]) {
      refuse(parameters[1]);
      open.call(this, ...parameters);
    };
  }
  // Workers have none.
  const sender = navigator as { sendBeacon?: (...parameters: unknown[]) => boolean };
  const sendBeacon = sender.sendBeacon?.bind(navigator);
  if (sendBeacon !== undefined) {
    sender.sendBeacon = (...parameters) => {
      refuse(parameters[0]);
      return sendBeacon(...parameters);
    };
  }
}

/** The whole address; null where it is none. */
function addressOf(input: RequestInfo | URL): string | null {
  const text = input instanceof Request ? input.url : String(input);
  return URL.canParse(text, location.href) ? new URL(text, location.href).href : null;
}

/** Bytes of a request's body; null where only sending it would tell. */
function sizeOf(body: BodyInit | null | undefined): number | null {
  if (body === null || body === undefined) return 0;
  if (typeof body === "string") return new TextEncoder().encode(body).length;
  if (body instanceof URLSearchParams) return body.toString().length;
  if (body instanceof Blob) return body.size;
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return body.byteLength;
  return null;
}
