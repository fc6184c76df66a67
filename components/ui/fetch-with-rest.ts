export type FetchPart = () => Promise<unknown>;

/** What the first picture does not need, each part a bundle of its own. */
const parts = new Set<FetchPart>();

/** Has a part of the page's own fetched with the others: at the first touch. */
export function fetchWithRest(fetchPart: FetchPart): void {
  parts.add(fetchPart);
}

/**
 * Fetches the parts one after the other, each when `whenFree` resolves, so that what the person asks for meanwhile does
 * not wait for all of them.
 */
export async function fetchRest(whenFree: () => Promise<void>): Promise<void> {
  for (const fetchPart of parts) {
    await whenFree();
    // Whoever needs the part asks for it again, and says what is wrong.
    await fetchPart().catch(() => undefined);
  }
}
