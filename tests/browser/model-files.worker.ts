import { expose } from "comlink";
import { obtainModel } from "../../lib/engines/obtain-model";
import { createModelFilesService } from "../../workers/model-files-service";
import { loadEngine, type WorkerModelReference } from "../../lib/engines/load-engine";

const waits: number[] = [];
const wait = (milliseconds: number) => {
  waits.push(milliseconds);
  return Promise.resolve();
};

/** The real service in a real worker, which waits for no clock and loses its network where a test says so. */
const service = {
  ...createModelFilesService({ wait }),
  waits: () => waits,
  loseNetwork(): void {
    self.fetch = () => Promise.reject(new TypeError("Failed to fetch"));
  },
  /** Whether the engine loads what is stored; for WebLLM, up to its library. */
  async load(reference: WorkerModelReference) {
    const loaded = await loadEngine(reference, { onProgress: () => undefined, wait });
    return loaded.ok ? { ok: true } : loaded;
  },
  obtainModel,
};

export type ModelFilesTestService = typeof service;

expose(service);
