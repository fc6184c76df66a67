import { env } from "@xenova/transformers";

/** The runtime for the processor alone is half as large as the one that can use a GPU too, and as fast. */
const processorFiles = {
  wasm: new URL("../../../node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm", import.meta.url),
  mjs: new URL("../../../node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.mjs", import.meta.url),
};

let startedFor: "wasm" | "webgpu" | null = null;

/**
 * Says which files the runtime is started from, at the first model of a worker; it cannot be started twice. False where
 * it was started for the processor alone, and a GPU is wanted: that takes a new worker.
 *
 * The WebAssembly files come from the bundler: the library would fetch them from a CDN, and start them from a blob.
 */
export function configureRuntime(device: "wasm" | "webgpu"): boolean {
  env.useWasmCache = false;
  const { wasm } = env.backends.onnx;
  if (wasm === undefined) return true;
  if (startedFor === "wasm" && device === "webgpu") return false;
  startedFor ??= device;
  if (startedFor === "wasm") wasm.wasmPaths = processorFiles;
  else delete wasm.wasmPaths;
  // Several threads need shared memory, which browsers give to isolated pages only.
  wasm.numThreads = crossOriginIsolated ? Math.min(4, navigator.hardwareConcurrency) : 1;
  return true;
}
