import { afterAll, describe, expect, it, vi } from "vitest";
import { describeDecoding, describeReading, writeReport } from "@/components/lab/matrix/report-words";
import { benchmarkReport } from "@/lib/client/lab/benchmark-report";
import { runMatrix } from "@/lib/client/lab/run-matrix";
import { createSet } from "@/lib/client/lab/sets";
import { changeSettings } from "@/lib/client/settings/settings-store";
import { wilson } from "@/lib/scoring/wilson";
import { makeDemand } from "@/lib/transfer/cases/make-case";
import { valueOf } from "../../store/fake-browser";
import { colourSet, endWorkers, loadModel, shown } from "./lab-tab";

afterAll(() => {
  endWorkers();
  vi.unstubAllGlobals();
});

/** Of a row that shows no letters. */
const unlettered = makeDemand("letter", "A", { config: { options: [] } });

describe("the report on a benchmark", () => {
  it("tells each prompt by model and decoding, with its rows, its errors and its interval", async () => {
    await loadModel();
    const { set, cases } = colourSet(4);
    await createSet({
      set: { ...set, source: { format: "gsm8k", fileName: "test.jsonl" } },
      cases: cases.map((row, place) => (place === 3 ? { ...row, demands: [unlettered] } : row)),
    });
    changeSettings({ temperature: 0, maxTokens: 20 });
    await runMatrix({ samples: 1 });
    const lines = valueOf(await benchmarkReport(shown()));
    expect(lines.map(({ label, rows, errors, accuracy }) => [label, rows, errors, accuracy])).toEqual([
      ["long", 4, 1, wilson(0, 4)],
      ["short", 4, 1, wilson(3, 4)],
    ]);
    expect(lines.map(describeDecoding)).toEqual(["greedy, at most 20 tokens", "greedy, at most 20 tokens"]);

    const text = writeReport({
      name: "GSM8K",
      fileName: "test|1.jsonl",
      reading: describeReading("gsm8k") ?? "",
      total: 4,
      lines,
    });
    expect(text).toContain("| short | scripted | greedy, at most 20 tokens | 4 of 4 | 75.0 % | 30.1 % to 95.4 % | 1 |");
    expect(text).toContain("test\\|1.jsonl");
    expect(text).toContain("####");
  });

  it("is no matter of other sets", () => {
    expect(describeReading("table")).toBeNull();
    expect(describeReading(null)).toBeNull();
  });
});
