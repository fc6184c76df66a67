import { IDBFactory } from "fake-indexeddb";
import { describe, expect, it, vi } from "vitest";
import { builtinPacks } from "../../../lib/template/builtin-packs";
import { defaultSettings } from "../../../lib/store/settings";
import type { SessionEntry } from "../../../lib/transfer/session-entry";
import { memorySource } from "../../../lib/transfer/session-source";
import { exampleSession, exampleVersion } from "../store/examples";
import { openTab, useFakeBrowser, valueOf } from "../store/fake-browser";
import {
  dump,
  exampleEntry,
  examplePack,
  fileOf,
  importText,
  prepare,
  putEntries,
  versionRow,
  writeAll,
} from "./support";

useFakeBrowser();

const one = exampleEntry("one");
const silver = one.versions[0]!;

describe("a merge", () => {
  it("keeps a text that differs from both, as a branch that children and the choice follow", async () => {
    const tab = await openTab();
    const ours: SessionEntry = {
      ...one,
      versions: [
        silver,
        versionRow({ id: "edit", sessionId: "one", parentId: "one-silver", kind: "edit", text: "ours" }),
      ],
    };
    const child = versionRow({ id: "child", sessionId: "one", parentId: "edit", kind: "candidate", text: "child" });
    const theirs: SessionEntry = {
      session: { ...one.session, updatedAt: 2_000, chosenVersionId: "edit", name: "Theirs" },
      versions: [silver, { ...ours.versions[1]!, text: "theirs" }, child],
      outputs: [{ id: "edit", sessionId: "one", versionId: "edit", createdAt: 1, source: "optimizer", text: "raw" }],
    };
    await putEntries(tab, [ours]);
    expect(await importText(tab, fileOf([theirs]))).toMatchObject({ changed: 1 });
    const merged = await dump(tab);
    const branch = merged.versions.find(({ text }) => text === "theirs");
    expect(branch).toMatchObject({ parentId: "one-silver", sessionId: "one" });
    expect(branch?.id).not.toBe("edit");
    expect(merged.versions.find(({ id }) => id === "edit")?.text).toBe("ours");
    expect(merged.versions.find(({ id }) => id === "child")?.parentId).toBe(branch?.id);
    expect(merged.outputs).toMatchObject([{ text: "raw", versionId: branch?.id }]);
    expect(merged.sessions).toMatchObject([{ name: "Theirs", chosenVersionId: branch?.id, verdict: "chosen" }]);

    expect(await importText(tab, fileOf([theirs]))).toMatchObject({ changed: 0, same: 1 });
    expect(await dump(tab)).toEqual(merged);
  });

  it("keeps a copy of a task that the file's newer one replaces, unless its texts stand elsewhere", async () => {
    const ours = { silverPrompt: "only here", silverResponse: "Woof", goldenResponse: null, wordLimit: null };
    const newer = (task: Partial<typeof ours>) =>
      fileOf([{ ...one, session: { ...one.session, updatedAt: 2_000, task: { ...ours, ...task } } }]);
    const withOurs = exampleEntry("one", { task: ours, name: "Ours" });
    const cases: readonly (readonly [string, Partial<typeof ours>, readonly (string | null)[]])[] = [
      ["a prompt", { silverPrompt: "another" }, ["Copy of Ours", null]],
      ["a response", { silverResponse: "Bow-wow" }, ["Copy of Ours", null]],
      ["a prompt that goes on", { silverPrompt: "only here, and on" }, [null]],
    ];
    for (const [, task, names] of cases) {
      vi.stubGlobal("indexedDB", new IDBFactory());
      const tab = await openTab();
      await putEntries(tab, [withOurs]);
      expect(await importText(tab, newer(task))).toMatchObject({ changed: 1, copied: names.length - 1 });
      const merged = await dump(tab);
      expect(merged.sessions.map(({ name }) => name).sort()).toEqual(names);
      const copy = merged.sessions.find(({ name }) => name !== null);
      if (copy !== undefined) expect(copy.task).toEqual(ours);
      expect(await importText(tab, newer(task))).toMatchObject({ same: 1, copied: 0 });
      expect(await dump(tab)).toEqual(merged);
      tab.close();
    }
  });

  it("takes a task over that was changed in the file by hand, and keeps ours in a copy where it is nowhere else", async () => {
    const ours = { ...one.session.task, silverPrompt: "Write about my dogs", silverResponse: "Woof" };
    const changed = (task: Partial<typeof ours>) =>
      fileOf([{ ...one, session: { ...one.session, task: { ...ours, ...task } } }]);
    const cases: readonly (readonly [Partial<typeof ours>, number])[] = [
      [{ silverPrompt: "Write about my cats" }, 1],
      [{ silverResponse: "Meow" }, 1],
      [{ silverPrompt: "Write about my dogs, at length" }, 0],
    ];
    for (const [task, copied] of cases) {
      vi.stubGlobal("indexedDB", new IDBFactory());
      const tab = await openTab();
      await putEntries(tab, [exampleEntry("one", { task: ours })]);
      const text = changed(task);
      const prepared = valueOf(await prepare(tab.door, text));
      expect(prepared?.preview.sessions).toMatchObject({ same: { count: 0 }, different: { count: 1 } });
      expect(await importText(tab, text)).toMatchObject({ changed: 1, copied });
      const merged = await dump(tab);
      expect(merged.sessions.find(({ id }) => id === "one")?.task).toMatchObject(task);
      expect(merged.sessions.filter(({ id }) => id !== "one").map((copy) => copy.task)).toEqual(
        copied === 0 ? [] : [ours],
      );
      expect(await importText(tab, text)).toMatchObject({ same: 1, copied: 0 });
      expect(await dump(tab)).toEqual(merged);
      tab.close();
    }
  });

  it("finds nothing new in a session that was exported from memory", async () => {
    const tab = await openTab();
    const version = exampleVersion({ sessionId: "here", raw: "all of it" });
    valueOf(await tab.createSession(exampleSession({ id: "here" }), [version]));
    const stored = valueOf(await tab.readSession("here"))!;
    const before = await dump(tab);
    expect(before.outputs[0]?.id).not.toBe(version.id);
    expect(await importText(tab, await writeAll(memorySource(stored, [])))).toMatchObject({ same: 1 });
    expect(await dump(tab)).toEqual(before);
  });

  it("takes no earlier state of a version that was being written for another version", async () => {
    const tab = await openTab();
    const whole = versionRow({ id: "made", sessionId: "one", kind: "candidate", text: "Golden prompt" });
    await putEntries(tab, [{ ...one, versions: [silver, whole] }]);
    const part = { ...whole, text: "Golden", state: "writing" };
    expect(await importText(tab, fileOf([{ ...one, versions: [silver, part] }]))).toMatchObject({ same: 1 });
  });

  it("leaves the newer session as it is, and removes nothing of it", async () => {
    const tab = await openTab();
    await putEntries(tab, [exampleEntry("one", { updatedAt: 9_000, name: "Ours" })]);
    const before = await dump(tab);
    const older = { ...exampleEntry("one", { name: "Older" }), versions: [] };
    expect(await importText(tab, fileOf([older]))).toMatchObject({ same: 1 });
    expect(await dump(tab)).toEqual(before);
  });

  it("takes no id away from another session", async () => {
    const tab = await openTab();
    await putEntries(tab, [one]);
    const thief = { ...exampleEntry("two"), versions: [{ ...silver, sessionId: "two", text: "stolen" }] };
    await importText(tab, fileOf([thief]));
    await importText(tab, fileOf([thief]));
    const { versions } = await dump(tab);
    expect(versions.find(({ id }) => id === "one-silver")).toEqual(silver);
    expect(versions.filter(({ sessionId }) => sessionId === "two").map(({ text }) => text)).toEqual(["stolen"]);
  });

  it("adds a pack of the same id under another name, once, and keeps the settings", async () => {
    const tab = await openTab();
    await tab.savePack(examplePack);
    await tab.saveSettings({ ...defaultSettings, seed: 1 });
    const text = fileOf([], { packs: [{ ...examplePack, texts: builtinPacks[0].texts }], settings: defaultSettings });
    expect(await importText(tab, text)).toMatchObject({ packsAdded: 1 });
    expect(await importText(tab, text)).toMatchObject({ packsAdded: 0 });
    expect(valueOf(await tab.listPacks()).map(({ name }) => name)).toEqual(["mine", "mine (2)"]);
    expect(valueOf(await tab.loadSettings())?.seed).toBe(1);
  });
});
