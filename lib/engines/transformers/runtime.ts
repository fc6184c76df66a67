import { env } from "@xenova/transformers";

/** The WebAssembly files come from the bundler: the library would fetch them from a CDN, and start them from a blob. */
export function configureRuntime(): void {
  env.useWasmCache = false;
  const { wasm } = env.backends.onnx;
  if (wasm === undefined) return;
  delete wasm.wasmPaths;
  // Several threads need shared memory, which browsers give to isolated pages only.
  wasm.numThreads = crossOriginIsolated ? Math.min(4, navigator.hardwareConcurrency) : 1;
}
