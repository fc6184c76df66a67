export type FetchPart = () => Promise<unknown>;

/** What the first picture does not need, each part a bundle of its own. */
const parts = new Set<FetchPart>();

/** Has a part of the page's own fetched with the others: at the first touch. */
export function fetchWithRest(fetchPart: FetchPart): void {
  parts.add(fetchPart);
}

export function fetchRest(): void {
  for (const fetchPart of parts) {
    // Whoever needs the part asks for it again, and says what is wrong.
    void fetchPart().catch(() => undefined);
  }
}
