import type { DeviceReport } from "@/lib/models/device-report";
import { describeBytes } from "./describe-loading";

/** One thing that decides what runs here. */
export interface DeviceFact {
  readonly name: string;
  readonly value: string;
}

/** What the browser tells of this device, for a person who knows no limits of graphics adapters. */
export function describeDevice(report: DeviceReport): readonly DeviceFact[] {
  const { gpu } = report;
  return [
    { name: "Graphics", value: describeGraphics(report) },
    ...(gpu.kind === "adapter" ? [{ name: "16-bit numbers", value: describeF16(gpu.hasF16) }] : []),
    { name: "Memory", value: describeMemory(report) },
    { name: "Room on disk", value: describeRoom(report) },
    { name: "Files of models", value: describeFileStorage(report) },
    { name: "Processor", value: describeThreads(report) },
    { name: "The browser’s own model", value: describeBuiltIn(report) },
  ];
}

function describeGraphics({ gpu }: DeviceReport): string {
  switch (gpu.kind) {
    case "no-webgpu":
      return "This browser offers no WebGPU, so models run on the processor only.";
    case "no-adapter":
      return "The browser has WebGPU, but gives this page no graphics adapter.";
    case "adapter":
      return gpu.isSoftware ? "Only simulated by the processor: many times slower." : "Usable through WebGPU.";
  }
}

function describeF16(hasF16: boolean): string {
  return hasF16 ? "Yes, so models take less memory." : "No, so each model’s build with 32-bit numbers is taken.";
}

function describeMemory({ memoryGigabytes }: DeviceReport): string {
  if (memoryGigabytes === null) return "The browser does not say.";
  return `About ${memoryGigabytes.toLocaleString("en")} GB or more; the browser rounds it. It tells no memory of a graphics card.`;
}

function describeRoom({ freeStorageBytes }: DeviceReport): string {
  return freeStorageBytes === null
    ? "The browser does not say."
    : `${describeBytes(freeStorageBytes)} that the browser gives this site.`;
}

function describeFileStorage({ fileStorage }: DeviceReport): string {
  switch (fileStorage) {
    case "kept":
      return "Kept when the browser closes.";
    case "until-closed":
      return "Gone when this window closes: it seems to be a private one.";
    case "none":
      return "The browser gives this page no place for them.";
  }
}

function describeThreads({ hasWebAssembly, isCrossOriginIsolated }: DeviceReport): string {
  if (!hasWebAssembly) return "WebAssembly is switched off, so no model runs.";
  return isCrossOriginIsolated
    ? "Several threads at a time."
    : "One thread at a time: this page is not isolated from others, so models on the processor write more slowly.";
}

function describeBuiltIn({ builtInModel }: DeviceReport): string {
  switch (builtInModel) {
    case "available":
      return "Here and ready.";
    case "downloadable":
      return "The browser can download one.";
    case "downloading":
      return "The browser is downloading one.";
    case "unavailable":
      return "None, or not on this device.";
  }
}
