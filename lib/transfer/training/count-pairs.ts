import type { SkippedLine, SkipReason } from "./skipped-line";
import type { PairsPart } from "./read-pairs";

/** What stands in a file of pairs. */
export interface PairCounts {
  /** What is trained on. */
  readonly usable: number;
  readonly heldOut: number;
  readonly skipped: number;
  readonly skippedByReason: Readonly<Partial<Record<SkipReason["kind"], number>>>;
  /** The first of the skipped lines, for a person to look at. */
  readonly firstSkipped: readonly SkippedLine[];
}

export const noPairs: PairCounts = { usable: 0, heldOut: 0, skipped: 0, skippedByReason: {}, firstSkipped: [] };

/** So many can be read; all of them stand in the archive. */
const MOST_SHOWN = 100;

/** The counts with another part of the file in them. */
export function countPart(counts: PairCounts, { rows, skipped }: PairsPart): PairCounts {
  const heldOut = rows.filter(({ isHeldOut }) => isHeldOut).length;
  const skippedByReason = { ...counts.skippedByReason };
  for (const { reason } of skipped) skippedByReason[reason.kind] = (skippedByReason[reason.kind] ?? 0) + 1;
  return {
    usable: counts.usable + rows.length - heldOut,
    heldOut: counts.heldOut + heldOut,
    skipped: counts.skipped + skipped.length,
    skippedByReason,
    firstSkipped: [...counts.firstSkipped, ...skipped].slice(0, MOST_SHOWN),
  };
}
