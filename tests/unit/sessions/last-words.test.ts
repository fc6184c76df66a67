import "fake-indexeddb/auto";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { fail } from "../../../lib/base/result";
import { takeUpLastWords, type LastWord } from "../../../lib/sessions/last-words";
import { exampleSession, exampleTask, exampleVersion } from "./examples";
import { latestOf, openTab, useFakeBrowser, valueOf } from "./fake-browser";

useFakeBrowser();

const session = exampleSession();
const silver = exampleVersion({ id: "silver" });
const edit = exampleVersion({ id: "edit", parentId: "silver", kind: "edit", text: "Write on dogs", createdAt: 2_000 });
const task = { ...exampleTask, silverResponse: "Dogs bark." };
const words: readonly LastWord[] = [
  { type: "session", session },
  { type: "version", sessionId: "session", version: silver },
  { type: "version", sessionId: "session", version: edit },
  { type: "task", sessionId: "session", task, basis: exampleTask },
  { type: "edit", sessionId: "session", id: "edit", text: "Write on cats", basis: "Write on dogs" },
];

describe("takeUpLastWords", () => {
  it("stores what had not reached the database, in order", async () => {
    const repository = await openTab();
    valueOf(await takeUpLastWords(repository, JSON.stringify(words)));
    const stored = await latestOf(repository);
    expect(stored?.session).toMatchObject({ id: "session", task });
    expect(stored?.versions).toMatchObject([silver, { ...edit, text: "Write on cats" }]);
  });

  it("changes nothing the second time, however much had reached the database", async () => {
    for (let reached = 0; reached <= words.length; reached += 1) {
      const repository = await openTab();
      valueOf(await takeUpLastWords(repository, JSON.stringify(words.slice(0, reached))));
      valueOf(await takeUpLastWords(repository, JSON.stringify(words)));
      const stored = await latestOf(repository);
      expect(stored?.session.task).toEqual(task);
      expect(stored?.versions.map(({ id, text }) => [id, text])).toEqual([
        ["silver", silver.text],
        ["edit", "Write on cats"],
      ]);
    }
  });

  it("keeps what another tab has written since, beside it", async () => {
    const repository = await openTab();
    await repository.createSession(session, [silver, edit]);
    await repository.editVersion("edit", "Write on birds", edit.text);
    valueOf(await takeUpLastWords(repository, JSON.stringify(words)));
    const texts = (await latestOf(repository))?.versions.map(({ text }) => text);
    expect(texts).toEqual([silver.text, "Write on birds", "Write on cats"]);
  });

  it("brings back no session that was deleted, by what was typed into it", async () => {
    const repository = await openTab();
    valueOf(await takeUpLastWords(repository, JSON.stringify(words.slice(1))));
    expect(await latestOf(repository)).toBeNull();
  });

  it("fails where the database does, so that it can be asked again", async () => {
    const repository = await openTab();
    const full = fail({ kind: "storage-full", detail: "No room." });
    vi.spyOn(repository, "createSession").mockResolvedValue(full);
    expect(await takeUpLastWords(repository, JSON.stringify(words))).toEqual(full);
  });

  it("finds nothing in any other text", async () => {
    const repository = await openTab();
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
        valueOf(await takeUpLastWords(repository, text));
      }),
    );
    expect(await latestOf(repository)).toBeNull();
  });
});
