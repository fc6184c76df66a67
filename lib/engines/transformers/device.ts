import type { Failure } from "../../base/failure";
import { awaitReport } from "../loss-report";
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

/** What is known of the loss of a device; the library's own errors after it say only that an operation failed. */
export interface LossWatch {
  /** Null where the device still works. Answers after a moment, as the news may come after the error that it caused. */
  readonly findLoss: () => Promise<Failure | null>;
  readonly lost: Promise<Failure>;
}

export function watchForLoss(device: GPUDevice): LossWatch {
  const lost = device.lost.then(({ reason, message }): Failure => ({
    kind: "gpu-device-lost",
    detail: `${reason}: ${message}`,
  }));
  return { findLoss: () => awaitReport(lost), lost };
}

/** Why the device is gone that the runtime has asked for, or null where it has none or it still works. */
export function findLossWhileLoading(device: Promise<GPUDevice> | undefined): Promise<Failure | null> {
  // Where no device was given, loading fails and says so; that is no loss.
  const lost = Promise.resolve(device).then(
    (given) => (given === undefined ? null : watchForLoss(given).lost),
    () => null,
  );
  return awaitReport(lost);
}
