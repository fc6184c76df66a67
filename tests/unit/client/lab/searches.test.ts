import { IDBObjectStore as FakeObjectStore } from "fake-indexeddb";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { ShownSearch } from "@/lib/client/lab/lab-state";
import { continueSearch, deleteSearch, pauseSearch, startSearch } from "@/lib/client/lab/run-search";
import { exportSearch, importSearch } from "@/lib/client/lab/search-file";
import { searchLeases } from "@/lib/client/lab/search-lease";
import { createSet, openSet } from "@/lib/client/lab/sets";
import { withLab } from "@/lib/client/lab/with-lab";
import { useModel } from "@/lib/client/models/model-store";
import { optimizerWorker } from "@/lib/client/worker/optimizer-worker";
import { readCases } from "@/lib/transfer/cases/read-cases";
import { valueOf } from "../../store/fake-browser";
import {
  colourSet,
  endWorkers,
  isIdle,
  killWorker,
  loadModel,
  requestsMade,
  shown,
  textOf,
  watchRequests,
} from "./lab-tab";

const wish = {
  method: "ape",
  promptId: "long",
  budget: { calls: 120, tokens: 1_000_000, milliseconds: 1_000_000 },
} as const;

/** A set of its own each time: what one search paid for must not answer another. */
let setId = "";
let sets = 0;

beforeEach(async () => {
  watchRequests();
  await loadAnew();
  sets += 1;
  const { set, cases } = colourSet(36);
  const rows = cases.map((entry) => ({
    ...entry,
    variables: { colour: `${textOf(entry.variables["colour"])}, ${sets}` },
  }));
  setId = valueOf(await createSet({ set, cases: rows }));
  // The same rows are for the same thing in every search.
  await withLab((lab) => lab.changeSet(setId, (stored) => ({ ...stored, seed: 7 })));
  await openSet(setId);
});

afterAll(() => {
  endWorkers();
  vi.unstubAllGlobals();
});

function search(id: string): ShownSearch {
  const found = shown().searches.find(({ plan }) => plan.searchId === id);
  if (found === undefined) throw new Error("No such search.");
  return found;
}

const onlySearch = () => search(shown().searches[0]?.plan.searchId ?? "");
const storedCalls = async (id: string) => valueOf(await withLab((lab) => lab.readCalls(id)));

/** What must be the same whether a search was broken off or not; rows and prompts are told apart by their set's number. */
function facts({ candidates, measurements, kept, round, curve, outcome, spent }: ShownSearch): unknown {
  const { calls, tokens } = spent;
  return { candidates, measurements, kept, round, curve, outcome, calls, tokens };
}

