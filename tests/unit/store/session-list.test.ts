import "fake-indexeddb/auto";
import { IDBObjectStore as FakeObjectStore } from "fake-indexeddb";
import { describe, expect, it, vi } from "vitest";
import type { SessionRepository } from "../../../lib/store/repository";
import type { Session, Version } from "../../../lib/store/session";
import { createSessionList, type SessionList, type SessionQuery } from "../../../lib/store/session-list";
import { dumpDatabase, rowsOf } from "./database-dump";
import { exampleOrigin, exampleSession, exampleTask, exampleVersion } from "./examples";
import { done, openTab, putRaw, useFakeBrowser, valueOf } from "./fake-browser";

useFakeBrowser();

const any: SessionQuery = { sort: "updated", model: null, verdict: null, search: "" };

async function openList(): Promise<{ readonly repository: SessionRepository; readonly list: SessionList }> {
  const repository = await openTab();
  return { repository, list: createSessionList(repository.door) };
}

/** A session with one silver version, whose text is its silver prompt. */
async function add(
  repository: SessionRepository,
  id: string,
  text: string,
  { version = {}, ...changes }: Partial<Session> & { readonly version?: Partial<Version> } = {},
): Promise<void> {
  const session = exampleSession({ id, task: { ...exampleTask, silverPrompt: text }, ...changes });
  const versions = [exampleVersion({ id: `${id} version`, sessionId: id, text, ...version })];
  expect(await repository.createSession(session, versions)).toEqual(done);
}

async function search(list: SessionList, text: string): Promise<readonly string[]> {
  return valueOf(await list.find({ ...any, search: text }));
}

describe("find", () => {
  it("sorts by the last change, by the beginning, or by the shown title", async () => {
    const { repository, list } = await openList();
    await add(repository, "a", "zebras", { createdAt: 2, updatedAt: 9 });
    await add(repository, "b", "Ärger", { createdAt: 3, updatedAt: 7 });
    await add(repository, "c", "apples", { createdAt: 1, updatedAt: 8, name: "Bananas" });
    expect(valueOf(await list.find({ ...any, sort: "updated" }))).toEqual(["a", "c", "b"]);
    expect(valueOf(await list.find({ ...any, sort: "created" }))).toEqual(["b", "a", "c"]);
    expect(valueOf(await list.find({ ...any, sort: "title" }))).toEqual(["b", "c", "a"]);
  });

  it("puts pinned ones first, the latest pin before the others", async () => {
    const { repository, list } = await openList();
    for (const [place, id] of ["a", "b", "c", "d"].entries()) await add(repository, id, id, { updatedAt: place });
    await list.pin(["a"], true);
    await list.pin(["b", "c"], true);
    expect(valueOf(await list.find(any))).toEqual(["c", "b", "a", "d"]);
    expect(valueOf(await list.find({ ...any, sort: "title" }))).toEqual(["c", "b", "a", "d"]);
    await list.pin(["c"], false);
    expect(valueOf(await list.find(any))).toEqual(["b", "a", "d", "c"]);
  });

  it("filters by model and by verdict, and by both", async () => {
    const { repository, list } = await openList();
    const rules = { ...exampleOrigin, optimizer: "instant", model: null } as const;
    await add(repository, "a", "a", { updatedAt: 3, version: { kind: "candidate", origin: exampleOrigin } });
    await add(repository, "b", "b", { updatedAt: 2, version: { kind: "candidate", origin: rules } });
    await add(repository, "c", "c", { updatedAt: 1, chosenVersionId: "c version", version: { origin: exampleOrigin } });
    expect(valueOf(await list.models())).toEqual(["Qwen3-4B-q4f16_1-MLC", "rules"]);
    expect(valueOf(await list.find({ ...any, model: "rules" }))).toEqual(["b"]);
    expect(valueOf(await list.find({ ...any, model: "Qwen3-4B-q4f16_1-MLC" }))).toEqual(["a", "c"]);
    expect(valueOf(await list.find({ ...any, verdict: "kept" }))).toEqual(["c"]);
    expect(valueOf(await list.find({ ...any, verdict: "undecided" }))).toEqual(["a", "b"]);
    expect(valueOf(await list.find({ ...any, verdict: "kept", model: "rules" }))).toEqual([]);
  });

  it("reads no session to do so", async () => {
    const { repository, list } = await openList();
    await add(repository, "a", "a");
    const reads = ["get", "getAll", "openCursor"] as const;
    const spies = reads.map((name) => vi.spyOn(FakeObjectStore.prototype, name));
    await list.find({ ...any, model: "rules", verdict: "kept" });
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  });
});

