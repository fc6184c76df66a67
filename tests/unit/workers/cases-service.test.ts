import { expect, it } from "vitest";
import { createCasesService, type CasesPage } from "@/workers/cases-service";

it("hands on the rows of a file in pages, each when the one before it is taken, and nothing twice", async () => {
  const lines = Array.from({ length: 2_345 }, (_, row) => JSON.stringify({ question: `Why ${row}?`, answer: row }));
  const files = [{ path: "rows.jsonl", content: new Blob([lines.join("\n")]) }];
  const pages: CasesPage[] = [];
  let taking = 0;
  const read = await createCasesService().readCases(files, undefined, async (page) => {
    taking += 1;
    expect(taking).toBe(1);
    await Promise.resolve();
    taking -= 1;
    pages.push(page);
  });
  expect(read).toMatchObject({ ok: true, value: { format: "json-lines", cases: [] } });
  expect(pages.map(({ cases }) => cases.length)).toEqual([1_000, 1_000, 345]);
  expect(pages.flatMap(({ cases }) => cases.map(({ variables }) => variables["question"]))).toEqual(
    lines.map((_, row) => `Why ${row}?`),
  );
});

it("hands on nothing of a file that cannot be read", async () => {
  const files = [{ path: "rows.json", content: new Blob(['[{"question": "Wh']) }];
  const read = await createCasesService().readCases(files, undefined, () => {
    throw new Error("There is nothing to take.");
  });
  expect(read).toMatchObject({ ok: false, failure: { kind: "invalid-cases" } });
});
