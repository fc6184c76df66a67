import { afterEach, describe, expect, it, vi } from "vitest";
import { probeDevice } from "../../../lib/models/device-report";

const limits = {
  maxBufferSize: 2 ** 31,
  maxStorageBufferBindingSize: 2 ** 30,
  maxComputeWorkgroupStorageSize: 32_768,
  maxStorageBuffersPerShaderStage: 10,
};

const iPad = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/26.0 Safari/605.1.15";

function stubBrowser(navigator: object, globals: Record<string, unknown> = {}): void {
  vi.stubGlobal("navigator", navigator);
  for (const [name, value] of Object.entries({ crossOriginIsolated: false, ...globals })) vi.stubGlobal(name, value);
}

function gpuWith(adapter: object | null) {
  return { requestAdapter: vi.fn().mockResolvedValue(adapter) };
}

/** A memory that may be counted in 64 bits, as Chrome has it and this Node does not. */
class LargeMemory {
  readonly buffer: ArrayBuffer;

  constructor({ initial }: { readonly initial: bigint }) {
    this.buffer = new ArrayBuffer(Number(initial) * 65_536);
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("probeDevice", () => {
  it("reports all that Chrome tells", async () => {
    const gpu = gpuWith({ features: new Set(["shader-f16"]), limits, info: { isFallbackAdapter: false } });
    // Without a language Chrome writes a warning into the console of every page that asks.
    const availability = async ({ expectedOutputs }: LanguageModelCreateCoreOptions = {}) =>
      expectedOutputs?.[0]?.languages === undefined ? "unavailable" : "downloadable";
    stubBrowser(
      {
        gpu,
        deviceMemory: 8,
        userAgentData: { mobile: false },
        userAgent: "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36",
        storage: { estimate: async () => ({ quota: 10e9, usage: 4e9 }), getDirectory: async () => ({}) },
      },
      {
        caches: { has: async () => false },
        isSecureContext: true,
        crossOriginIsolated: true,
        WebAssembly: { Memory: LargeMemory },
        LanguageModel: { availability },
      },
    );
    expect(await probeDevice()).toEqual({
      gpu: { kind: "adapter", isSoftware: false, hasF16: true, limits },
      hasWebAssembly: true,
      hasLargeMemory: true,
      memoryGigabytes: 8,
      freeStorageBytes: 6e9,
      isCrossOriginIsolated: true,
      builtInModel: "downloadable",
      isMobile: false,
      fileStorage: "kept",
      isSecureContext: true,
      browser: "chrome",
      system: "windows",
    });
    expect(gpu.requestAdapter).toHaveBeenCalledOnce();
  });

  it("reports a browser that tells nothing", async () => {
    stubBrowser({}, { WebAssembly: undefined, isSecureContext: false });
    // Stubbing leaves the name there; a browser without WebAssembly lacks it.
    Reflect.deleteProperty(globalThis, "WebAssembly");
    expect(await probeDevice()).toEqual({
      gpu: { kind: "no-webgpu" },
      hasWebAssembly: false,
      hasLargeMemory: false,
      memoryGigabytes: null,
      freeStorageBytes: null,
      isCrossOriginIsolated: false,
      builtInModel: "unavailable",
      isMobile: false,
      fileStorage: "none",
      isSecureContext: false,
      browser: "other",
      system: "other",
    });
  });

  it("counts a question that fails as answered with nothing", async () => {
    const refuse = async () => {
      throw new DOMException("Not here.", "SecurityError");
    };
    stubBrowser(
      { gpu: { requestAdapter: refuse }, storage: { estimate: refuse } },
      { LanguageModel: { availability: refuse } },
    );
    expect(await probeDevice()).toMatchObject({
      gpu: { kind: "no-adapter" },
      freeStorageBytes: null,
      builtInModel: "unavailable",
    });
  });

  it("tells a missing adapter from a missing WebGPU", async () => {
    stubBrowser({ gpu: gpuWith(null) });
    expect((await probeDevice()).gpu).toEqual({ kind: "no-adapter" });
  });

  it.each([
    ["where it stands today", { info: { isFallbackAdapter: true } }, true],
    ["where it stood before", { info: {}, isFallbackAdapter: true }, true],
    ["before adapters had `info`", { isFallbackAdapter: true }, true],
    ["where there is no such flag", { info: {} }, false],
  ])("reads the flag of a software adapter %s", async (_, flags, isSoftware) => {
    stubBrowser({ gpu: gpuWith({ features: new Set(), limits, ...flags }) });
    expect((await probeDevice()).gpu).toMatchObject({ isSoftware, hasF16: false });
  });

  it.each([
    ["an Android phone that says so", { userAgentData: { mobile: true } }, true],
    ["an Android phone in Firefox", { userAgent: "Mozilla/5.0 (Android 16; Mobile; rv:142.0) Firefox/142.0" }, true],
    ["an iPhone", { userAgent: "Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X)", maxTouchPoints: 5 }, true],
    ["an iPad, which calls itself a Mac", { userAgent: iPad, maxTouchPoints: 5 }, true],
    ["a Mac", { userAgent: iPad, maxTouchPoints: 0 }, false],
    ["a laptop with a touch screen", { userAgent: "Mozilla/5.0 (Windows NT 10.0)", maxTouchPoints: 10 }, false],
  ])("knows %s", async (_, navigator, isMobile) => {
    stubBrowser(navigator);
    expect((await probeDevice()).isMobile).toBe(isMobile);
  });

  it.each([
    ["kept", async () => false, async () => ({})],
    ["until-closed", async () => false, () => Promise.reject(new DOMException("Private.", "SecurityError"))],
    ["none", () => Promise.reject(new DOMException("Forbidden.", "SecurityError")), async () => ({})],
    ["kept", async () => false, undefined],
  ])("finds that files are %s (%#)", async (expected, has, getDirectory) => {
    stubBrowser({ storage: { getDirectory } }, { caches: { has } });
    expect((await probeDevice()).fileStorage).toBe(expected);
  });

  it.each([
    ["Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0.0.0 Safari/537.36", "chrome", "linux"],
    ["Mozilla/5.0 (Windows NT 10.0) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0", "edge", "windows"],
    ["Mozilla/5.0 (X11; CrOS x86_64) Chrome/156.0.0.0 Safari/537.36", "chrome", "chromeos"],
    ["Mozilla/5.0 (Android 16; Mobile; rv:142.0) Gecko/142.0 Firefox/142.0", "firefox", "android"],
    ["Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) CriOS/156 Safari/604.1", "safari", "ios"],
    ["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/26.0 Safari/605.1.15", "safari", "mac"],
    ["curl", "other", "other"],
  ])("tells browser and system of %s", async (userAgent, browser, system) => {
    stubBrowser({ userAgent });
    expect(await probeDevice()).toMatchObject({ browser, system });
  });

  it("never reports less than no free storage", async () => {
    stubBrowser({ storage: { estimate: async () => ({ quota: 1, usage: 5 }) } });
    expect((await probeDevice()).freeStorageBytes).toBe(0);
  });
});
