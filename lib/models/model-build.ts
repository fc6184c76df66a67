import type { ModelReference } from "../engines/engine";

/** One build of a model: the same weights, stored for one way of computing. */
export interface ModelBuild {
  readonly reference: ModelReference;
  /** Whether the graphics adapter must compute with 16-bit numbers (`shader-f16`). */
  readonly needsF16: boolean;
  /** While it runs; null where unknown. */
  readonly memoryMegabytes: number | null;
  /** To choose by; the exact figure comes with the download. Null where unknown. */
  readonly approximateDownloadBytes: number | null;
  /** The largest buffer that the graphics adapter must bind, where that is known. */
  readonly bufferBytes?: number;
}
