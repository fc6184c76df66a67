import { IDBFactory, IDBObjectStore as FakeObjectStore } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { openRepository } from "../../../lib/store/repository";
import { createLabRepository } from "../../../lib/store/lab-repository";
import { createSessionList } from "../../../lib/store/session-list";
import { outputSchema, sessionRowSchema, versionRowSchema } from "../../../lib/store/schema";
import { dumpDatabase, loadDump, readDump, rowsOf, type DatabaseDump } from "./database-dump";
import { exampleOrigin, exampleSession, exampleTask, exampleVersion } from "./examples";
import {
  exampleCall,
  exampleCase,
  exampleDemands,
  exampleEvent,
  exampleMeasured,
  exampleSearch,
  exampleSet,
} from "./lab-examples";
import { openTab, useFakeBrowser, valueOf } from "./fake-browser";

vi.mock("uuid", () => ({ v7: vi.fn(() => crypto.randomUUID()) }));
useFakeBrowser();

type Row = Readonly<Record<string, unknown>>;

const versionOne = readDump("version-1");
const oldSessions = rowsOf(versionOne, "sessions") as readonly Row[];
const oldVersions = rowsOf(versionOne, "versions") as readonly Row[];
const damaged = ["half", "wrong", "torn", "unread", 12];
const isSound = ({ id }: Row) => !damaged.includes(id as string);

describe("a database of version 1, opened today", () => {
  beforeEach(() => loadDump(versionOne));

  it("has every session as it was, with no name, no pin, nothing chosen", async () => {
    await openTab();
    const rows = rowsOf(await dumpDatabase(), "sessions") as readonly Row[];
    for (const old of oldSessions.filter(isSound)) {
      const row = rows.find(({ id }) => id === old["id"]);
      expect(row).toMatchObject({ ...old, name: null, pinnedAt: null, chosenVersionId: null, verdict: "undecided" });
      expect(sessionRowSchema.safeParse(row).success).toBe(true);
    }
    expect(rows).toHaveLength(oldSessions.length);
    expect(rows.find(({ id }) => id === "dogs")).toMatchObject({
      shownTitle: "write about dogs",
      models: ["Qwen3-4B-q4f16_1-MLC", "rules"],
    });
  });

  it("has every version as it was, and all that was written for it", async () => {
    const repository = await openTab();
    const dump = await dumpDatabase();
    const rows = rowsOf(dump, "versions") as readonly Row[];
    const outputs = rowsOf(dump, "outputs") as readonly Row[];
    for (const { raw, origin, ...old } of oldVersions.filter(isSound)) {
      const row = rows.find(({ id }) => id === old["id"]);
      expect(row).toEqual({ ...old, name: null, origin: origin === null ? null : { ...(origin as Row), note: null } });
      expect(versionRowSchema.safeParse(row).success).toBe(true);
      const output = outputs.find(({ versionId }) => versionId === old["id"]);
      expect(output?.["text"] ?? null).toBe(raw);
    }
    expect(rows).toHaveLength(oldVersions.length);
    expect(outputs.every((row) => outputSchema.safeParse(row).success)).toBe(true);
    const odd = valueOf(await repository.readSession("odd"));
    expect(odd?.versions.map(({ raw, state }) => [raw, state])).toEqual([
      ["\uDC00", "complete"],
      ["", "stopped"],
    ]);
  });

  it("has its damaged rows exactly as they were, and the version whose session is gone", async () => {
    await openTab();
    const dump = await dumpDatabase();
    for (const [store, old] of [
      ["sessions", oldSessions],
      ["versions", oldVersions],
    ] as const) {
      const broken = old.filter((row) => !isSound(row));
      expect(broken.length).toBeGreaterThan(1);
      expect(rowsOf(dump, store)).toEqual(expect.arrayContaining(broken));
    }
    expect(rowsOf(dump, "versions")).toContainEqual(expect.objectContaining({ id: "orphan", sessionId: "deleted" }));
    expect(rowsOf(dump, "outputs")).toContainEqual(
      expect.objectContaining({ versionId: "orphan", text: "What was written" }),
    );
  });

  it("has its settings and packs, and can be searched", async () => {
    const repository = await openTab();
    expect(valueOf(await repository.loadSettings())).toMatchObject({ packId: "own", temperature: 0.5, seed: 3 });
    expect(valueOf(await repository.listPacks()).map(({ id }) => id)).toEqual(["own"]);
    const list = createSessionList(repository.door);
    const query = { sort: "updated", model: null, verdict: null } as const;
    expect(valueOf(await list.find({ ...query, search: "zoologist" }))).toEqual(["dogs"]);
    expect(valueOf(await list.find({ ...query, search: "犬に" }))).toEqual(["odd"]);
  });

  it("has the tables and indexes of a new one", async () => {
    await openTab();
    const shapeOf = async () => {
      const { version, stores } = await dumpDatabase();
      return { version, stores: stores.map(({ rows: _, ...shape }) => shape) };
    };
    const upgraded = await shapeOf();
    vi.stubGlobal("indexedDB", new IDBFactory());
    await openTab();
    expect(upgraded).toEqual(await shapeOf());
  });

  it("stays as it is where the disk is too full to upgrade it", async () => {
    const put = vi.spyOn(FakeObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("No room.", "QuotaExceededError");
    });
    expect(await openRepository()).toMatchObject({ ok: false, failure: { kind: "storage-full" } });
    put.mockRestore();
    expect(await dumpDatabase()).toEqual(versionOne);
    await openTab();
    expect(rowsOf(await dumpDatabase(), "sessions")).toHaveLength(oldSessions.length);
  });

  it("is upgraded whole, however many rows it has", async () => {
    vi.stubGlobal("indexedDB", new IDBFactory());
    const old = oldSessions.find(({ id }) => id === "dogs");
    const many = Array.from({ length: 1_001 }, (_, place) => ({ ...old, id: `session ${place}` }));
    const stores = versionOne.stores.map((store) => (store.name === "sessions" ? { ...store, rows: many } : store));
    await loadDump({ ...versionOne, stores });
    await openTab();
    const rows = rowsOf(await dumpDatabase(), "sessions");
    expect(rows.filter((row) => sessionRowSchema.safeParse(row).success)).toHaveLength(1_001);
  });
});

