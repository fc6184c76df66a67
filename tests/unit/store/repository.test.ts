import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { defaultSettings } from "../../../lib/store/settings";
import { exampleOrigin, exampleSession, exampleTask, exampleVersion } from "./examples";
import { done, latestOf, openRaw, openTab, putRaw, useFakeBrowser, valueOf } from "./fake-browser";

useFakeBrowser();

describe("a session", () => {
  it("is found again with its versions, oldest first, after the tab was closed", async () => {
    const silver = exampleVersion({ id: "silver" });
    const candidate = exampleVersion({
      id: "candidate",
      parentId: "silver",
      kind: "candidate",
      createdAt: 2_000,
      remarks: [{ rule: "names the length", text: "Asked for a length.", source: "a guide" }],
      origin: exampleOrigin,
    });
    const first = await openTab();
    expect(await first.createSession(exampleSession(), [silver])).toEqual(done);
    expect(await first.addVersion(candidate)).toEqual(done);
    first.close();

    const latest = await latestOf(await openTab());
    expect(latest?.session).toMatchObject({ id: "session", title: "Write about dogs", task: exampleTask });
    expect(latest?.versions).toEqual([silver, candidate]);
  });

  it("is null where none was made", async () => {
    expect(await latestOf(await openTab())).toBeNull();
  });

  it("becomes the latest by any change of it", async () => {
    vi.spyOn(Date, "now").mockReturnValue(5e12);
    const repository = await openTab();
    await repository.createSession(exampleSession({ id: "old", updatedAt: 1 }), [exampleVersion({ sessionId: "old" })]);
    await repository.createSession(exampleSession({ id: "new", updatedAt: 2 }));
    const changes = [
      () => repository.saveTask("old", exampleTask, exampleTask),
      () => repository.selectVersion("old", "version"),
      () => repository.chooseVersion("old", "version"),
      () => repository.nameVersion("version", "The first"),
      () => repository.addVersion(exampleVersion({ id: "another", sessionId: "old" })),
      () => repository.updateVersion("version", { text: "changed" }),
    ];
    for (const change of changes) {
      await putRaw("sessions", exampleSession({ id: "old", updatedAt: 1 }));
      await repository.selectVersion("new", null);
      expect((await latestOf(repository))?.session.id).toBe("new");
      expect((await change()).ok).toBe(true);
      expect((await latestOf(repository))?.session).toMatchObject({ id: "old", updatedAt: 5e12 });
    }
  });

  it("takes its title from the task that was saved last", async () => {
    const repository = await openTab();
    await repository.createSession(exampleSession());
    const task = { ...exampleTask, silverPrompt: "Write about cats", silverResponse: "Miaow", wordLimit: 90 };
    await repository.saveTask("session", task, exampleTask);
    expect((await latestOf(repository))?.session).toMatchObject({ title: "Write about cats", task });
  });

  it("is not stored at all when one of its versions cannot be", async () => {
    const repository = await openTab();
    await repository.createSession(exampleSession({ id: "other" }), [
      exampleVersion({ id: "taken", sessionId: "other" }),
    ]);
    const created = await repository.createSession(exampleSession({ updatedAt: 9e12 }), [
      exampleVersion({ id: "taken" }),
    ]);
    expect(created.ok).toBe(false);
    expect((await latestOf(repository))?.session.id).toBe("other");
  });
});