describe("a search", () => {
  it("runs to its end, and is shown after a reload as it was", async () => {
    const id = valueOf(await startSearch(wish)) ?? "";
    const ended = search(id);
    expect(ended.state).toBe("completed");
    expect(ended.outcome?.chosenText).toContain("one word");
    expect(ended.candidates.length).toBeGreaterThan(3);
    expect(ended.curve.at(-1)?.best).toBeGreaterThan(ended.curve[0]?.best ?? 1);
    expect(ended.spent.calls).toBe(requestsMade());
    expect(isIdle()).toBe(true);
    await openSet(setId);
    expect(search(id)).toEqual(ended);
  });

  it("draws its scores by the calls that it paid, and by none that an earlier search had paid", async () => {
    await startSearch(wish);
    const second = search(valueOf(await startSearch({ ...wish, method: "protegi" })) ?? "");
    const calls = await storedCalls(second.plan.searchId);
    expect(calls.filter(({ isCached }) => isCached).length).toBeGreaterThan(0);
    expect(second.curve.length).toBeGreaterThan(1);
    expect(second.curve.at(-1)?.calls).toBeLessThanOrEqual(second.spent.calls);
    await openSet(setId);
    expect(search(second.plan.searchId).curve).toEqual(second.curve);
  });

  it("goes on where the worker died, asks for the rest alone and comes to the same end", async () => {
    const whole = valueOf(await startSearch(wish)) ?? "";
    const calls = requestsMade();
    const end = facts(search(whole));
    await deleteSearch(whole);

    await loadAnew();
    watchRequests((asked) => (asked === 10 ? killWorker() : undefined));
    const died = await startSearch(wish);
    expect(died).toMatchObject({ ok: false, failure: { kind: "worker-died" } });
    const { plan, state, failure } = onlySearch();
    expect({ state, failure: failure?.kind }).toEqual({ state: "paused", failure: "worker-died" });
    expect(await storedCalls(plan.searchId)).toHaveLength(9);
    expect(useModel.getState().model.status).toBe("failed");
    expect(isIdle()).toBe(true);

    watchRequests();
    await loadModel();
    expect(await continueSearch(plan.searchId)).toEqual({ ok: true, value: true });
    expect(requestsMade()).toBe(calls - 9);
    expect(facts(onlySearch())).toEqual(end);
    expect(onlySearch().failure).toBeNull();
  });

  it("is paused by the person without losing what is paid", async () => {
    let id = "";
    watchRequests((asked) => {
      id = onlySearch().plan.searchId;
      if (asked === 6) void pauseSearch(id);
    });
    await startSearch(wish);
    expect(search(id)).toMatchObject({ state: "paused", failure: null });
    const paid = (await storedCalls(id)).length;
    expect(paid).toBeGreaterThanOrEqual(5);
    await openSet(setId);
    expect(search(id)).toMatchObject({ state: "paused", failure: null, spent: { calls: paid } });
    watchRequests();
    expect(await continueSearch(id)).toEqual({ ok: true, value: true });
  });

  it("is paused where a call cannot be stored, and says so", async () => {
    watchRequests((asked) => {
      if (asked !== 4) return;
      vi.spyOn(FakeObjectStore.prototype, "put").mockImplementation(() => {
        throw new DOMException("No room.", "QuotaExceededError");
      });
    });
    const ran = await startSearch(wish);
    vi.restoreAllMocks();
    expect(ran).toMatchObject({ ok: false, failure: { kind: "storage-full" } });
    const { plan, state } = onlySearch();
    expect(state).toBe("paused");
    expect(await storedCalls(plan.searchId)).toHaveLength(3);
    watchRequests();
    expect(await continueSearch(plan.searchId)).toEqual({ ok: true, value: true });
  });

  it("that a tab left behind is paused, and says that the tab is gone", async () => {
    let stored: unknown = null;
    watchRequests(async (asked) => {
      if (asked === 5) stored = valueOf(await withLab((lab) => lab.listSearches(setId)));
    });
    await startSearch(wish);
    expect(stored).toMatchObject([{ end: { state: "paused", failure: { kind: "tab-gone" } } }]);
  });

  it("belongs to one tab at a time, and is shown as the other left it", async () => {
    const id = valueOf(await startSearch(wish)) ?? "";
    let leave: () => void = () => undefined;
    const isLeft = new Promise<void>((resolve) => (leave = resolve));
    void navigator.locks.request(`goldsmith-search:${id}`, () => isLeft);
    expect(await continueSearch(id)).toEqual({ ok: true, value: false });
    expect(search(id).state).toBe("held-by-other-tab");
    await openSet(setId);
    expect(search(id).state).toBe("held-by-other-tab");
    expect(await searchLeases.take(id)).toBeNull();
    leave();
    await vi.waitFor(() => expect(search(id).state).toBe("completed"));
  });

  it("goes on under a larger budget", async () => {
    const short = { ...wish.budget, calls: 30 };
    const id = valueOf(await startSearch({ ...wish, budget: short })) ?? "";
    expect(search(id).spent.calls).toBeLessThanOrEqual(30);
    const before = requestsMade();
    expect(await continueSearch(id, wish.budget)).toMatchObject({ ok: true });
    expect(search(id).spent.calls).toBe(requestsMade());
    expect(requestsMade()).toBeGreaterThan(before);
    await openSet(setId);
    expect(search(id)).toMatchObject({ state: "completed", plan: { budget: wish.budget } });
  });

  it("goes on under a larger budget after it had opened its last rows, and is what it would have been", async () => {
    const whole = valueOf(await startSearch(wish)) ?? "";
    const proposed = search(whole).candidates;
    await deleteSearch(whole);
    await loadAnew();
    const id = valueOf(await startSearch({ ...wish, budget: { ...wish.budget, calls: 50 } })) ?? "";
    expect(search(id)).toMatchObject({ state: "completed", outcome: { isCutOff: true } });
    const paid = await storedCalls(id);
    watchRequests();
    expect(await continueSearch(id, wish.budget)).toEqual({ ok: true, value: true });
    expect(search(id).candidates).toEqual(proposed);
    expect((await storedCalls(id)).slice(0, paid.length)).toEqual(paid);
    expect(search(id).spent.calls).toBe(paid.length + requestsMade());
    await openSet(setId);
    expect(search(id).plan.earlierBudgets).toEqual([{ until: paid.length, budget: { ...wish.budget, calls: 50 } }]);
    const file = valueOf(await exportSearch(id));
    const end = facts(search(id));
    await loadAnew();
    watchRequests();
    const imported = valueOf(await importSearch(file?.text ?? ""));
    expect(await continueSearch(imported)).toEqual({ ok: true, value: true });
    expect(requestsMade()).toBe(0);
    expect(facts(search(imported))).toEqual(end);
  });

  it("that had come to its end keeps that where it cannot go on after all", async () => {
    const short = { ...wish.budget, calls: 50 };
    const id = valueOf(await startSearch({ ...wish, budget: short })) ?? "";
    const ended = search(id);
    const [first] = await storedCalls(id);
    if (first === undefined) throw new Error("No calls.");
    await withLab((lab) => lab.appendCall(id, { ...first, requestHash: "other" }));
    expect(await continueSearch(id, wish.budget)).toMatchObject({ ok: false, failure: { kind: "replay-differs" } });
    expect(search(id)).toMatchObject({ state: "completed", outcome: ended.outcome, plan: { budget: short } });
    await openSet(setId);
    expect(search(id)).toMatchObject({ state: "completed", outcome: ended.outcome });
  });

  it("runs by its paper's own settings where those are asked for", async () => {
    const id = valueOf(await startSearch({ ...wish, method: "spo", size: "reference" })) ?? "";
    await openSet(setId);
    expect(search(id).plan.size).toBe("reference");
    // The paper's three inputs, not the tab's four.
    const start = search(id).measurements.filter(({ candidateId }) => candidateId === "start");
    expect(start).toHaveLength(3);
  });

  it("is refused where its calls are another model's", async () => {
    let id = "";
    watchRequests((asked) => {
      id = onlySearch().plan.searchId;
      if (asked === 6) void pauseSearch(id);
    });
    await startSearch(wish);
    const [first] = await storedCalls(id);
    if (first === undefined) throw new Error("No calls.");
    await withLab((lab) => lab.appendCall(id, { ...first, requestHash: "other" }));
    expect(await continueSearch(id)).toMatchObject({ ok: false, failure: { kind: "replay-differs" } });
    expect(search(id)).toMatchObject({ state: "failed", failure: { kind: "replay-differs" } });
  });
});