describe("a search", () => {
  it("finds what stands anywhere in a session, by parts of words, all of them", async () => {
    const { repository, list } = await openList();
    await add(repository, "a", "Über die Straße", { updatedAt: 2, name: "Verkehr" });
    await add(repository, "b", "犬について書いてください", { updatedAt: 1, version: { name: "draft one" } });
    const task = { ...exampleTask, silverPrompt: "x", silverResponse: "Miaow", goldenResponse: "Purr" };
    await repository.saveTask("b", task, { ...exampleTask, silverPrompt: "犬について書いてください" });
    await repository.addVersion(
      exampleVersion({
        id: "c",
        sessionId: "b",
        kind: "candidate",
        origin: { ...exampleOrigin, note: "Keep the table" },
      }),
    );
    for (const text of ["uber", "STRASSE", "rass die", "verk"]) expect(await search(list, text)).toEqual(["a"]);
    for (const text of ["書いて", "miao PURR", "table", "draft"]) expect(await search(list, text)).toEqual(["b"]);
    expect(await search(list, "uber table")).toEqual([]);
    expect(await search(list, "  ")).toEqual(["b", "a"]);
    expect(valueOf(await list.find({ ...any, verdict: "kept", search: "uber" }))).toEqual([]);
  });

  it("sees at once what any tab changes, adds, removes or brings back", async () => {
    const { repository, list } = await openList();
    const other = await openList();
    await add(repository, "a", "dogs");
    expect(await search(list, "cats")).toEqual([]);
    expect(await search(other.list, "cats")).toEqual([]);
    await other.repository.updateVersion("a version", { text: "cats" });
    // The other tab makes the text anew, so that nothing is stale when this one looks.
    expect(await search(other.list, "cats")).toEqual(["a"]);
    expect(await search(list, "cats")).toEqual(["a"]);
    await other.list.rename("a", "Birds");
    expect(await search(list, "birds")).toEqual(["a"]);
    await add(other.repository, "b", "birds", { updatedAt: 1 });
    expect(await search(list, "birds")).toEqual(["a", "b"]);
    const removed = valueOf(await other.list.remove(["a"]));
    expect(await search(list, "birds")).toEqual(["b"]);
    await other.list.restore(removed);
    expect(await search(list, "birds")).toEqual(["a", "b"]);
  });

  it("that goes on from a former one finds the same as a new one", async () => {
    const { repository, list } = await openList();
    await add(repository, "a", "red dogs", { updatedAt: 3 });
    await add(repository, "b", "red cats", { updatedAt: 2 });
    await add(repository, "c", "blue dogs", { updatedAt: 1 });
    const steps = [
      ["r", ["a", "b"]],
      ["re", ["a", "b"]],
      ["red do", ["a"]],
      ["red", ["a", "b"]],
      ["dogs", ["a", "c"]],
      ["dogs b", ["c"]],
    ] as const;
    for (const [text, ids] of steps) expect(await search(list, text)).toEqual(ids);
    await repository.updateVersion("b version", { text: "blue dogs" });
    expect(await search(list, "dogs bl")).toEqual(["b", "c"]);
  });

  it("that runs beside another finds what it asked for", async () => {
    const { repository, list } = await openList();
    for (let place = 0; place < 20; place += 1) await add(repository, `s${place}`, place % 2 ? "odd" : "even");
    const [odd, even, o] = await Promise.all([search(list, "odd"), search(list, "even"), search(list, "o")]);
    expect([odd.length, even.length, o.length]).toEqual([10, 10, 10]);
    expect(await search(list, "eve")).toHaveLength(10);
  });

  it("makes texts only for what has changed", async () => {
    const { repository, list } = await openList();
    await add(repository, "a", "dogs");
    await add(repository, "b", "dogs");
    await search(list, "dogs");
    const again = createSessionList(repository.door);
    const read = vi.spyOn(repository.door.database.versions, "where");
    await search(again, "dogs");
    expect(read).not.toHaveBeenCalled();
    read.mockRestore();
    await repository.updateVersion("b version", { text: "cats" });
    const dump = await dumpDatabase();
    expect(rowsOf(dump, "staleSearchTexts")).toEqual([{ sessionId: "b" }]);
    expect(await search(again, "cats")).toEqual(["b"]);
    expect(rowsOf(await dumpDatabase(), "staleSearchTexts")).toEqual([]);
  });

  it("tells what it has found so far, and stops when it is aborted", async () => {
    const { repository, list } = await openList();
    const { sessions, staleSearchTexts } = repository.door.database;
    await add(repository, "0", "dogs");
    const row = await sessions.get("0");
    if (row === undefined) throw new Error("It is not there.");
    const ids = Array.from({ length: 1_300 }, (_, place) => String(place));
    await sessions.bulkPut(ids.map((id) => ({ ...row, id })));
    await staleSearchTexts.bulkPut(ids.map((sessionId) => ({ sessionId })));
    const found: number[] = [];
    const query = { ...any, search: "dogs" };
    expect(valueOf(await list.find(query, undefined, (some) => found.push(some.length)))).toHaveLength(1_300);
    expect(found.slice(0, 2)).toEqual([500, 1_000]);
    const control = new AbortController();
    const fresh = createSessionList(repository.door);
    const aborted = await fresh.find(query, control.signal, () => control.abort());
    expect(valueOf(aborted)).toHaveLength(500);
    control.abort();
    expect(valueOf(await fresh.find(query, control.signal))).toEqual([]);
  });

  it("finds everything on a full disk", async () => {
    const { repository, list } = await openList();
    await add(repository, "a", "dogs");
    vi.spyOn(FakeObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("No room.", "QuotaExceededError");
    });
    expect(await search(list, "dogs")).toEqual(["a"]);
  });

  it("passes over a damaged session, and over a damaged version", async () => {
    const { repository, list } = await openList();
    await add(repository, "a", "dogs");
    await putRaw("versions", { ...exampleVersion({ id: "torn", sessionId: "a" }), text: 7 });
    await putRaw("sessions", { id: "half", updatedAt: 9e12, task: "dogs" });
    expect(await search(list, "dogs")).toEqual(["a"]);
  });
});

