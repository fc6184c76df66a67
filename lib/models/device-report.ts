/** What this device and browser offer to a model, as far as the browser says. */
export interface DeviceReport {
  readonly gpu: GpuReport;
  readonly hasWebAssembly: boolean;
  /** Rounded and capped by the browser, so that it tells little about the person; null where it does not say. */
  readonly memoryGigabytes: number | null;
  /** What this site may still store; null where the browser does not say. */
  readonly freeStorageBytes: number | null;
  /** Whether WebAssembly may use several threads. */
  readonly isCrossOriginIsolated: boolean;
  readonly builtInModel: BuiltInModelState;
  readonly isMobile: boolean;
}

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

/** What may be missing from a browser's `navigator`, or is not in the standard. */
type BrowserNavigator = Partial<Navigator> & {
  readonly deviceMemory?: number;
  readonly userAgentData?: { readonly mobile: boolean };
};

/** Asks the browser; no model is loaded and no request made. A question that fails counts as answered with nothing. */
export async function probeDevice(): Promise<DeviceReport> {
  const browser: BrowserNavigator = navigator;
  const [gpu, freeStorageBytes, builtInModel] = await Promise.all([
    probeGpu(browser),
    orElse(null, () => probeStorage(browser)),
    orElse("unavailable", probeBuiltInModel),
  ]);
  return {
    gpu,
    hasWebAssembly: "WebAssembly" in globalThis,
    memoryGigabytes: browser.deviceMemory ?? null,
    freeStorageBytes,
    isCrossOriginIsolated: globalThis.crossOriginIsolated,
    builtInModel,
    isMobile: isMobile(browser),
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
  return "LanguageModel" in globalThis ? LanguageModel.availability() : "unavailable";
}

function isMobile({ userAgentData, userAgent = "", maxTouchPoints = 0 }: BrowserNavigator): boolean {
  if (userAgentData !== undefined) return userAgentData.mobile;
  // An iPad calls itself a Mac, but no Mac has a touch screen.
  return /Android|iPhone|iPad|iPod/.test(userAgent) || (userAgent.includes("Macintosh") && maxTouchPoints > 1);
}

async function orElse<Value>(fallback: Value, ask: () => Promise<Value>): Promise<Value> {
  try {
    return await ask();
  } catch {
    return fallback;
  }
}
