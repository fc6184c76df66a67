import { expect, it } from "vitest";
import { inputHashes } from "@/lib/client/lab/fresh-cells";
import { exampleCase, exampleMeasured, exampleSet } from "../../store/lab-examples";

it("a cell fits exactly as long as nothing of prompt, row and demands is changed", () => {
  const set = exampleSet({
    prompts: [
      { id: "one", label: "", text: "a" },
      { id: "two", label: "", text: "b" },
    ],
  });
  const cases = [exampleCase({ id: "first" }), exampleCase({ id: "second", expected: "refund" })];
  const hashes = inputHashes(set, cases);
  const key = { promptId: "one", caseId: "first", sample: 0 };
  const { row } = exampleMeasured(key, { inputHash: hashes.of("one", "first") ?? "" });
  expect(hashes.fit(row)).toBe(true);
  for (const other of [
    { ...row, promptId: "two" },
    { ...row, caseId: "second" },
    { ...row, promptId: "gone" },
    { ...row, inputHash: "" },
    { ...row, inputHash: `${row.inputHash}0` },
  ]) {
    expect(hashes.fit(other)).toBe(false);
  }
  expect(inputHashes({ ...set, demands: [] }, cases).fit(row)).toBe(false);
  expect(inputHashes(set, cases.toReversed()).fit(row)).toBe(true);
});
