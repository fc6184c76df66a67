import type { LoadProgress } from "../engine";

/** Milliseconds between two reports; each one crosses to the page. */
const REPORT_INTERVAL = 100;

/** The bytes of a download, as they come. */
export interface ByteCount {
  readonly add: (bytes: number) => void;
  /** Makes the total known: what has come so far and this much more. */
  readonly setRest: (bytes: number) => void;
}

export function countBytes(onProgress: (progress: LoadProgress) => void): ByteCount {
  let bytesDone = 0;
  let bytesTotal: number | null = null;
  let reportedAt = -Infinity;
  const report = () => {
    reportedAt = performance.now();
    onProgress({ phase: "downloading", bytesDone, bytesTotal });
  };
  return {
    add(bytes) {
      bytesDone += bytes;
      if (bytesDone === bytesTotal || performance.now() - reportedAt >= REPORT_INTERVAL) report();
    },
    setRest(bytes) {
      bytesTotal = bytesDone + bytes;
      report();
    },
  };
}
