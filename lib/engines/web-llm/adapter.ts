import type { ModelRecord } from "@mlc-ai/web-llm";

import type { Failure } from "../../base/failure";

/** What WebLLM asks of every adapter, in its own fallback sizes; it throws a plain Error where one is not met. */
const LEAST_LIMITS = {
  maxBufferSize: 256 * 2 ** 20,
  maxStorageBufferBindingSize: 128 * 2 ** 20,
  maxComputeWorkgroupStorageSize: 32 * 2 ** 10,
  maxStorageBuffersPerShaderStage: 10,
} as const;

/**
 * Why this machine cannot run the model, or null where it can. `quantization` is the model's id or what its config says;
 * most half-precision models of WebLLM's list name no required feature.
 */
export async function findAdapterFailure(record: ModelRecord, quantization: string): Promise<Failure | null> {
  // The DOM types promise `gpu`; browsers without WebGPU lack it.
  const gpu = navigator.gpu as GPU | undefined;
  if (!gpu) return { kind: "webgpu-unavailable" };
  const adapter = await gpu.requestAdapter({ powerPreference: "high-performance" });
  if (!adapter) return { kind: "gpu-adapter-missing" };

  const required = [...(needsHalfPrecision(quantization) ? ["shader-f16"] : []), ...(record.required_features ?? [])];
  const missing = required.find((feature) => !adapter.features.has(feature));
  if (missing) return { kind: "gpu-feature-missing", feature: missing };
  return findLimitFailure(adapter.limits, record.buffer_size_required_bytes ?? 0);
}

/** Whether weights are halves: `q4f16_1`, `q0f16`. */
function needsHalfPrecision(quantization: string): boolean {
  return /q\d+f16/.test(quantization);
}

function findLimitFailure(limits: GPUSupportedLimits, bindingBytes: number): Failure | null {
  const required = {
    ...LEAST_LIMITS,
    maxStorageBufferBindingSize: Math.max(LEAST_LIMITS.maxStorageBufferBindingSize, bindingBytes),
  };
  for (const name of Object.keys(LEAST_LIMITS) as (keyof typeof LEAST_LIMITS)[]) {
    if (limits[name] < required[name]) {
      return { kind: "gpu-feature-missing", feature: `${name} ≥ ${required[name]}` };
    }
  }
  return null;
}
