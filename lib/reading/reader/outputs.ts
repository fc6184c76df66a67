import { aspects, promptForms, taskKinds } from "../kinds";
import { requestSorts } from "../request-sorts";

/** Outputs of a reader that are learned and calibrated together. */
export interface OutputGroup {
  readonly name: string;
  /** In the order of the reader's weights. */
  readonly outputs: readonly string[];
  /** Whether one of the group holds, so that its probabilities add up to 1; a text with two tasks shares them out. */
  readonly isExclusive: boolean;
  /** How much it counts beside the others while they are learned. */
  readonly lossWeight: number;
}

/** What the reader of prompts tells; forms are plainer than kinds, aspects rarer. */
export const promptGroups: readonly OutputGroup[] = [
  { name: "kind", outputs: taskKinds.map((kind) => `kind ${kind}`), isExclusive: true, lossWeight: 1 },
  { name: "form", outputs: promptForms.map((form) => `form ${form}`), isExclusive: true, lossWeight: 0.5 },
  { name: "settled", outputs: aspects.map((aspect) => `settled ${aspect}`), isExclusive: false, lossWeight: 0.5 },
];

/** What the reader of short requests tells. */
export const sortGroups: readonly OutputGroup[] = [
  { name: "sort", outputs: ["none", ...requestSorts], isExclusive: true, lossWeight: 1 },
];

export function outputsOf(groups: readonly OutputGroup[]): readonly string[] {
  return groups.flatMap(({ outputs }) => outputs);
}

/** The place of each group's outputs among all: the first, and the one past the last. */
export function rangesOf(
  groups: readonly OutputGroup[],
): readonly (readonly [group: OutputGroup, start: number, end: number])[] {
  let start = 0;
  return groups.map((group) => [group, start, (start += group.outputs.length)] as const);
}
