import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { caseColumns } from "@/components/lab/set/case-columns";
import { nextCell } from "@/components/lab/set/next-cell";
import { describePaste, pasteCells, takeBackCells } from "@/components/lab/set/paste-cells";
import { readClipboard } from "@/lib/transfer/cases/read-clipboard";
import { exampleCase } from "../../../store/lab-examples";

const rows = ["a", "b"].map((id) => exampleCase({ id, variables: { x: id, y: [1] }, expected: null }));
/** Number, x, y, expected. */
const columns = caseColumns(rows);
const makeCase = () => exampleCase({ id: "new", variables: { x: "", y: "" }, expected: null });

describe("a block of cells", () => {
  it("is written to the right and down, and makes the rows that are missing", () => {
    const pasted = pasteCells(
      rows,
      [
        ["1", "[2]"],
        ["3", "4", "5", "6"],
      ],
      { row: 1, column: 1 },
      { columns, makeCase },
    );
    expect(pasted.cases.map(({ id, variables, expected }) => [id, variables, expected])).toEqual([
      ["a", { x: "a", y: [1] }, null],
      ["b", { x: "1", y: [2] }, null],
      ["new", { x: "3", y: "4" }, "5"],
    ]);
    expect(pasted.cases[0]).toBe(rows[0]);
    expect(describePaste(pasted)).toBe("5 cells pasted, 1 row added, 1 cell left out beyond the last column");
  });

  it("begins at the first column that can be typed into", () => {
    const pasted = pasteCells(rows, [["1"]], { row: 0, column: 0 }, { columns, makeCase });
    expect(pasted.cases[0]?.variables["x"]).toBe("1");
    expect(describePaste(pasted)).toBe("1 cell pasted");
  });

  it("is taken back cell by cell, and what was typed since stays", () => {
    const block = [
      ["1", "[2]"],
      ["3", "4"],
      ["5", "6"],
    ];
    let made = 0;
    const pasted = pasteCells(
      rows,
      block,
      { row: 1, column: 1 },
      {
        columns,
        makeCase: () => ({ ...makeCase(), id: `new ${(made += 1)}` }),
      },
    );
    const typed = pasted.cases.map((row) => {
      if (row.id === "b") return { ...row, expected: "typed", variables: { ...row.variables, x: "typed too" } };
      return row.id === "new 1" ? { ...row, expected: "typed" } : row;
    });
    const { cases, emptied } = takeBackCells(typed, pasted.written, columns);
    expect(cases.map(({ id, variables, expected }) => [id, variables, expected])).toEqual([
      ["a", { x: "a", y: [1] }, null],
      ["b", { x: "typed too", y: [1] }, "typed"],
      ["new 1", { x: "", y: "" }, "typed"],
      ["new 2", { x: "", y: "" }, null],
    ]);
    expect(emptied).toEqual(["new 2"]);
    expect(takeBackCells(pasted.cases, pasted.written, columns).cases.slice(0, 2)).toEqual(rows);
  });

  it("comes from the clipboard as a spreadsheet program gives it, whatever stands in it", () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom("a\tb", "a\nb", '"', ""));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (block) => {
        const text = Papa.unparse(block, { delimiter: "\t", newline: "\r\n" });
        expect(readClipboard(`${text}\r\n`)).toEqual(block);
      }),
    );
    expect(readClipboard('"Hello" she said\tand left')).toEqual([['"Hello" she said', "and left"]]);
  });
});

describe("the next cell to type into", () => {
  const at = (row: number, column: number, step: 1 | -1) => nextCell({ row, column }, step, { columns, rows: 2 });

  it("is to the right, then in the next row, and back the same way", () => {
    expect(at(0, 1, 1)).toEqual({ row: 0, column: 2 });
    expect(at(0, 3, 1)).toEqual({ row: 1, column: 1 });
    expect(at(1, 1, -1)).toEqual({ row: 0, column: 3 });
  });

  it("is none behind the last and before the first", () => {
    expect(at(1, 3, 1)).toBeNull();
    expect(at(0, 1, -1)).toBeNull();
  });
});
