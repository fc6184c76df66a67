import type { MethodCard } from "./method-card";

/** Methods that look at what went wrong, and mend the prompt. */
export const critiqueMethods: readonly MethodCard[] = [];
