import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeJsonError } from "@/lib/template/describe-json-error";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const piece = fc.constantFrom(
  ...'{ } [ ] , : "a" "" "\\n" "\\u00e9" "\\x" "\\u12 \' " \\ 0 -1 01 1.5e+3 1. true nul null'.split(" "),
  " ",
  "\n",
  "\t",
  "\u00a0",
  "\u0001",
);

describe("describeJsonError", () => {
  it("finds no error in any JSON", () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 2, "\t"), (json, indent) => {
        expect(describeJsonError(JSON.stringify(JSON.parse(json), null, indent))).toBeNull();
      }),
    );
  });

  it("agrees with JSON.parse on texts that are nearly JSON", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const text = pieces.join("");
        expect(describeJsonError(text) === null).toBe(isJson(text));
      }),
      { numRuns: 5000 },
    );
  });

  it("agrees with JSON.parse on JSON with one character gone", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, place) => {
        const at = place % json.length;
        const text = json.slice(0, at) + json.slice(at + 1);
        expect(describeJsonError(text) === null).toBe(isJson(text));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['{"a": 1,\n "b": 2,\n}', 'line 3, column 1: "}" stands here, not a key in double quotes'],
    ['{"a" 1}', 'line 1, column 6: "1" stands here, not a ":"'],
    ['{"a": "x" "b": "y"}', 'line 1, column 11: a text stands here, not a "," or "}"'],
    ["{'a': 1}", 'line 1, column 2: "\'" stands here, not a key in double quotes or "}"'],
    ['{"a": "x\r\ny"}', "line 1, column 9: a line break inside a text must be written as \\n"],
    ['{"a": "x\ty"}', "line 1, column 9: a control character inside a text"],
    ['{"a": "C:\\dir"}', "line 1, column 10: JSON has no escape of this kind; a backslash is written as \\\\"],
    ['{"a": "x', "line 1, column 7: a text begins that never ends"],
    ['{"a": "x"', 'line 1, column 10: the file ends here, not a "," or "}"'],
    ["{} {}", 'line 1, column 4: "{" stands here, not the end'],
  ])("says where %j goes wrong", (text, problem) => {
    expect(describeJsonError(text)).toBe(problem);
  });
});
