import type { WorkerModelReference } from "@/lib/engines/load-engine";
import { answerWithTime, betweenTokens, type Write } from "./timed-load";

/** The libraries as their own documentation uses them, with the context and the threads that Goldsmith gives them. */
answerWithTime((reference) => {
  switch (reference.engine) {
    case "web-llm":
      return loadWebLlm(reference);
    case "transformers":
      return loadTransformers(reference);
    case "wllama":
      return loadWllama(reference);
  }
});

async function loadWllama({ files: [file = ""] }: Extract<WorkerModelReference, { engine: "wllama" }>): Promise<Write> {
  const { Wllama } = await import("@wllama/wllama");
  const core = new URL("../../../lib/engines/wllama/generated/wllama_core.wasm", import.meta.url).href;
  const threads = crossOriginIsolated ? Math.min(4, navigator.hardwareConcurrency) : 1;
  const wllama = new Wllama({ default: core }, { suppressNativeLog: true });
  await wllama.loadModelFromUrl(file, { n_ctx: 4096, n_batch: 64, n_parallel: 1, n_threads: threads, n_gpu_layers: 0 });
  return async (request, tokens) => {
    const times: number[] = [];
    const messages = [{ role: "user" as const, content: request }];
    const chunks = await wllama.createChatCompletion({ messages, max_tokens: tokens, temperature: 0, stream: true });
    for await (const { choices } of chunks) if (choices[0]?.delta.content) times.push(performance.now());
    return betweenTokens(times);
  };
}

async function loadWebLlm({
  modelId,
  addresses,
}: Extract<WorkerModelReference, { engine: "web-llm" }>): Promise<Write> {
  if (addresses === undefined) throw new Error("The model has no addresses.");
  const { MLCEngine } = await import("@mlc-ai/web-llm");
  // The address that Goldsmith gives to WebLLM, so that both find the same files in the cache.
  const model = `${addresses.weights}resolve/main/../../`;
  const record = { model_id: modelId, model, model_lib: addresses.library };
  const engine = new MLCEngine({ appConfig: { model_list: [record] } });
  await engine.reload(modelId, { context_window_size: 4096 });
  return async (request, tokens) => {
    const times: number[] = [];
    const messages = [{ role: "user" as const, content: request }];
    const chunks = await engine.chat.completions.create({
      messages,
      max_tokens: tokens,
      temperature: 0,
      stream: true,
    });
    for await (const { choices } of chunks) if (choices[0]?.delta.content) times.push(performance.now());
    return betweenTokens(times);
  };
}

async function loadTransformers({
  modelId,
  baseAddress = "",
  dtype,
  device,
}: Extract<WorkerModelReference, { engine: "transformers" }>): Promise<Write> {
  const { AutoModelForCausalLM, AutoTokenizer, TextStreamer, env } = await import("@xenova/transformers");
  env.remoteHost = new URL(baseAddress).origin;
  env.remotePathTemplate = `${new URL(baseAddress).pathname}/{model}/`;
  env.allowLocalModels = false;
  env.useWasmCache = false;
  const { wasm } = env.backends.onnx;
  if (wasm !== undefined) {
    delete wasm.wasmPaths;
    wasm.numThreads = crossOriginIsolated ? Math.min(4, navigator.hardwareConcurrency) : 1;
  }
  const tokenizer = await AutoTokenizer.from_pretrained(modelId);
  const model = await AutoModelForCausalLM.from_pretrained(modelId, { dtype, device });
  return async (request, tokens) => {
    const times: number[] = [];
    const inputs = tokenizer.apply_chat_template([{ role: "user", content: request }], {
      add_generation_prompt: true,
      return_dict: true,
    });
    const streamer = new TextStreamer(tokenizer, {
      skip_prompt: true,
      callback_function: () => undefined,
      token_callback_function: () => times.push(performance.now()),
    });
    await model.generate({ ...inputs, max_new_tokens: tokens, do_sample: false, streamer });
    return betweenTokens(times);
  };
}
