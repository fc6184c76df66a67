import { hasLargeMemory } from "../model-files/wasm-memory";
import {
  findBrowserName,
  findSystemName,
  isMobile,
  type BrowserName,
  type BrowserNavigator,
  type SystemName,
} from "./browser";

/** What this device and browser offer to a model, as far as the browser says. */
export interface DeviceReport {
  readonly gpu: GpuReport;
  readonly hasWebAssembly: boolean;
  /** Whether WebAssembly may count its memory in 64 bits, as llama.cpp does. */
  readonly hasLargeMemory: boolean;
  /** Rounded and capped by the browser, so that it tells little about the person; null where it does not say. */
  readonly memoryGigabytes: number | null;
  /** What this site may still store; null where the browser does not say. */
  readonly freeStorageBytes: number | null;
  /** What becomes of the files that this page stores. */
  readonly fileStorage: FileStorage;
  /** Browsers offer WebGPU and storage for files on HTTPS and localhost only. */
  readonly isSecureContext: boolean;
  /** Whether WebAssembly may use several threads. */
  readonly isCrossOriginIsolated: boolean;
  readonly builtInModel: BuiltInModelState;
  readonly isMobile: boolean;
  readonly browser: BrowserName;
  readonly system: SystemName;
}

/**
 * "until-closed": in a private window, where the files lie in memory and are gone with it. Firefox and Safari show it;
 * Chrome hides it, so there "kept" may be wrong. "none": the browser gives this page no place at all.
 */
export type FileStorage = "kept" | "until-closed" | "none";

export type GpuReport =
  | { readonly kind: "no-webgpu" }
  | { readonly kind: "no-adapter" }
  | {
      readonly kind: "adapter";
      /** Computed by the processor in truth: it works, many times slower. */
      readonly isSoftware: boolean;
      readonly hasF16: boolean;
      readonly limits: GpuLimits;
    };

/** The limits that WebLLM asks for, under WebGPU's own names. Sizes are in bytes. */
export type GpuLimits = Readonly<
  Record<
    | "maxBufferSize"
    | "maxStorageBufferBindingSize"
    | "maxComputeWorkgroupStorageSize"
    | "maxStorageBuffersPerShaderStage",
    number
  >
>;

export type BuiltInModelState = "unavailable" | "downloadable" | "downloading" | "available";

/** Asks the browser; no model is loaded and no request made. A question that fails counts as answered with nothing. */
export async function probeDevice(): Promise<DeviceReport> {
  const browser: BrowserNavigator = navigator;
  const [gpu, freeStorageBytes, fileStorage, builtInModel] = await Promise.all([
    probeGpu(browser),
    orElse(null, () => probeStorage(browser)),
    probeFileStorage(browser),
    orElse("unavailable", probeBuiltInModel),
  ]);
  return {
    gpu,
    hasWebAssembly: "WebAssembly" in globalThis,
    hasLargeMemory: "WebAssembly" in globalThis && hasLargeMemory(),
    memoryGigabytes: browser.deviceMemory ?? null,
    freeStorageBytes,
    fileStorage,
    isSecureContext: globalThis.isSecureContext,
    isCrossOriginIsolated: globalThis.crossOriginIsolated,
    builtInModel,
    isMobile: isMobile(browser),
    browser: findBrowserName(browser),
    system: findSystemName(browser),
  };
}

async function probeGpu({ gpu }: BrowserNavigator): Promise<GpuReport> {
  if (gpu === undefined) return { kind: "no-webgpu" };
  const adapter = await orElse(null, () => gpu.requestAdapter({ powerPreference: "high-performance" }));
  if (adapter === null) return { kind: "no-adapter" };
  const { maxBufferSize, maxStorageBufferBindingSize } = adapter.limits;
  const { maxComputeWorkgroupStorageSize, maxStorageBuffersPerShaderStage } = adapter.limits;
  return {
    kind: "adapter",
    isSoftware: isSoftware(adapter),
    hasF16: adapter.features.has("shader-f16"),
    limits: {
      maxBufferSize,
      maxStorageBufferBindingSize,
      maxComputeWorkgroupStorageSize,
      maxStorageBuffersPerShaderStage,
    },
  };
}

/** Before the flag moved into `info`, it stood on the adapter itself. */
function isSoftware(adapter: {
  readonly info?: Partial<GPUAdapterInfo>;
  readonly isFallbackAdapter?: boolean;
}): boolean {
  return adapter.info?.isFallbackAdapter ?? adapter.isFallbackAdapter ?? false;
}

async function probeStorage({ storage }: BrowserNavigator): Promise<number | null> {
  const { quota, usage } = (await storage?.estimate()) ?? {};
  return quota === undefined ? null : Math.max(0, quota - (usage ?? 0));
}

async function probeBuiltInModel(): Promise<BuiltInModelState> {
  // Chrome warns in the console where no language is named, whatever is written later.
  const options: LanguageModelCreateCoreOptions = { expectedOutputs: [{ type: "text", languages: ["en"] }] };
  return "LanguageModel" in globalThis ? LanguageModel.availability(options) : "unavailable";
}

async function probeFileStorage({ storage }: BrowserNavigator): Promise<FileStorage> {
  const hasCaches = await orElse(false, async () => {
    // Where storage is forbidden the name is there, but each question ends in a SecurityError.
    await caches.has("webllm/model");
    return true;
  });
  if (!hasCaches) return "none";
  // Older Safari has no such folder in any window.
  if (typeof storage?.getDirectory !== "function") return "kept";
  return orElse<FileStorage>("until-closed", async () => {
    await storage.getDirectory();
    return "kept";
  });
}

async function orElse<Value>(fallback: Value, ask: () => Promise<Value>): Promise<Value> {
  try {
    return await ask();
  } catch {
    return fallback;
  }
}
