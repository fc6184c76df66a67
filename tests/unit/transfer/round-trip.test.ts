import { IDBFactory } from "fake-indexeddb";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { defaultSettings } from "../../../lib/store/settings";
import { applyImport } from "../../../lib/transfer/apply-import";
import type { SessionEntry } from "../../../lib/transfer/session-entry";
import { readSource } from "../../../lib/transfer/session-source";
import { writeGoldsmith } from "../../../lib/transfer/write-goldsmith";
import { openTab, putRaw, useFakeBrowser, valueOf } from "../store/fake-browser";
import { anyEntries, anyText } from "./any-entry";
import {
  collect,
  dump,
  exampleEntry,
  examplePack,
  exportedAt,
  exportText,
  importText,
  prepare,
  putEntries,
  versionRow,
} from "./support";

useFakeBrowser();

const RUNS = 40;
/** The database of the tests takes its time. */
const LONG_MILLISECONDS = 60_000;

/** A browser that has nothing, and a tab in it. */
async function openEmptyTab() {
  vi.stubGlobal("indexedDB", new IDBFactory());
  return openTab();
}

describe("an export and an import of it", () => {
  it.each(["merge", "replace"] as const)(
    "give an empty database all that was there, by %s",
    async (mode) => {
      await fc.assert(
        fc.asyncProperty(anyEntries, anyText, async (entries, name) => {
          const here = await openEmptyTab();
          await putEntries(here, entries);
          await here.savePack({ ...examplePack, name });
          await here.saveSettings({ ...defaultSettings, seed: 7 });
          const text = await exportText(here);
          const elsewhere = await openEmptyTab();
          const outcome = await importText(elsewhere, text, mode);
          expect(await dump(elsewhere)).toEqual(await dump(here));
          expect(outcome).toEqual({ added: entries.length, changed: 0, copied: 0, same: 0, removed: 0, packsAdded: 1 });
          here.close();
          elsewhere.close();
        }),
        { numRuns: RUNS },
      );
    },
    LONG_MILLISECONDS,
  );

  it(
    "change nothing in the database that was exported, by a merge",
    async () => {
      await fc.assert(
        fc.asyncProperty(anyEntries, async (entries) => {
          const tab = await openEmptyTab();
          await putEntries(tab, entries);
          await tab.savePack(examplePack);
          await tab.saveSettings(defaultSettings);
          const before = await dump(tab);
          const outcome = await importText(tab, await exportText(tab));
          expect(await dump(tab)).toEqual(before);
          expect(outcome).toEqual({ added: 0, changed: 0, copied: 0, same: entries.length, removed: 0, packsAdded: 0 });
          tab.close();
        }),
        { numRuns: RUNS },
      );
    },
    LONG_MILLISECONDS,
  );

  it("make the sessions searchable at once", async () => {
    const here = await openTab();
    await putEntries(here, [exampleEntry("one"), exampleEntry("two")]);
    const text = await exportText(here);
    const elsewhere = await openEmptyTab();
    await importText(elsewhere, text);
    const { searchTexts, staleSearchTexts } = elsewhere.door.database;
    expect((await searchTexts.toArray()).map((row) => row.text)).toEqual(["write about dogs", "write about dogs"]);
    expect(await staleSearchTexts.count()).toBe(0);
  });

  it("carry one session with the packs that it was made with, and no settings", async () => {
    const tab = await openTab();
    const origin = { ...(await import("../store/examples")).exampleOrigin, pack: { ...examplePack, hash: null } };
    const made = versionRow({ id: "made", sessionId: "one", parentId: "one-silver", kind: "candidate", origin });
    const one: SessionEntry = { ...exampleEntry("one"), versions: [...exampleEntry("one").versions, made] };
    await putEntries(tab, [one, exampleEntry("two")]);
    await tab.savePack(examplePack);
    await tab.savePack({ ...examplePack, id: "imported:other" });
    await tab.saveSettings(defaultSettings);
    const file = JSON.parse(await exportText(tab, ["one"])) as Record<string, unknown[]>;
    expect(file).toMatchObject({
      format: "goldsmith",
      version: 1,
      exportedAt: "2026-01-02T03:04:05.000Z",
      settings: null,
    });
    expect(file["sessions"]).toHaveLength(1);
    expect(file["packs"]).toEqual([examplePack]);
  });

  it("leave out what is damaged, and what hangs on it comes to stand at the root", async () => {
    const tab = await openTab();
    const child = versionRow({ id: "child", sessionId: "one", parentId: "torn", kind: "edit" });
    await putEntries(tab, [
      { ...exampleEntry("one", { chosenVersionId: "torn", selectedVersionId: "child" }), versions: [child] },
    ]);
    await putRaw("versions", { ...versionRow({ id: "torn", sessionId: "one" }), text: 7 });
    await putRaw("sessions", { id: "two", title: 7 });
    const pieces = await collect(
      writeGoldsmith(valueOf(await readSource(tab.door, ["one", "two", "gone"])), exportedAt),
    );
    expect(pieces.at(-1)).toMatchObject({ sessionsDone: 3, leftOut: 2 });
    const elsewhere = await openEmptyTab();
    await importText(elsewhere, pieces.map(({ text }) => text).join(""));
    expect(await dump(elsewhere)).toMatchObject({
      sessions: [{ id: "one", chosenVersionId: null, selectedVersionId: "child" }],
      versions: [{ id: "child", parentId: null }],
    });
  });

  it(
    "hold no more than a batch of two thousand sessions at a time",
    async () => {
      const tab = await openTab();
      const ids = Array.from({ length: 2_000 }, (_, number) => `session-${String(number).padStart(4, "0")}`);
      await putEntries(
        tab,
        ids.map((id) => exampleEntry(id)),
      );
      const { versions } = tab.door.database;
      let read = 0;
      versions.hook("reading", (row) => {
        read += 1;
        return row;
      });
      let mostAhead = 0;
      let text = "";
      for await (const piece of writeGoldsmith(valueOf(await readSource(tab.door, "all")), exportedAt)) {
        text += valueOf(piece).text;
        mostAhead = Math.max(mostAhead, read - valueOf(piece).sessionsDone);
      }
      expect(read).toBe(2_000);
      expect(mostAhead).toBeLessThanOrEqual(25);
      expect(text.split("\n").filter((line) => line.startsWith('{"session"'))).toHaveLength(2_000);

      const elsewhere = await openEmptyTab();
      const prepared = valueOf(await prepare(elsewhere.door, text))!;
      expect(prepared.preview.sessions.new.count).toBe(2_000);
      expect(prepared.preview.sessions.new.titles).toHaveLength(100);
      const outcome = valueOf(await applyImport(elsewhere.door, prepared, "replace"));
      expect(outcome.added).toBe(2_000);
      expect(await elsewhere.door.database.versions.count()).toBe(2_000);
    },
    LONG_MILLISECONDS,
  );
});
