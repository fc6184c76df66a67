import { BlockedRequestError } from "./blocked-request";
import { lockBuiltins } from "./lock-builtins";
import { followOffline } from "./offline-switch";
import { addressIn, prototypeOf, refuseWays } from "./refuse-ways";
import { isForeign, readTiming, stoppedRecord } from "./request-record";
import type { FetchNote, RequestRecord, Requester } from "./request-record";
import { replaceWay } from "./stand-guard";

interface GuardOptions {
  readonly by: Requester;
  /** Whether the switch is on. */
  readonly isOffline: () => boolean | Promise<boolean>;
  /** Takes what was asked for since the last call, what stood in the browser's list before the first one included. */
  readonly deliver: (records: readonly RequestRecord[]) => void;
}

const SAME_BREACH_MILLISECONDS = 50;

/**
 * Guards and records the requests of this page or worker; to be called before anything else runs in it. A `fetch` to
 * another host fails while the switch is on, and one that is under way is cut off when the switch is turned. The other
 * ways to reach another host, which Goldsmith never uses, fail always.
 *
 * This binds the program that runs here, mistakes and libraries included. A script that found a way around it would still
 * meet the service worker, and the security policy, which no script can loosen.
 */
export function guardRequests({ by, isOffline, deliver }: GuardOptions): void {
  lockBuiltins();
  const ownOrigin = location.origin;
  const notes = new Map<string, FetchNote[]>();
  const running = new Set<AbortController>();

  function stopped(url: string, outcome: "blocked" | "forbidden"): void {
    deliver([stoppedRecord(url, by, outcome)]);
  }

  const browserFetch = globalThis.fetch.bind(globalThis);
  replaceWay(globalThis, "fetch", () => (_self, [asked, options]) => {
    // An object may give another address each time it is turned into text, so that is done once.
    const input = asked instanceof Request ? asked : String(asked);
    // What a script hands over is the browser's to check.
    const init = options as RequestInit | undefined;
    const url = foreignAddress(input);
    return url === null ? browserFetch(input, init) : fetchForeign(url, input, init);
  });

  /** Null where it leads to the own host; what cannot be read is the browser's to refuse. */
  function foreignAddress(input: unknown): string | null {
    const text = addressIn(input);
    const url = URL.canParse(text, location.href) ? new URL(text, location.href).href : null;
    return url !== null && isForeign(url, ownOrigin) ? url : null;
  }

  /** Whether the switch was turned on, by the latest that was told of it. */
  let wasTurnedOn = false;

  /** What is read may be older than what was told, and the other way round: where either says "on", it is. */
  async function isStopped(): Promise<boolean> {
    const isOn = await isOffline();
    return isOn || wasTurnedOn;
  }

  async function refuseIfStopped(url: string): Promise<void> {
    if (!(await isStopped())) return;
    stopped(url, "blocked");
    throw new BlockedRequestError();
  }

  async function fetchForeign(url: string, input: RequestInfo, init?: RequestInit): Promise<Response> {
    await refuseIfStopped(url);
    const controller = new AbortController();
    running.add(controller);
    const given = init?.signal ?? (input instanceof Request ? input.signal : null);
    const signal = given === null ? controller.signal : AbortSignal.any([given, controller.signal]);
    const bytesUp = input instanceof Request && input.body !== null ? null : sizeOf(init?.body);
    let announcedBytes: number | null = null;
    try {
      const response = await browserFetch(input, { ...init, signal });
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

  // A cache fetches by itself what it is told to add.
  for (const name of ["add", "addAll"]) {
    replaceWay(prototypeOf("Cache"), name, (original) => async (self, [asked]) => {
      const list = name === "add" ? [asked] : [...(asked as Iterable<unknown>)];
      const inputs = list.map((input) => (input instanceof Request ? input : String(input)));
      for (const url of inputs.map(foreignAddress)) if (url !== null) await refuseIfStopped(url);
      return original(self, [name === "add" ? inputs[0] : inputs]);
    });
  }
  refuseWays(ownOrigin, (url) => stopped(url, "blocked"));
  followOffline((isOn) => {
    wasTurnedOn = isOn;
    if (!isOn) return;
    for (const controller of running) controller.abort(new BlockedRequestError());
    running.clear();
  });

  let latestBreach = { blockedURI: "", at: -Infinity };
  addEventListener("securitypolicyviolation", (event: Event) => {
    // TypeScript knows the event's type in workers, and in pages on documents only.
    const { blockedURI, disposition, effectiveDirective, timeStamp: at } = event as SecurityPolicyViolationEvent;
    // For what is in the page itself and not fetched, the browser gives a word in place of an address: "inline", "eval",
    // "data" or "blob".
    const url = URL.canParse(blockedURI) ? blockedURI : `inline:${effectiveDirective}`;
    if (disposition !== "enforce" || (url === blockedURI && !isForeign(url, ownOrigin))) return;
    // The page has its policy twice, in a header and in its source, and each of them reports.
    const isSame = blockedURI === latestBreach.blockedURI && at - latestBreach.at < SAME_BREACH_MILLISECONDS;
    latestBreach = { blockedURI, at };
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

/** Bytes of a request's body; null where only sending it would tell. */
function sizeOf(body: BodyInit | null | undefined): number | null {
  if (body === null || body === undefined) return 0;
  if (typeof body === "string") return new TextEncoder().encode(body).length;
  if (body instanceof URLSearchParams) return body.toString().length;
  if (body instanceof Blob) return body.size;
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return body.byteLength;
  return null;
}