describe("read", () => {
  it("gives the summaries in the order of the ids, without what is gone or damaged", async () => {
    const { repository, list } = await openList();
    await add(repository, "a", "Write about dogs", { updatedAt: 3 });
    await add(repository, "b", "b", { name: "Cats", version: { origin: exampleOrigin } });
    await putRaw("sessions", { id: "half", updatedAt: 9e12 });
    const summaries = valueOf(await list.read(["b", "gone", "half", "a"]));
    expect(summaries.map(({ id }) => id)).toEqual(["b", "a"]);
    expect(summaries[1]).toEqual({
      id: "a",
      title: "Write about dogs",
      name: null,
      createdAt: 1_000,
      updatedAt: 3,
      pinnedAt: null,
      verdict: "undecided",
      models: [],
    });
    expect(valueOf(await list.count())).toBe(3);
  });
});

describe("duplicate", () => {
  it("copies sessions whole, with ids of their own and the same tree", async () => {
    const { repository, list } = await openList();
    await add(repository, "a", "dogs", {
      updatedAt: 5,
      selectedVersionId: "kid",
      pinnedAt: 4,
      version: { raw: "What it wrote" },
    });
    const kid = { id: "kid", sessionId: "a", parentId: "a version", kind: "edit", createdAt: 2_000 } as const;
    await repository.addVersion(exampleVersion(kid));
    await repository.addVersion(exampleVersion({ ...kid, id: "run", state: "writing", createdAt: 3_000 }));
    await repository.chooseVersion("a", "kid");
    const before = valueOf(await repository.readSession("a"));
    const [id = ""] = valueOf(await list.duplicate(["a", "gone"]));
    const copy = valueOf(await repository.readSession(id));
    const [first, second, third] = copy?.versions ?? [];
    expect(copy?.session).toMatchObject({ name: "Copy of dogs", pinnedAt: null, title: "dogs" });
    expect(copy?.session).toMatchObject({ selectedVersionId: second?.id, chosenVersionId: second?.id });
    expect(first).toMatchObject({ sessionId: id, parentId: null, text: "dogs", raw: "What it wrote" });
    expect([second?.parentId, third?.parentId]).toEqual([first?.id, first?.id]);
    expect(third?.state).toBe("stopped");
    expect(valueOf(await repository.readSession("a"))).toEqual(before);
    expect(new Set([...(copy?.versions ?? []), ...(before?.versions ?? [])].map((version) => version.id)).size).toBe(6);
    expect(valueOf(await list.find({ ...any, verdict: "chosen" }))).toEqual(["a", id]);
    expect(await search(list, "copy")).toEqual([id]);
  });
});

