import type { WordList } from "./read-words";
import { latinWords } from "./words-latin";
import { scriptWords } from "./words-scripts";

/** Words of nine languages besides English; `words-en.ts` says how they serve. */
export const otherWords: readonly WordList[] = [...latinWords, ...scriptWords];
