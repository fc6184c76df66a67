import { closeSet, openSet } from "@/lib/client/lab/sets";

const KEY = "set";

/** The set that the address names, or null. */
export function setInAddress(): string | null {
  return new URLSearchParams(window.location.search).get(KEY);
}

/** Opens a set; the address names it from then on, where a reload or a bookmark finds it. */
export function showSet(id: string): void {
  void openSet(id);
  noteSet(id);
}

/** Back to the list of sets. */
export function leaveSet(): void {
  closeSet();
  noteSet(null);
}

/** The Lab with a set open, as a path of this site. */
export function addressOfSet(id: string): string {
  return `/lab/?${new URLSearchParams({ [KEY]: id }).toString()}`;
}

/** Writes into the address which set is open. */
export function noteSet(id: string | null): void {
  if (setInAddress() === id) return;
  const search = id === null ? "" : `?${new URLSearchParams({ [KEY]: id }).toString()}`;
  window.history.pushState(null, "", `${window.location.pathname}${search}`);
}
