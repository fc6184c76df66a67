import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { defaultSettings } from "../../../lib/store/settings";
import { createSessionList } from "../../../lib/store/session-list";
import { dumpDatabase, loadDump, readDump, type DatabaseDump } from "./database-dump";
import { exampleSession, exampleTask, exampleVersion } from "./examples";
import { openRaw, openTab, useFakeBrowser, valueOf } from "./fake-browser";

useFakeBrowser();

const today = readDump("version-4");
/** As a later Goldsmith may leave it: one more table, one more index, one more field, and rows that are read otherwise. */
const newer: DatabaseDump = {
  version: 50,
  stores: [
    ...today.stores.map((store) => {
      if (store.name !== "sessions") return store;
      const rows = store.rows.map((row) => ({ ...(row as object), folder: "work" }));
      const index = { name: "folder", keyPath: "folder", unique: false, multiEntry: false };
      const unknown = { ...exampleSession({ id: "unknown", updatedAt: 9e12 }), task: { blocks: [] } };
      return { ...store, indexes: [...store.indexes, index], rows: [...rows, unknown] };
    }),
    { name: "folders", keyPath: "id", autoIncrement: false, indexes: [], rows: [{ id: "work" }] },
  ],
};
const query = { sort: "updated", model: null, verdict: null, search: "" } as const;

/** With tables, indexes and rows in the order in which a database gives them back. */
function sorted({ version, stores }: DatabaseDump): unknown {
  const byName = (one: { readonly name: string }, other: { readonly name: string }) => (one.name < other.name ? -1 : 1);
  const byText = (one: unknown, other: unknown) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);
  const inOrder = stores.map((store) => ({
    ...store,
    indexes: store.indexes.toSorted(byName),
    rows: store.rows.toSorted(byText),
  }));
  return { version, stores: inOrder.toSorted(byName) };
}

describe("a newer Goldsmith's database", () => {
  beforeEach(() => loadDump(newer));

  it("can be read: sessions, settings, and the list with its search", async () => {
    const repository = await openTab();
    expect(repository.isReadOnly).toBe(true);
    expect(valueOf(await repository.readSession("dogs"))?.versions.map(({ id }) => id)).toEqual([
      "silver",
      "candidate",
      "refined",
    ]);
    expect(valueOf(await repository.readSession("dogs"))?.session).not.toHaveProperty("folder");
    expect(valueOf(await repository.latestSession())?.session.id).toBe("made-6");
    expect(valueOf(await repository.loadSetting("backup"))).toEqual({ folder: "here" });
    expect(valueOf(await repository.readSession("unknown"))).toBeNull();
    expect(repository.damagedRows()).toMatchObject([{ table: "sessions", id: "unknown" }]);
    const list = createSessionList(repository.door);
    expect(valueOf(await list.find({ ...query, search: "keep table" }))).toEqual(["made-6", "dogs"]);
    expect(valueOf(await list.find({ ...query, verdict: "chosen" }))).toEqual(["made-6", "dogs"]);
    expect(valueOf(await list.read(["unknown", "odd"])).map(({ id }) => id)).toEqual(["odd"]);
  });

  it("is left as it is by everything", async () => {
    const repository = await openTab();
    const list = createSessionList(repository.door);
    const refused = { ok: false, failure: { kind: "database-newer" } };
    const pack = { id: "1", name: "x", texts: { optimizer: "", s_r: "", g_r: "", discriminator: "" } };
    const changes = [
      () => repository.createSession(exampleSession({ id: "another" })),
      () => repository.saveTask("dogs", { ...exampleTask, silverPrompt: "x" }, exampleTask),
      () => repository.selectVersion("dogs", null),
      () => repository.chooseVersion("dogs", null),
      () => repository.nameVersion("silver", "x"),
      () => repository.addVersion(exampleVersion({ id: "another", sessionId: "dogs", state: "writing" })),
      () => repository.updateVersion("silver", { text: "x" }),
      () => repository.editVersion("silver", "x", "Write about dogs"),
      () => repository.saveSettings(defaultSettings),
      () => repository.saveSetting("backup", null),
      () => repository.savePack(pack),
      () => repository.deletePack("1"),
      () => list.rename("dogs", "x"),
      () => list.pin(["dogs"], true),
      () => list.duplicate(["dogs"]),
      () => list.remove(["dogs"]),
      () => list.restore({ sessions: [], versions: [], outputs: [] }),
    ];
    for (const change of changes) expect(await change()).toEqual(refused);
    await list.find({ ...query, search: "anything" });
    repository.close();
    const after = await dumpDatabase();
    expect(sorted(after)).toEqual(sorted(newer));
  });

  it("is let go of when a tab with a still newer one needs it", async () => {
    const repository = await openTab();
    const newest = await openRaw(60);
    expect(await repository.latestSession()).toEqual({ ok: false, failure: { kind: "database-newer" } });
    newest.close();
  });

  it("can be watched", async () => {
    const repository = await openTab();
    const onChange = vi.fn();
    const stop = repository.watchSession("dogs", onChange);
    await vi.waitFor(() => {
      expect(onChange).toHaveBeenCalledWith(
        expect.objectContaining({ session: expect.objectContaining({ id: "dogs" }) as unknown }),
      );
    });
    stop();
  });
});
