import type { CheckId } from "@/lib/checks/check";
import type { LabelledPair } from "./labelled-pair";

/** The ways in which a rewrite can harm what the person wrote; recall is counted for each. */
export type HarmKind =
  | "negation"
  | "constraint"
  | "unit"
  | "swapped-numbers"
  | "order"
  | "name"
  | "code"
  | "language"
  | "leak"
  | "instruction"
  | "address"
  | "answered"
  | "labels"
  | "moved"
  | "against";

/** The checks that may rightly speak of each kind; a block by another one counts against its precision. */
export const checksOfKind: Readonly<Record<HarmKind, readonly CheckId[]>> = {
  negation: ["negation", "contradiction", "constraint"],
  constraint: ["constraint", "negation", "facts"],
  unit: ["facts"],
  "swapped-numbers": ["facts"],
  order: ["facts"],
  name: ["facts"],
  code: ["facts"],
  language: ["language", "contradiction", "constraint"],
  leak: ["answer-leak"],
  instruction: ["slipped-in"],
  address: ["slipped-in"],
  answered: ["answered", "language", "facts"],
  labels: ["facts"],
  moved: ["moved"],
  against: ["contradiction", "negation"],
};

/** One silver prompt with faithful and harmful rewrites of it. */
export interface HarmGroup {
  readonly id: string;
  readonly language: string;
  readonly silver: string;
  readonly golden?: string;
  readonly good: readonly string[];
  readonly broken: readonly (readonly [kind: HarmKind, candidate: string])[];
}

/** A labelled pair that knows its kind of harm; null for a faithful one. */
export interface HarmPair extends LabelledPair {
  readonly kind: HarmKind | null;
}

/** A pair for each candidate: `<group>-good-1`, `<group>-<kind>-1` and so on. */
export function harmPairsOf(groups: readonly HarmGroup[], isHeldBack: boolean): readonly HarmPair[] {
  return groups.flatMap(({ id, language, silver, golden, good, broken }) => {
    const task = { silverPrompt: silver, ...(golden !== undefined && { goldenResponse: golden }) };
    const common = { language, task, isHeldBack };
    return [
      ...good.map((candidate, index) => ({
        ...common,
        id: `${id}-good-${index + 1}`,
        candidate,
        expected: [],
        kind: null,
      })),
      ...broken.map(([kind, candidate], index) => ({
        ...common,
        id: `${id}-${kind}-${index + 1}`,
        candidate,
        expected: checksOfKind[kind],
        kind,
      })),
    ];
  });
}
