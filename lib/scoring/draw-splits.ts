import { seededRandom } from "../base/random";
import type { Split } from "../records/case";

/** Below so many rows none are put away: a search then leaves some out in turn (folds) in place of fixed splits. */
const LEAST_ROWS_TO_PUT_AWAY = 30;
/** Proposers need a few examples; the rest is halved between choosing and the comparison at the end. */
const PROPOSE_SHARE = 0.2;

/**
 * Which rows a search may see, selects by, and opens once: 20, 40 and 40 of 100, drawn by the seed. Below 30 rows there
 * are none to open once, and half of the rows are for each of the other two. The same ids in the same order with the same
 * seed give the same splits; each kind has at least one row where there are rows enough.
 */
export function drawSplits(caseIds: readonly string[], seed: number): ReadonlyMap<string, Split> {
  const ids = shuffle([...new Set(caseIds)], seed);
  const isSmall = ids.length < LEAST_ROWS_TO_PUT_AWAY;
  const propose = isSmall ? Math.floor(ids.length / 2) : Math.round(ids.length * PROPOSE_SHARE);
  const select = isSmall ? ids.length : propose + Math.ceil((ids.length - propose) / 2);
  const drawn = new Map(
    ids.map((id, place): [string, Split] => [
      id,
      place < propose ? "propose" : place < select ? "select" : "open-once",
    ]),
  );
  // In the order of the rows, not of the draw.
  return new Map(caseIds.map((id) => [id, drawn.get(id) ?? "select"]));
}

/** Fisher and Yates. */
function shuffle(ids: readonly string[], seed: number): readonly string[] {
  const random = seededRandom(seed);
  const shuffled = [...ids];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const place = random() % (last + 1);
    const moved = shuffled[last];
    const other = shuffled[place];
    if (moved === undefined || other === undefined) continue;
    shuffled[last] = other;
    shuffled[place] = moved;
  }
  return shuffled;
}
