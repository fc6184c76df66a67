import { describe, expect, it } from "vitest";
import { listUnsaved, unsavedTexts, writeUnsaved } from "../../../../lib/client/database/unsaved-texts";
import type { LastWord } from "../../../../lib/store/last-words";
import { exampleSession, exampleTask, exampleVersion } from "../../store/examples";

const task = (silverPrompt: string) => ({ ...exampleTask, silverPrompt });
const words: readonly LastWord[] = [
  { type: "session", session: exampleSession({ task: task("a") }) },
  { type: "task", sessionId: "session", task: { ...task("ab"), goldenResponse: "x" }, basis: task("a") },
  { type: "version", sessionId: "session", version: exampleVersion({ id: "edit", kind: "edit", text: "c" }) },
  { type: "edit", sessionId: "session", id: "edit", text: "cd", basis: "c" },
  { type: "draft", key: "session:note", what: "the note on what to change", text: "shorter" },
  { type: "draft", key: "session:other", what: "the other", text: null },
];

describe("unsavedTexts", () => {
  it("names each thing once, as it was typed last, and nothing that was only deleted", () => {
    const texts = unsavedTexts(words);
    expect(texts).toEqual([
      { name: "your prompt", text: "ab" },
      { name: "the response you wanted", text: "x" },
      { name: "your edit", text: "cd" },
      { name: "the note on what to change", text: "shorter" },
    ]);
    expect(listUnsaved(texts)).toBe("your prompt, the response you wanted, your edit, and the note on what to change");
    expect(writeUnsaved(texts)).toContain("Your edit:\n\ncd\n");
  });
});
