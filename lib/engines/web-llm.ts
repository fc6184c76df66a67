import { MLCEngine, type InitProgressCallback } from "@mlc-ai/web-llm";

import type { Failure } from "../base/failure";
import { fail, succeed, type Result } from "../base/result";
import type { Engine, LoadEngine, LoadProgress } from "./engine";
import { findAdapterFailure } from "./web-llm/adapter";
import { countBytes } from "./web-llm/byte-count";
import { watchDevice, type DeviceWatch } from "./web-llm/device";
import { obtainChatConfig, obtainModelFiles } from "./web-llm/download";
import { createWebLlmEngine } from "./web-llm/engine";
import { webLlmFailure } from "./web-llm/failure";
import type { ChatConfig } from "./web-llm/files";
import { contextOf, findWebLlmModel, type WebLlmModel, type WebLlmReference } from "./web-llm/model";
import type { PromptPipeline } from "./web-llm/prompt";

type OnProgress = (progress: LoadProgress) => void;

/**
 * Loads a model of WebLLM's list, or of two addresses, with `MLCEngine` in the worker that calls this. What WebLLM would
 * find out late or never is asked first: whether the GPU can do it, then whether each file is what it should be.
 */
export const loadWebLlm: LoadEngine<WebLlmReference> = async (reference, { onProgress }) => {
  try {
    return await load(reference, onProgress);
  } catch (error) {
    return fail(webLlmFailure(error));
  }
};

async function load(reference: WebLlmReference, onProgress: OnProgress): Promise<Result<Engine>> {
  const model = findWebLlmModel(reference);
  if (!model) return fail({ kind: "model-unknown", modelId: reference.modelId });
  const unfit = await findAdapterFailure(model.record, reference.modelId);
  if (unfit) return fail(unfit);

  const count = countBytes(onProgress);
  const config = await obtainChatConfig(model, count.add);
  if (!config.ok) return config;
  const unfitToo = await findAdapterFailure(model.record, config.value.quantization);
  if (unfitToo) return fail(unfitToo);
  const weightBytes = await obtainModelFiles(model, config.value, count);
  if (!weightBytes.ok) return weightBytes;
  return prepare(model, config.value, countPrepared(weightBytes.value, onProgress));
}

/** Hands the downloaded model to WebLLM, which brings the weights to the GPU and builds the shaders. */
async function prepare(
  model: WebLlmModel,
  config: ChatConfig,
  initProgressCallback: InitProgressCallback,
): Promise<Result<Engine>> {
  const { record } = model;
  const context = contextOf(model, config);
  const device = watchDevice();
  const mlc = new MLCEngine({ appConfig: { model_list: [record] }, initProgressCallback });
  try {
    await mlc.reload(record.model_id, context.options);
    const pipeline = pipelineOf(mlc, record.model_id);
    const engine = createWebLlmEngine({
      mlc,
      pipeline,
      device,
      model: { engine: "web-llm", modelId: record.model_id, device: "webgpu", contextTokens: context.tokens },
      templateRoles: new Set(record.model_manifest ? [] : Object.keys(config.conv_template.role_templates ?? {})),
      skipsThinking: thinksAloud(config),
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

/** The next attempt fetches the library again. */
async function forgetLibrary(address: string): Promise<void> {
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
