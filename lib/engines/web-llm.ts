import { MLCEngine, type ChatOptions, type InitProgressCallback } from "@mlc-ai/web-llm";

import type { Failure } from "../base/failure";
import { fail, succeed, type Result } from "../base/result";
import { countBytes } from "../model-files/byte-count";
import { isImported } from "../model-files/imported-host";
import { findSecondLoad, markInUse, withModelLock } from "../model-files/model-lock";
import { waitInTime } from "../model-files/retry";
import type { ChatConfig } from "../model-files/web-llm-files";
import type { Engine, LoadEngine, LoadOptions, LoadProgress } from "./engine";
import { findControlTokens } from "./keep-text";
import { findAdapterFailure } from "./web-llm/adapter";
import { watchDevice, type DeviceWatch } from "./web-llm/device";
import { createWebLlmEngine } from "./web-llm/engine";
import { webLlmFailure } from "./web-llm/failure";
import {
  contextOf,
  conversationOf,
  findWebLlmModel,
  penaltyOf,
  type WebLlmModel,
  type WebLlmReference,
} from "./web-llm/model";
import { obtainWebLlmFiles, type ObtainedFiles } from "./web-llm/obtain";
import type { PromptPipeline } from "./web-llm/prompt";

type OnProgress = (progress: LoadProgress) => void;

/**
 * Loads a model of WebLLM's list, or of two addresses, with `MLCEngine` in the worker that calls this. What WebLLM would
 * find out late or never is asked first: whether the GPU can do it, then whether each file is what it should be.
 */
export const loadWebLlm: LoadEngine<WebLlmReference> = async (reference, options) => {
  try {
    return await load(reference, options);
  } catch (error) {
    return fail(webLlmFailure(error));
  }
};

async function load(
  reference: WebLlmReference,
  { onProgress, onlyOnce, contextTokens, wait = waitInTime }: LoadOptions,
): Promise<Result<Engine>> {
  const model = findWebLlmModel(reference);
  if (!model) return fail({ kind: "model-unknown", modelId: reference.modelId });
  const unfit = await findAdapterFailure(model.record, reference.modelId);
  if (unfit) return fail(unfit);
  return withModelLock(model.folder, { onProgress }, async (report) => {
    const second = await findSecondLoad(model.folder, onlyOnce);
    if (second) return fail(second);
    // To stop a load, the page ends the worker.
    const download = { count: countBytes(report), signal: new AbortController().signal, wait };
    const obtained = await obtainWebLlmFiles(model, download, {
      checksStored: false,
      findUnfit: ({ quantization }) => findAdapterFailure(model.record, quantization),
    });
    return obtained.ok ? prepare(model, obtained.value, { onProgress: report, contextTokens }) : obtained;
  });
}

/** Hands the downloaded model to WebLLM, which brings the weights to the GPU and builds the shaders. */
async function prepare(
  model: WebLlmModel,
  { config, weightBytes, addedTokens }: ObtainedFiles,
  { onProgress, contextTokens }: { readonly onProgress: OnProgress; readonly contextTokens: number | undefined },
): Promise<Result<Engine>> {
  const { record } = model;
  const initProgressCallback = countPrepared(weightBytes, onProgress);
  const context = contextOf(model, config, contextTokens);
  const conversation = conversationOf(model, config);
  const device = watchDevice();
  const mlc = new MLCEngine({ appConfig: { model_list: [record] }, initProgressCallback });
  try {
    // The format's parts are the folder's own, or were checked where they came in.
    const changes = model.conversation && ({ conv_template: conversation } as unknown as ChatOptions);
    await mlc.reload(record.model_id, { ...context.options, ...penaltyOf(config), ...changes });
    const pipeline = pipelineOf(mlc, record.model_id);
    const engine = createWebLlmEngine({
      mlc,
      pipeline,
      device,
      model: { engine: "web-llm", modelId: record.model_id, device: "webgpu", contextTokens: context.tokens },
      templateRoles: new Set(record.model_manifest ? [] : Object.keys(conversation.role_templates ?? {})),
      skipsThinking: thinksAloud(config),
      controlTokens: findControlTokens(addedTokens, textsIn(conversation).join("\n")),
      release: await markInUse(model.folder),
    });
    return succeed(engine);
  } catch (error) {
    const failure = await explainFailure(error, device);
    device.destroyDevice();
    if (failure.kind === "model-library-unusable") await forgetLibrary(record.model_lib);
    return fail(failure);
  } finally {
    device.stopCapturing();
  }
}

/** All that a format may write, whatever part of it holds it. */
function textsIn(part: unknown): readonly string[] {
  if (typeof part === "string") return [part];
  return typeof part === "object" && part !== null ? Object.values(part).flatMap(textsIn) : [];
}

/** `reload` resolves even where it gave up, such as on an aborted GPU operation; then there is no pipeline. */
function pipelineOf(mlc: MLCEngine, modelId: string): PromptPipeline {
  // Private in WebLLM; see `PromptPipeline` for why it is read.
  const { loadedModelIdToPipeline } = mlc as unknown as { loadedModelIdToPipeline: Map<string, PromptPipeline> };
  const pipeline = loadedModelIdToPipeline.get(modelId);
  if (!pipeline) throw new Error("WebLLM ended without a model.");
  return pipeline;
}

async function explainFailure(error: unknown, device: DeviceWatch): Promise<Failure> {
  const loss = await device.findLoss();
  if (loss) return loss;
  const failure = webLlmFailure(error);
  // Config and files are good. All that WebLLM does with them before it asks for a device is to start the library,
  // and it says in plain Errors what a library made for another version lacks.
  const isLibrary = failure.kind === "engine-failed" && !device.hasDevice();
  return isLibrary ? { kind: "model-library-unusable", detail: failure.detail } : failure;
}

/** The next attempt fetches the library again. One from disk could not be fetched, and may suit another version. */
async function forgetLibrary(address: string): Promise<void> {
  if (isImported(address)) return;
  const cache = await caches.open("webllm/wasm");
  await cache.delete(address);
}

/** Qwen3 writes its thoughts first unless it is told not to; a rewrite does not need them. */
function thinksAloud({ model_type: type }: ChatConfig): boolean {
  return type?.startsWith("qwen3") ?? false;
}

/** WebLLM tells a fraction of the bytes for the weights, then one of the shaders from zero again. */
function countPrepared(weightBytes: number, onProgress: OnProgress): InitProgressCallback {
  let bytesDone = 0;
  return ({ progress }) => {
    bytesDone = Math.max(bytesDone, Math.round(progress * weightBytes));
    onProgress({ phase: "preparing", bytesDone, bytesTotal: weightBytes });
  };
}
