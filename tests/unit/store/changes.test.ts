import "fake-indexeddb/auto";
import { describe, expect, it, vi } from "vitest";
import type { StoredSession } from "../../../lib/store/repository";
import { createSessionList } from "../../../lib/store/session-list";
import { dumpDatabase, rowsOf } from "./database-dump";
import { noEvidence } from "../../../lib/store/evidence";
import type { Finding } from "../../../lib/checks/check";
import { exampleOrigin, exampleSession, exampleTask, exampleVersion } from "./examples";
import { done, latestOf, openTab, putRaw, useFakeBrowser, valueOf } from "./fake-browser";

useFakeBrowser();

const candidate = exampleVersion({ id: "candidate", parentId: "version", kind: "candidate", createdAt: 2_000 });
const blocking: Finding = {
  check: "facts",
  severity: "blocking",
  message: "A number is gone.",
  advice: "Put it back.",
  place: null,
  source: "",
  repaired: null,
};
const rules = { ...exampleOrigin, optimizer: "instant", model: null } as const;

async function rowOfSession(): Promise<unknown> {
  return rowsOf(await dumpDatabase(), "sessions")[0];
}

describe("what is derived of a session", () => {
  it("is its verdict, which follows the chosen version", async () => {
    const repository = await openTab();
    await repository.createSession(exampleSession(), [exampleVersion(), candidate]);
    const verdicts = [
      ["candidate", "chosen"],
      ["version", "kept"],
      [null, "undecided"],
      ["gone", "undecided"],
    ] as const;
    for (const [id, verdict] of verdicts) {
      expect(await repository.chooseVersion("session", id)).toEqual(done);
      expect(await rowOfSession()).toMatchObject({ chosenVersionId: id, verdict });
    }
  });

  it("is golden by the gate alone: not by a choice, and not with a check that blocks", async () => {
    const repository = await openTab();
    await repository.createSession(exampleSession(), [exampleVersion(), candidate]);
    await repository.chooseVersion("session", "candidate");
    const preferred = { ...noEvidence, findings: [], vote: "candidate" } as const;
    const steps = [
      [preferred, "golden"],
      [{ ...preferred, findings: [blocking] }, "chosen"],
      [{ ...preferred, findings: null }, "chosen"],
      [{ ...preferred, vote: "incumbent" }, "chosen"],
    ] as const;
    for (const [evidence, verdict] of steps) {
      expect(await repository.updateVersion("candidate", { evidence })).toEqual(done);
      expect(await rowOfSession()).toMatchObject({ verdict });
    }
  });

  it("is the list of those that wrote for it, each once", async () => {
    const repository = await openTab();
    await repository.createSession(exampleSession(), [exampleVersion(), { ...candidate, origin: rules }]);
    expect(await rowOfSession()).toMatchObject({ models: ["rules"] });
    await repository.addVersion({ ...candidate, id: "b", origin: exampleOrigin });
    await repository.addVersion({ ...candidate, id: "c", origin: exampleOrigin });
    expect(await rowOfSession()).toMatchObject({ models: ["Qwen3-4B-q4f16_1-MLC", "rules"] });
    await repository.updateVersion("candidate", { origin: null });
    await repository.saveTask("session", { ...exampleTask, wordLimit: 3 }, exampleTask);
    expect(await rowOfSession()).toMatchObject({ models: ["Qwen3-4B-q4f16_1-MLC"] });
  });

  it("is its shown title: the name, else the title", async () => {
    const repository = await openTab();
    await repository.createSession(exampleSession());
    await createSessionList(repository.door).rename("session", "  Ärger im Büro ");
    expect(await rowOfSession()).toMatchObject({ name: "Ärger im Büro", shownTitle: "arger im buro" });
    await createSessionList(repository.door).rename("session", " ");
    await repository.saveTask("session", { ...exampleTask, silverPrompt: "Cats" }, exampleTask);
    expect(await rowOfSession()).toMatchObject({ name: null, shownTitle: "cats" });
  });

  it("is never handed out with it", async () => {
    const repository = await openTab();
    const session = exampleSession();
    await repository.createSession(session);
    expect((await latestOf(repository))?.session).toEqual({ ...session, title: "Write about dogs" });
  });
});

