import { afterAll, describe, expect, it, vi } from "vitest";
import {
  changeDemands,
  changePrompt,
  addCase,
  addPrompt,
  clearCells,
  redrawSplits,
  removeCases,
  removePrompt,
} from "@/lib/client/lab/edit-set";
import { emptyCase } from "@/lib/records/empty-case";
import { gradeCell } from "@/lib/client/lab/grade-cell";
import type { OpenSet } from "@/lib/client/lab/lab-state";
import { useLab } from "@/lib/client/lab/lab-store";
import { runCellAgain, runMatrix, readCell, stopMatrix } from "@/lib/client/lab/run-matrix";
import {
  closeSet,
  createSet,
  deleteSet,
  forgetDeletedSet,
  openLab,
  openSet,
  renameSet,
  undoDeleteSet,
} from "@/lib/client/lab/sets";
import { setFromTrial } from "@/lib/client/lab/set-from-trial";
import { withLab } from "@/lib/client/lab/with-lab";
import { assertionOf } from "../../components/lab/lab-examples";
import { valueOf } from "../../store/fake-browser";
import { exampleMeasured } from "../../store/lab-examples";
import {
  changeCase,
  colourSet,
  endWorkers,
  isIdle,
  killWorker,
  loadModel,
  requestsMade,
  shown,
  watchRequests,
} from "./lab-tab";

afterAll(() => {
  endWorkers();
  vi.unstubAllGlobals();
});

const scores = () => [...shown().cells.values()].map(({ promptId, caseId, state }) => `${promptId} ${caseId} ${state}`);

describe("sets of the Lab", () => {
  it("are opened as they were left", async () => {
    const id = valueOf(await createSet(colourSet(4)));
    await renameSet(id, "  Shades ");
    const added = valueOf(await addPrompt({ label: "third", text: "{{colour}}?" }));
    await removePrompt("long");
    const row = valueOf(await addCase({ ...emptyCase(["colour"]), expected: "dark" }));
    await changeCase("row-1", { expected: "neither" });
    await removeCases(["row-0", "row-2"]);
    const left = shown();
    closeSet();
    await openLab();
    expect(useLab.getState()).toMatchObject({ status: "ready", open: null });
    expect(useLab.getState().sets[0]?.name).toBe("Shades");
    expect(valueOf(await openSet(id))).toBe(true);
    // Rows that were changed date their set in the database alone.
    const undated = (open: OpenSet) => ({ ...open, set: { ...open.set, updatedAt: 0 } });
    expect(undated(shown())).toEqual(undated(left));
    expect(shown().set.prompts.map((prompt) => prompt.id)).toEqual(["short", added]);
    expect(shown().cases.map((entry) => [entry.id, entry.expected])).toEqual([
      ["row-1", "neither"],
      ["row-3", "dark"],
      [row, "dark"],
    ]);
  });

  it("keep all that is changed in them at once", async () => {
    valueOf(await createSet(colourSet(4)));
    await Promise.all([
      changeCase("row-1", { expected: "neither" }),
      changeCase("row-1", { description: "typed after that" }),
      addCase({ ...emptyCase(["colour"]), description: "added" }),
    ]);
    const { id } = shown().set;
    await openSet(id);
    expect(shown().cases.find((row) => row.id === "row-1")).toMatchObject({
      expected: "neither",
      description: "typed after that",
    });
    expect(shown().cases.at(-1)?.description).toBe("added");
  });

  it("keep what was typed last though they are left before it is stored", async () => {
    const id = valueOf(await createSet(colourSet(4)));
    const typing = [
      changeCase("row-1", { expected: "neither" }),
      changeCase("row-1", { description: "typed after that" }),
      changeCase("row-2", { description: "and this" }),
    ];
    closeSet();
    const other = valueOf(await createSet(colourSet(2)));
    await Promise.all(typing);
    expect(shown().set.id).toBe(other);
    expect(shown().cases.map(({ description }) => description)).toEqual(["", ""]);
    await openSet(id);
    expect(shown().cases.find((row) => row.id === "row-1")).toMatchObject({
      expected: "neither",
      description: "typed after that",
    });
    expect(shown().cases.find((row) => row.id === "row-2")?.description).toBe("and this");
  });

  it("give rows of the same id an id of their own, so that none is lost", async () => {
    const { set, cases } = colourSet(3);
    await createSet({ set, cases: cases.map((entry) => ({ ...entry, id: "same" })) });
    expect(new Set(shown().cases.map(({ id }) => id)).size).toBe(3);
  });

  it("come back when their deletion is undone, and not after it was let go", async () => {
    const id = valueOf(await createSet(colourSet(2)));
    await deleteSet(id);
    expect(useLab.getState()).toMatchObject({ open: null, deleted: { id, name: "Colours" } });
    await undoDeleteSet();
    expect(useLab.getState().sets.map((set) => set.id)).toContain(id);
    expect(valueOf(await openSet(id))).toBe(true);
    await deleteSet(id);
    await forgetDeletedSet();
    await undoDeleteSet();
    expect(valueOf(await openSet(id))).toBe(false);
  });

  it("are opened by the latest of two that ask for the same, and the first is not told that it is gone", async () => {
    const id = valueOf(await createSet(colourSet(2)));
    closeSet();
    expect((await Promise.all([openSet(id), openSet(id)])).map((opened) => valueOf(opened))).toEqual([null, true]);
    expect(shown().set.id).toBe(id);
  });

  it("draw the same splits for the same seed, and put no rows aside where they are few", async () => {
    await createSet(colourSet(60));
    await redrawSplits(5);
    const drawn = shown().splits;
    expect(new Set(drawn.values())).toEqual(new Set(["propose", "select", "open-once"]));
    await redrawSplits(6);
    expect(shown().splits).not.toEqual(drawn);
    await redrawSplits(5);
    expect(shown().splits).toEqual(drawn);
    await createSet(colourSet(20));
    expect(new Set(shown().splits.values())).toEqual(new Set(["propose", "select"]));
  });

  it("are made of a trial: its inputs become rows, its two texts prompts", async () => {
    const input = { values: new Map([["a", "1"]]), goldenResponse: "2" };
    // Of a trial's inputs only these are read.
    const inputs = [input] as unknown as Parameters<typeof setFromTrial>[0]["inputs"];
    await setFromTrial({ texts: { incumbent: "{{a}}+1", candidate: "Add 1 to {{a}}" }, inputs }, "Sums");
    expect(shown().set.prompts.map(({ text }) => text)).toEqual(["{{a}}+1", "Add 1 to {{a}}"]);
    expect(shown().cases).toMatchObject([{ variables: { a: "1" }, expected: "2" }]);
  });
});

