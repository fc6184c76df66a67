import { aspects, promptForms, taskKinds } from "../kinds";

/** What the reader tells of a text, in the order of its weights: a probability for each. */
export const outputs: readonly string[] = [
  ...taskKinds.map((kind) => `kind ${kind}`),
  ...promptForms.map((form) => `form ${form}`),
  ...aspects.map((aspect) => `settled ${aspect}`),
];

/** Which of the outputs are calibrated together. */
export const outputGroups = ["kind", "form", "settled"] as const;

export type OutputGroup = (typeof outputGroups)[number];
