import fc from "fast-check";
import { expect, it } from "vitest";
import { tryJson } from "@/lib/records/json";

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

it("reads as JSON what JSON.parse reads, and nothing else", () => {
  const written = fc.tuple(fc.json(), fc.constantFrom("", " ", "\n\t", "\u00a0", "x")).map(([json, space]) => {
    return space + json + space;
  });
  const nearly = fc.constantFrom(
    "true",
    " null\n",
    "falsey",
    "nul",
    "-1",
    "01",
    "+1",
    ".5",
    "NaN",
    "",
    " ",
    "“a”",
    "[1",
    "{}x",
  );
  fc.assert(
    fc.property(fc.oneof(written, nearly, fc.string()), (text) => {
      expect(tryJson(text)).toEqual(parsed(text));
    }),
  );
});
