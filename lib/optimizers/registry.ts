import type { Optimizer, OptimizerId } from "./optimizer";

/** An optimizer by its id. Each is a bundle of its own: a first look at the page needs neither. */
export async function loadOptimizer(id: OptimizerId): Promise<Optimizer> {
  switch (id) {
    case "instant":
      return (await import("../rules/instant")).instantOptimizer;
    case "fipo":
      return (await import("./fipo")).fipoOptimizer;
  }
}
