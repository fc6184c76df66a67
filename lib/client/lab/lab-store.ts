import { create } from "zustand";
import type { LabState, OpenSet } from "./lab-state";

/** The Lab as its page shows it. */
export const useLab = create<LabState>(() => ({
  status: "opening",
  failure: null,
  sets: [],
  open: null,
  deleted: null,
}));

/** The open set, if it is still this one. */
export function openSetOf(setId: string): OpenSet | null {
  const { open } = useLab.getState();
  return open?.set.id === setId ? open : null;
}

/** Changes the open set if it is still this one; what belongs to a set that was left must not touch the next. */
export function showOpen(setId: string, change: (open: OpenSet) => Partial<OpenSet>): void {
  useLab.setState(({ open }) => (open?.set.id === setId ? { open: { ...open, ...change(open) } } : {}));
}
