import { seededRandom } from "../../base/random";
import type { Split } from "../../records/case";

/** Fewer rows than this are compared by leaving some out in turn, and none are put aside for the end. */
const FEWEST_TO_PUT_ASIDE = 30;

/** Which row is for what; the same rows and seed give the same splits. */
export function drawSplits(caseIds: readonly string[], seed: number): ReadonlyMap<string, Split> {
  const random = seededRandom(seed);
  const drawn = caseIds
    .map((id) => ({ id, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ id }) => id);
  const openOnce = drawn.length < FEWEST_TO_PUT_ASIDE ? 0 : Math.round(drawn.length / 3);
  const propose = Math.round((drawn.length - openOnce) / 2);
  return new Map(
    drawn.map((id, place) => [id, place < openOnce ? "open-once" : place < openOnce + propose ? "propose" : "select"]),
  );
}
