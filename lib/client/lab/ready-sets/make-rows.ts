import type { Assertion } from "../../../records/assertion";
import type { Case } from "../../../records/case";
import { emptyCase } from "../../../records/empty-case";
import type { Json } from "../../../records/json";

/** A demand of a ready set, scored under a name of its own. */
export function demand(kind: string, value: Json, metric: string, changes: Partial<Assertion> = {}): Assertion {
  return { kind, isNegated: false, value, threshold: null, weight: 1, metric, transform: null, config: {}, ...changes };
}

/** Row `place` of a ready set, counted from 0. */
export function readyRow(place: number, changes: Partial<Omit<Case, "id">>): Case {
  return { ...emptyCase(), id: String(place + 1), ...changes };
}
