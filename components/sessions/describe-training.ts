import type { PairCounts } from "@/lib/transfer/training/count-pairs";
import { countSessions } from "./describe-session";

/** "1 row", "12,345 rows" */
export function countRows(count: number): string {
  return `${count.toLocaleString("en")} ${count === 1 ? "row" : "rows"}`;
}

/** "3 sessions were left out: …" */
export function describeLeftOut(count: number): string {
  return `${countSessions(count)} ${count === 1 ? "was" : "were"} left out: without a chosen version, or with nothing to compare it with.`;
}

const reasons: Readonly<Record<keyof PairCounts["skippedByReason"], string>> = {
  "wrong-encoding": "in another encoding than UTF-8",
  "too-long": "too long",
  "no-json": "not JSON",
  "no-object": "no object",
  "missing-key": "without a key",
  "wrong-type": "with something else than a text",
  "empty-text": "with an empty text",
  "duplicate-id": "with an id that an earlier one has",
};

/** "3 lines were skipped: 1 not JSON, 2 without a key." */
export function describeSkipped({ skipped, skippedByReason }: PairCounts): string {
  const parts = Object.entries(reasons).flatMap(([kind, words]) => {
    // The entries of a record have its keys.
    const count = skippedByReason[kind as keyof typeof reasons] ?? 0;
    return count === 0 ? [] : [`${count.toLocaleString("en")} ${words}`];
  });
  const lines = skipped === 1 ? "1 line was" : `${skipped.toLocaleString("en")} lines were`;
  return `${lines} skipped: ${parts.join(", ")}.`;
}
