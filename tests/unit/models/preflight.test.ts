import { describe, expect, it } from "vitest";
import { catalog, otherModels, type CatalogEntry } from "../../../lib/models/catalog";
import type { DeviceReport, GpuReport } from "../../../lib/models/device-report";
import { recommendModel } from "../../../lib/models/preflight";
import { adapter, goodLimits, report } from "./device";

const smallBuffers = { ...goodLimits, maxStorageBufferBindingSize: 2 ** 27, maxBufferSize: 2 ** 28 };

interface Case {
  readonly device: string;
  readonly report: DeviceReport;
  /** Null for the instant rules. */
  readonly recommended: string | null;
  readonly reason: RegExp;
  /** What the person is told to do; null where there is nothing. */
  readonly advice?: RegExp | null;
  /** Verdicts of some models, by id. */
  readonly verdicts: Readonly<Record<string, "well" | "slowly" | "not">>;
}

const smallestOnProcessor = "HuggingFaceTB/SmolLM2-135M-Instruct";
const smallOnProcessor = "HuggingFaceTB/SmolLM2-360M-Instruct-GGUF";
/** The same for browsers that cannot run llama.cpp. */
const smallAsOnnx = "HuggingFaceTB/SmolLM2-360M-Instruct";
const largestAsOnnx = "onnx-community/Qwen2.5-0.5B-Instruct";
const largestOnProcessor = "Qwen/Qwen2.5-0.5B-Instruct-GGUF";

