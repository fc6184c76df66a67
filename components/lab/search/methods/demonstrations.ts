import type { MethodCard } from "./method-card";

/** Methods that put solved rows into the prompt, or choose among combinations. */
export const demonstrationMethods: readonly MethodCard[] = [];
