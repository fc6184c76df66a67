import { describe, expect, it, vi } from "vitest";
import { createLabRepository } from "../../../lib/store/lab-repository";
import { dumpDatabase, loadDump, readDump, rowsOf } from "./database-dump";
import { openTab, putRaw, useFakeBrowser, valueOf } from "./fake-browser";
import { exampleCall, exampleCase, exampleEvent, exampleMeasured, exampleSearch, exampleSet } from "./lab-examples";

useFakeBrowser();

async function openLab() {
  const repository = await openTab();
  return { repository, lab: valueOf(createLabRepository(repository.door)) };
}

const manyCases = (count: number) => Array.from({ length: count }, (_, place) => exampleCase({ id: `row ${place}` }));

describe("a set", () => {
  it("is stored with its rows, which are read in their order, page by page", async () => {
    const { lab } = await openLab();
    const cases = manyCases(25);
    valueOf(await lab.createSet(exampleSet(), cases));
    const first = valueOf(await lab.pageOfCases("set", 0, 10));
    const second = valueOf(await lab.pageOfCases("set", first.next ?? -1, 10));
    const third = valueOf(await lab.pageOfCases("set", second.next ?? -1, 10));
    expect([...first.cases, ...second.cases, ...third.cases]).toEqual(cases);
    expect(third.next).toBeNull();
    expect(valueOf(await lab.readSet("set"))).toEqual(exampleSet());
  });

  it("is not stored at all where one of its rows cannot be", async () => {
    const { lab } = await openLab();
    const broken = exampleCase({ id: "" });
    expect(await lab.createSet(exampleSet(), [...manyCases(3), broken])).toMatchObject({ ok: false });
    expect(valueOf(await lab.listSets())).toEqual([]);
    expect(valueOf(await lab.pageOfCases("set", 0, 10)).cases).toEqual([]);
  });

  it("comes first in the list when it was changed last", async () => {
    const { lab } = await openLab();
    await lab.createSet(exampleSet({ id: "one" }), []);
    await lab.createSet(exampleSet({ id: "two", updatedAt: 2_000 }), []);
    await lab.changeSet("one", (set) => ({ ...set, name: "Renamed" }));
    expect(valueOf(await lab.listSets()).map(({ name }) => name)).toEqual(["Renamed", "Tickets"]);
  });

  it("is changed as it is stored, so that no tab overwrites what another changed", async () => {
    const { lab } = await openLab();
    const { lab: other } = await openLab();
    await lab.createSet(exampleSet(), []);
    await lab.changeSet("set", (set) => ({ ...set, name: "Mine" }));
    await other.changeSet("set", (set) => ({ ...set, seed: 9 }));
    expect(valueOf(await lab.readSet("set"))).toMatchObject({ name: "Mine", seed: 9 });
  });

  it("can be brought back until it is forgotten, and leaves nothing then", async () => {
    const { lab } = await openLab();
    await lab.createSet(exampleSet(), manyCases(2));
    await lab.putCells("set", [exampleMeasured({ promptId: "prompt", caseId: "row 0", sample: 0 })]);
    await lab.putSearch(exampleSearch(), [exampleCall(0)]);
    await lab.putEvents("search", 0, [exampleEvent("search", 0)]);
    await lab.removeSet("set");
    expect(valueOf(await lab.listSets())).toEqual([]);
    await lab.restoreSet("set");
    expect(valueOf(await lab.listSets())).toHaveLength(1);
    await lab.forgetSet("set");
    expect(valueOf(await lab.listSets())).toHaveLength(1);

    await lab.createSet(exampleSet({ id: "other" }), manyCases(1));
    await lab.removeSet("set");
    await lab.forgetRemoved(Date.now() + 60_000);
    const dump = await dumpDatabase();
    const left = ["caseSets", "cases", "cells", "cellAnswers", "searches", "calls", "searchEvents"].map(
      (table) => rowsOf(dump, table).length,
    );
    expect(left).toEqual([1, 1, 0, 0, 0, 0, 0]);
  });
});

describe("rows of a set", () => {
  it("are added at the end, changed in their place and removed by their ids", async () => {
    const { lab } = await openLab();
    await lab.createSet(exampleSet(), manyCases(3));
    await lab.removeCases("set", ["row 0", "row 2"]);
    await lab.addCases("set", [exampleCase({ id: "added" })]);
    await lab.changeCases("set", [exampleCase({ id: "row 1", expected: "shipping" })], []);
    const { cases } = valueOf(await lab.pageOfCases("set", 0, 10));
    expect(cases.map(({ id, expected }) => [id, expected])).toEqual([
      ["row 1", "shipping"],
      ["added", "billing"],
    ]);
  });

  it("that are damaged are left out, counted and left as they are", async () => {
    const { lab, repository } = await openLab();
    await lab.createSet(exampleSet(), manyCases(2));
    const damaged = { setId: "set", position: 1, case: { id: "row 1", variables: "none" } };
    await putRaw("cases", damaged);
    const { cases, next } = valueOf(await lab.pageOfCases("set", 0, 2));
    expect(cases.map(({ id }) => id)).toEqual(["row 0"]);
    expect(next).toBe(2);
    expect(repository.damagedRows()).toMatchObject([{ table: "cases", id: "set/1" }]);
    expect(rowsOf(await dumpDatabase(), "cases")).toContainEqual(damaged);
  });
});

