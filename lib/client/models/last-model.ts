import { localPlace } from "../database/local-place";

const KEY = "goldsmith-last-model";

/** Remembers the model that was loaded last, by its entry's id, for the next visit. */
export function noteLastModel(id: string): void {
  try {
    localPlace().setItem(KEY, id);
  } catch {
    // It will not be offered, and that is all.
  }
}

/** Null where none was loaded in this browser, or the place is forbidden. */
export function lastModelId(): string | null {
  try {
    return localPlace().getItem(KEY);
  } catch {
    return null;
  }
}
