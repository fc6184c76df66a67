import { create } from "zustand";

interface Selection {
  readonly selected: ReadonlySet<string>;
  /** Where a range begins that Shift extends. */
  readonly anchorId: string | null;
  /** The row that the keys act on, and the only one that Tab reaches; the first one where there is none of that id. */
  readonly activeId: string | null;
  /** True until the active row, once it is drawn, has taken the focus. */
  readonly isFocusWanted: boolean;
}

/** What is chosen in the list of sessions. */
export const useSelection = create<Selection>(() => ({
  selected: new Set(),
  anchorId: null,
  activeId: null,
  isFocusWanted: false,
}));

const { getState, setState } = useSelection;

export function setActive(activeId: string): void {
  if (getState().activeId !== activeId) setState({ activeId });
}

/** Makes a row the active one and gives it the focus; without an id, the row that is active. */
export function focusRow(id: string | null | undefined = getState().activeId): void {
  setState({ activeId: id ?? null, isFocusWanted: true });
}

/** The row has it, or nothing is to have it any more. */
export function focusSettled(): void {
  setState({ isFocusWanted: false });
}

export function toggleSelected(id: string): void {
  const selected = new Set(getState().selected);
  if (!selected.delete(id)) selected.add(id);
  setState({ selected, anchorId: id, activeId: id });
}

/** Adds all from the anchor to the row, both included, in the order of `ids`. */
export function selectRange(ids: readonly string[], id: string): void {
  const { anchorId, activeId, selected } = getState();
  const end = ids.indexOf(id);
  const anchor = ids.indexOf(anchorId ?? activeId ?? id);
  const start = anchor < 0 ? end : anchor;
  const range = ids.slice(Math.min(start, end), Math.max(start, end) + 1);
  setState({ selected: new Set([...selected, ...range]), anchorId: ids[start] ?? id, activeId: id });
}

export function selectAll(ids: readonly string[]): void {
  setState({ selected: new Set(ids) });
}

export function clearSelection(): void {
  if (getState().selected.size > 0) setState({ selected: new Set(), anchorId: null });
}

/** Drops what is no longer in the list: an action on many must never reach what cannot be seen. */
export function keepSelected(ids: readonly string[]): void {
  const { selected } = getState();
  if (selected.size === 0) return;
  const listed = new Set(ids);
  const kept = [...selected].filter((id) => listed.has(id));
  if (kept.length < selected.size) setState({ selected: new Set(kept) });
}
