import type { Failure } from "../../base/failure";
import type { ModelReference } from "../engine";

type TransformersReference = Extract<ModelReference, { engine: "transformers" }>;

/** Why this machine cannot run the model on its GPU, or null where it can. The library would say it in plain Errors. */
export async function findGpuFailure(dtype: TransformersReference["dtype"]): Promise<Failure | null> {
  // The DOM types promise `gpu`; browsers without WebGPU lack it.
  const gpu = navigator.gpu as GPU | undefined;
  if (!gpu) return { kind: "webgpu-unavailable" };
  const adapter = await gpu.requestAdapter({ powerPreference: "high-performance" });
  if (!adapter) return { kind: "gpu-adapter-missing" };
  const needsHalves = dtype === "fp16" || dtype === "q4f16";
  return needsHalves && !adapter.features.has("shader-f16")
    ? { kind: "gpu-feature-missing", feature: "shader-f16" }
    : null;
}

/** Remembers the loss of a device; the library's own errors after it say only that an operation failed. */
export function watchForLoss(device: GPUDevice | undefined): () => Failure | null {
  let loss: Failure | null = null;
  void device?.lost.then(({ reason, message }) => {
    loss = { kind: "gpu-device-lost", detail: `${reason}: ${message}` };
  });
  return () => loss;
}
