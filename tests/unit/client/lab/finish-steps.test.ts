import { describe, expect, it } from "vitest";
import type { CountingSteps } from "@/lib/base/counting-steps";
import { finishSteps } from "@/lib/client/lab/finish-steps";

function* countTo(last: number, onStep: (step: number) => void = () => undefined): CountingSteps<number> {
  for (let step = 1; step <= last; step += 1) {
    onStep(step);
    yield;
  }
  return last;
}

describe("finishSteps", () => {
  it("counts to the end, and lets what waits go first now and then", async () => {
    const seen: string[] = [];
    const counting = finishSteps(
      countTo(50, (step) => seen.push(String(step))),
      () => true,
    );
    setTimeout(() => seen.push("a key"));
    expect(await counting).toEqual({ of: 50 });
    expect(seen).toHaveLength(51);
    expect(seen.indexOf("a key")).toBeGreaterThan(0);
    expect(seen.indexOf("a key")).toBeLessThan(50);
  });

  it("ends where it is not wanted any more, without a value", async () => {
    let steps = 0;
    const counting = finishSteps(
      countTo(1_000, () => (steps += 1)),
      () => steps < 30,
    );
    expect(await counting).toBeNull();
    expect(steps).toBeLessThan(100);
  });
});
