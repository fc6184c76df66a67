import { IDBFactory } from "fake-indexeddb";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { builtinPacks } from "../../../lib/template/builtin-packs";
import { defaultSettings } from "../../../lib/store/settings";
import { applyImport } from "../../../lib/transfer/apply-import";
import { prepareImport } from "../../../lib/transfer/prepare-import";
import type { SessionEntry } from "../../../lib/transfer/session-entry";
import { memorySource } from "../../../lib/transfer/session-source";
import { exampleOrigin, exampleSession, exampleVersion } from "../store/examples";
import { openTab, useFakeBrowser, valueOf } from "../store/fake-browser";
import {
  dump,
  exampleEntry,
  examplePack,
  exportText,
  importText,
  prepare,
  putEntries,
  versionRow,
  writeAll,
} from "./support";

useFakeBrowser();

/** A file with these sessions, after any changes to its parts. */
function file(entries: readonly unknown[], changes: Record<string, unknown> = {}): string {
  const head = { format: "goldsmith", version: 1, exportedAt: "2026-01-01T00:00:00.000Z" };
  return JSON.stringify({ ...head, sessions: entries, packs: [], settings: null, ...changes });
}

async function reasonOf(text: string | Blob): Promise<string> {
  const tab = await openTab();
  await putEntries(tab, [exampleEntry("mine")]);
  const before = await dump(tab);
  const prepared = await prepare(tab.door, text);
  expect(await dump(tab)).toEqual(before);
  if (prepared.ok || prepared.failure.kind !== "invalid-import") throw new Error("The file was not refused.");
  return prepared.failure.reasons.join(" ");
}

const one = exampleEntry("one");
const silver = one.versions[0]!;

