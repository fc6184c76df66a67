import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { checkPairs, type PairReport } from "../../../tools/check-pairs/check-pairs";
import { pairFaults, pairKinds } from "../../../tools/check-pairs/pair-schema";

const folder = "data/pairs";

/** English, those that the checks have a table for, and those of which a few rows are. */
const languages = ["en", "ar", "de", "es", "fr", "hi", "it", "ja", "pt", "zh", "ko", "nl", "ru", "tr"];

describe("the pairs to learn from", () => {
  let report: PairReport;
  beforeAll(() => {
    const names = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
    report = checkPairs(names.sort().map((name) => ({ name, content: readFileSync(path.join(folder, name)) })));
  });

  it("have their keys, an id that no other has, and a chosen prompt that no check blocks", () => {
    expect(report.failed).toEqual([]);
    expect(report.rows).toBeGreaterThanOrEqual(400);
  });

  it("hold enough back to measure by", () => {
    expect(report.heldOut).toBeGreaterThanOrEqual(100);
  });

  it("show each fault, each kind of task and each language", () => {
    expect(Object.keys(report.faults)).toEqual(expect.arrayContaining([...pairFaults]));
    expect(Object.keys(report.kinds)).toEqual(expect.arrayContaining([...pairKinds]));
    expect(Object.keys(report.languages)).toEqual(expect.arrayContaining(languages));
  });
});
