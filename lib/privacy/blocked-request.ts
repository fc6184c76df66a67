import type { Failure } from "../base/failure";

/**
 * What a `fetch` throws that the switch "Offline" has stopped: a TypeError, as a broken network gives, with a name that
 * tells the reason.
 */
export class BlockedRequestError extends TypeError {
  override readonly name = "BlockedRequestError";

  constructor() {
    super("Goldsmith is switched to Offline: requests to other hosts are blocked.");
  }
}

/**
 * Why no answer came, or only a part of one, by what `fetch` or the answer's body threw. Not for a request that the
 * caller has aborted: that looks as if the switch had been turned.
 */
export function requestFailure(url: string, error: unknown): Failure {
  // Not every browser tells the reason of an abort to whoever is reading the answer.
  const isCutOff = error instanceof DOMException && error.name === "AbortError";
  return error instanceof BlockedRequestError || isCutOff
    ? { kind: "offline-switch-on", url }
    : { kind: "download-failed", url, status: null, detail: String(error) };
}