describe("a version", () => {
  it("keeps its id and what was not changed", async () => {
    const repository = await openTab();
    await repository.createSession(exampleSession(), [exampleVersion()]);
    const failure = { kind: "output-refusal", excerpt: "I cannot" } as const;
    expect(await repository.updateVersion("version", { id: "x", state: "failed", failure, raw: "I cannot" })).toEqual(
      done,
    );
    expect((await latestOf(repository))?.versions).toEqual([
      exampleVersion({ state: "failed", failure, raw: "I cannot" }),
    ]);
  });

  it("is refused where its session or it itself is not there, and nothing is stored", async () => {
    const repository = await openTab();
    await repository.createSession(exampleSession());
    expect((await repository.addVersion(exampleVersion({ sessionId: "gone" }))).ok).toBe(false);
    expect((await repository.updateVersion("version", { text: "x" })).ok).toBe(false);
    expect((await latestOf(repository))?.versions).toEqual([]);
  });

  it("is refused where it could not be read back", async () => {
    const repository = await openTab();
    await repository.createSession(exampleSession(), [exampleVersion()]);
    const broken = { ...exampleOrigin, timings: { prefillMilliseconds: Number.NaN, decodeMilliseconds: 1 } };
    expect(await repository.updateVersion("version", { origin: broken })).toMatchObject({
      ok: false,
      failure: { kind: "database-unavailable" },
    });
    expect((await latestOf(repository))?.versions).toEqual([exampleVersion()]);
  });

  it.each([
    ["a lone surrogate", "a\uD83Db\uDC36"],
    ["a NUL and control characters", "a\0b\u0007\u001B[0m"],
    ["right-to-left text", "שלום \u202Eعالم"],
    ["a byte order mark and both line ends", "\uFEFFa\r\nb\nc"],
    ["nothing", ""],
    ["a megabyte", "Goldsmith ".repeat(100_000)],
  ])("keeps a text of %s", async (_, text) => {
    const repository = await openTab();
    const version = exampleVersion({ text, raw: text });
    await repository.createSession(exampleSession({ task: { ...exampleTask, silverPrompt: text } }), [version]);
    const latest = await latestOf(await openTab());
    expect(latest?.versions).toEqual([version]);
    expect(latest?.session.task.silverPrompt).toBe(text);
  });

  it("is read as it was written, for any text", async () => {
    const repository = await openTab();
    await repository.createSession(exampleSession(), [exampleVersion()]);
    const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));
    await fc.assert(
      fc.asyncProperty(anyText, fc.option(anyText), async (text, raw) => {
        await repository.updateVersion("version", { text, raw });
        expect((await latestOf(repository))?.versions).toEqual([exampleVersion({ text, raw })]);
      }),
    );
  });
});

describe("settings", () => {
  it("are null before the first time, then what was saved", async () => {
    const repository = await openTab();
    expect(await repository.loadSettings()).toEqual({ ok: true, value: null });
    const settings = { ...defaultSettings, optimizer: "fipo", packId: "full", seed: 0 } as const;
    expect(await repository.saveSettings(settings)).toEqual(done);
    expect(valueOf(await (await openTab()).loadSettings())).toEqual(settings);
  });

  it.each([
    ["one of them is damaged", { ...defaultSettings, packId: "short", temperature: "hot" }, { packId: "short" }],
    ["one is out of range", { ...defaultSettings, topP: 0, candidates: 3 }, { candidates: 3 }],
    ["one is missing", { packId: "short" }, { packId: "short" }],
    ["the whole is no object", "?", {}],
  ])("fall back to the default, and keep the rest, where %s", async (_, value, kept) => {
    const repository = await openTab();
    await putRaw("settings", { id: "workbench", value });
    expect(valueOf(await repository.loadSettings())).toEqual({ ...defaultSettings, ...kept });
  });
});

describe("template packs", () => {
  const texts = { optimizer: "S_P O_C G_N", s_r: "S_R", g_r: "G_R", discriminator: "R_P P_A P_B G_R" };

  it("are listed by name, replaced by their id, and deleted", async () => {
    const repository = await openTab();
    await repository.savePack({ id: "1", name: "zebra", texts });
    await repository.savePack({ id: "2", name: "Ant", texts });
    await repository.savePack({ id: "1", name: "bee", texts });
    expect(valueOf(await repository.listPacks()).map(({ name }) => name)).toEqual(["Ant", "bee"]);
    expect(await repository.deletePack("2")).toEqual(done);
    expect(valueOf(await repository.listPacks())).toEqual([{ id: "1", name: "bee", texts }]);
  });
});

describe("damaged rows", () => {
  it("are left out, reported once, and left in the database", async () => {
    const repository = await openTab();
    await repository.createSession(exampleSession(), [exampleVersion()]);
    await putRaw("versions", { ...exampleVersion({ id: "torn" }), text: 7 });
    await putRaw("sessions", { id: "half", updatedAt: 9e12 });
    await putRaw("settings", { id: "latest-session", value: "half" });
    await putRaw("packs", { id: "empty" });
    for (let round = 0; round < 2; round += 1) {
      expect(await latestOf(repository)).toMatchObject({ session: { id: "session" }, versions: [{ id: "version" }] });
      expect(valueOf(await repository.listPacks())).toEqual([]);
    }
    expect(repository.damagedRows().map(({ table, id }) => `${table}/${id}`)).toEqual([
      "sessions/half",
      "versions/torn",
      "packs/empty",
    ]);
    expect(repository.damagedRows()[1]?.reason).toContain("text");
    const connection = await openRaw();
    const request = connection.transaction("versions").objectStore("versions").get("torn");
    await new Promise((resolve) => (request.onsuccess = resolve));
    connection.close();
    expect(request.result).toMatchObject({ text: 7 });
  });
});