describe("a name", () => {
  it("of a version is kept, and a blank one is none", async () => {
    const repository = await openTab();
    await repository.createSession(exampleSession(), [exampleVersion()]);
    await repository.nameVersion("version", " The first ");
    expect((await latestOf(repository))?.versions).toEqual([exampleVersion({ name: "The first" })]);
    await repository.nameVersion("version", "");
    expect((await latestOf(repository))?.versions).toEqual([exampleVersion()]);
  });

  it("of a session does not make it the latest", async () => {
    const repository = await openTab();
    await repository.createSession(exampleSession({ id: "old", updatedAt: 1 }));
    await repository.createSession(exampleSession({ id: "new", updatedAt: 2 }));
    expect(await createSessionList(repository.door).rename("old", "x")).toEqual(done);
    expect((await latestOf(repository))?.session.id).toBe("new");
  });
});

describe("what a model wrote", () => {
  it("stands in a table of its own, once for each version, and goes when it is taken back", async () => {
    const repository = await openTab();
    await repository.createSession(exampleSession(), [exampleVersion()]);
    await repository.addVersion({ ...candidate, raw: "first" });
    await repository.updateVersion("candidate", { raw: "second" });
    const dump = await dumpDatabase();
    expect(rowsOf(dump, "outputs")).toMatchObject([
      { sessionId: "session", versionId: "candidate", source: "optimizer", text: "second" },
    ]);
    expect(rowsOf(dump, "versions").filter((row) => "raw" in (row as object))).toEqual([]);
    await repository.updateVersion("candidate", { raw: null });
    expect(rowsOf(await dumpDatabase(), "outputs")).toEqual([]);
  });

  it("is left out where it is damaged, and its version is read", async () => {
    const repository = await openTab();
    await repository.createSession(exampleSession(), [exampleVersion({ raw: "first" })]);
    await putRaw("outputs", { id: "torn", sessionId: "session", versionId: "version", createdAt: 9e12 });
    expect((await latestOf(repository))?.versions[0]?.raw).toBe("first");
    expect(repository.damagedRows()).toMatchObject([{ table: "outputs", id: "torn" }]);
  });
});

describe("readSession", () => {
  it("is null for a session that is not there, or is damaged", async () => {
    const repository = await openTab();
    await putRaw("sessions", { id: "half" });
    expect(valueOf(await repository.readSession("gone"))).toBeNull();
    expect(valueOf(await repository.readSession("half"))).toBeNull();
  });
});

describe("watchSession", () => {
  it("tells each change, by this tab and by another, and the end", async () => {
    const [one, other] = [await openTab(), await openTab()];
    await one.createSession(exampleSession(), [exampleVersion()]);
    const seen: (StoredSession | null)[] = [];
    const stop = one.watchSession("session", (stored) => seen.push(stored));
    const isSeen = (expected: unknown) =>
      vi.waitFor(() => {
        expect(seen.at(-1)).toEqual(expected);
      });
    await isSeen(await latestOf(one));
    await other.addVersion({ ...candidate, state: "writing", text: "You" });
    await isSeen(await latestOf(other));
    expect(seen.at(-1)?.versions.at(-1)?.state).toBe("writing");
    await other.updateVersion("candidate", { text: "You are", raw: "<think>", state: "complete" });
    await isSeen(await latestOf(other));
    await createSessionList(one.door).rename("session", "Dogs");
    await isSeen(await latestOf(other));
    await other.door.attemptChange([other.door.database.sessions], () => other.door.database.sessions.clear());
    await isSeen(null);
    stop();
    const told = seen.length;
    await one.createSession(exampleSession());
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).toHaveLength(told);
  });

  it("stays silent where the database fails", async () => {
    const repository = await openTab();
    repository.close();
    const onChange = vi.fn();
    const stop = repository.watchSession("session", onChange);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(onChange).not.toHaveBeenCalled();
    stop();
  });
});

describe("a setting of another kind", () => {
  it("is null before the first time, then what was saved, until it is deleted", async () => {
    const repository = await openTab();
    expect(valueOf(await repository.loadSetting("backup"))).toBeNull();
    const value = { folder: new Map([["a", 1]]), at: new Date(5) };
    expect(await repository.saveSetting("backup", value)).toEqual(done);
    expect(valueOf(await (await openTab()).loadSetting("backup"))).toEqual(value);
    await repository.saveSetting("backup", null);
    expect(valueOf(await repository.loadSetting("backup"))).toBeNull();
  });
});
