import type { Database } from "./database";

/**
 * Stores search texts as right ones, and returns their revision. Called inside a transaction with `searchTexts` and
 * `staleSearchTexts`.
 */
export async function storeSearchTexts(
  { searchTexts, staleSearchTexts }: Database,
  texts: readonly { readonly sessionId: string; readonly text: string }[],
): Promise<number> {
  const newest = await searchTexts.orderBy("revision").last();
  const revision = (newest?.revision ?? 0) + 1;
  await searchTexts.bulkPut(texts.map(({ sessionId, text }) => ({ sessionId, text, revision })));
  await staleSearchTexts.bulkDelete(texts.map(({ sessionId }) => sessionId));
  return revision;
}

/** Says that sessions have changed. Called inside a transaction with `staleSearchTexts`; cheap. */
export async function markStale({ staleSearchTexts }: Database, sessionIds: readonly string[]): Promise<void> {
  await staleSearchTexts.bulkPut(sessionIds.map((sessionId) => ({ sessionId })));
}