/** The fixture of version 4: what today's code writes. `npx vitest -u` writes it, as long as 4 is today's version. */
describe("a database of version 4", () => {
  async function makeDatabase(): Promise<void> {
    let time = 1_800_000_000_000;
    vi.spyOn(Date, "now").mockImplementation(() => (time += 1_000));
    const { v7 } = await import("uuid");
    let ids = 0;
    const nextId = () => `made-${(ids += 1)}`;
    // Only the form of "uuid" that gives a text is used.
    vi.mocked(v7).mockImplementation(nextId as typeof v7);
    const repository = await openTab();
    const odd = "a\uD83Db\uDC36 \uFEFFc\r\nd \u202Eשלום 犬について書いてください";
    await repository.createSession(exampleSession({ id: "dogs" }), [
      exampleVersion({ id: "silver", sessionId: "dogs", name: "The first" }),
    ]);
    const candidate = exampleVersion({ id: "candidate", sessionId: "dogs", parentId: "silver", kind: "candidate" });
    await repository.addVersion({ ...candidate, origin: exampleOrigin, raw: `<think>${odd}` });
    const refined = { ...candidate, id: "refined", parentId: "candidate", text: odd };
    await repository.addVersion({ ...refined, origin: { ...exampleOrigin, note: "Shorter; keep the table" } });
    await repository.updateVersion("refined", { state: "failed", failure: { kind: "output-empty" }, raw: "" });
    await repository.chooseVersion("dogs", "candidate");
    const list = createSessionList(repository.door);
    await list.rename("dogs", "Hunde");
    await repository.createSession(exampleSession({ id: "odd", task: { ...exampleTask, silverPrompt: odd } }));
    await repository.saveSetting("backup", { folder: "here" });
    await list.find({ sort: "updated", model: null, verdict: null, search: "anything" });
    await list.pin(["odd"], true);
    await list.duplicate(["dogs"]);
    const lab = valueOf(createLabRepository(repository.door));
    const set = exampleSet({ id: "set" });
    await lab.createSet(set, [exampleCase({ id: "row" }), exampleCase({ id: odd, demands: exampleDemands })]);
    await lab.putCells("set", [exampleMeasured({ promptId: "prompt", caseId: "row", sample: 0 })]);
    await lab.putSearch(exampleSearch({ id: "search", setId: "set" }));
    await lab.appendCall("search", exampleCall(0));
    await lab.putEvents("search", 0, [exampleEvent("search", 0)]);
  }

  it("is what the fixture holds", async () => {
    await makeDatabase();
    const dump = JSON.stringify(await dumpDatabase(), null, 2);
    await expect(`${dump}\n`).toMatchFileSnapshot("../../fixtures/databases/version-4.json");
  });

  it("opens today with nothing lost", async () => {
    const versionFour = readDump("version-4");
    await loadDump(versionFour);
    await openTab();
    expect(await dumpDatabase()).toEqual(versionFour);
  });
});

