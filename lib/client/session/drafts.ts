import { succeed } from "../../base/result";
import { draftIdOf } from "../../store/draft-id";
import type { LastWord } from "../../store/last-words";
import { storeWord } from "./session-store";
import { hasStorage, storeWith } from "../database/storage-queue";
import { noteTyping } from "../database/typing";

/** A field whose text belongs to a session and to none of its versions. */
export interface DraftField {
  readonly sessionId: string;
  /** Tells it from the session's other fields. */
  readonly name: string;
  /** What a person calls it, as the middle of a sentence: "the note on what to change". */
  readonly what: string;
}

/** What was typed in this page, which may be on its way to the database still. */
const typed = new Map<string, string | null>();

/**
 * Keeps the text of a field, as each key that is pressed leaves it: at most a second of it is lost, whatever happens to
 * the page or the browser. Null forgets it, as for a text that was used.
 */
export function keepDraft(field: DraftField, text: string | null): void {
  const key = keyOf(field);
  typed.set(key, text);
  const word: LastWord = { type: "draft", key, what: field.what, text };
  noteTyping(`draft ${key}`, {
    word: () => word,
    save: () => storeWord((repository) => repository.saveSetting(draftIdOf(key), text), word),
  });
}

/** The text that stood in the field last; null for none. */
export async function readDraft(field: DraftField): Promise<string | null> {
  const key = keyOf(field);
  if (!typed.has(key) && (await hasStorage())) {
    await storeWith(
      async (repository) => {
        const read = await repository.loadSetting(draftIdOf(key));
        if (read.ok && typeof read.value === "string" && !typed.has(key)) typed.set(key, read.value);
        return read.ok ? succeed(null) : read;
      },
      { isDoneLater: false },
    );
  }
  return typed.get(key) ?? null;
}

function keyOf({ sessionId, name }: DraftField): string {
  return `${sessionId}:${name}`;
}
