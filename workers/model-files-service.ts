import type { Failure } from "../lib/base/failure";
import type { Result } from "../lib/base/result";
import type { LoadProgress } from "../lib/engines/engine";
import type { WorkerModelReference } from "../lib/engines/load-engine";
import { obtainModel, type ObtainOptions } from "../lib/engines/obtain-model";
import { storeImport, type ImportedFile } from "../lib/model-files/store-import";

/** How a download or repair ended. What has come is kept in every case. */
export type DownloadEnd =
  | {
      readonly type: "complete";
      /** Addresses of the files that were there, but damaged, and were fetched again. */
      readonly repaired: readonly string[];
    }
  | { readonly type: "stopped" }
  | { readonly type: "failed"; readonly failure: Failure };

/** What the worker for models' files offers to the page. Everything that crosses is plain data or a Comlink proxy. */
export interface ModelFilesService {
  /** `downloadId` is chosen by the page, to stop the download by. `checksStored` makes it a repair. */
  obtain(
    downloadId: string,
    reference: WorkerModelReference,
    checksStored: boolean,
    onProgress: (progress: LoadProgress) => void,
  ): Promise<DownloadEnd>;
  /** Takes effect at once; without effect where the download has ended. */
  stop(downloadId: string): void;
  /** Puts a model from disk into the caches. */
  importModel(
    folder: string,
    files: readonly ImportedFile[],
    onProgress: (progress: LoadProgress) => void,
  ): Promise<Result<null>>;
  /** Answers at once unless the worker is busy or dead. */
  ping(): void;
}

/**
 * Downloads run in a worker of their own, so that one that writes and one that fetches never wait for each other, and
 * ending the one leaves the other alone.
 */
export function createModelFilesService({ wait }: Pick<ObtainOptions, "wait"> = {}): ModelFilesService {
  const controllers = new Map<string, AbortController>();
  return {
    async obtain(downloadId, reference, checksStored, onProgress) {
      const controller = new AbortController();
      controllers.set(downloadId, controller);
      const { signal } = controller;
      const obtained = await obtainModel(reference, { onProgress, signal, checksStored, ...(wait && { wait }) });
      // One that was begun anew meanwhile has a controller of its own.
      if (controllers.get(downloadId) === controller) controllers.delete(downloadId);
      if (signal.aborted) return { type: "stopped" };
      return obtained.ok
        ? { type: "complete", repaired: obtained.value.repaired }
        : { type: "failed", failure: obtained.failure };
    },
    stop(downloadId) {
      controllers.get(downloadId)?.abort();
    },
    importModel: storeImport,
    ping() {
      // The answer itself is the sign of life.
    },
  };
}
