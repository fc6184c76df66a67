import { fipoOptimizer } from "./fipo";
import { instantOptimizer } from "../rules/instant";
import type { Optimizer, OptimizerId } from "./optimizer";

/** Every optimizer that the worker offers, by id. */
export const optimizers: Readonly<Record<OptimizerId, Optimizer>> = {
  instant: instantOptimizer,
  fipo: fipoOptimizer,
};