describe("a search in a file", () => {
  it("goes on on another machine without paying twice", async () => {
    const id = valueOf(await startSearch(wish)) ?? "";
    const end = facts(search(id));
    const file = valueOf(await exportSearch(id));
    const other = valueOf(await createSet(colourSet(2)));
    const imported = valueOf(await importSearch(file?.text ?? ""));
    expect(search(imported)).toMatchObject({ state: "paused", spent: search(imported).spent });
    await loadModel();
    watchRequests();
    expect(await continueSearch(imported)).toEqual({ ok: true, value: true });
    expect(requestsMade()).toBe(0);
    expect(facts(search(imported))).toEqual(end);
    await openSet(other);
    expect(search(imported).state).toBe("completed");
  });

  it("makes a set of its own where there is none, with the rows for what they were for in it", async () => {
    watchRequests((asked) => {
      if (asked === 6) void pauseSearch(onlySearch().plan.searchId);
    });
    await startSearch(wish);
    const { plan, spent } = onlySearch();
    const former = shown();
    const file = valueOf(await exportSearch(plan.searchId));
    const content = new Blob([file?.text ?? ""]);
    const read = valueOf(await readCases([{ path: file?.name ?? "", content }]));
    expect(read).toMatchObject({ format: "goldsmith-search", fields: null });
    expect(read.remarks.join()).toMatch(/comes along with the \d calls that it has made/);
    await createSet(read);
    expect(shown().set.id).not.toBe(former.set.id);
    expect(shown().cases).toEqual(former.cases);
    expect(shown().splits).toEqual(former.splits);
    expect(shown().set.prompts).toEqual([plan.prompt]);
    expect(onlySearch()).toMatchObject({ state: "paused", failure: null, spent: { calls: spent.calls } });
    watchRequests();
    expect(await continueSearch(onlySearch().plan.searchId)).toEqual({ ok: true, value: true });
  });

  it.each([
    ["no JSON", "{"],
    ["another file", "[]"],
    ["a search that was changed", JSON.stringify({ format: "goldsmith-search", version: 1, calls: [{}] })],
  ])("is refused whole where it is %s", async (_, text) => {
    expect(await importSearch(text)).toMatchObject({ ok: false, failure: { kind: "invalid-cases" } });
    expect(shown().searches).toEqual([]);
  });
});

/** In a new worker, which remembers no answer of the one before. */
async function loadAnew(): Promise<void> {
  await optimizerWorker.end({ kind: "worker-died", detail: "" });
  await loadModel();
}
