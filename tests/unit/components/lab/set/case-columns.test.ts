import { describe, expect, it } from "vitest";
import { caseColumns, cellText, columnName, withCellText } from "@/components/lab/set/case-columns";
import { caseName } from "@/components/lab/set/case-name";
import { caseOf } from "../lab-examples";

const rows = [
  caseOf({ id: "1", variables: { question: "How many?", count: 3 }, expected: "3" }),
  caseOf({ id: "2", variables: { question: "Who?", list: ["a", "b"] }, givenAnswer: "Ada" }),
];

describe("caseColumns", () => {
  it("has a column for each variable of any row, and for what the rows hold besides", () => {
    expect(caseColumns(rows).map(columnName)).toEqual(["Row", "question", "count", "list", "Expected", "Given answer"]);
  });

  it("shows what the prompts ask for first, also where no row has it yet", () => {
    expect(caseColumns([caseOf({ id: "1" })], ["input"]).map(columnName)).toEqual(["Row", "input", "Expected"]);
  });
});

describe("withCellText", () => {
  const [first, second] = rows;

  it("keeps a number a number, and a list a list", () => {
    const changed = withCellText(first!, { kind: "variable", name: "count" }, "12");
    expect(changed.variables["count"]).toBe(12);
    const listed = withCellText(second!, { kind: "variable", name: "list" }, '["c"]');
    expect(listed.variables["list"]).toEqual(["c"]);
  });

  it("keeps a text a text, also where it looks like a number", () => {
    const changed = withCellText(first!, { kind: "variable", name: "question" }, "42");
    expect(changed.variables["question"]).toBe("42");
  });

  it("takes an emptied expectation as none", () => {
    expect(withCellText(first!, { kind: "expected" }, "").expected).toBeNull();
  });

  it("shows what was typed", () => {
    const column = { kind: "variable", name: "question" } as const;
    expect(cellText(withCellText(first!, column, "What else?"), column)).toBe("What else?");
  });
});

describe("caseName", () => {
  it("is the row's name, else its first value that is not empty", () => {
    expect(caseName(caseOf({ id: "7", description: "The long one", variables: { a: "b" } }))).toBe("The long one");
    expect(caseName(caseOf({ id: "7", variables: { empty: " ", text: "two\nlines" } }))).toBe("two lines");
    expect(caseName(caseOf({ id: "7" }))).toBe("Row 7");
  });
});
