import { instantOptimizer } from "../rules/instant";
import type { Optimizer, OptimizerId } from "./optimizer";

/** An optimizer by its id. The rules are at hand; what needs a model is fetched with it. */
export async function loadOptimizer(id: OptimizerId): Promise<Optimizer> {
  switch (id) {
    case "instant":
      return instantOptimizer;
    case "fipo":
      return (await import("./fipo")).fipoOptimizer;
  }
}
