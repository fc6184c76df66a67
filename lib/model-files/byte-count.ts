import type { LoadProgress } from "../engines/engine";

/** Milliseconds between two reports; each one crosses to the page. */
const REPORT_INTERVAL = 100;

/** The bytes of a download, as they come. The last report may come a moment after the download has ended. */
export interface ByteCount {
  /** Bytes that came over the network. */
  readonly add: (bytes: number) => void;
  /** Bytes that were stored already. */
  readonly addStored: (bytes: number) => void;
  /** Makes the total known: what has come so far and this much more. */
  readonly setRest: (bytes: number) => void;
  /** The host that is waited for, after a fault; null when it is tried again. */
  readonly setWaiting: (host: string | null) => void;
}

export function countBytes(onProgress: (progress: LoadProgress) => void): ByteCount {
  let bytesDone = 0;
  let bytesStored = 0;
  let bytesTotal: number | null = null;
  let waitsFor: string | null = null;
  let reportedAt = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const report = () => {
    clearTimeout(timer);
    timer = undefined;
    reportedAt = performance.now();
    onProgress({
      phase: "downloading",
      bytesDone,
      bytesTotal,
      ...(bytesStored > 0 && { bytesStored }),
      ...(waitsFor !== null && { waitsFor }),
    });
  };
  const add = (bytes: number) => {
    bytesDone += bytes;
    const sinceReport = performance.now() - reportedAt;
    if (bytesDone === bytesTotal || sinceReport >= REPORT_INTERVAL) report();
    // Where nothing more comes for a while, what has come is told all the same.
    else timer ??= setTimeout(report, REPORT_INTERVAL - sinceReport);
  };
  return {
    add,
    addStored(bytes) {
      bytesStored += bytes;
      add(bytes);
    },
    setRest(bytes) {
      bytesTotal = bytesDone + bytes;
      report();
    },
    setWaiting(host) {
      waitsFor = host;
      report();
    },
  };
}