describe("cells", () => {
  it("are read without their answers, and each answer on its own", async () => {
    const { lab } = await openLab();
    const keys = ["a", "b", "c"].map((caseId) => ({ promptId: "prompt", caseId, sample: 0 }));
    const measured = keys.map((key) => exampleMeasured(key));
    await lab.putCells("set", measured);
    await lab.putCells("other", measured);
    const first = valueOf(await lab.pageOfCells("set", "", 2));
    const rest = valueOf(await lab.pageOfCells("set", first.next ?? "", 2));
    expect([...first.cells, ...rest.cells]).toEqual(measured.map(({ row }) => ({ ...row, setId: "set" })));
    expect(JSON.stringify(first)).not.toContain("One of two demands");
    expect(valueOf(await lab.readCell("set", "prompt/b/0"))).toEqual(measured[1]?.cell);
    expect(valueOf(await lab.readCell("set", "prompt/z/0"))).toBeNull();
  });

  it("are deleted by id, or all of a set's and no other's", async () => {
    const { lab } = await openLab();
    const measured = ["a", "b"].map((caseId) => exampleMeasured({ promptId: "prompt", caseId, sample: 0 }));
    await lab.putCells("set", measured);
    await lab.putCells("other", measured);
    await lab.deleteCells("set", ["prompt/a/0"]);
    expect(valueOf(await lab.pageOfCells("set", "", 9)).cells.map(({ id }) => id)).toEqual(["prompt/b/0"]);
    expect(valueOf(await lab.readCell("set", "prompt/a/0"))).toBeNull();
    await lab.deleteCells("set", null);
    expect(valueOf(await lab.pageOfCells("set", "", 9)).cells).toEqual([]);
    expect(valueOf(await lab.pageOfCells("other", "", 9)).cells).toHaveLength(2);
  });
});

describe("calls of a search", () => {
  it("are read in order, whatever order they came in", async () => {
    const { lab } = await openLab();
    await lab.putSearch(exampleSearch());
    for (const step of [1, 0, 10, 2]) valueOf(await lab.appendCall("search", exampleCall(step)));
    await lab.appendCall("other", exampleCall(3));
    expect(valueOf(await lab.readCalls("search")).map(({ step }) => step)).toEqual([0, 1, 2]);
  });

  it("end where one is damaged, for what comes after it cannot be replayed", async () => {
    const { lab, repository } = await openLab();
    for (const step of [0, 1, 2]) await lab.appendCall("search", exampleCall(step));
    await putRaw("calls", { searchId: "search", step: 1, call: { step: 1 } });
    expect(valueOf(await lab.readCalls("search"))).toEqual([exampleCall(0)]);
    expect(repository.damagedRows()).toMatchObject([{ table: "calls", id: "search/1" }]);
  });

  it("are in the database when the promise is kept, also for another connection", async () => {
    const { lab } = await openLab();
    valueOf(await lab.appendCall("search", exampleCall(0)));
    expect(rowsOf(await dumpDatabase(), "calls")).toEqual([{ searchId: "search", step: 0, call: exampleCall(0) }]);
  });

  it("say so where there is no room for them", async () => {
    const { lab } = await openLab();
    const store = Object.getPrototypeOf(
      (
        await new Promise<IDBDatabase>((resolve) => {
          const request = indexedDB.open("goldsmith");
          request.onsuccess = () => resolve(request.result);
        })
      )
        .transaction("calls")
        .objectStore("calls"),
    ) as IDBObjectStore;
    vi.spyOn(store, "put").mockImplementation(() => {
      throw new DOMException("No room.", "QuotaExceededError");
    });
    expect(await lab.appendCall("search", exampleCall(0))).toMatchObject({
      ok: false,
      failure: { kind: "storage-full" },
    });
  });

  it("go with their search", async () => {
    const { lab } = await openLab();
    await lab.putSearch(exampleSearch(), [exampleCall(0)]);
    await lab.putEvents("search", 0, [exampleEvent("search", 0)]);
    await lab.deleteSearch("search");
    expect(valueOf(await lab.readCalls("search"))).toEqual([]);
    expect(valueOf(await lab.readEvents("search"))).toEqual([]);
    expect(valueOf(await lab.readSearch("search"))).toBeNull();
  });

  it("are told with events, of which a later telling takes the place", async () => {
    const { lab } = await openLab();
    await lab.putEvents(
      "search",
      0,
      [0, 1, 2].map((place) => exampleEvent("search", place)),
    );
    await lab.putEvents("search", 1, [exampleEvent("search", 1)]);
    expect(valueOf(await lab.readEvents("search")).map(({ place }) => place)).toEqual([0, 1]);
  });
});

describe("a newer Goldsmith's database", () => {
  const today = readDump("version-4");

  it("shows its sets and changes none", async () => {
    await loadDump({ ...today, version: 50 });
    const { lab } = await openLab();
    expect(lab.isReadOnly).toBe(true);
    expect(valueOf(await lab.listSets()).map(({ id }) => id)).toEqual(["set"]);
    expect(valueOf(await lab.pageOfCases("set", 0, 9)).cases).toHaveLength(2);
    const refused = { ok: false, failure: { kind: "database-newer" } };
    expect(await lab.createSet(exampleSet({ id: "new" }), [])).toEqual(refused);
    expect(await lab.removeSet("set")).toEqual(refused);
    expect(await lab.putCells("set", [])).toEqual(refused);
    expect(await lab.appendCall("search", exampleCall(1))).toEqual(refused);
    expect(valueOf(await lab.readCalls("search"))).toHaveLength(1);
  });

  it("that keeps no Lab is read as far as it can be", async () => {
    await loadDump({ version: 50, stores: today.stores.filter(({ name }) => name !== "cells") });
    const repository = await openTab();
    expect(valueOf(await repository.readSession("dogs"))?.session.id).toBe("dogs");
    expect(createLabRepository(repository.door)).toEqual({ ok: false, failure: { kind: "database-newer" } });
  });
});
