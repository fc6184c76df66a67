import { v7 as newId } from "uuid";
import { succeed, type Result } from "../../base/result";
import type { Demand } from "../../records/assertion";
import type { Case, CasePrompt } from "../../records/case";
import { emptyCase } from "../../records/empty-case";
import { drawSplits } from "../../scoring/draw-splits";
import { noteTouched } from "./known-stamp";
import type { OpenSet } from "./lab-state";
import { openSetOf, showOpen, useLab } from "./lab-store";
import { forgetCells, knownCells, refreshCells } from "./open-cells";
import { bringBackOpenSet, changeStoredSet, isOpenSetGone } from "./sets";
import { withLab } from "./with-lab";

/** A set that another tab deleted comes back with what is changed of it here: nothing that was typed is lost. */
async function holdOpenSet(): Promise<Result<unknown>> {
  return isOpenSetGone(useLab.getState()) ? bringBackOpenSet() : succeed(null);
}

/** Adds a prompt to the open set; its id, null where no set is open. */
export async function addPrompt(given: Pick<CasePrompt, "label" | "text">): Promise<Result<string | null>> {
  const open = useLab.getState().open;
  if (open === null) return succeed(null);
  const held = await holdOpenSet();
  if (!held.ok) return held;
  const id = newId();
  const changed = await changeStoredSet(open.set.id, (set) => ({
    ...set,
    prompts: [...set.prompts, { id, ...given }],
  }));
  return changed.ok ? succeed(id) : changed;
}

/** A changed text leaves the prompt's cells behind as stale; a changed label does not. */
export async function changePrompt(
  id: string,
  changes: Partial<Pick<CasePrompt, "label" | "text">>,
): Promise<Result<unknown>> {
  return changeOpenSet((set) => ({
    ...set,
    prompts: set.prompts.map((prompt) => (prompt.id === id ? { ...prompt, ...changes } : prompt)),
  }));
}

/** What was removed, with all that was measured of it, until it is let go: one of the two is to be called. */
export interface Removed {
  readonly undo: () => Promise<Result<unknown>>;
  readonly letGo: () => Promise<Result<unknown>>;
}

/** Null where no set is open, or no such prompt is in it. */
export async function removePrompt(id: string): Promise<Result<Removed | null>> {
  const { open } = useLab.getState();
  const place = open?.set.prompts.findIndex((prompt) => prompt.id === id) ?? -1;
  const removed = open?.set.prompts[place];
  if (open === null || removed === undefined) return succeed(null);
  const setId = open.set.id;
  const changed = await changeOpenSet((set) => ({ ...set, prompts: set.prompts.filter((prompt) => prompt.id !== id) }));
  if (!changed.ok) return changed;
  return succeed({
    undo: () =>
      changeStoredSet(setId, (set) => {
        const isThere = set.prompts.some((prompt) => prompt.id === id);
        return isThere ? set : { ...set, prompts: set.prompts.toSpliced(place, 0, removed) };
      }),
    letGo: () => removeCells(setId, (cell) => cell.promptId === id),
  });
}

/** Asked of every row, before its own. */
export async function changeDemands(demands: readonly Demand[]): Promise<Result<unknown>> {
  return changeOpenSet((set) => ({ ...set, demands }));
}

/** Draws anew which rows are for what. */
export async function redrawSplits(seed: number): Promise<Result<unknown>> {
  const changed = await changeOpenSet((set) => ({ ...set, seed }));
  const open = useLab.getState().open;
  if (changed.ok && open !== null) showOpen(open.set.id, splitsOf);
  return changed;
}

/** A row without anything, with an id that no row has. */
export function newCase(variables: readonly string[]): Case {
  return { ...emptyCase(variables), id: newId() };
}

/** Adds a row at the end; its id, null where no set is open. Splits of the others may change. */
export async function addCase(given: Omit<Case, "id">): Promise<Result<string | null>> {
  const open = useLab.getState().open;
  if (open === null) return succeed(null);
  const held = await holdOpenSet();
  if (!held.ok) return held;
  const added: Case = { ...given, id: newId() };
  const stored = await withLab((lab) => lab.addCases(open.set.id, [added]));
  if (!stored.ok) return stored;
  noteTouched(open.set.id, stored.value);
  showCases(open.set.id, (cases) => [...cases, added]);
  return succeed(added.id);
}

let latestChange: Promise<unknown> = Promise.resolve();
/** Changes of rows that are not stored yet. */
let waiting = 0;
/** What the last of them left: the set may have been left meanwhile, and is shown no more. */
let latestLeft: Pick<OpenSet, "set" | "cases"> | null = null;

/**
 * Changes rows of the open set, and adds those with ids that no row has behind the last: all or none. `change` gets the rows
 * as every change before it has left them, and leaves those it does not change the same objects. Cells become stale where
 * what is measured was changed.
 */
