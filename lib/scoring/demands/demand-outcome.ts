import type { Assertion } from "../../records/assertion";
import { isList, type Json } from "../../records/json";
import type { ScoringTools } from "../answer-tools";

/** What a demand is held against, with its templates filled. */
export interface DemandInput {
  readonly assertion: Assertion;
  readonly value: Json | null;
  /** After every transform. */
  readonly answer: Json;
  /** The answer as a text: JSON where it is none. */
  readonly text: string;
  /** The row's right answer; null where it has none. */
  readonly expected: Json | null;
  readonly variables: Readonly<Record<string, Json>>;
  /** For scripts: `vars`, `prompt`, `test`, `provider`. */
  readonly context: Json;
  /** Null where nobody measured. */
  readonly milliseconds: number | null;
  readonly tools: ScoringTools;
}

export type DemandOutcome =
  | {
      readonly state: "scored";
      readonly passed: boolean;
      readonly score: number;
      readonly reason: string;
      readonly namedScores?: Readonly<Record<string, number>>;
    }
  | { readonly state: "not-run"; readonly reason: string }
  /** The demand itself cannot be used: the row is in error. */
  | { readonly state: "broken"; readonly reason: string };

export type DemandCheck = (input: DemandInput) => DemandOutcome | Promise<DemandOutcome>;

export function notRun(reason: string): DemandOutcome {
  return { state: "not-run", reason };
}

export function broken(reason: string): DemandOutcome {
  return { state: "broken", reason };
}

/** Met or not; "not-" turns it round. The reason says what was found, which holds either way. */
export function met({ assertion }: Pick<DemandInput, "assertion">, isMet: boolean, reason: string): DemandOutcome {
  const passed = isMet !== assertion.isNegated;
  return { state: "scored", passed, score: passed ? 1 : 0, reason };
}

/** Met from a threshold on; the score is kept, and is what is missing to 1 where it is negated. */
export function graded(
  { assertion }: Pick<DemandInput, "assertion">,
  score: number,
  standardThreshold: number,
  name: string,
): DemandOutcome {
  const threshold = assertion.threshold ?? standardThreshold;
  return {
    state: "scored",
    passed: score >= threshold !== assertion.isNegated,
    score: assertion.isNegated ? 1 - score : score,
    reason: `${name} is ${Number(score.toFixed(4))}; the limit is ${threshold}.`,
  };
}

/** A value that is to be a text; a number counts as one. Null for anything else. */
export function textOf(value: Json | null): string | null {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : null;
}

/** A value that is to be a text or several; null where there is none, or where something else is among them. */
export function textsOf(value: Json | null): readonly string[] | null {
  const list = isList(value) ? value : [value];
  const texts = list.filter((entry) => typeof entry === "string");
  return texts.length > 0 && texts.length === list.length ? texts : null;
}
