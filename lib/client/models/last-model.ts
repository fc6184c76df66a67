import { localPlace } from "../database/local-place";

const KEY = "goldsmith-last-model";

/** Remembers the model that was loaded last, by its entry's id, for the next visit. */
export function noteLastModel(id: string): void {
  try {
    localPlace().setItem(KEY, id);
  } catch {
    // Without storage the model is not offered at the next visit; nothing else is lost.
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