describe("a file that cannot be imported", () => {
  it.each<[string, string, RegExp]>([
    ["is empty", "", /empty/],
    ["is no JSON", "Dear all,", /does not begin with "\{"/],
    ["is a list", "[]", /does not begin with "\{"/],
    ["is another program's", '{"conversations":[]}', /it has a part "conversations"/],
    ["has another format", file([], { format: "chat" }), /its format is "chat"/],
    ["has no format", '{"version":1,"sessions":[]}', /it has no "format"/],
    ["has no sessions", '{"format":"goldsmith","version":1}', /it has no "sessions"/],
    ["is of a newer Goldsmith", file([], { version: 2 }), /newer Goldsmith: its version is 2/],
    ["has a version that is none", file([], { version: "1" }), /its version is "1"/],
    ["has sessions that are no list", file([], { sessions: {} }), /"sessions" is no list/],
    ["has a part twice", file([one]).replace("{", '{"version":1,'), /"version" stands in it twice/],
    ["is cut off", file([one, exampleEntry("two")]).slice(0, 1_000), /in session 2: it was cut off/],
    [
      "is damaged within a session",
      file([one]).replace('"kind":', '"kind" '),
      /Session 1, which begins at character 8\d, is damaged: at line 1, column \d+:/,
    ],
    ["goes on after its end", `${file([])}{}`, /something follows its end/],
    [
      "has a wrong type",
      file([one, { ...exampleEntry("two"), versions: [{ ...silver, text: 7 }] }]),
      /Session 2, .* at versions\[0\]\.text: .*string/,
    ],
    ["has an unknown kind", file([{ ...one, versions: [{ ...silver, kind: "gold" }] }]), /at versions\[0\]\.kind/],
    ["has a session twice", file([one, one]), /an earlier session has the id "one"/],
    [
      "has a version in two sessions",
      file([one, { ...exampleEntry("two"), versions: [{ ...silver, sessionId: "two" }] }]),
      /has the id "one-silver"/,
    ],
    ["has a version twice", file([{ ...one, versions: [silver, silver] }]), /Two of its versions have the same id/],
    [
      "has a version of another session",
      file([{ ...one, versions: [{ ...silver, sessionId: "x" }] }]),
      /belongs to another session/,
    ],
    [
      "has a parent that is not there",
      file([{ ...one, versions: [{ ...silver, parentId: "x" }] }]),
      /parent of version "one-silver" is not there/,
    ],
    [
      "has a chosen version that is not there",
      file([exampleEntry("one", { chosenVersionId: "x" })]),
      /chosen version is not there/,
    ],
    [
      "has a ring of parents",
      file([
        {
          ...one,
          versions: [
            { ...silver, parentId: "b" },
            { ...silver, id: "b", parentId: "one-silver" },
          ],
        },
      ]),
      /their own ancestors/,
    ],
    [
      "has a prototype key",
      file([one]).replace('"session":{', '"session":{"__proto__":{"isAdmin":true},'),
      /key "__proto__" may not stand in it/,
    ],
    [
      "has a time that no clock shows",
      file([exampleEntry("one", { createdAt: 1e300 })]),
      /One of its times is no time/,
    ],
    ["has a key as long as a book", `{"${"a".repeat(100_000)}":1}`, /^.{1,300}$/],
    ["has a number that JSON does not know", file([one]).replace("1000", "NaN"), /at line 1, column \d+:/],
    ["has a prototype key at its top", file([one]).replace("{", '{"__proto__":{},'), /it has a part "__proto__"/],
    [
      "has a pack without place-holders",
      file([], { packs: [{ ...examplePack, texts: { ...examplePack.texts, s_r: "" } }] }),
      /Template pack 1, .*"s_r" lacks the place-holder S_R/,
    ],
    [
      "has a setting that is none",
      file([], { settings: { ...defaultSettings, temperature: "hot" } }),
      /"temperature" has no value/,
    ],
    ["has settings that are none", file([], { settings: [] }), /"settings" is a list/],
  ])("%s", async (_, text, reason) => {
    expect(await reasonOf(text)).toMatch(reason);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  it("is in another encoding", async () => {
    const utf16 = new Blob([new Uint8Array([0xff, 0xfe, 0x7b, 0x00])]);
    expect(await reasonOf(utf16)).toMatch(/no text in UTF-8/);
    const latin1 = new TextEncoder().encode(file([one]).replace("dogs", "d#gs"));
    latin1[latin1.indexOf(0x23)] = 0xe9;
    expect(await reasonOf(new Blob([latin1]))).toMatch(/no text in UTF-8/);
  });

  it("is any file that was changed anywhere, unless it is still sound; and then it is stored whole", async () => {
    const tab = await openTab();
    const candidate = versionRow({
      id: "candidate",
      sessionId: "one",
      parentId: "one-silver",
      kind: "candidate",
      origin: exampleOrigin,
    });
    const text = file([{ ...one, versions: [silver, candidate] }], { packs: [examplePack], settings: defaultSettings });
    const anyChange = fc.record({
      place: fc.nat(text.length),
      length: fc.nat(5),
      put: fc.oneof(
        fc.string({ maxLength: 3 }),
        fc.constantFrom("null", "[]", "{}", '"', "}", "],[", "1e999", "\uD800"),
      ),
    });
    await putEntries(tab, [exampleEntry("mine")]);
    const before = await dump(tab);
    await fc.assert(
      fc.asyncProperty(anyChange, async ({ place, length, put }) => {
        const changed = text.slice(0, place) + put + text.slice(place + length);
        const prepared = await prepare(tab.door, changed);
        const staged = await tab.door.database.staged.count();
        expect({ ...(await dump(tab)), staged: [] }).toEqual(before);
        if (prepared.ok) expect(staged).toBe((JSON.parse(changed) as { sessions: unknown[] }).sessions.length);
        else expect(staged).toBe(0);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

describe("a file of another formatting", () => {
  it("is read: a byte order mark, indents, and keys in any order", async () => {
    const tab = await openTab();
    const parts = JSON.parse(file([one])) as object;
    const text = `\uFEFF${JSON.stringify(Object.fromEntries(Object.entries(parts).reverse()), null, 4)}\r\n`;
    expect(await importText(tab, text)).toMatchObject({ added: 1 });
    expect((await dump(tab)).versions).toEqual([silver]);
  });
});

describe("the preview", () => {
  it("tells what is new, the same and different, with names or titles", async () => {
    const tab = await openTab();
    await putEntries(tab, [exampleEntry("same"), exampleEntry("changed")]);
    await tab.savePack(examplePack);
    await tab.saveSettings(defaultSettings);
    const entries = [
      exampleEntry("same", { name: null }),
      exampleEntry("changed", { name: "Better", updatedAt: 2_000 }),
      exampleEntry("fresh", { title: "Fresh" }),
    ];
    const packs = [
      { ...examplePack, texts: builtinPacks[0].texts },
      { ...examplePack, id: "imported:copy" },
    ];
    const prepared = valueOf(
      await prepare(tab.door, file(entries, { packs, settings: { ...defaultSettings, seed: 1 } })),
    );
    expect(prepared?.preview).toEqual({
      sessions: {
        new: { count: 1, titles: ["Fresh"] },
        same: { count: 1, titles: [""] },
        different: { count: 1, titles: ["Better"] },
      },
      packs: { new: 0, same: 1, different: 1 },
      settings: "different",
      sessionsHere: 2,
    });
  });

  it("is not made where the check is stopped, and nothing stays staged", async () => {
    const { door } = await openTab();
    const stop = new AbortController();
    const entries = Array.from({ length: 100 }, (_, number) => exampleEntry(`s${number}`));
    const prepared = await prepareImport(door, new Blob([file(entries)]), {
      signal: stop.signal,
      onProgress: (_, sessionsRead) => {
        if (sessionsRead === 60) stop.abort();
      },
    });
    expect(prepared).toEqual({ ok: true, value: null });
    expect(await door.database.staged.count()).toBe(0);
  });
});

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
    expect(await importText(tab, file([theirs]))).toMatchObject({ changed: 1 });
    const merged = await dump(tab);
    const branch = merged.versions.find(({ text }) => text === "theirs");
    expect(branch).toMatchObject({ parentId: "one-silver", sessionId: "one" });
    expect(branch?.id).not.toBe("edit");
    expect(merged.versions.find(({ id }) => id === "edit")?.text).toBe("ours");
    expect(merged.versions.find(({ id }) => id === "child")?.parentId).toBe(branch?.id);
    expect(merged.outputs).toMatchObject([{ text: "raw", versionId: branch?.id }]);
    expect(merged.sessions).toMatchObject([{ name: "Theirs", chosenVersionId: branch?.id, verdict: "chosen" }]);

    expect(await importText(tab, file([theirs]))).toMatchObject({ changed: 0, same: 1 });
    expect(await dump(tab)).toEqual(merged);
  });

  it("keeps a copy of a task that the file's newer one replaces, unless its texts stand elsewhere", async () => {
    const ours = { silverPrompt: "only here", silverResponse: "Woof", goldenResponse: null, wordLimit: null };
    const newer = (task: Partial<typeof ours>) =>
      file([{ ...one, session: { ...one.session, updatedAt: 2_000, task: { ...ours, ...task } } }]);
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
      file([{ ...one, session: { ...one.session, task: { ...ours, ...task } } }]);
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
    expect(await importText(tab, file([{ ...one, versions: [silver, part] }]))).toMatchObject({ same: 1 });
  });

  it("leaves the newer session as it is, and removes nothing of it", async () => {
    const tab = await openTab();
    await putEntries(tab, [exampleEntry("one", { updatedAt: 9_000, name: "Ours" })]);
    const before = await dump(tab);
    const older = { ...exampleEntry("one", { name: "Older" }), versions: [] };
    expect(await importText(tab, file([older]))).toMatchObject({ same: 1 });
    expect(await dump(tab)).toEqual(before);
  });

  it("takes no id away from another session", async () => {
    const tab = await openTab();
    await putEntries(tab, [one]);
    const thief = { ...exampleEntry("two"), versions: [{ ...silver, sessionId: "two", text: "stolen" }] };
    await importText(tab, file([thief]));
    await importText(tab, file([thief]));
    const { versions } = await dump(tab);
    expect(versions.find(({ id }) => id === "one-silver")).toEqual(silver);
    expect(versions.filter(({ sessionId }) => sessionId === "two").map(({ text }) => text)).toEqual(["stolen"]);
  });

  it("adds a pack of the same id under another name, once, and keeps the settings", async () => {
    const tab = await openTab();
    await tab.savePack(examplePack);
    await tab.saveSettings({ ...defaultSettings, seed: 1 });
    const text = file([], { packs: [{ ...examplePack, texts: builtinPacks[0].texts }], settings: defaultSettings });
    expect(await importText(tab, text)).toMatchObject({ packsAdded: 1 });
    expect(await importText(tab, text)).toMatchObject({ packsAdded: 0 });
    expect(valueOf(await tab.listPacks()).map(({ name }) => name)).toEqual(["mine", "mine (2)"]);
    expect(valueOf(await tab.loadSettings())?.seed).toBe(1);
  });
});

describe("replacing", () => {
  it("leaves nothing of what was there, but what belongs to this device", async () => {
    const tab = await openTab();
    await putEntries(tab, [exampleEntry("mine"), one]);
    await importText(tab, await exportText(tab));
    await tab.savePack(examplePack);
    await tab.saveSetting("backup", { lastAt: 1 });
    const outcome = await importText(tab, file([exampleEntry("two"), one], { settings: defaultSettings }), "replace");
    expect(outcome).toEqual({ added: 2, changed: 0, copied: 0, same: 0, removed: 2, packsAdded: 0 });
    const after = await dump(tab);
    expect(after.sessions.map(({ id }) => id)).toEqual(["one", "two"]);
    expect(after.versions.map(({ id }) => id)).toEqual(["one-silver", "two-silver"]);
    expect(after).toMatchObject({ packs: [], staged: [], settings: [{ id: "backup" }, { id: "workbench" }] });
    expect((await tab.door.database.searchTexts.toArray()).map(({ sessionId }) => sessionId)).toEqual(["one", "two"]);
  });
});

describe("an import", () => {
  it("is refused, and changes nothing, where another tab has begun one since", async () => {
    const { door } = await openTab();
    const other = await openTab();
    const prepared = valueOf(await prepare(door, file([one])));
    await prepare(other.door, file([exampleEntry("two")]));
    const applied = await applyImport(door, prepared!, "replace");
    expect(applied).toMatchObject({ ok: false, failure: { kind: "invalid-import" } });
    expect(await dump(other)).toMatchObject({ sessions: [], staged: [{}] });
  });

  it("stores nothing at all where one of its rows cannot be stored", async () => {
    const tab = await openTab();
    await putEntries(tab, [exampleEntry("mine")]);
    const prepared = valueOf(await prepare(tab.door, file([one, exampleEntry("two")])));
    const before = await dump(tab);
    tab.door.database.versions.hook("creating", (id) => {
      if (id === "two-silver") throw new DOMException("Full.", "QuotaExceededError");
    });
    const applied = await applyImport(tab.door, prepared!, "replace");
    expect(applied).toMatchObject({ ok: false });
    expect(await dump(tab)).toEqual(before);
  });
});
