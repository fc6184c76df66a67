import type { MethodCard } from "./method-card";

/** Methods that change phrases or cross prompts, and let the fittest stay. */
export const populationMethods: readonly MethodCard[] = [];
