import { v7 as newId } from "uuid";
import { succeed, type Result } from "../../base/result";
import type { Case, CaseSet } from "../../records/case";
import type { CellRow } from "../../store/lab-rows";
import { stamp } from "../../store/stamp";
import type { ReadCases } from "../../transfer/cases/case-file";
import { newSeed } from "../run/run-optimizer";
import { drawSplits } from "../../scoring/draw-splits";
import { freshCells, type InputHashes } from "./fresh-cells";
import { noteRead, noteTouched } from "./known-stamp";
import type { CellSummary, LabState, MatrixRun } from "./lab-state";
import { useLab } from "./lab-store";
import { matrixAtWork } from "./matrix-at-work";
import { hashesOf, knowCells, refreshCells } from "./open-cells";
import { bringCells } from "./bring-cells";
import { bringSearch, rowsOfSearch } from "./search-file";
import { listStoredSearches } from "./stored-searches";
import { withLab } from "./with-lab";

/** Few enough that other things are stored between two pages. */
const CASES_AT_ONCE = 1_000;
const CELLS_AT_ONCE = 1_000;
/** A deletion can be undone in the tab where it was done; elsewhere it is settled after this time. */
const UNDO_MILLISECONDS = 10 * 60_000;

const { getState, setState } = useLab;

/** Lists the sets that are stored. Called when the page is shown; nothing else has to be called before. */
export async function openLab(): Promise<void> {
  const listed = await withLab((lab) => lab.listSets());
  if (!listed.ok) {
    setState({ status: "failed", failure: listed.failure });
    return;
  }
  setState({ status: "ready", failure: null, sets: listed.value });
  await withLab((lab) => (lab.isReadOnly ? done : lab.forgetRemoved(Date.now() - UNDO_MILLISECONDS)));
}

const done = Promise.resolve(succeed(undefined));

/**
 * Stores what was read as a set, with what was measured on it and a search that came along, and opens it; its id. Rows whose ids stand there twice get
 * new ones. All of it is stored or nothing.
 */
export async function createSet({
  set,
  cases,
  measured,
  search,
}: Pick<ReadCases, "set" | "cases" | "measured" | "search">): Promise<Result<string>> {
  const now = stamp();
  const seed = measured?.seed ?? newSeed();
  const created: CaseSet = { ...set, id: newId(), createdAt: now, updatedAt: now, seed };
  const rows = search === undefined ? cases : rowsOfSearch(search.plan);
  const stored = await withLab((lab) => lab.createSet(created, withOwnIds(rows)));
  if (!stored.ok) return stored;
  const scored = await bringCells(created, cases, measured?.cells ?? []);
  const brought = scored.ok && search !== undefined ? await bringSearch(created.id, search) : scored;
  if (!brought.ok) {
    await withLab((lab) => lab.removeSet(created.id));
    await withLab((lab) => lab.forgetSet(created.id));
    return brought;
  }
  setState(({ sets }) => ({ sets: [created, ...sets] }));
  await openSet(created.id);
  return succeed(created.id);
}

function withOwnIds(cases: readonly Case[]): readonly Case[] {
  const taken = new Set<string>();
  return cases.map((entry) => {
    const id = entry.id === "" || taken.has(entry.id) ? newId() : entry.id;
    taken.add(id);
    return id === entry.id ? entry : { ...entry, id };
  });
}

let latestOpening: object | null = null;

/**
 * Reads a set with its rows, cells and searches; false where it is gone. Null where another, or the same once more, was
 * asked for meanwhile.
 */
export async function openSet(id: string): Promise<Result<boolean | null>> {
  const opening = {};
  latestOpening = opening;
  const read = await withLab((lab) => lab.readSet(id));
  if (!read.ok) return read;
  const set = read.value;
  if (set === null) return succeed(false);
  const cases = await readAllCases(id);
  if (!cases.ok) return cases;
  const cells = await readAllCells(id, hashesOf({ set, cases: cases.value }));
  if (!cells.ok) return cells;
  const searches = await listStoredSearches(id);
  if (!searches.ok) return searches;
  if (latestOpening !== opening) return succeed(null);
  noteRead(id, set.updatedAt);
  const splits = drawSplits(
    cases.value.map((entry) => entry.id),
    set.seed,
  );
  const { known, fresh } = cells.value;
  knowCells(id, known);
  void forgetStrayCells({ set, cases: cases.value }, known);
  setState({ open: { set, cases: cases.value, splits, cells: fresh, run: runOf(id), searches: searches.value } });
  return succeed(true);
}

/** Cells of what was removed stay until it is let go; a tab that was closed before that has left them behind. */
async function forgetStrayCells(
  { set, cases }: { readonly set: CaseSet; readonly cases: readonly Case[] },
  known: ReadonlyMap<string, CellRow>,
): Promise<void> {
  const prompts = new Set(set.prompts.map(({ id }) => id));
  const rows = new Set(cases.map(({ id }) => id));
  const stray = [...known.values()].filter((cell) => !prompts.has(cell.promptId) || !rows.has(cell.caseId));
  if (stray.length > 0) {
    await withLab((lab) =>
      lab.deleteCells(
        set.id,
        stray.map(({ id }) => id),
      ),
    );
  }
}

