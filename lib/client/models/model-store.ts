import type { Remote } from "comlink";
import { create } from "zustand";
import type { Failure } from "../../base/failure";
import { succeed } from "../../base/result";
import type { LoadedModel, LoadOptions, LoadProgress, ModelReference, Timings, Usage } from "../../engines/engine";
import type { EngineOffer } from "../../engines/engine-offer";
import { modelFolderOf } from "../../model-files/model-folder";
import type { CatalogEntry } from "../../models/catalog";
import { createPaceMeter, type Pace } from "../../models/download-pace";
import { loadOnce } from "../../models/load-once";
import { speedFrom, type ModelSpeed } from "../../optimizers/estimate-run";
import { optimizerWorker } from "../worker/optimizer-worker";
import { dismissFailure, isBusy, useRun } from "../run/run-store";
import { useSettings } from "../settings/settings-store";
import { keepEngineFiles } from "../site/service-worker";
import { afterLongHidden, whenVisible } from "../site/tab-visibility";
import { noteLastModel } from "./last-model";

type BuiltInReference = Extract<ModelReference, { engine: "built-in-ai" }>;
type WorkerReference = Exclude<ModelReference, BuiltInReference>;

export type ModelState =
  | { readonly status: "none" }
  | ({
      readonly status: "loading";
      readonly entry: CatalogEntry;
      readonly progress: LoadProgress | null;
      /** Why it is loaded once more without being asked for; null where a person asked. */
      readonly restartedAfter: Failure | null;
    } & Pace)
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

/**
 * Loads the model into the worker, in place of the one that is there. A large one that another tab holds is not loaded
 * here too: the person is told, and may ask once more.
 */
export function loadModel(entry: CatalogEntry): Promise<void> {
  const { model } = getState();
  const wasTold =
    model.status === "failed" && model.entry.id === entry.id && model.failure.kind === "model-loaded-elsewhere";
  return load(entry, { restartedAfter: null, onlyOnce: wasTold ? undefined : loadOnce(entry) });
}

interface LoadConditions {
  /** Why it is loaded once more without being asked for; null where a person asked. */
  readonly restartedAfter: Failure | null;
  readonly onlyOnce: LoadOptions["onlyOnce"];
}

async function load(entry: CatalogEntry, { restartedAfter, onlyOnce }: LoadConditions): Promise<void> {
  if (getState().model.status === "loading") await stopLoading();
  if (entry.reference.engine !== "built-in-ai") void keepFiles();
  // The runtime of ONNX that a worker has started for the processor knows no GPU.
  const before = getState().model;
  if (before.status === "ready" && before.loaded.engine === "transformers") await unloadModel();
  show({ status: "loading", entry, restartedAfter, progress: null, bytesPerSecond: null, secondsLeft: null });
  const { reference } = entry;
  const measure = createPaceMeter(() => performance.now());
  function onProgress(progress: LoadProgress): void {
    const model = loadingModel(entry);
    if (model !== null) show({ ...model, progress, ...measure(progress) });
  }
  const result =
    reference.engine === "built-in-ai"
      ? await loadInPage(reference, onProgress)
      : await loadInWorker(reference, { onProgress, onLoss: (failure) => void recover(entry, failure), onlyOnce });
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
  if (result.ok) noteLastModel(entry.id);
  if (result.ok && reference.engine !== "built-in-ai") {
    const { noteStoredModel } = await import("./stored-models-store");
    await noteStoredModel(entry, modelFolderOf(reference));
  }
  void keepEngineFiles();
}

/** Only who wants a model needs the program for it. */
async function keepFiles(): Promise<void> {
  const program = await import("./keep-files").catch(() => null);
  await program?.askOnceToKeepFiles();
}

interface WorkerLoadOptions {
  readonly onProgress: LoadOptions["onProgress"];
  readonly onLoss: (failure: Failure) => void;
  readonly onlyOnce: LoadOptions["onlyOnce"];
}

async function loadInWorker(reference: WorkerReference, { onProgress, onLoss, onlyOnce }: WorkerLoadOptions) {
  const { contextTokens } = useSettings.getState().settings;
  const called = await optimizerWorker.call((service, proxy) =>
    service.loadModel(reference, proxy(onProgress), proxy(onLoss), {
      ...(onlyOnce && { onlyOnce }),
      ...(contextTokens !== null && { contextTokens }),
    }),
  );
  return called.ok ? called.value : called;
}

/** The browser's built-in model exists in windows only: it is loaded here, and the worker's requests come to it. */
async function loadInPage(reference: BuiltInReference, onProgress: LoadOptions["onProgress"]) {
  const [{ loadBuiltInAi }, { offerEngine }] = await Promise.all([
    import("../../engines/built-in-ai"),
    import("../../engines/engine-offer"),
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
  // WebAssembly gives no memory back before its worker ends.
  await endWorker();
}

/**
 * The model's engine is of no use any more: ends its worker and says why. After a lost GPU the model is loaded again
 * from its files; where that happens too often, or for another reason, the page offers to.
 */
export async function dropModel(failure: Failure): Promise<void> {
  const { model } = getState();
  forgetModel(failure);
  await endWorker();
  const isPassing = failure.kind === "gpu-device-lost" && performance.now() - restartedAt > RESTART_MILLISECONDS;
  if (model.status !== "ready" || !isPassing || getState().model.status !== "failed") return;
  restartedAt = performance.now();
  await loadWhenVisible(model.entry, failure);
}

/** A tab in the background would fight for memory with what is looked at, and phones end tabs that do. */
async function loadWhenVisible(entry: CatalogEntry, failure: Failure): Promise<void> {
  await whenVisible();
  const { model } = getState();
  // Meanwhile the person may have loaded this one or another.
  if (model.status !== "failed" || model.failure !== failure) return;
  // It was here before, whoever else has it.
  await load(entry, { restartedAfter: failure, onlyOnce: undefined });
}

/** In the background for so long, a model that does nothing is unloaded. */
const REST_AFTER_MILLISECONDS = 10 * 60_000;

/**
 * Unloads the model while the tab is in the background for long, and loads it again when somebody looks; returns what
 * ends that. Its worker is ended, for WebAssembly gives no memory back. The browser's own model costs this tab nothing.
 */
export function restWhenHidden(): () => void {
  return afterLongHidden(REST_AFTER_MILLISECONDS, () => void rest());
}

async function rest(): Promise<void> {
  const { model } = getState();
  if (model.status !== "ready" || model.loaded.device === "built-in" || isBusy(useRun.getState().run)) return;
  const failure: Failure = { kind: "model-rests" };
  show({ status: "failed", entry: model.entry, failure });
  await endWorker();
  await loadWhenVisible(model.entry, failure);
}

/** A device that is lost twice within this time is not for this model. */
const RESTART_MILLISECONDS = 60_000;
let restartedAt = -Infinity;

/** The GPU was lost. A run that is going hears of it from its engine, is closed as failed, and then drops the model. */
async function recover(entry: CatalogEntry, failure: Failure): Promise<void> {
  const { model } = getState();
  const { run } = useRun.getState();
  const isWriting = (run.status === "running" && run.optimizer !== "instant") || run.status === "measuring";
  if (model.status === "ready" && model.entry === entry && !isWriting) await dropModel(failure);
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
  await optimizerWorker.end({ kind: "worker-died", detail: "" });
}

function show(model: ModelState): void {
  setState({ model });
}

function loadingModel(entry: CatalogEntry): Extract<ModelState, { status: "loading" }> | null {
  const { model } = getState();
  return model.status === "loading" && model.entry === entry ? model : null;
}
