import type { LoadOptions } from "../engines/engine";
import type { CatalogEntry } from "./catalog";

/** A model of this size is noticed when it is there twice. */
const LARGE_MEGABYTES = 1000;

/**
 * What loading is told of a model that one tab at a time should hold: every one on the graphics adapter, whose memory is
 * scarce, and the large ones on the processor. Undefined for the others.
 */
export function loadOnce(entry: CatalogEntry): LoadOptions["onlyOnce"] {
  const { memoryMegabytes } = entry;
  return usesGpu(entry) || (memoryMegabytes ?? 0) >= LARGE_MEGABYTES ? { memoryMegabytes } : undefined;
}

/** Whether it computes on the graphics adapter. */
export function usesGpu({ reference }: CatalogEntry): boolean {
  return reference.engine === "web-llm" || ("device" in reference && reference.device === "webgpu");
}
