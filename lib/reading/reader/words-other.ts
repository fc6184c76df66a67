import type { WordList } from "./read-words";

/** Words of nine languages besides English; `words-en.ts` says how they serve. */
export const otherWords: readonly WordList[] = [];
