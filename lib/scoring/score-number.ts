import { readNumber } from "./read-number";
import { passOrFail, type Scorer } from "./scorer";

/** Rounding in a response is no mistake: one part in a million, or what the caller gives. */
const DEFAULT_TOLERANCE = 1e-6;

/**
 * The same number, read as `readNumber` reads it. `tolerance` is relative to the golden number; where that is 0 it is
 * absolute.
 */
export function numberScorer(tolerance: number = DEFAULT_TOLERANCE): Scorer {
  return {
    id: "number",
    name: "the same number",
    score(output, goldenResponse) {
      const wanted = readNumber(goldenResponse);
      if (wanted === null) return passOrFail(false, "The golden response holds no number.");
      const found = readNumber(output);
      if (found === null) return passOrFail(false, "The output holds no number.");
      const allowed = tolerance * (wanted === 0 ? 1 : Math.abs(wanted));
      const isSame = found === wanted || Math.abs(found - wanted) <= allowed;
      return passOrFail(isSame, isSame ? `The number is ${found}.` : `The number is ${found}, not ${wanted}.`);
    },
  };
}