export function changeCases(change: (cases: readonly Case[]) => readonly Case[]): Promise<Result<unknown>> {
  const { open } = useLab.getState();
  if (open === null) return Promise.resolve(succeed(null));
  waiting += 1;
  const changing = latestChange
    .then(() => writeCases(open, change))
    .finally(() => {
      waiting -= 1;
      if (waiting === 0) latestLeft = null;
    });
  latestChange = changing.catch(() => undefined);
  return changing;
}

async function writeCases(
  open: OpenSet,
  change: (cases: readonly Case[]) => readonly Case[],
): Promise<Result<unknown>> {
  const { set } = open;
  const setId = set.id;
  const held = openSetOf(setId) === null ? succeed(null) : await holdOpenSet();
  if (!held.ok) return held;
  const left = latestLeft?.set.id === setId ? latestLeft : open;
  const before = (openSetOf(setId) ?? left).cases;
  const byId = new Map(before.map((entry) => [entry.id, entry]));
  const after = change(before).filter((entry) => byId.get(entry.id) !== entry);
  if (after.length === 0) return succeed(null);
  const changed = new Map(after.filter(({ id }) => byId.has(id)).map((entry) => [entry.id, entry]));
  const added = after.filter(({ id }) => !byId.has(id));
  const stored = await withLab((lab) => lab.changeCases(setId, [...changed.values()], added));
  if (!stored.ok) return stored;
  noteTouched(setId, stored.value);
  const written = (cases: readonly Case[]) => [...cases.map((entry) => changed.get(entry.id) ?? entry), ...added];
  latestLeft = { set, cases: written(before) };
  showCases(setId, written);
  return stored;
}

/** Null where no set is open. */
export async function removeCases(ids: readonly string[]): Promise<Result<Removed | null>> {
  const { open } = useLab.getState();
  if (open === null) return succeed(null);
  const setId = open.set.id;
  const stored = await withLab((lab) => lab.removeCases(setId, ids));
  if (!stored.ok) return stored;
  noteTouched(setId, stored.value);
  const removed = new Map(stored.value.removed.map((row) => [row.case.id, row.case]));
  let former = open.cases;
  showCases(setId, (cases) => {
    former = cases;
    return cases.filter(({ id }) => !removed.has(id));
  });
  return succeed({
    async undo() {
      const restored = await withLab((lab) => lab.restoreCases(setId, stored.value.removed));
      if (!restored.ok) return restored;
      noteTouched(setId, restored.value);
      showCases(setId, (cases) => {
        const there = new Set(cases.map(({ id }) => id));
        return inOrderOf(former, [...cases, ...[...removed.values()].filter(({ id }) => !there.has(id))]);
      });
      return restored;
    },
    letGo: () => removeCells(setId, (cell) => removed.has(cell.caseId)),
  });
}

/** The rows in the order that they had; those that came since are the last. */
function inOrderOf(former: readonly Case[], cases: readonly Case[]): readonly Case[] {
  const places = new Map(former.map(({ id }, place) => [id, place]));
  const placeOf = ({ id }: Case) => places.get(id) ?? former.length;
  return cases.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** Forgets what was measured in the open set: all of it, or of one prompt. */
export async function clearCells(promptId: string | null = null): Promise<Result<unknown>> {
  const open = useLab.getState().open;
  if (open === null) return succeed(null);
  if (promptId !== null) return removeCells(open.set.id, (cell) => cell.promptId === promptId);
  const deleted = await withLab((lab) => lab.deleteCells(open.set.id, null));
  if (deleted.ok) forgetCells(open.set.id, null);
  return deleted;
}

type Change = Parameters<typeof changeStoredSet>[1];

async function changeOpenSet(change: Change): Promise<Result<unknown>> {
  const open = useLab.getState().open;
  if (open === null) return succeed(null);
  const held = await holdOpenSet();
  return held.ok ? changeStoredSet(open.set.id, change) : held;
}

async function removeCells(
  setId: string,
  isRemoved: (cell: { readonly promptId: string; readonly caseId: string }) => boolean,
): Promise<Result<unknown>> {
  const ids = [...knownCells(setId).values()].filter(isRemoved).map(({ id }) => id);
  const deleted = await withLab((lab) => lab.deleteCells(setId, ids));
  if (deleted.ok) forgetCells(setId, ids);
  return deleted;
}

function showCases(setId: string, change: (cases: readonly Case[]) => readonly Case[]): void {
  showOpen(setId, (open) => ({ cases: change(open.cases) }));
  showOpen(setId, splitsOf);
  refreshCells(setId);
}

function splitsOf({ set, cases }: OpenSet): Pick<OpenSet, "splits"> {
  return {
    splits: drawSplits(
      cases.map(({ id }) => id),
      set.seed,
    ),
  };
}
