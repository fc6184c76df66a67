import { describe, expect, it } from "vitest";
import { createPaceMeter } from "../../../lib/models/download-pace";

/** Progress at the given seconds. */
function measure(steps: readonly (readonly [second: number, bytesDone: number, bytesStored?: number])[]) {
  let time = 0;
  const meter = createPaceMeter(() => time);
  return steps.map(([second, bytesDone, bytesStored]) => {
    time = second * 1000;
    return meter({
      phase: "downloading",
      bytesDone,
      bytesTotal: 1000,
      ...(bytesStored !== undefined && { bytesStored }),
    });
  });
}

describe("createPaceMeter", () => {
  it("knows no speed in the first second", () => {
    expect(
      measure([
        [0, 0],
        [0.5, 100],
      ]).at(-1),
    ).toEqual({ bytesPerSecond: null, secondsLeft: null });
  });

  it("tells speed and time left", () => {
    expect(
      measure([
        [0, 0],
        [2, 200],
      ]).at(-1),
    ).toEqual({ bytesPerSecond: 100, secondsLeft: 8 });
  });

  it("measures the last seconds only", () => {
    expect(
      measure([
        [0, 0],
        [10, 100],
        [15, 600],
      ]).at(-1),
    ).toEqual({ bytesPerSecond: 100, secondsLeft: 4 });
  });

  it("does not count what was stored before", () => {
    expect(
      measure([
        [0, 0],
        [1, 700, 600],
        [2, 800, 600],
      ]).at(-1),
    ).toEqual({ bytesPerSecond: 100, secondsLeft: 2 });
  });

  it("knows no time left where nothing comes", () => {
    expect(
      measure([
        [0, 500],
        [2, 500],
      ]).at(-1),
    ).toEqual({ bytesPerSecond: 0, secondsLeft: null });
  });
});
