import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { LoadProgress } from "../../../lib/engines/engine";
import { countBytes } from "../../../lib/model-files/byte-count";

describe("countBytes", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  function start() {
    const reports: LoadProgress[] = [];
    return { reports, count: countBytes((progress) => reports.push(progress)), last: () => reports.at(-1)?.bytesDone };
  }

  it("tells what comes in quick succession once", () => {
    const { reports, count, last } = start();
    count.setRest(1000);
    for (let piece = 0; piece < 50; piece += 1) count.add(10);
    vi.advanceTimersByTime(1000);
    expect(last()).toBe(500);
    expect(reports).toHaveLength(2);
  });

  it("tells the last bytes too where nothing comes after them", () => {
    const { count, last } = start();
    count.setRest(100);
    count.add(40);
    expect(last()).toBe(0);
    vi.advanceTimersByTime(100);
    expect(last()).toBe(40);
  });

  it("tells at once that all is here, and nothing after that", () => {
    const { reports, count, last } = start();
    count.setRest(100);
    count.add(40);
    count.add(60);
    expect(last()).toBe(100);
    const told = reports.length;
    vi.advanceTimersByTime(1000);
    expect(reports).toHaveLength(told);
  });

  it("counts what was stored already, and names the host that is waited for", () => {
    const { reports, count } = start();
    count.addStored(30);
    count.setWaiting("files.example");
    expect(reports.at(-1)).toEqual({
      phase: "downloading",
      bytesDone: 30,
      bytesStored: 30,
      bytesTotal: null,
      waitsFor: "files.example",
    });
  });
});
