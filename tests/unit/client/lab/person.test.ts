import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { ShownSearch } from "@/lib/client/lab/lab-state";
import { answerSearch, continueSearch, startSearch } from "@/lib/client/lab/run-search";
import { exportSearch, importSearch } from "@/lib/client/lab/search-file";
import { searchLeases } from "@/lib/client/lab/search-lease";
import { createSet, openSet } from "@/lib/client/lab/sets";
import { withLab } from "@/lib/client/lab/with-lab";
import { valueOf } from "../../store/fake-browser";
import { colourSet, endWorkers, isIdle, loadModel, requestsMade, shown, textOf, watchRequests } from "./lab-tab";

const wish = {
  method: "apohf",
  promptId: "long",
  budget: { calls: 120, tokens: 1_000_000, milliseconds: 1_000_000 },
} as const;

let setId = "";
let sets = 0;

beforeEach(async () => {
  watchRequests();
  await loadModel();
  sets += 1;
  const { set, cases } = colourSet(36);
  const rows = cases.map((entry) => ({
    ...entry,
    variables: { colour: `${textOf(entry.variables["colour"])}, ${sets}` },
  }));
  setId = valueOf(await createSet({ set, cases: rows }));
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

function questionOf(id: string) {
  const { failure } = search(id);
  return failure?.kind === "person-needed" ? failure.question : null;
}

const likesShort = (id: string) => {
  const question = questionOf(id);
  if (question?.kind !== "duel") throw new Error("Nothing is asked.");
  return question.first.length < question.second.length ? "first" : "second";
};

async function answerAll(id: string): Promise<number> {
  for (let answers = 0; ; answers += 1) {
    if (questionOf(id) === null) return answers;
    valueOf(await answerSearch(id, likesShort(id)));
  }
}

describe("a search that asks a person", () => {
  it("pauses at each question, goes on with the answer, and comes to its end", async () => {
    const id = valueOf(await startSearch(wish)) ?? "";
    expect(search(id)).toMatchObject({ state: "paused", failure: { kind: "person-needed" } });
    expect(isIdle()).toBe(true);
    const answers = await answerAll(id);
    expect(answers).toBeGreaterThan(3);
    expect(search(id)).toMatchObject({ state: "completed", failure: null });
    expect(search(id).outcome?.chosenText).toContain("one word");
    // What the person says costs nothing, and the model was asked for nothing twice.
    expect(search(id).spent.calls).toBe(requestsMade());
    const calls = valueOf(await withLab((lab) => lab.readCalls(id)));
    expect(calls.length).toBe(requestsMade() + answers);
  });

  it("waits with the same question after a reload, and is the same search in the end", async () => {
    const id = valueOf(await startSearch(wish)) ?? "";
    valueOf(await answerSearch(id, likesShort(id)));
    const question = questionOf(id);
    await openSet(setId);
    expect(questionOf(id)).toEqual(question);
    // To go on without an answer is to be asked again.
    const asked = requestsMade();
    expect(valueOf(await continueSearch(id))).toBe(false);
    expect(questionOf(id)).toEqual(question);
    expect(requestsMade()).toBe(asked);
    await answerAll(id);
    const ended = search(id);
    expect(ended.state).toBe("completed");
    await openSet(setId);
    expect(search(id)).toEqual(ended);
  });

  it("takes no answer while another tab is at it, nor one to nothing", async () => {
    const id = valueOf(await startSearch(wish)) ?? "";
    const stored = valueOf(await withLab((lab) => lab.readCalls(id)));
    const letGo = await searchLeases.take(id);
    expect(valueOf(await answerSearch(id, "first"))).toBe(false);
    expect(valueOf(await withLab((lab) => lab.readCalls(id)))).toEqual(stored);
    letGo?.();
    await vi.waitFor(() => {
      expect(questionOf(id)).not.toBeNull();
    });
    await answerAll(id);
    const calls = valueOf(await withLab((lab) => lab.readCalls(id)));
    expect(valueOf(await answerSearch(id, "first"))).toBe(true);
    expect(valueOf(await withLab((lab) => lab.readCalls(id)))).toEqual(calls);
  });

  it("goes on elsewhere from its file, with the answers that were given", async () => {
    const id = valueOf(await startSearch(wish)) ?? "";
    valueOf(await answerSearch(id, likesShort(id)));
    const question = questionOf(id);
    const file = valueOf(await exportSearch(id));
    const other = valueOf(await importSearch(file?.text ?? ""));
    valueOf(await continueSearch(other));
    expect(questionOf(other)).toEqual(question);
  });
});
