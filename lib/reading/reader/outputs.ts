import { aspects, promptForms, taskKinds } from "../kinds";

/** What the reader tells of a text, in the order of its weights: a probability for each. */
export const outputs: readonly string[] = [
  ...taskKinds.map((kind) => `kind ${kind}`),
  ...promptForms.map((form) => `form ${form}`),
  ...aspects.map((aspect) => `settled ${aspect}`),
];

/** Outputs are learned and calibrated by group. */
export const outputGroups = ["kind", "form", "settled"] as const;

export type OutputGroup = (typeof outputGroups)[number];

/** Whether one of the group holds, so that its probabilities add up to 1; a text with two tasks shares them out. */
export function isExclusive(group: OutputGroup): boolean {
  return group !== "settled";
}

/** The place of each group's outputs: the first, and the one past the last. */
export const outputRanges: readonly (readonly [group: OutputGroup, start: number, end: number])[] = [
  ["kind", 0, taskKinds.length],
  ["form", taskKinds.length, taskKinds.length + promptForms.length],
  ["settled", taskKinds.length + promptForms.length, taskKinds.length + promptForms.length + aspects.length],
];