const cases: readonly Case[] = [
  {
    device: "laptop in Chrome",
    report: report(),
    recommended: "Qwen3-4B-q4f16_1-MLC",
    reason: /strongest/,
    advice: null,
    verdicts: { "Qwen3-4B": "well", "Qwen3-8B": "slowly", [smallOnProcessor]: "well", "built-in": "not" },
  },
  {
    device: "desktop with much memory: large models run, but are not the first to try",
    report: report({ memoryGigabytes: 32 }),
    recommended: "Qwen3-4B-q4f16_1-MLC",
    reason: /room to spare/,
    verdicts: { "Qwen3-8B": "well", "Llama-3.1-8B-Instruct": "well" },
  },
  {
    device: "computer whose adapter lacks f16",
    report: report({ gpu: { ...adapter, hasF16: false } }),
    recommended: "Llama-3.2-3B-Instruct-q4f32_1-MLC",
    reason: /strongest/,
    verdicts: { "Qwen3-4B": "slowly", "Qwen3-8B": "not" },
  },
  {
    device: "small laptop of 4 GB",
    report: report({ memoryGigabytes: 4 }),
    recommended: "Qwen2.5-1.5B-Instruct-q4f16_1-MLC",
    reason: /strongest/,
    verdicts: { "Llama-3.2-3B-Instruct": "slowly", "Qwen3-4B": "not" },
  },
  {
    device: "Mac in Safari, which does not tell its memory",
    report: report({ memoryGigabytes: null }),
    recommended: "Qwen3-4B-q4f16_1-MLC",
    reason: /strongest/,
    verdicts: { "Qwen3-8B": "slowly" },
  },
  {
    device: "Windows machine in Firefox: no memory told, no f16",
    report: report({ memoryGigabytes: null, gpu: { ...adapter, hasF16: false } }),
    recommended: "Llama-3.2-3B-Instruct-q4f32_1-MLC",
    reason: /strongest/,
    verdicts: { "Phi-4-mini-instruct": "slowly" },
  },
  {
    device: "iPhone",
    report: report({ memoryGigabytes: null, isMobile: true }),
    recommended: "Llama-3.2-1B-Instruct-q4f16_1-MLC",
    reason: /strongest/,
    verdicts: { "Qwen2.5-1.5B-Instruct": "not", "Qwen3-0.6B": "slowly", "SmolLM2-360M-Instruct": "well" },
  },
  {
    device: "Android phone of 8 GB",
    report: report({ isMobile: true }),
    recommended: "Qwen2.5-1.5B-Instruct-q4f16_1-MLC",
    reason: /strongest/,
    verdicts: { "Llama-3.2-3B-Instruct": "slowly", "Qwen3-4B": "not" },
  },
  {
    device: "old phone of 1 GB: nothing runs well, the lightest runs slowly",
    report: report({ isMobile: true, memoryGigabytes: 1 }),
    recommended: "SmolLM2-360M-Instruct-q4f16_1-MLC",
    reason: /lightest.*wait/,
    verdicts: { "SmolLM2-360M-Instruct": "slowly", [smallestOnProcessor]: "not" },
  },
  {
    device: "adapter with small buffers",
    report: report({ gpu: { ...adapter, limits: smallBuffers } }),
    // Qwen3 1.7B has fewer than three billion parameters, and a table of 148 MiB.
    recommended: "Qwen2.5-1.5B-Instruct-q4f16_1-MLC",
    reason: /strongest/,
    verdicts: { "Llama-3.2-3B-Instruct": "not", "Qwen3-1.7B": "not", "Llama-3.2-1B-Instruct": "well" },
  },
  {
    device: "adapter below WebLLM's least limits",
    report: report({ gpu: { ...adapter, limits: { ...goodLimits, maxStorageBuffersPerShaderStage: 8 } } }),
    recommended: smallOnProcessor,
    reason: /^No model fits the graphics adapter.*processor/,
    verdicts: { "SmolLM2-360M-Instruct": "not" },
  },
  {
    device: "software adapter",
    report: report({ gpu: { ...adapter, isSoftware: true, hasF16: false } }),
    recommended: smallOnProcessor,
    reason: /only simulated.*processor/,
    verdicts: { "SmolLM2-360M-Instruct": "slowly", "Qwen3-8B": "not" },
  },
  {
    device: "old phone with a software adapter: slower than anyone would wait for",
    report: report({ gpu: { ...adapter, isSoftware: true }, isMobile: true, memoryGigabytes: 1 }),
    recommended: null,
    reason: /only simulated.*instant rules/,
    verdicts: { "SmolLM2-360M-Instruct": "slowly", [smallestOnProcessor]: "not" },
  },
  {
    device: "Firefox on Linux, without WebGPU",
    report: report({ gpu: { kind: "no-webgpu" }, memoryGigabytes: null, browser: "firefox", system: "linux" }),
    recommended: smallOnProcessor,
    reason: /no WebGPU.*processor/,
    advice: /Firefox has no WebGPU.*Chrome or Edge/,
    verdicts: { "Qwen3-4B": "not", [largestOnProcessor]: "slowly", [smallestOnProcessor]: "well" },
  },
  {
    device: "the same with several threads",
    report: report({ gpu: { kind: "no-webgpu" }, isCrossOriginIsolated: true }),
    recommended: largestOnProcessor,
    reason: /no WebGPU.*processor/,
    verdicts: { [largestOnProcessor]: "well" },
  },
  {
    device: "the same where WebAssembly counts memory in 32 bits, so that llama.cpp does not run",
    report: report({ gpu: { kind: "no-webgpu" }, isCrossOriginIsolated: true, hasLargeMemory: false }),
    recommended: largestAsOnnx,
    reason: /no WebGPU.*processor/,
    verdicts: { [largestOnProcessor]: "not", [largestAsOnnx]: "well" },
  },
  {
    device: "machine whose driver is blocked",
    report: report({ gpu: { kind: "no-adapter" } }),
    recommended: smallOnProcessor,
    reason: /no graphics adapter/,
    advice: /acceleration.*driver/,
    verdicts: { "SmolLM2-360M-Instruct": "not" },
  },
  {
    device: "phone without WebGPU",
    report: report({ gpu: { kind: "no-webgpu" }, isMobile: true, memoryGigabytes: 4 }),
    // The smallest one runs well, and was measured to write worse prompts than the rules.
    recommended: largestOnProcessor,
    reason: /lightest.*wait/,
    verdicts: { [smallestOnProcessor]: "well", [smallOnProcessor]: "slowly" },
  },
  {
    device: "old phone without WebGPU, where only the smallest one runs",
    report: report({ gpu: { kind: "no-webgpu" }, isMobile: true, memoryGigabytes: 2, hasLargeMemory: false }),
    recommended: null,
    reason: /no model that runs writes better prompts than the instant rules/,
    verdicts: { [smallestOnProcessor]: "slowly", [smallAsOnnx]: "not", [smallOnProcessor]: "not" },
  },
  {
    device: "Chrome without an adapter whose own model is there",
    report: report({ gpu: { kind: "no-adapter" }, builtInModel: "available" }),
    recommended: "built-in",
    reason: /on this machine already/,
    verdicts: { "built-in": "well" },
  },
  {
    device: "Chrome without an adapter whose own model would have to be downloaded",
    report: report({ gpu: { kind: "no-adapter" }, builtInModel: "downloadable" }),
    recommended: smallOnProcessor,
    reason: /no graphics adapter/,
    verdicts: { "built-in": "well" },
  },
  {
    device: "laptop whose disk is nearly full",
    report: report({ freeStorageBytes: 1.5e9 }),
    recommended: "Qwen3-1.7B-q4f16_1-MLC",
    reason: /strongest/,
    verdicts: { "Qwen3-4B": "not", "Llama-3.2-3B-Instruct": "not" },
  },
  {
    device: "laptop whose disk is full",
    report: report({ freeStorageBytes: 0 }),
    recommended: null,
    reason: /instant rules/,
    verdicts: { "SmolLM2-360M-Instruct": "not", [smallestOnProcessor]: "not" },
  },
  {
    device: "Chrome on Linux, where WebGPU stands behind a flag",
    report: report({ gpu: { kind: "no-webgpu" }, system: "linux" }),
    recommended: smallOnProcessor,
    reason: /no WebGPU.*processor/,
    advice: /chrome:\/\/flags.*Vulkan/,
    verdicts: { "Qwen3-4B": "not" },
  },
  {
    device: "older iPhone",
    report: report({
      gpu: { kind: "no-webgpu" },
      memoryGigabytes: null,
      isMobile: true,
      hasLargeMemory: false,
      browser: "safari",
      system: "ios",
    }),
    recommended: smallAsOnnx,
    reason: /no WebGPU.*wait/,
    advice: /iOS 26/,
    verdicts: { "SmolLM2-360M-Instruct": "not" },
  },
  {
    device: "Mac with an older Safari",
    report: report({ gpu: { kind: "no-webgpu" }, memoryGigabytes: null, browser: "safari", system: "mac" }),
    recommended: smallOnProcessor,
    reason: /no WebGPU.*processor/,
    advice: /macOS.*26.*Chrome/,
    verdicts: { "Qwen3-4B": "not" },
  },
  {
    device: "private window of Firefox: the files take memory too",
    report: report({ fileStorage: "until-closed", memoryGigabytes: null, browser: "firefox" }),
    recommended: "Qwen3-1.7B-q4f16_1-MLC",
    reason: /strongest/,
    advice: /private window/,
    verdicts: { "Qwen3-4B": "slowly", "Llama-3.2-3B-Instruct": "slowly", "Llama-3.2-1B-Instruct": "well" },
  },
  {
    device: "browser that keeps no files for the page: the processor's models are fetched each time",
    report: report({ fileStorage: "none" }),
    recommended: smallOnProcessor,
    reason: /no place to keep.*processor/,
    advice: /normal window/,
    verdicts: { "Qwen3-4B": "not", "SmolLM2-360M-Instruct": "not" },
  },
  {
    device: "page on plain http",
    report: report({ gpu: { kind: "no-webgpu" }, fileStorage: "none", isSecureContext: false }),
    recommended: smallOnProcessor,
    reason: /secure address/,
    advice: /https/,
    verdicts: { "Qwen3-4B": "not" },
  },
  {
    device: "browser with WebAssembly switched off",
    report: report({ hasWebAssembly: false }),
    recommended: null,
    reason: /WebAssembly.*instant rules/,
    advice: /lockdown/,
    verdicts: { "Qwen3-4B": "not", [smallestOnProcessor]: "not" },
  },
];

