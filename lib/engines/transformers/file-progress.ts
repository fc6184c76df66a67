import type { LoadProgress } from "../engine";

/** Milliseconds between two reports; each one crosses to the page. */
const REPORT_INTERVAL = 100;

interface FileBytes {
  readonly done: number;
  /** 0 where the server did not say. */
  readonly total: number;
}

/** The progress of several files as one, which never goes back. */
export interface FileProgress {
  /** Bytes of a file so far. */
  setFile(file: string, bytes: FileBytes): void;
  /** The file is here and whole. */
  setDone(file: string): void;
  /** Every file has been named: the total is known as soon as each file's is. */
  setComplete(): void;
  /** The model is ready. */
  finish(): void;
}

/** `now` is in milliseconds; `areStored` says whether all bytes so far came from this device. */
export function createFileProgress(
  onProgress: (progress: LoadProgress) => void,
  now: () => number = () => performance.now(),
  areStored: () => boolean = () => false,
): FileProgress {
  const files = new Map<string, FileBytes>();
  const doneFiles = new Set<string>();
  let isComplete = false;
  let isPreparing = false;
  let bytesDone = 0;
  let reportedAt = -Infinity;

  function measure(): LoadProgress {
    const all = [...files.values()];
    bytesDone = Math.max(bytesDone, sum(all.map(({ done }) => done)));
    const isKnown = isComplete && all.every(({ total }) => total > 0);
    const bytesTotal = isKnown ? Math.max(bytesDone, sum(all.map(({ total }) => total))) : null;
    return { phase: "downloading", bytesDone, bytesTotal, ...(areStored() && { bytesStored: bytesDone }) };
  }

  return {
    setFile(file, bytes) {
      files.set(file, bytes);
      if (isPreparing || now() - reportedAt < REPORT_INTERVAL) return;
      reportedAt = now();
      onProgress(measure());
    },
    setDone(file) {
      doneFiles.add(file);
      if (!isComplete || isPreparing || ![...files.keys()].every((name) => doneFiles.has(name))) return;
      isPreparing = true;
      onProgress(measure());
      onProgress({ phase: "preparing", bytesDone: 0, bytesTotal: bytesDone });
    },
    setComplete() {
      isComplete = true;
    },
    finish() {
      measure();
      onProgress({ phase: "preparing", bytesDone, bytesTotal: bytesDone });
    },
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
