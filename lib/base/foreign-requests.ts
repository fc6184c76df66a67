/** One request that went to another host, answered or not. */
export interface ForeignRequest {
  readonly url: string;
  /** Bytes that came over the network; 0 where the host does not let the browser tell. */
  readonly bytes: number;
}

/** Picks the requests to other hosts out of resource timing entries (W3C Resource Timing). */
export function foreignRequests(entries: readonly PerformanceEntry[], ownOrigin: string): readonly ForeignRequest[] {
  return entries
    .filter((entry): entry is PerformanceResourceTiming => entry.entryType === "resource")
    .filter((entry) => /^https?:/.test(entry.name) && new URL(entry.name).origin !== ownOrigin)
    .map((entry) => ({ url: entry.name, bytes: entry.transferSize }));
}