const labTables = ["caseSets", "cases", "cells", "cellAnswers", "searches", "calls", "searchEvents"];

describe("a database of version 3, opened today", () => {
  it("is as it was, with the Lab's tables beside it, which are empty", async () => {
    const versionThree = readDump("version-3");
    await loadDump(versionThree);
    await openTab();
    const { version, stores } = await dumpDatabase();
    expect(version).toBe(40);
    const isOfLab = ({ name }: { readonly name: string }) => labTables.includes(name);
    expect(stores.filter((store) => !isOfLab(store))).toEqual(versionThree.stores);
    expect(stores.filter(isOfLab).map(({ name, rows }) => [name, rows])).toEqual(
      labTables.toSorted().map((name) => [name, []]),
    );
  });
});

describe("a database of version 2, opened today", () => {
  it("calls a session golden by the gate alone, and is as it was otherwise", async () => {
    const versionTwo = readDump("version-2");
    await loadDump(versionTwo);
    await openTab();
    const dump = await dumpDatabase();
    const before = rowsOf(versionTwo, "sessions") as readonly Row[];
    const golden = before.filter(({ verdict }) => verdict === "golden");
    expect(golden.length).toBeGreaterThan(0);
    expect(rowsOf(dump, "sessions")).toEqual(
      before.map((row) => (golden.includes(row) ? { ...row, verdict: "chosen" } : row)),
    );
    const others = (stores: DatabaseDump["stores"]) =>
      stores.filter(({ name }) => name !== "sessions" && !labTables.includes(name));
    expect(others(dump.stores)).toEqual(others(versionTwo.stores));
  });

  it("keeps the name where the gate gives it, and damaged rows as they are", async () => {
    const versionTwo = readDump("version-2");
    const won = { findings: [], verdict: null, trial: null, vote: "candidate", notJudged: null, place: null };
    const stores = versionTwo.stores.map((store) => {
      if (store.name === "versions") {
        return { ...store, rows: (store.rows as Row[]).map((row) => ({ ...row, evidence: won })) };
      }
      if (store.name !== "sessions") return store;
      return { ...store, rows: [...(store.rows as Row[]), { id: "half", verdict: "golden", updatedAt: 1 }] };
    });
    await loadDump({ ...versionTwo, stores });
    await openTab();
    const sessions = rowsOf(await dumpDatabase(), "sessions") as readonly Row[];
    expect(sessions.filter(({ verdict }) => verdict === "golden").map(({ id }) => id)).toEqual([
      "dogs",
      "half",
      "made-6",
    ]);
    expect(sessions).toContainEqual({ id: "half", verdict: "golden", updatedAt: 1 });
  });
});
