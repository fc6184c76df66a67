import { expect, it } from "vitest";
import { createAwakeClock } from "@/lib/base/awake-clock";

it("a clock that is read every few seconds counts them all, and of a sleep no more than an awake worker may be silent", () => {
  let now = 5_000;
  const clock = createAwakeClock(() => now);
  const startedAt = clock();
  for (let tick = 0; tick < 100; tick += 1) {
    now += 10_000;
    clock();
  }
  expect(clock() - startedAt).toBe(1_000_000);
  // A prompt that the processor reads in one go, which blocks the worker.
  now += 170_000;
  expect(clock() - startedAt).toBe(1_170_000);
  now += 8 * 3_600_000;
  expect(clock() - startedAt).toBe(1_350_000);
  now += 10_000;
  expect(clock() - startedAt).toBe(1_360_000);
});