describe("remove and restore", () => {
  it("take all of the sessions, and bring it back as it was, damaged rows too", async () => {
    const { repository, list } = await openList();
    await add(repository, "a", "dogs", { version: { raw: "What it wrote" } });
    await add(repository, "b", "cats");
    await add(repository, "c", "birds");
    await putRaw("versions", { ...exampleVersion({ id: "torn", sessionId: "a" }), text: 7 });
    await search(list, "dogs");
    const tables = ["sessions", "versions", "outputs"];
    const before = await dumpDatabase();
    const removed = valueOf(await list.remove(["a", "b"]));
    const between = await dumpDatabase();
    expect(tables.map((table) => rowsOf(between, table).length)).toEqual([1, 1, 0]);
    expect(rowsOf(between, "searchTexts")).toHaveLength(1);
    expect(await list.restore(removed)).toEqual(done);
    const after = await dumpDatabase();
    for (const table of tables) expect(rowsOf(after, table)).toEqual(rowsOf(before, table));
    expect(await search(list, "dogs")).toEqual(["a"]);
  });

  it("leave alone a session that is there again", async () => {
    const { repository, list } = await openList();
    await add(repository, "a", "dogs");
    const removed = valueOf(await list.remove(["a"]));
    await add(repository, "a", "cats");
    await list.restore(removed);
    expect(valueOf(await repository.readSession("a"))?.versions).toMatchObject([{ text: "cats" }]);
  });

  it.each(["remove", "duplicate", "pin"] as const)("do nothing by halves on a full disk: %s", async (name) => {
    const { repository, list } = await openList();
    await add(repository, "a", "dogs", { version: { raw: "What it wrote" } });
    await add(repository, "b", "cats", { version: { raw: "What it wrote" } });
    const before = await dumpDatabase();
    let writes = 0;
    for (const method of ["put", "add", "delete"] as const) {
      const write = Reflect.get(FakeObjectStore.prototype, method) as (...given: unknown[]) => IDBRequest;
      vi.spyOn(FakeObjectStore.prototype, method).mockImplementation(function (
        this: IDBObjectStore,
        ...given: unknown[]
      ) {
        writes += 1;
        if (writes > 1) throw new DOMException("No room.", "QuotaExceededError");
        return write.apply(this, given);
      });
    }
    const changed = await (name === "pin" ? list.pin(["a", "b"], true) : list[name](["a", "b"]));
    expect(changed).toMatchObject({ ok: false, failure: { kind: "storage-full" } });
    vi.restoreAllMocks();
    expect(await dumpDatabase()).toEqual(before);
  });
});

describe("watch", () => {
  it("tells every kind of change, whichever tab makes it, until it is stopped", async () => {
    const { list } = await openList();
    const other = await openList();
    const onChange = vi.fn();
    const stop = list.watch(onChange);
    const isTold = async (change?: () => Promise<unknown>) => {
      const told = onChange.mock.calls.length;
      await change?.();
      await vi.waitFor(() => {
        expect(onChange.mock.calls.length).toBeGreaterThan(told);
      });
    };
    await isTold();
    await isTold(() => add(other.repository, "a", "a"));
    await isTold(() => other.repository.updateVersion("a version", { text: "x" }));
    await isTold(() => other.list.pin(["a"], true));
    await isTold(() => other.list.rename("a", "y"));
    await isTold(() => other.list.remove(["a"]));
    stop();
    onChange.mockClear();
    await add(other.repository, "b", "b");
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(onChange).not.toHaveBeenCalled();
  });

  it("tells changes that come close together as one", async () => {
    const { repository, list } = await openList();
    const onChange = vi.fn();
    const stop = list.watch(onChange);
    await Promise.all(Array.from({ length: 20 }, (_, place) => add(repository, `s${place}`, "x")));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(onChange.mock.calls.length).toBeGreaterThan(0);
    expect(onChange.mock.calls.length).toBeLessThan(20);
    stop();
  });
});
