import type { CatalogEntry } from "./catalog";
import type { DeviceReport, GpuLimits } from "./device-report";

/** How one model would run on this device. */
export interface Assessment {
  /** The entry with the build that fits this device. */
  readonly entry: CatalogEntry;
  readonly verdict: "well" | "slowly" | "not";
  /** A sentence for the person. */
  readonly reason: string;
}

const GIBIBYTE = 2 ** 30;

/** Without these WebLLM does not start, whatever the model (its `detectGPUDevice`). */
const leastLimits: GpuLimits = {
  maxBufferSize: 2 ** 28,
  maxStorageBufferBindingSize: 2 ** 27,
  maxComputeWorkgroupStorageSize: 2 ** 15,
  maxStorageBuffersPerShaderStage: 10,
};

/** What WebLLM binds at most where the adapter offers less than 1 GiB for either kind of buffer. */
const SMALL_BINDING = 2 ** 27;

/**
 * For a model whose tables are not known, in billions: with more parameters the table of the vocabulary alone is larger
 * than `SMALL_BINDING`, whatever the family.
 */
const MOST_PARAMETERS_IN_SMALL_BUFFERS = 3;

/** What is taken for granted where the browser does not tell its memory, as in Safari and Firefox; in GB. */
const assumedMemory = { mobile: 4, desktop: 8 };

/**
 * The parts of a device's memory that a model may take: up to the first it runs well, up to the second slowly. A
 * phone closes the tab long before its memory is full.
 */
const memoryShares = { mobile: { well: 0.25, slowly: 0.4 }, desktop: { well: 0.5, slowly: 0.8 } };

/** The browser wants room for its own files beside the model's. */
const DISK_ROOM = 1.2;

/** Billions of parameters that a processor writes with at reading speed. */
const processorSpeed = { mobile: 0.2, oneThread: 0.4, severalThreads: 1 };

/** Decides whether the model runs on the device, and in which of its builds. */
export function assessModel(entry: CatalogEntry, report: DeviceReport): Assessment {
  const { reference } = entry;
  switch (reference.engine) {
    case "built-in-ai":
      return assessBuiltIn(entry, report);
    case "web-llm":
      return assessOnGpu(entry, report);
    case "wllama":
      return assessGguf(entry, report);
    case "transformers":
      return reference.device === "webgpu" ? assessOnGpu(entry, report) : assessOnProcessor(entry, report);
  }
}

/** Safari's WebGPU makes llama.cpp write gibberish (llama.cpp #23925), and without JSPI it does not reach any. */
function assessGguf(entry: CatalogEntry, report: DeviceReport): Assessment {
  const not = (reason: string): Assessment => ({ entry, verdict: "not", reason });
  if (report.hasWebAssembly && !report.hasLargeMemory) {
    return not("This browser’s WebAssembly lacks the 64-bit memory that llama.cpp needs.");
  }
  const { reference } = entry;
  if (reference.engine !== "wllama" || reference.device === "wasm") return assessOnProcessor(entry, report);
  if (report.browser === "safari" || report.browser === "firefox") {
    return not("In this browser llama.cpp cannot use the graphics adapter. Add the model for the processor.");
  }
  return assessOnGpu(entry, report);
}

function assessBuiltIn(entry: CatalogEntry, { builtInModel }: DeviceReport): Assessment {
  switch (builtInModel) {
    case "available":
      return { entry, verdict: "well", reason: "It is on this machine already." };
    case "downloadable":
    case "downloading":
      return {
        entry,
        verdict: "well",
        reason: "The browser must download it first: several gigabytes, once for all sites.",
      };
    case "unavailable":
      return { entry, verdict: "not", reason: "This browser brings no model along, or not on this machine." };
  }
}

function assessOnGpu(wanted: CatalogEntry, report: DeviceReport): Assessment {
  const { gpu, hasWebAssembly } = report;
  const { reference } = wanted;
  const not = (reason: string): Assessment => ({ entry: wanted, verdict: "not", reason });
  if (!hasWebAssembly || gpu.kind !== "adapter") return not(describeObstacle(report));
  // transformers.js #1317: decoders in eight bits write gibberish there.
  const isEightBits = reference.engine === "transformers" && reference.dtype === "q8" && wanted.use !== "meaning";
  if (isEightBits)
    return not("Its weights in eight bits run right on the processor only; take q4 for a graphics adapter.");
  const entry = !wanted.needsF16 || gpu.hasF16 ? wanted : takeF32Twin(wanted);
  if (entry === null) return not("It computes with 16-bit numbers, which this graphics adapter cannot.");
  const limitProblem = findLimitProblem(entry, gpu.limits);
  if (limitProblem !== null) return not(limitProblem);
  const fit = assessFit(entry, report);
  if (fit.verdict === "not" || !gpu.isSoftware) return fit;
  const reason = "The graphics adapter is only simulated: expect seconds for every word.";
  return { ...fit, verdict: "slowly", reason };
}

