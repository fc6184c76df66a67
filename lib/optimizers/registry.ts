import type { ModelOptimizerId, Optimizer } from "./optimizer";

const optimizers: Readonly<Record<ModelOptimizerId, () => Promise<Optimizer>>> = {
  fipo: async () => (await import("./fipo")).fipoOptimizer,
};

/** An optimizer that needs a model, by its id; it is fetched with the first run. */
export function loadOptimizer(id: ModelOptimizerId): Promise<Optimizer> {
  return optimizers[id]();
}
