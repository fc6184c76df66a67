import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LoadProgress } from "../../../../lib/engines/engine";
import { createFileProgress } from "../../../../lib/engines/transformers/file-progress";

function recordProgress() {
  const steps: LoadProgress[] = [];
  let time = 0;
  const progress = createFileProgress(
    (step) => steps.push(step),
    () => (time += 1000),
  );
  return { steps, progress };
}

describe("createFileProgress", () => {
  it("sums files, and knows the total only when every file has been named", () => {
    const { steps, progress } = recordProgress();
    progress.setFile("tokenizer.json", { done: 10, total: 10 });
    progress.setFile("model.onnx", { done: 20, total: 90 });
    progress.setComplete();
    progress.setFile("model.onnx", { done: 40, total: 90 });
    expect(steps).toEqual([
      { phase: "downloading", bytesDone: 10, bytesTotal: null },
      { phase: "downloading", bytesDone: 30, bytesTotal: null },
      { phase: "downloading", bytesDone: 50, bytesTotal: 100 },
    ]);
  });

  it("keeps the total unknown while the size of a file is", () => {
    const { steps, progress } = recordProgress();
    progress.setComplete();
    progress.setFile("model.onnx", { done: 5, total: 0 });
    expect(steps.at(-1)?.bytesTotal).toBeNull();
  });

  it("begins to prepare when the last file is there, and ends complete", () => {
    const { steps, progress } = recordProgress();
    progress.setComplete();
    progress.setFile("a", { done: 4, total: 4 });
    progress.setFile("b", { done: 5, total: 6 });
    progress.setDone("a");
    expect(steps.every(({ phase }) => phase === "downloading")).toBe(true);
    progress.setFile("b", { done: 6, total: 6 });
    progress.setDone("b");
    progress.finish();
    expect(steps.slice(-3)).toEqual([
      { phase: "downloading", bytesDone: 10, bytesTotal: 10 },
      { phase: "preparing", bytesDone: 0, bytesTotal: 10 },
      { phase: "preparing", bytesDone: 10, bytesTotal: 10 },
    ]);
  });

  it("never goes back, whatever the library says", () => {
    const events = fc.array(fc.record({ file: fc.constantFrom("a", "b", "c"), done: fc.nat(100), total: fc.nat(100) }));
    fc.assert(
      fc.property(events, (reported) => {
        const { steps, progress } = recordProgress();
        progress.setComplete();
        for (const { file, done, total } of reported) progress.setFile(file, { done, total });
        const done = steps.map(({ bytesDone }) => bytesDone);
        expect(done).toEqual(done.toSorted((a, b) => a - b));
        for (const { bytesDone, bytesTotal } of steps) expect(bytesDone).toBeLessThanOrEqual(bytesTotal ?? Infinity);
      }),
    );
  });

  it("reports ten times a second at most", () => {
    const steps: LoadProgress[] = [];
    let time = 0;
    const progress = createFileProgress(
      (step) => steps.push(step),
      () => time,
    );
    for (let done = 0; done < 1000; done += 1) {
      time += 1;
      progress.setFile("a", { done, total: 1000 });
    }
    expect(steps).toHaveLength(10);
  });
});
