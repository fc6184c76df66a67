import type { MethodId } from "@/lib/records/method-id";
import type { PlantedFigures } from "./methods/figures";

/** Percent: more searches that end worse than they began are too many. */
export const MOST_WORSE = 5;

interface MeasuredMethod {
  readonly id: MethodId;
  /** Null where it was not measured with such rows. */
  readonly figures: PlantedFigures | null;
}

export interface PickedMethod {
  readonly id: MethodId;
  readonly figures: PlantedFigures;
}

/**
 * The method that gains most in planted worlds, of those that seldom end worse than they began; of equals the one that takes
 * fewer calls. Null where none gained anything.
 */
export function pickMethod(methods: readonly MeasuredMethod[]): PickedMethod | null {
  const fair = methods.flatMap(({ id, figures }) =>
    figures !== null && figures.worse <= MOST_WORSE && figures.gain > 0 ? [{ id, figures }] : [],
  );
  const [best] = fair.toSorted(
    (one, other) => other.figures.gain - one.figures.gain || one.figures.calls - other.figures.calls,
  );
  return best ?? null;
}