describe("recommendModel", () => {
  it.each(cases)("on a $device", ({ report, recommended, reason, advice, verdicts }) => {
    const preflight = recommendModel(report, catalog);
    expect(preflight.recommended?.reference.modelId ?? null).toBe(recommended);
    expect(preflight.reason).toMatch(reason);
    if (advice === null) expect(preflight.advice).toBeNull();
    else if (advice !== undefined) expect(preflight.advice).toMatch(advice);
    for (const [id, verdict] of Object.entries(verdicts)) {
      expect(preflight.assessments.find(({ entry }) => entry.id === id)).toMatchObject({ entry: { id }, verdict });
    }
  });

  it.each(cases)("gives every model a verdict, in order, and a reason in a sentence, on a $device", ({ report }) => {
    const { assessments, recommended } = recommendModel(report, catalog);
    expect(assessments.map(({ entry }) => entry.id)).toEqual(catalog.map(({ id }) => id));
    for (const { reason } of assessments) expect(reason).toMatch(/^[A-Z].*\.$/);
    const chosen = assessments.find(({ entry }) => entry === recommended);
    expect(recommended === null || chosen?.verdict !== "not").toBe(true);
  });

  it("says what a model needs and what there is", () => {
    const reasonsOn = (device: DeviceReport, id: string) =>
      recommendModel(device, catalog).assessments.find(({ entry }) => entry.id === id)?.reason;
    expect(reasonsOn(report(), "Qwen3-4B")).toBe("It needs 3.4 GB of memory; this device has about 8 GB.");
    expect(reasonsOn(report({ memoryGigabytes: null }), "Qwen3-8B")).toBe(
      "It needs 5.7 GB of memory; this browser does not say how much there is, so 8 GB is assumed. " +
        "It may be slow, or be stopped for want of memory.",
    );
    expect(reasonsOn(report({ freeStorageBytes: 1e9 }), "Qwen3-4B")).toBe(
      "It takes about 2.3 GB on disk; the browser gives this site 1 GB more.",
    );
  });

  it("takes the f32 build with all of its own figures where the adapter lacks f16", () => {
    const { assessments } = recommendModel(report({ gpu: { ...adapter, hasF16: false } }), catalog);
    expect(assessments.find(({ entry }) => entry.id === "Llama-3.2-1B-Instruct")?.entry).toMatchObject({
      reference: { engine: "web-llm", modelId: "Llama-3.2-1B-Instruct-q4f32_1-MLC" },
      needsF16: false,
      memoryMegabytes: 1128.82,
    });
  });

  it("refuses a model that needs f16 and has no twin, where the adapter lacks it", () => {
    const entry = { ...firstOf(catalog), f32Twin: null };
    const { assessments } = recommendModel(report({ gpu: { ...adapter, hasF16: false } }), [entry]);
    expect(assessments[0]).toMatchObject({ verdict: "not", reason: expect.stringContaining("16-bit") as string });
  });

  it("recommends a site's own model of unknown size where it is all there is", () => {
    const own: CatalogEntry = {
      ...firstOf(catalog),
      id: "own",
      tier: "small",
      parameters: null,
      memoryMegabytes: null,
      approximateDownloadBytes: null,
    };
    expect(recommendModel(report(), [own]).recommended?.id).toBe("own");
  });

  it("assesses every other model of WebLLM's list, and recommends none of them", () => {
    const { assessments, recommended } = recommendModel(report({ memoryGigabytes: 32 }), otherModels);
    expect(assessments.length).toBe(otherModels.length);
    expect(assessments.some(({ verdict }) => verdict === "well")).toBe(true);
    expect(recommended).toBeNull();
  });

  it("never recommends a model whose licence is for research only", () => {
    const licence = { name: "Research", link: "https://example.org/licence", isResearchOnly: true } as const;
    const own: CatalogEntry = { ...firstOf(catalog), tier: "small", licence };
    expect(recommendModel(report({ memoryGigabytes: 32 }), [own]).recommended).toBeNull();
  });

  it("holds a model's largest buffer against the adapter's, where it is known", () => {
    const own: CatalogEntry = { ...firstOf(catalog), parameters: 5, memoryMegabytes: 3_000, bufferBytes: 200_000_000 };
    const verdictOn = (gpu: GpuReport) => recommendModel(report({ gpu }), [own]).assessments[0]?.verdict;
    // Below 1 GiB WebLLM binds 128 MiB, whatever the adapter could.
    const limits = { ...smallBuffers, maxStorageBufferBindingSize: 2 ** 28 };
    expect(verdictOn({ ...adapter, limits: smallBuffers })).toBe("not");
    expect(verdictOn({ ...adapter, limits })).toBe("not");
    expect(verdictOn(adapter)).toBe("well");
  });

  it("runs an ONNX model on the adapter without WebLLM's limits", () => {
    const own: CatalogEntry = {
      ...firstOf(catalog),
      reference: { engine: "transformers", modelId: "own", dtype: "q4", device: "webgpu" },
      needsF16: false,
      parameters: 3.2,
      memoryMegabytes: 2_000,
    };
    const verdictOn = (gpu: GpuReport) => recommendModel(report({ gpu }), [own]).assessments[0]?.verdict;
    expect(verdictOn({ ...adapter, limits: smallBuffers })).toBe("well");
    expect(verdictOn({ kind: "no-webgpu" })).toBe("not");
  });

  it("falls back on the instant rules where the list is empty", () => {
    expect(recommendModel(report(), [])).toMatchObject({ assessments: [], recommended: null });
  });
});

function firstOf(entries: readonly CatalogEntry[]): CatalogEntry {
  const [first] = entries;
  if (first === undefined) throw new Error("The catalogue is empty.");
  return first;
}

describe("a model of ONNX on a graphics adapter", () => {
  const onGpu = (dtype: "q4" | "q8"): CatalogEntry => {
    const entry = catalog.find(({ reference }) => reference.engine === "transformers")!;
    return { ...entry, reference: { engine: "transformers", modelId: "someone/model", dtype, device: "webgpu" } };
  };

  it("is refused with weights of eight bits, which write gibberish there", () => {
    const [q4, q8] = recommendModel(report(), [onGpu("q4"), onGpu("q8")]).assessments;
    expect([q4?.verdict, q8?.verdict]).toEqual(["well", "not"]);
    expect(q8?.reason).toContain("q4");
  });
});

describe("the tables of WebLLM's list", () => {
  it("are known for every model, so that no adapter is asked for more than it binds", () => {
    const listed = [...catalog, ...otherModels].filter(({ reference }) => reference.engine === "web-llm");
    expect(listed.length).toBeGreaterThan(40);
    expect(listed.filter(({ bufferBytes }) => bufferBytes === undefined).map(({ id }) => id)).toEqual([]);
  });
});
