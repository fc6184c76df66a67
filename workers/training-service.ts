import { succeed, type Result } from "../lib/base/result";
import type { PairCounts } from "../lib/transfer/training/count-pairs";
import { previewTraining, type TrainingPreview } from "../lib/transfer/training/preview-training";
import type { TrainingChoice } from "../lib/transfer/training/training-files";
import { writeTraining } from "../lib/transfer/training/write-training";

/** What the worker that makes training files offers to the page. Everything that crosses is plain data or a Comlink proxy. */
export interface TrainingService {
  /** Null where it was stopped. `onShare` tells what has been read, from 0 to 1. */
  preview(
    file: Blob,
    choice: TrainingChoice,
    onShare: (share: number) => void,
  ): Promise<Result<TrainingPreview | null>>;
  /**
   * Hands the archive on piece by piece, each when the one before it is taken, so that none pile up. Ends with null where
   * it was stopped, or where `take` wants no more.
   */
  write(
    file: Blob,
    choice: TrainingChoice,
    madeAt: Date,
    take: (bytes: Uint8Array<ArrayBuffer>, share: number) => Promise<boolean>,
  ): Promise<Result<PairCounts | null>>;
  /** Stops what is being read or written. */
  stop(): void;
  /** Answers at once unless the worker is busy or dead. */
  ping(): void;
}

/** One thing at a time: what is asked for stops what was asked for before. */
export function createTrainingService(): TrainingService {
  let current = new AbortController();
  const begin = () => {
    current.abort();
    current = new AbortController();
    return current.signal;
  };

  return {
    preview(file, choice, onShare) {
      const onProgress = (bytesRead: number) => onShare(bytesRead / Math.max(1, file.size));
      return previewTraining(file, choice, { signal: begin(), onProgress });
    },
    async write(file, choice, madeAt, take) {
      const signal = begin();
      let counts: PairCounts | null = null;
      for await (const piece of writeTraining(file, choice, madeAt)) {
        if (signal.aborted) return succeed(null);
        if (!piece.ok) return piece;
        ({ counts } = piece.value);
        const isWanted = await take(piece.value.bytes, piece.value.share);
        if (!isWanted) return succeed(null);
      }
      return succeed(counts);
    },
    stop: () => current.abort(),
    ping() {
      // The answer itself is the sign of life.
    },
  };
}
