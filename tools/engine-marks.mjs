// @ts-check

/**
 * By what an engine's files are known in the build: a name that the library writes into its own code, and that
 * minifying keeps, or that its file has.
 */
export const engineMarks = {
  WebLLM: "tensor-cache.json",
  "transformers.js": "past_key_values",
  "ONNX Runtime": "ort-wasm",
  wllama: "wllama_",
};
