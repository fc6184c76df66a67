import type { LoadEngine, ModelReference } from "./engine";

/** What the worker can load by itself; the browser's built-in model exists in windows only and is handed over. */
export type WorkerModelReference = Exclude<ModelReference, { engine: "built-in-ai" }>;

/**
 * Loads the model with the engine that its reference names. Each engine's library is fetched only here, when a model
 * is wanted: WebLLM alone is over 2 MB on the wire.
 */
export const loadEngine: LoadEngine<WorkerModelReference> = async (reference, options) => {
  switch (reference.engine) {
    case "web-llm": {
      const { loadWebLlm } = await import("./web-llm");
      return loadWebLlm(reference, options);
    }
    case "transformers": {
      const { loadTransformers } = await import("./transformers");
      return loadTransformers(reference, options);
    }
    case "wllama": {
      const { loadWllama } = await import("./wllama");
      return loadWllama(reference, options);
    }
  }
};
