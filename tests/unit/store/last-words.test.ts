import "fake-indexeddb/auto";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { fail } from "../../../lib/base/result";
import { sessionLeftBy, takeUpLastWords, type LastWord } from "../../../lib/store/last-words";
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

  it("lets stand what was stored since, and keeps what was typed as a version and a copy beside it", async () => {
    const repository = await openTab();
    await repository.createSession(session, [silver]);
    const since = { ...exampleTask, silverPrompt: "Since then", silverResponse: "Also since" };
    await repository.saveTask("session", since, exampleTask);
    const typed = { ...exampleTask, silverPrompt: "Typed before", silverResponse: "Typed too" };
    const word: LastWord = { type: "task", sessionId: "session", task: typed, basis: exampleTask };
    valueOf(await takeUpLastWords(repository, JSON.stringify([word])));
    const stored = valueOf(await repository.readSession("session"));
    expect(stored?.session.task).toEqual(since);
    expect(stored?.versions.at(-1)).toMatchObject({ kind: "silver", text: "Typed before", parentId: "silver" });
    const others = (await repository.door.database.sessions.toArray()).filter(({ id }) => id !== "session");
    expect(others.map((row) => row.task)).toEqual([{ ...since, silverResponse: "Typed too" }]);
  });

  it("stores a whole session that no database had, and the texts of fields", async () => {
    const repository = await openTab();
    const left: readonly LastWord[] = [
      { type: "draft", key: "session:note", what: "the note", text: "shorter" },
      { type: "whole", session, versions: [silver, edit] },
    ];
    valueOf(await takeUpLastWords(repository, JSON.stringify(left)));
    expect((await latestOf(repository))?.versions).toEqual([silver, edit]);
    expect(valueOf(await repository.loadSetting("draft:session:note"))).toBe("shorter");
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

describe("sessionLeftBy", () => {
  const nothingStored = () => Promise.resolve(null);

  it("puts the session together as the words left it", async () => {
    const left = await sessionLeftBy(words, nothingStored);
    expect(left?.session.task).toEqual(task);
    expect(left?.versions.map(({ text }) => text)).toEqual([silver.text, "Write on cats"]);
  });

  it("goes on from what is stored", async () => {
    const stored = { session: { ...session, name: "Mine" }, versions: [silver, edit] };
    const left = await sessionLeftBy(words.slice(3), () => Promise.resolve(stored));
    expect(left?.session).toMatchObject({ name: "Mine", task });
    expect(left?.versions[1]?.text).toBe("Write on cats");
  });

  it("is nothing where the words tell of no session", async () => {
    const draft: LastWord = { type: "draft", key: "session:note", what: "the note", text: "shorter" };
    expect(await sessionLeftBy([draft], nothingStored)).toBeNull();
    expect(await sessionLeftBy(words.slice(3), nothingStored)).toBeNull();
  });
});
