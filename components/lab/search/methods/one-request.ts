import type { MethodCard } from "./method-card";

/** Methods that write the prompt anew in a request or two, behind a gate. */
export const oneRequestMethods: readonly MethodCard[] = [];
