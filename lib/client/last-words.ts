import { v4 as newId } from "uuid";
import type { LastWord } from "../sessions/last-words";
import type { SessionRepository } from "../sessions/repository";

const PREFIX = "goldsmith-last-words-";
/** Each tab has its own: another one's may be on their way still. */
const ownKey = PREFIX + newId();
let hasOwn = false;

/**
 * Keeps what is on its way to the database when the page goes: the browser may drop a write that has begun, but not
 * this. Where there is no room for it, it is not kept.
 */
export function keepLastWords(words: readonly LastWord[]): void {
  if (words.length === 0) return;
  withShelf((shelf) => {
    shelf.setItem(ownKey, JSON.stringify(words));
    hasOwn = true;
  });
}

/** The page came back, and all of it was stored. */
export function forgetLastWords(): void {
  if (!hasOwn) return;
  hasOwn = false;
  withShelf((shelf) => {
    shelf.removeItem(ownKey);
  });
}

/** Whether a page that went has left some. */
export function hasLastWords(): boolean {
  return leftKeys().length > 0;
}

/** Stores what pages that went have left. What cannot be stored now waits for the next start. */
export async function takeUpLastWords(repository: SessionRepository): Promise<void> {
  for (const key of leftKeys()) {
    const text = withShelf((shelf) => shelf.getItem(key)) ?? "";
    const program = await import("../sessions/last-words").catch(() => null);
    const taken = await program?.takeUpLastWords(repository, text);
    if (taken?.ok === true) {
      withShelf((shelf) => {
        shelf.removeItem(key);
      });
    }
  }
}

function leftKeys(): readonly string[] {
  return withShelf((shelf) => Object.keys(shelf).filter((key) => key.startsWith(PREFIX) && key !== ownKey)) ?? [];
}

/** Null where the browser gives no storage, or no room. */
function withShelf<Value>(action: (shelf: Storage) => Value): Value | null {
  try {
    return action(localStorage);
  } catch {
    return null;
  }
}
