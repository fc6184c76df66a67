/**
 * The made-up host under which imported models stand in the caches. `.invalid` is kept out of the name system for ever
 * (RFC 2606), so nothing can answer in its place.
 */
export const IMPORTED_ADDRESS = "https://imported.invalid/";

/** Whether the file came from this person's disk: it cannot be fetched again. */
export function isImported(url: string): boolean {
  return url.startsWith(IMPORTED_ADDRESS);
}
