import type { Json } from "./json";

/**
 * One demand on an answer, as promptfoo names and counts them (docs/lab-formats.md lists the kinds that run here). What is
 * imported is kept whole, also where it cannot run in a tab.
 */
export interface Assertion {
  /** Without "not-": `isNegated` says it. */
  readonly kind: string;
  readonly isNegated: boolean;
  /** A template where it is a text, as are the texts of a list. */
  readonly value: Json | null;
  /** Null for the kind's own. */
  readonly threshold: number | null;
  /** 1 where nothing else was said; 0: reported, and always passed. */
  readonly weight: number;
  /** The name under which its score is collected. */
  readonly metric: string | null;
  /** JavaScript on `output` that runs before this assertion only. */
  readonly transform: string | null;
  /** The other keys of a kind that has some, by their names. */
  readonly config: Readonly<Record<string, Json>>;
}

/** Several that are scored like a case of their own, and count as one. There are no sets in sets. */
export interface AssertionSet {
  readonly kind: "assert-set";
  readonly assertions: readonly Assertion[];
  readonly threshold: number | null;
  readonly weight: number;
  readonly metric: string | null;
}

export type Demand = Assertion | AssertionSet;

export function isAssertionSet(demand: Demand): demand is AssertionSet {
  return demand.kind === "assert-set";
}

/** The assertions of a set, or the one that stands alone. */
export function assertionsOf(demand: Demand): readonly Assertion[] {
  return isAssertionSet(demand) ? demand.assertions : [demand];
}
