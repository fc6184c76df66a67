import type { LastWord } from "../../store/last-words";
import type { DraftTask } from "../../store/session";

/** Something that was typed and is not in the database, as a person names it in a sentence: "your prompt". */
export interface UnsavedText {
  readonly name: string;
  readonly text: string;
}

const fields = [
  { key: "silverPrompt", name: "your prompt" },
  { key: "silverResponse", name: "the response it gave" },
  { key: "goldenResponse", name: "the response you wanted" },
] as const;

/** What these words hold, each thing once and as it was last. A text that was only deleted is not named. */
export function unsavedTexts(words: readonly LastWord[]): readonly UnsavedText[] {
  const texts = new Map<string, UnsavedText>();
  const add = (key: string, name: string, text: string | null) => {
    texts.delete(key);
    if (text !== null && text.trim() !== "") texts.set(key, { name, text });
  };
  const addTask = (sessionId: string, task: DraftTask, basis: DraftTask | null) => {
    for (const { key, name } of fields) {
      if (task[key] !== (basis?.[key] ?? null)) add(`${sessionId} ${key}`, name, task[key]);
    }
  };
  for (const word of words) {
    switch (word.type) {
      case "session":
        addTask(word.session.id, word.session.task, null);
        break;
      case "task":
        addTask(word.sessionId, word.task, word.basis);
        break;
      case "version":
        if (word.version.kind === "edit") add(word.version.id, "your edit", word.version.text);
        break;
      case "edit":
        add(word.id, "your edit", word.text);
        break;
      case "draft":
        add(word.key, word.what, word.text);
        break;
      case "whole":
        break;
    }
  }
  return [...texts.values()];
}

/** "your prompt, your edit and the note": each name once. */
export function listUnsaved(texts: readonly UnsavedText[]): string {
  const names = [...new Set(texts.map(({ name }) => name))];
  return new Intl.ListFormat("en").format(names);
}

/** All of it as one text, for a file. */
export function writeUnsaved(texts: readonly UnsavedText[]): string {
  return texts.map(({ name, text }) => `${name.charAt(0).toUpperCase()}${name.slice(1)}:\n\n${text}\n`).join("\n\n");
}
