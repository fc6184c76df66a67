import type { Case, CaseSet } from "../../records/case";
import { drawSplits } from "../../scoring/draw-splits";
import { isKnown, noteRead } from "./known-stamp";
import { openSetOf, showOpen, useLab } from "./lab-store";
import { refreshCells } from "./open-cells";
import { readAllCases } from "./sets";
import { watchLab } from "./watch-lab";
import { withLab } from "./with-lab";

/**
 * Keeps the list of sets, and the open one with its rows, like those in the database, whichever tab changes them; gives
 * back how to end it. An open set that is gone stays shown: what is being typed there must not go with it.
 */
export function followSets(): () => void {
  return watchLab((lab) => lab.watchSets(showSets));
}

function showSets(sets: readonly CaseSet[]): void {
  useLab.setState(({ status }) => (status === "ready" ? { sets } : {}));
  const { open } = useLab.getState();
  const stored = sets.find(({ id }) => id === open?.set.id);
  if (stored !== undefined && !isKnown(stored.id, stored.updatedAt)) void readAgain(stored.id);
}

let isReading = false;
let hasChangedMeanwhile = false;

/** Shows the open set as another tab left it. */
async function readAgain(id: string): Promise<void> {
  hasChangedMeanwhile = isReading;
  if (isReading) return;
  isReading = true;
  try {
    const read = await withLab((lab) => lab.readSet(id));
    // By now it may be known: what this tab changed is told to it too.
    if (!read.ok || read.value === null || isKnown(id, read.value.updatedAt)) return;
    const set = read.value;
    const cases = await readAllCases(id);
    if (!cases.ok || openSetOf(id) === null) return;
    noteRead(id, set.updatedAt);
    showOpen(id, (open) => {
      const kept = keepSame(open.cases, cases.value);
      const ids = kept.map((row) => row.id);
      return { set, cases: kept, splits: drawSplits(ids, set.seed) };
    });
    refreshCells(id);
  } finally {
    isReading = false;
    if (hasChangedMeanwhile) void readAgain(id);
  }
}

/** Rows that are as they were stay the same objects, so that only the others are drawn anew. */
export function keepSame(before: readonly Case[], now: readonly Case[]): readonly Case[] {
  const known = new Map(before.map((row) => [row.id, row]));
  const kept = now.map((row) => {
    const former = known.get(row.id);
    return former !== undefined && JSON.stringify(former) === JSON.stringify(row) ? former : row;
  });
  const isSame = kept.length === before.length && kept.every((row, place) => row === before[place]);
  return isSame ? before : kept;
}
