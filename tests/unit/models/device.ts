import type { DeviceReport, GpuReport } from "../../../lib/models/device-report";

const GIBIBYTE = 2 ** 30;

export const goodLimits = {
  maxBufferSize: 2 * GIBIBYTE,
  maxStorageBufferBindingSize: 2 * GIBIBYTE,
  maxComputeWorkgroupStorageSize: 32_768,
  maxStorageBuffersPerShaderStage: 10,
};

export const adapter = {
  kind: "adapter",
  isSoftware: false,
  hasF16: true,
  limits: goodLimits,
} as const satisfies GpuReport;

/** A laptop of today in Chrome, and what differs from it. */
export function report(changes: Partial<DeviceReport> = {}): DeviceReport {
  return {
    gpu: adapter,
    hasWebAssembly: true,
    hasLargeMemory: true,
    memoryGigabytes: 8,
    freeStorageBytes: 100e9,
    isCrossOriginIsolated: false,
    builtInModel: "unavailable",
    isMobile: false,
    fileStorage: "kept",
    isSecureContext: true,
    browser: "chrome",
    system: "windows",
    ...changes,
  };
}
