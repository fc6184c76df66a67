import { AutoModelForCausalLM, AutoTokenizer, env, ModelRegistry, type ProgressInfo } from "@xenova/transformers";

import type { Failure } from "../base/failure";
import { fail, succeed, type Result } from "../base/result";
import { isImported } from "../model-files/imported-host";
import { findSecondLoad, markInUse, withModelLock } from "../model-files/model-lock";
import { fileNameOf } from "../model-files/request-file";
import type { Engine, LoadEngine, LoadProgress, ModelReference } from "./engine";
import { createFileProgress, type FileProgress } from "./transformers/file-progress";
import { createTrackedFetch, type Refusal, type TrackedFetch } from "./transformers/tracked-fetch";
import { findGpuFailure, findLossWhileLoading, watchForLoss } from "./transformers/device";
import { createTransformersEngine } from "./transformers/engine";
import { transformersFailure } from "./transformers/failure";
import { forgetFolder, openModelFolder, readSeparateTemplate, type ModelFolder } from "./transformers/folder";
import { findContextTokens, findEndTokens } from "./transformers/model-facts";
import { configureRuntime } from "./transformers/runtime";

type TransformersReference = Extract<ModelReference, { engine: "transformers" }>;

/**
 * Loads a model of the hub, or of a folder elsewhere, with transformers.js in the worker that calls this. Files are kept
 * in the browser's cache `transformers-cache` under their addresses; where there is no room for them, the model works
 * but is downloaded again the next time.
 *
 * The library chains what it asks of ONNX Runtime: after a failed load every later load in the same worker ends in the
 * same error, and after a failed run every later run, also of a model that is whole. Only a new worker helps then.
 */
export const loadTransformers: LoadEngine<TransformersReference> = async (reference, options) => {
  const { onProgress, onlyOnce, contextTokens = USUAL_CONTEXT_TOKENS } = options;
  const tracked = createTrackedFetch(fetchUnlessImported);
  const folder = openModelFolder(reference, tracked);
  if (folder === null) {
    const url = reference.baseAddress ?? "";
    return fail({ kind: "download-failed", url, status: null, detail: "This is no address." });
  }
  // Two tabs would download the same files twice; the second finds them in the cache.
  const loading = withModelLock(folder.address, { onProgress }, async (report) => {
    const second = await findSecondLoad(folder.address, onlyOnce);
    return second ? fail(second) : load(reference, report, { folder, contextTokens });
  });
  const result = await loading.catch(async (error: unknown) => {
    const loss = reference.device === "webgpu" ? await findLossWhileLoading(gpuDevice()) : null;
    if (loss) return fail(loss);
    if (earlierErrors.has(error)) {
      return fail({ kind: "engine-failed", detail: `It needs a new worker after ${String(error)}` });
    }
    earlierErrors.add(error);
    return fail(explain(error, tracked.refusals));
  });
  if (!result.ok && result.failure.kind === "model-damaged") await forgetFolder(folder);
  return result;
};

/**
 * What a model can hold, 32,768 tokens or more, a browser often cannot: the memory for it grows with each token, and
 * where it runs out the whole worker is spoilt.
 */
const USUAL_CONTEXT_TOKENS = 4096;

/** A model from disk is in the cache or nowhere: the library is told so, as it asks for optional files too. */
const fetchUnlessImported: TrackedFetch["fetch"] = (input, init) =>
  isImported(String(input)) ? Promise.resolve(new Response(null, { status: 404 })) : fetch(input, init);

function explain(error: unknown, refusals: readonly Refusal[]): Failure {
  const failure = transformersFailure(error, refusals);
  const isFromDisk = failure.kind === "download-failed" && isImported(failure.url);
  return isFromDisk ? { kind: "imported-file-missing", file: fileNameOf(failure.url) } : failure;
}

/** Meeting the same error object again says that the runtime has not tried anew. */
const earlierErrors = new Set<unknown>();

async function load(
  reference: TransformersReference,
  onProgress: (progress: LoadProgress) => void,
  { folder, contextTokens }: { readonly folder: ModelFolder; readonly contextTokens: number },
): Promise<Result<Engine>> {
  const { modelId, dtype, device } = reference;
  if (device === "webgpu") {
    const failure = await findGpuFailure(dtype);
    if (failure) return fail(failure);
  }
  if (!configureRuntime(device)) {
    return fail({
      kind: "engine-failed",
      detail: "This worker's runtime knows the processor alone; a GPU takes a new one.",
    });
  }
  const progress = createFileProgress(onProgress, undefined, () => !folder.tracked.hasFetched());
  const progress_callback = (info: ProgressInfo) => {
    followProgress(info, progress);
  };

  const tokenizerFiles = await ModelRegistry.get_tokenizer_files(folder.libraryId);
  if (tokenizerFiles.length === 0) {
    const url = `${folder.address}tokenizer_config.json`;
    return fail({ kind: "download-failed", url, status: 404, detail: "The model has no tokenizer." });
  }
  const tokenizer = await AutoTokenizer.from_pretrained(folder.libraryId, { progress_callback });
  if (reference.chatTemplate !== undefined) tokenizer.chat_template = reference.chatTemplate;
  tokenizer.chat_template ??= await readSeparateTemplate(folder);
  if (tokenizer.chat_template === null) {
    return fail({ kind: "model-damaged", detail: "The model has no chat template." });
  }

  const weights = await AutoModelForCausalLM.from_pretrained(folder.libraryId, { dtype, device, progress_callback });
  progress.finish();
  const gpu = device === "webgpu" ? await gpuDevice() : undefined;
  return succeed(
    createTransformersEngine({
      tokenizer,
      weights,
      model: {
        engine: "transformers",
        modelId,
        device,
        contextTokens: Math.min(findContextTokens(weights, tokenizer), contextTokens),
      },
      endTokens: findEndTokens(weights, tokenizer),
      release: await markInUse(folder.address),
      loss: gpu === undefined ? null : watchForLoss(gpu),
    }),
  );
}

/** The device on which the runtime computes; it asks for one when it first loads a model for the GPU. */
function gpuDevice(): Promise<GPUDevice> | undefined {
  return env.backends.onnx.webgpu?.device;
}

function followProgress(info: ProgressInfo, progress: FileProgress): void {
  switch (info.status) {
    case "progress":
      progress.setFile(info.file, { done: info.loaded, total: info.total });
      break;
    case "progress_total":
      // It names every file of the model; the tokenizer's are here by then.
      for (const [file, { loaded, total }] of Object.entries(info.files)) {
        progress.setFile(file, { done: loaded, total });
      }
      progress.setComplete();
      break;
    case "done":
      progress.setDone(info.file);
      break;
    case "initiate":
    case "download":
    case "ready":
      break;
  }
}
