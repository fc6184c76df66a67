import { describe, expect, it } from "vitest";
import { mergeTask } from "../../../lib/store/merge-task";
import type { DraftTask } from "../../../lib/store/session";

const task = (silverPrompt: string, changes: Partial<DraftTask> = {}): DraftTask => ({
  silverPrompt,
  silverResponse: null,
  goldenResponse: null,
  wordLimit: null,
  ...changes,
});
const steps = [
  { basis: task("a"), task: task("ab") },
  { basis: task("ab"), task: task("abc", { goldenResponse: "x" }) },
];

describe("mergeTask", () => {
  it.each(["a", "ab", "abc"])("goes on from whichever step had reached the database: %s", (stored) => {
    expect(mergeTask(task(stored), steps)).toEqual({ task: task("abc", { goldenResponse: "x" }), beside: {} });
  });

  it("changes nothing where all of it is there", () => {
    const stored = task("abc", { goldenResponse: "x", wordLimit: 7 });
    expect(mergeTask(stored, steps).task).toBe(stored);
  });

  it("takes answers away that were taken back, and leaves no empty key", () => {
    const answers = [{ questionId: "q", ask: "Who reads it?", text: "All", line: "For all." }];
    const { task: merged } = mergeTask(task("a", { answers }), [{ basis: task("a", { answers }), task: task("a") }]);
    expect(Object.keys(merged)).not.toContain("answers");
  });

  it("lets stand what was written since, and gives what was typed beside it", () => {
    const stored = task("other words", { goldenResponse: "y" });
    expect(mergeTask(stored, steps)).toEqual({ task: stored, beside: { silverPrompt: "abc", goldenResponse: "x" } });
  });

  it("gives nothing beside a text that goes on from what was typed, nor where something was only deleted", () => {
    expect(mergeTask(task("abcdef"), steps).beside).toEqual({});
    const deleted = [{ basis: task("a"), task: task("") }];
    expect(mergeTask(task("b"), deleted)).toEqual({ task: task("b"), beside: {} });
  });

  it("leaves other fields as they are stored", () => {
    expect(mergeTask(task("a", { silverResponse: "kept", wordLimit: 7 }), steps).task).toMatchObject({
      silverResponse: "kept",
      wordLimit: 7,
    });
  });
});
