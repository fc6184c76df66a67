import type { OptimizerId } from "../optimizers/optimizer";

/** Whether a model made the version of that origin; false for what rules or a person made. */
export function isByModel(origin: { readonly optimizer: OptimizerId } | null | undefined): boolean {
  return origin != null && origin.optimizer !== "instant";
}
