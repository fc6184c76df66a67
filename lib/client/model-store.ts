import type { Remote } from "comlink";
import { create } from "zustand";
import type { Failure } from "../base/failure";
import { succeed } from "../base/result";
import type { LoadedModel, LoadOptions, LoadProgress, ModelReference, Timings, Usage } from "../engines/engine";
import type { EngineOffer } from "../engines/engine-offer";
import type { CatalogEntry } from "../models/catalog";
import { speedFrom, type ModelSpeed } from "../optimizers/estimate-run";
import { optimizerWorker } from "./optimizer-worker";
import { dismissFailure } from "./run-store";
import { keepWorkerRequests, readWorkerRequests } from "./request-store";

type BuiltInReference = Extract<ModelReference, { engine: "built-in-ai" }>;
type WorkerReference = Exclude<ModelReference, BuiltInReference>;

export type ModelState =
  | { readonly status: "none" }
  | {
      readonly status: "loading";
      readonly entry: CatalogEntry;
      readonly progress: LoadProgress | null;
      /** Measured over the last seconds; null until there is something to measure. */
      readonly bytesPerSecond: number | null;
    }
  | {
      readonly status: "ready";
      readonly entry: CatalogEntry;
      readonly loaded: LoadedModel;
      /** Of the last candidate; null before the first. */
      readonly tokensPerSecond: number | null;
      /** Of the last candidate, reading and writing; missing before the first, and where it was too short to tell. */
      readonly speed?: ModelSpeed;
    }
  /** Not loaded any more, or not at all, with the reason; it can be loaded again. */
  | {
      readonly status: "failed";
      readonly entry: CatalogEntry;
      readonly failure: Failure;
    };

export const useModel = create<{ readonly model: ModelState }>(() => ({ model: { status: "none" } }));

const { getState, setState } = useModel;

/** The part of a download that its speed is measured over. */
const SPEED_WINDOW_MILLISECONDS = 5_000;

/** Loads the model into the worker, in place of the one that is there. */
export async function loadModel(entry: CatalogEntry): Promise<void> {
  if (getState().model.status === "loading") await stopLoading();
  show({ status: "loading", entry, progress: null, bytesPerSecond: null });
  const { reference } = entry;
  const measure = speedometer();
  function onProgress(progress: LoadProgress): void {
    const model = loadingModel(entry);
    if (model !== null) show({ ...model, progress, bytesPerSecond: measure(progress.bytesDone) });
  }
  const result =
    reference.engine === "built-in-ai"
      ? await loadInPage(reference, onProgress)
      : await loadInWorker(reference, onProgress);
  // Stopped or replaced meanwhile: what became of this load concerns nobody any more.
  if (loadingModel(entry) === null) return;
  // A failure inside ONNX Runtime spoils every later load in the same worker, so the next one gets a new worker.
  if (!result.ok) await endWorker();
  show(
    result.ok
      ? { status: "ready", entry, loaded: result.value, tokensPerSecond: null }
      : { status: "failed", entry, failure: result.failure },
  );
  // "No model is loaded" is true no longer.
  if (result.ok) dismissFailure();
  void readWorkerRequests();
}

async function loadInWorker(reference: WorkerReference, onProgress: LoadOptions["onProgress"]) {
  const called = await optimizerWorker.call((service, proxy) => service.loadModel(reference, proxy(onProgress)));
  return called.ok ? called.value : called;
}

/** The browser's built-in model exists in windows only: it is loaded here, and the worker's requests come to it. */
async function loadInPage(reference: BuiltInReference, onProgress: LoadOptions["onProgress"]) {
  const [{ loadBuiltInAi }, { offerEngine }] = await Promise.all([
    import("../engines/built-in-ai"),
    import("../engines/engine-offer"),
  ]);
  const loaded = await loadBuiltInAi(reference, { onProgress });
  if (!loaded.ok) return loaded;
  const { model } = loaded.value;
  const adopted = await optimizerWorker.call((service, proxy) =>
    // Comlink turns the proxied offer into the remote one that the service is typed to take.
    service.adoptModel(proxy(offerEngine(loaded.value)) as unknown as Remote<EngineOffer>, model),
  );
  return adopted.ok ? succeed(model) : adopted;
}

/**
 * Stops a download by ending the worker, the one way that WebLLM takes at its word. Finished files stay cached, so the
 * next try continues.
 */
export async function stopLoading(): Promise<void> {
  if (getState().model.status !== "loading") return;
  show({ status: "none" });
  await endWorker();
}

export async function unloadModel(): Promise<void> {
  show({ status: "none" });
  await optimizerWorker.call((service) => service.unloadModel());
}

/** The model's engine is of no use any more: ends its worker, says why, and offers to load it again. */
export async function dropModel(failure: Failure): Promise<void> {
  forgetModel(failure);
  await endWorker();
}

/** The model went with its worker; the page says why and offers to load it again. */
export function forgetModel(failure: Failure): void {
  const { model } = getState();
  if (model.status === "ready") show({ status: "failed", entry: model.entry, failure });
}

/** Keeps how fast the model read and wrote, for the chip in the header and for the estimate of the next run. */
export function noteSpeed(usage: Usage, timings: Timings): void {
  const { model } = getState();
  if (model.status !== "ready" || timings.decodeMilliseconds === 0) return;
  const speed = speedFrom(usage, timings);
  show({
    ...model,
    ...(speed !== null && { speed }),
    tokensPerSecond: (usage.completionTokens / timings.decodeMilliseconds) * 1000,
  });
}

async function endWorker(): Promise<void> {
  await keepWorkerRequests();
  await optimizerWorker.end({ kind: "worker-died", detail: "" });
}

function show(model: ModelState): void {
  setState({ model });
}

function loadingModel(entry: CatalogEntry): Extract<ModelState, { status: "loading" }> | null {
  const { model } = getState();
  return model.status === "loading" && model.entry === entry ? model : null;
}

/** Bytes a second over the last seconds; null until a second has passed. */
function speedometer(): (bytesDone: number) => number | null {
  const samples: { at: number; bytesDone: number }[] = [];
  return (bytesDone) => {
    const now = Date.now();
    samples.push({ at: now, bytesDone });
    while (samples.length > 1 && now - (samples[0]?.at ?? now) > SPEED_WINDOW_MILLISECONDS) samples.shift();
    const first = samples[0];
    if (first === undefined || now - first.at < 1_000) return null;
    return ((bytesDone - first.bytesDone) / (now - first.at)) * 1000;
  };
}
