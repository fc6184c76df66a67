import type { CheckId } from "@/lib/checks/check";
import type { LabelledPair } from "../labelled-pair";

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
  | "material"
  | "against";

/** The checks that may rightly speak of each kind; a block by another one counts against its precision. */
export const checksOfKind: Readonly<Record<HarmKind, readonly CheckId[]>> = {
  negation: ["negation", "contradiction", "constraint", "facts"],
  constraint: ["constraint", "negation", "facts", "contradiction"],
  unit: ["facts"],
  "swapped-numbers": ["facts"],
  order: ["facts", "constraint"],
  name: ["facts", "constraint"],
  code: ["facts", "constraint", "place-holders"],
  language: ["language", "facts", "contradiction", "constraint", "negation"],
  // The answer itself gives itself away.
  leak: ["answer-leak", "answered", "facts", "constraint"],
  instruction: ["slipped-in", "negation", "contradiction"],
  address: ["slipped-in", "facts"],
  // An answer keeps little of what was asked.
  answered: ["answered", "language", "facts", "answer-leak", "negation", "constraint"],
  labels: ["facts", "moved", "constraint"],
  moved: ["moved", "constraint", "facts"],
  // What was pasted is lost, bent or mixed with an order.
  material: ["facts", "moved", "constraint", "place-holders"],
  against: ["contradiction", "negation", "constraint"],
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
