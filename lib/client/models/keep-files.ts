import { keepModels } from "../../models/stored-models";
import { localPlace } from "../database/local-place";

const KEY = "goldsmith-asked-to-keep";

/**
 * Asks the browser, once, to keep what this site stores, at the first time that a model's files come here: without that
 * promise a full disk may cost them all. Some browsers ask the person, so it is not asked again; the storage section can.
 */
export async function askOnceToKeepFiles(): Promise<void> {
  const place = localPlace();
  try {
    if (place.getItem(KEY) !== null || (await navigator.storage.persisted())) return;
    place.setItem(KEY, "yes");
  } catch {
    // This browser has no place to remember that it was asked, or does not make such a promise.
    return;
  }
  await keepModels();
}