describe("the matrix", () => {
  it("needs a model where rows have no answers, and says so before anything is begun", async () => {
    await createSet(colourSet(2));
    expect(await runMatrix({ samples: 1 })).toEqual({ ok: false, failure: { kind: "model-needed" } });
    expect(shown().run).toBeNull();
  });

  it("measures every prompt on every row, and stores all of it", async () => {
    await loadModel();
    const id = valueOf(await createSet(colourSet(3)));
    expect(await runMatrix({ samples: 1 })).toEqual({ ok: true, value: true });
    expect(isIdle()).toBe(true);
    expect(shown().run).toMatchObject({ state: "completed", done: 6, total: 6 });
    const measured = shown().cells;
    expect(scores()).toContain("short row-0 passed");
    expect(scores()).toContain("long row-0 failed");
    await openSet(id);
    expect(shown().cells).toEqual(measured);
    expect(valueOf(await readCell({ promptId: "short", caseId: "row-0", sample: 0 }))).toMatchObject({
      sent: "Light or dark, in one word: white row 0",
      answer: "light",
    });
  });

  it("shows cells of a changed prompt, row or demand as missing, and has them back when it is changed back", async () => {
    await loadModel();
    await createSet(colourSet(2));
    await runMatrix({ samples: 1 });
    await changePrompt("short", { label: "terse" });
    expect(shown().cells.size).toBe(4);
    const { text } = shown().set.prompts[1] ?? { text: "" };
    await changePrompt("short", { text: "In one word?" });
    expect(scores().every((line) => line.startsWith("long"))).toBe(true);
    await changePrompt("short", { text });
    expect(shown().cells.size).toBe(4);
    await changeCase("row-0", { expected: "dark" });
    expect(scores().every((line) => line.includes("row-1"))).toBe(true);
    await changeCase("row-0", { expected: "light" });
    await changeDemands([{ kind: "assert-set", assertions: [], threshold: null, weight: 1, metric: null }]);
    expect(shown().cells.size).toBe(0);
    await changeDemands([]);
    expect(shown().cells.size).toBe(4);
    await clearCells("long");
    expect(shown().cells.size).toBe(2);
    await clearCells();
    expect(shown().cells.size).toBe(0);
  });

  it("keeps a person's grade of an answer until it is measured again", async () => {
    await loadModel();
    const { set } = colourSet(0);
    const key = { promptId: "short", caseId: "row-0", sample: 0 };
    const { cell } = exampleMeasured(key);
    const demand = assertionOf({ kind: "human" });
    const waiting = { demand, passed: false, score: 0, reason: "", state: "not-run", parts: [] } as const;
    const score = { passed: false, score: 0, reason: "", failure: "error", namedScores: {}, parts: [waiting] } as const;
    const measured = { seed: 1, cells: [{ ...cell, score }] };
    const cases = [{ ...emptyCase(["colour"]), id: "row-0", demands: [demand] }];
    const id = valueOf(await createSet({ set, cases, measured }));
    expect(scores()).toEqual(["short row-0 error"]);
    await gradeCell(key, true);
    expect(scores()).toEqual(["short row-0 passed"]);
    await openSet(id);
    expect(scores()).toEqual(["short row-0 passed"]);
    expect(valueOf(await readCell(key))).toMatchObject({ answer: cell.answer, score: { failure: "none" } });
    await gradeCell(key, false);
    expect(scores()).toEqual(["short row-0 failed"]);
    await runCellAgain(key);
    expect(valueOf(await readCell(key))?.score.reason).not.toContain("You said");
  });

  it("has its cells back with rows and prompts that were removed, in their places, with what was measured of them", async () => {
    await loadModel();
    const id = valueOf(await createSet(colourSet(4)));
    await runMatrix({ samples: 1 });
    const whole = shown();
    const rows = valueOf(await removeCases(["row-0", "row-2"]));
    const prompt = valueOf(await removePrompt("long"));
    expect(shown().cells.size).toBe(2);
    await changeCase("row-3", { description: "typed meanwhile" });
    const added = valueOf(await addCase(emptyCase(["colour"])));
    await prompt?.undo();
    await rows?.undo();
    const expected = ["row-0", "row-1", "row-2", "row-3", added];
    expect(shown().cases.map((row) => row.id)).toEqual(expected);
    expect(shown().set.prompts).toEqual(whole.set.prompts);
    expect([...shown().cells.keys()].toSorted()).toEqual([...whole.cells.keys()].toSorted());
    await openSet(id);
    expect(shown().cases.map((row) => row.id)).toEqual(expected);
    expect(shown().cases.at(-2)?.description).toBe("typed meanwhile");
    expect(shown().cells.size).toBe(8);
  });

  it("keeps no answers of what was removed and let go, or left behind by a tab that was closed", async () => {
    await loadModel();
    const id = valueOf(await createSet(colourSet(2)));
    await runMatrix({ samples: 1 });
    const stored = async () => valueOf(await withLab((lab) => lab.pageOfCells(id, "", 100))).cells.length;
    await valueOf(await removePrompt("long"))?.letGo();
    expect(await stored()).toBe(2);
    await removeCases(["row-0"]);
    expect(await stored()).toBe(2);
    await openSet(id);
    await vi.waitFor(async () => expect(await stored()).toBe(1));
  });

  it("measures those cells alone that are missing", async () => {
    await loadModel();
    await createSet(colourSet(3));
    await runMatrix({ samples: 1 });
    await addCase({ ...emptyCase([]), variables: { colour: "navy" }, expected: "dark" });
    watchRequests();
    await runMatrix({ samples: 1 });
    expect(requestsMade()).toBe(2);
    await runCellAgain({ promptId: "short", caseId: "row-0", sample: 0 });
    expect(requestsMade()).toBe(3);
    await runMatrix({ samples: 2 });
    expect(requestsMade()).toBe(3 + 8);
    expect(shown().cells.size).toBe(16);
  });

  it("keeps what was measured when the worker dies, and goes on with the rest", async () => {
    await loadModel();
    const id = valueOf(await createSet(colourSet(4)));
    watchRequests((asked) => (asked === 4 ? killWorker() : undefined));
    expect(await runMatrix({ samples: 1 })).toMatchObject({ ok: false, failure: { kind: "worker-died" } });
    expect(shown().run).toMatchObject({ state: "failed", done: 3, failure: { kind: "worker-died" } });
    expect(isIdle()).toBe(true);
    await openSet(id);
    expect(shown().cells.size).toBe(3);
    watchRequests();
    await loadModel();
    await runMatrix({ samples: 1 });
    expect(requestsMade()).toBe(5);
    expect(shown().cells.size).toBe(8);
  });

  it("stops when it is told to", async () => {
    await loadModel();
    await createSet(colourSet(4));
    watchRequests((asked) => (asked === 3 ? stopMatrix() : undefined));
    expect(await runMatrix({ samples: 1 })).toEqual({ ok: true, value: false });
    expect(shown().run).toMatchObject({ state: "stopped", done: 2 });
    expect(isIdle()).toBe(true);
  });

  it("scores given answers without a model", async () => {
    watchRequests();
    const { set, cases } = colourSet(700);
    const id = valueOf(await createSet({ set, cases: cases.map((entry) => ({ ...entry, givenAnswer: "light" })) }));
    expect(await runMatrix({ samples: 1 })).toEqual({ ok: true, value: true });
    expect(requestsMade()).toBe(0);
    await openSet(id);
    expect(shown().cells.size).toBe(1_400);
    expect([...shown().cells.values()].filter(({ passed }) => passed)).toHaveLength(700);
    expect([...shown().cells.values()].every(({ modelId }) => modelId === null)).toBe(true);
  });
});
