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

/** Figures tell an interval that holds the true gain in 95 of 100 trials: so many standard errors to each side. */
const ERRORS_TOLD = 1.96;

/**
 * The method that gains most in planted worlds, of those that seldom end worse than they began. Those that gain less by no
 * more than one standard error of its gain count as its equals (the rule of Breiman et al., "Classification and Regression
 * Trees", 1984); of equals it is the one that takes the fewest calls. Null where none gained anything.
 */
export function pickMethod(methods: readonly MeasuredMethod[]): PickedMethod | null {
  const fair = methods.flatMap(({ id, figures }) =>
    figures !== null && figures.worse <= MOST_WORSE && figures.gain > 0 ? [{ id, figures }] : [],
  );
  const [best] = fair.toSorted((one, other) => other.figures.gain - one.figures.gain);
  if (best === undefined) return null;
  const least = best.figures.gain - best.figures.error / ERRORS_TOLD;
  const [picked] = fair
    .filter(({ figures }) => figures.gain >= least)
    .toSorted((one, other) => one.figures.calls - other.figures.calls || other.figures.gain - one.figures.gain);
  return picked ?? best;
}