/** A set that was left while it was measured is still at it. */
function runOf(setId: string): MatrixRun | null {
  const matrix = matrixAtWork();
  return matrix?.setId === setId ? matrix.run : null;
}

/** Back to the list. What runs goes on, and its cells are stored. */
export function closeSet(): void {
  latestOpening = null;
  setState({ open: null });
}

/** All rows of a set, in order; page by page, so that other things are stored meanwhile. */
export async function readAllCases(setId: string): Promise<Result<readonly Case[]>> {
  const cases: Case[] = [];
  let from: number | null = 0;
  while (from !== null) {
    const start: number = from;
    const page = await withLab((lab) => lab.pageOfCases(setId, start, CASES_AT_ONCE));
    if (!page.ok) return page;
    cases.push(...page.value.cases);
    from = page.value.next;
  }
  return succeed(cases);
}

/** By their ids, and those among them that were measured from what stands there now. */
async function readAllCells(
  setId: string,
  hashes: InputHashes,
): Promise<Result<{ readonly known: Map<string, CellRow>; readonly fresh: ReadonlyMap<string, CellSummary> }>> {
  const known = new Map<string, CellRow>();
  const fresh = new Map<string, CellSummary>();
  let after: string | null = "";
  while (after !== null) {
    const start: string = after;
    const page = await withLab((lab) => lab.pageOfCells(setId, start, CELLS_AT_ONCE));
    if (!page.ok) return page;
    for (const row of page.value.cells) known.set(row.id, row);
    for (const [cellId, cell] of freshCells(page.value.cells, hashes)) fresh.set(cellId, cell);
    after = page.value.next;
  }
  return succeed({ known, fresh });
}

/** A blank name leaves the one that it has. */
export async function renameSet(id: string, name: string): Promise<Result<unknown>> {
  const settled = name.trim();
  return settled === "" ? succeed(null) : changeStoredSet(id, (set) => ({ ...set, name: settled }));
}

/** Takes the set away; `undoDeleteSet` brings it back until the next deletion, or until the page lets it go. */
export async function deleteSet(id: string): Promise<Result<void>> {
  const set = getState().sets.find((entry) => entry.id === id);
  const removed = await withLab((lab) => lab.removeSet(id));
  if (!removed.ok) return removed;
  const { deleted: former } = getState();
  setState(({ sets, open }) => ({
    sets: sets.filter((entry) => entry.id !== id),
    open: open?.set.id === id ? null : open,
    deleted: set === undefined ? null : { id, name: set.name },
  }));
  if (former !== null) await withLab((lab) => lab.forgetSet(former.id));
  return removed;
}

export async function undoDeleteSet(): Promise<Result<void>> {
  const { deleted } = getState();
  if (deleted === null) return done;
  const restored = await withLab((lab) => lab.restoreSet(deleted.id));
  if (restored.ok) setState({ deleted: null });
  if (restored.ok) await openLab();
  return restored;
}

/** Whether the open set is not stored any more: another tab deleted it. The list follows the database. */
export function isOpenSetGone({ open, sets }: Pick<LabState, "open" | "sets">): boolean {
  return open !== null && !sets.some(({ id }) => id === open.set.id);
}

/** Brings back the open set that another tab deleted, as it is shown here where nothing else is left of it. */
export async function bringBackOpenSet(): Promise<Result<unknown>> {
  const { open } = getState();
  if (open === null) return done;
  const { set, cases } = open;
  const restored = await withLab<unknown>(async (lab) => {
    const back = await lab.restoreSet(set.id);
    const found = back.ok ? await lab.readSet(set.id) : back;
    return found.ok && found.value === null ? lab.createSet(set, cases) : found;
  });
  if (!restored.ok) return restored;
  await openLab();
  return openSet(set.id);
}

/** The notice about the deletion was closed: what was deleted is gone for good. */
export async function forgetDeletedSet(): Promise<void> {
  const { deleted } = getState();
  setState({ deleted: null });
  if (deleted !== null) await withLab((lab) => lab.forgetSet(deleted.id));
}

/** Changes a set as it is stored now, and shows it so. */
export async function changeStoredSet(id: string, change: (set: CaseSet) => CaseSet): Promise<Result<unknown>> {
  let before = 0;
  const noting = (set: CaseSet): CaseSet => {
    before = set.updatedAt;
    return change(set);
  };
  const changed = await withLab((lab) => lab.changeSet(id, noting));
  if (changed.ok && changed.value !== null) {
    noteTouched(id, { before, now: changed.value.updatedAt });
    showChangedSet(changed.value);
  }
  return changed;
}

function showChangedSet(changed: CaseSet): void {
  setState(({ sets, open }) => ({
    sets: [changed, ...sets.filter(({ id }) => id !== changed.id)],
    open: open?.set.id === changed.id ? { ...open, set: changed } : open,
  }));
  refreshCells(changed.id);
}
