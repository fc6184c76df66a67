import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtinPacks } from "../../../lib/template/builtin-packs";
import { defaultSettings } from "../../../lib/store/settings";
import { applyImport } from "../../../lib/transfer/apply-import";
import { prepareImport } from "../../../lib/transfer/prepare-import";
import { exampleOrigin } from "../store/examples";
import { openTab, useFakeBrowser, valueOf } from "../store/fake-browser";
import {
  dump,
  exampleEntry,
  examplePack,
  exportText,
  fileOf,
  importText,
  prepare,
  putEntries,
  versionRow,
} from "./support";

useFakeBrowser();

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
    ["has another format", fileOf([], { format: "chat" }), /its format is "chat"/],
    ["has no format", '{"version":1,"sessions":[]}', /it has no "format"/],
    ["has no sessions", '{"format":"goldsmith","version":1}', /it has no "sessions"/],
    ["is of a newer Goldsmith", fileOf([], { version: 2 }), /newer Goldsmith: its version is 2/],
    ["has a version that is none", fileOf([], { version: "1" }), /its version is "1"/],
    ["has sessions that are no list", fileOf([], { sessions: {} }), /"sessions" is no list/],
    ["has a part twice", fileOf([one]).replace("{", '{"version":1,'), /"version" stands in it twice/],
    ["is cut off", fileOf([one, exampleEntry("two")]).slice(0, 1_000), /in session 2: it was cut off/],
    [
      "is damaged within a session",
      fileOf([one]).replace('"kind":', '"kind" '),
      /Session 1, which begins at character 8\d, is damaged: at line 1, column \d+:/,
    ],
    ["goes on after its end", `${fileOf([])}{}`, /something follows its end/],
    [
      "has a wrong type",
      fileOf([one, { ...exampleEntry("two"), versions: [{ ...silver, text: 7 }] }]),
      /Session 2, .* at versions\[0\]\.text: .*string/,
    ],
    ["has an unknown kind", fileOf([{ ...one, versions: [{ ...silver, kind: "gold" }] }]), /at versions\[0\]\.kind/],
    ["has a session twice", fileOf([one, one]), /an earlier session has the id "one"/],
    [
      "has a version in two sessions",
      fileOf([one, { ...exampleEntry("two"), versions: [{ ...silver, sessionId: "two" }] }]),
      /has the id "one-silver"/,
    ],
    ["has a version twice", fileOf([{ ...one, versions: [silver, silver] }]), /Two of its versions have the same id/],
    [
      "has a version of another session",
      fileOf([{ ...one, versions: [{ ...silver, sessionId: "x" }] }]),
      /belongs to another session/,
    ],
    [
      "has a parent that is not there",
      fileOf([{ ...one, versions: [{ ...silver, parentId: "x" }] }]),
      /parent of version "one-silver" is not there/,
    ],
    [
      "has a chosen version that is not there",
      fileOf([exampleEntry("one", { chosenVersionId: "x" })]),
      /chosen version is not there/,
    ],
    [
      "has a ring of parents",
      fileOf([
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
      fileOf([one]).replace('"session":{', '"session":{"__proto__":{"isAdmin":true},'),
      /key "__proto__" may not stand in it/,
    ],
    [
      "has a time that no clock shows",
      fileOf([exampleEntry("one", { createdAt: 1e300 })]),
      /One of its times is no time/,
    ],
    ["has a key as long as a book", `{"${"a".repeat(100_000)}":1}`, /^.{1,300}$/],
    ["has a number that JSON does not know", fileOf([one]).replace("1000", "NaN"), /at line 1, column \d+:/],
    ["has a prototype key at its top", fileOf([one]).replace("{", '{"__proto__":{},'), /it has a part "__proto__"/],
    [
      "has a pack without place-holders",
      fileOf([], { packs: [{ ...examplePack, texts: { ...examplePack.texts, s_r: "" } }] }),
      /Template pack 1, .*"s_r" lacks the place-holder S_R/,
    ],
    [
      "has a setting that is none",
      fileOf([], { settings: { ...defaultSettings, temperature: "hot" } }),
      /"temperature" has no value/,
    ],
    ["has settings that are none", fileOf([], { settings: [] }), /"settings" is a list/],
  ])("%s", async (_, text, reason) => {
    expect(await reasonOf(text)).toMatch(reason);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  it("is in another encoding", async () => {
    const utf16 = new Blob([new Uint8Array([0xff, 0xfe, 0x7b, 0x00])]);
    expect(await reasonOf(utf16)).toMatch(/no text in UTF-8/);
    const latin1 = new TextEncoder().encode(fileOf([one]).replace("dogs", "d#gs"));
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
    const text = fileOf([{ ...one, versions: [silver, candidate] }], {
      packs: [examplePack],
      settings: defaultSettings,
    });
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
    const parts = JSON.parse(fileOf([one])) as object;
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
      await prepare(tab.door, fileOf(entries, { packs, settings: { ...defaultSettings, seed: 1 } })),
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
    const prepared = await prepareImport(door, new Blob([fileOf(entries)]), {
      signal: stop.signal,
      onProgress: (_, sessionsRead) => {
        if (sessionsRead === 60) stop.abort();
      },
    });
    expect(prepared).toEqual({ ok: true, value: null });
    expect(await door.database.staged.count()).toBe(0);
  });
});

describe("replacing", () => {
  it("leaves nothing of what was there, but what belongs to this device", async () => {
    const tab = await openTab();
    await putEntries(tab, [exampleEntry("mine"), one]);
    await importText(tab, await exportText(tab));
    await tab.savePack(examplePack);
    await tab.saveSetting("backup", { lastAt: 1 });
    const outcome = await importText(tab, fileOf([exampleEntry("two"), one], { settings: defaultSettings }), "replace");
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
    const prepared = valueOf(await prepare(door, fileOf([one])));
    await prepare(other.door, fileOf([exampleEntry("two")]));
    const applied = await applyImport(door, prepared!, "replace");
    expect(applied).toMatchObject({ ok: false, failure: { kind: "invalid-import" } });
    expect(await dump(other)).toMatchObject({ sessions: [], staged: [{}] });
  });

  it("stores nothing at all where one of its rows cannot be stored", async () => {
    const tab = await openTab();
    await putEntries(tab, [exampleEntry("mine")]);
    const prepared = valueOf(await prepare(tab.door, fileOf([one, exampleEntry("two")])));
    const before = await dump(tab);
    tab.door.database.versions.hook("creating", (id) => {
      if (id === "two-silver") throw new DOMException("Full.", "QuotaExceededError");
    });
    const applied = await applyImport(tab.door, prepared!, "replace");
    expect(applied).toMatchObject({ ok: false });
    expect(await dump(tab)).toEqual(before);
  });
});
