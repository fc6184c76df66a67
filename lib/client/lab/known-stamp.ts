import type { Touched } from "../../store/lab-sets";

/** When the open set was changed last, as far as this tab knows; another time in the database is another tab's change. */
let known: { readonly setId: string; readonly at: number } | null = null;

/** The set was read as it was then. */
export function noteRead(setId: string, at: number): void {
  known = { setId, at };
}

/** This tab changed it. Where another one had changed it before that, it must be read all the same. */
export function noteTouched(setId: string, { before, now }: Touched): void {
  if (isKnown(setId, before)) noteRead(setId, now);
}

export function isKnown(setId: string, at: number): boolean {
  return known?.setId === setId && known.at === at;
}
