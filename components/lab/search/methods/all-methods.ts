import { critiqueMethods } from "./critique";
import { demonstrationMethods } from "./demonstrations";
import { inductionMethods } from "./induction";
import { judgedMethods } from "./judged";
import type { MethodCard } from "./method-card";
import { oneRequestMethods } from "./one-request";
import { populationMethods } from "./populations";

/** Every method, by family, in the order in which the page lists them. */
export const methodFamilies: readonly { readonly name: string; readonly methods: readonly MethodCard[] }[] = [
  { name: "From solved rows", methods: inductionMethods },
  { name: "From mistakes", methods: critiqueMethods },
  { name: "By small edits and crossing", methods: populationMethods },
  { name: "With examples in the prompt", methods: demonstrationMethods },
  { name: "By judgement", methods: judgedMethods },
  { name: "In one request", methods: oneRequestMethods },
];

export const allMethods: readonly MethodCard[] = methodFamilies.flatMap(({ methods }) => methods);
