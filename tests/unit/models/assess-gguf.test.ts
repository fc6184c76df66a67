import { describe, expect, it } from "vitest";
import { catalog, type CatalogEntry } from "../../../lib/models/catalog";
import type { DeviceReport, GpuReport } from "../../../lib/models/device-report";
import { recommendModel } from "../../../lib/models/preflight";

const goodLimits = {
  maxBufferSize: 2 ** 31,
  maxStorageBufferBindingSize: 2 ** 31,
  maxComputeWorkgroupStorageSize: 32_768,
  maxStorageBuffersPerShaderStage: 10,
};

const adapter = { kind: "adapter", isSoftware: false, hasF16: true, limits: goodLimits } as const satisfies GpuReport;

/** A laptop of today in Chrome, and what differs from it. */
function report(changes: Partial<DeviceReport> = {}): DeviceReport {
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

describe("a GGUF model", () => {
  const [onProcessor] = catalog.filter(({ id }) => id === "HuggingFaceTB/SmolLM2-135M-Instruct");
  const gguf = (device: "wasm" | "webgpu"): CatalogEntry => ({
    ...onProcessor!,
    reference: { engine: "wllama", modelId: "Mine", files: ["https://site.example/mine.gguf"], device },
  });
  const verdictOn = (changes: Partial<DeviceReport>, device: "wasm" | "webgpu") =>
    recommendModel(report(changes), [gguf(device)]).assessments[0]?.verdict;

  it("runs where WebAssembly counts memory in 64 bits, and on the adapter of Chrome only", () => {
    expect(verdictOn({}, "wasm")).toBe("well");
    expect(verdictOn({ hasLargeMemory: false }, "wasm")).toBe("not");
    expect(verdictOn({}, "webgpu")).toBe("well");
    expect(verdictOn({ browser: "safari" }, "webgpu")).toBe("not");
    expect(verdictOn({ browser: "firefox" }, "webgpu")).toBe("not");
    expect(verdictOn({ browser: "safari" }, "wasm")).toBe("well");
  });

  it("can be the one to begin with on a processor", () => {
    const device = report({ gpu: { kind: "no-webgpu" } });
    expect(recommendModel(device, [gguf("wasm")]).recommended?.reference.engine).toBe("wllama");
  });
});