function findLimitProblem({ reference, parameters, bufferBytes }: CatalogEntry, limits: GpuLimits): string | null {
  if (reference.engine !== "web-llm") return null;
  const isTooLow =
    limits.maxBufferSize < leastLimits.maxBufferSize ||
    limits.maxStorageBufferBindingSize < leastLimits.maxStorageBufferBindingSize ||
    limits.maxComputeWorkgroupStorageSize < leastLimits.maxComputeWorkgroupStorageSize ||
    limits.maxStorageBuffersPerShaderStage < leastLimits.maxStorageBuffersPerShaderStage;
  if (isTooLow) return "The limits of this graphics adapter are too low for WebLLM.";
  const hasSmallBuffers = Math.min(limits.maxBufferSize, limits.maxStorageBufferBindingSize) < GIBIBYTE;
  const isWithin =
    bufferBytes === undefined
      ? !hasSmallBuffers || (parameters ?? 0) < MOST_PARAMETERS_IN_SMALL_BUFFERS
      : bufferBytes <= (hasSmallBuffers ? SMALL_BINDING : limits.maxStorageBufferBindingSize);
  return isWithin ? null : "Its tables are larger than this graphics adapter allows.";
}

function takeF32Twin(entry: CatalogEntry): CatalogEntry | null {
  return entry.f32Twin === null ? null : { ...entry, ...entry.f32Twin };
}

function assessOnProcessor(entry: CatalogEntry, report: DeviceReport): Assessment {
  if (!report.hasWebAssembly) return { entry, verdict: "not", reason: describeObstacle(report) };
  const fit = assessFit(entry, report);
  const speed = report.isCrossOriginIsolated ? processorSpeed.severalThreads : processorSpeed.oneThread;
  const mostParameters = report.isMobile ? processorSpeed.mobile : speed;
  if (fit.verdict !== "well" || (entry.parameters ?? 0) <= mostParameters) return fit;
  return { ...fit, verdict: "slowly", reason: "The processor of this device writes slowly with a model of this size." };
}

/** Whether disk and memory hold it. */
function assessFit(entry: CatalogEntry, report: DeviceReport): Assessment {
  const { approximateDownloadBytes: bytes, memoryMegabytes } = entry;
  if (report.fileStorage === "none" && entry.reference.engine === "web-llm") {
    return { entry, verdict: "not", reason: "This browser gives the page no place to keep the model's files." };
  }
  const free = report.freeStorageBytes;
  if (bytes !== null && free !== null && free < bytes * DISK_ROOM) {
    const reason = `It takes about ${gigabytes(bytes)} on disk; the browser gives this site ${gigabytes(free)} more.`;
    return { entry, verdict: "not", reason };
  }
  if (memoryMegabytes === null) return { entry, verdict: "well", reason: "How much memory it needs is not known." };
  const kind = report.isMobile ? "mobile" : "desktop";
  const memory = (report.memoryGigabytes ?? assumedMemory[kind]) * 1e9;
  // A private window holds the files in memory too.
  const filesInMemory = report.fileStorage === "kept" ? 0 : (bytes ?? 0);
  const needed = memoryMegabytes * 1e6 + filesInMemory;
  const has =
    report.memoryGigabytes === null
      ? `this browser does not say how much there is, so ${gigabytes(memory)} is assumed`
      : `this device has about ${gigabytes(memory)}`;
  const inWindow = filesInMemory === 0 ? "" : ", its files included, as this window keeps none on disk";
  const reason = `It needs ${gigabytes(needed)} of memory${inWindow}; ${has}.`;
  if (needed <= memory * memoryShares[kind].well) return { entry, verdict: "well", reason };
  if (needed > memory * memoryShares[kind].slowly) return { entry, verdict: "not", reason };
  return { entry, verdict: "slowly", reason: `${reason} It may be slow, or be stopped for want of memory.` };
}

/** Why no model runs well on the graphics adapter. */
export function describeObstacle({ gpu, hasWebAssembly, isSecureContext, fileStorage }: DeviceReport): string {
  if (!hasWebAssembly) return "This browser has WebAssembly switched off.";
  if (!isSecureContext) return "This page was not opened at a secure address, and browsers offer no WebGPU there.";
  if (gpu.kind === "adapter" && !gpu.isSoftware && fileStorage === "none") {
    return "This browser gives the page no place to keep the files of a model.";
  }
  switch (gpu.kind) {
    case "no-webgpu":
      return "This browser offers no WebGPU.";
    case "no-adapter":
      return "The browser gives this page no graphics adapter.";
    case "adapter":
      return gpu.isSoftware
        ? "The graphics adapter of this device is only simulated."
        : "No model fits the graphics adapter of this device with room to spare.";
  }
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toLocaleString("en", { maximumFractionDigits: 1 })} GB`;
}
