import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findLostSpans, findProtectedSpans, maskProtected } from "@/lib/reading/protected-spans";

const spansOf = (text: string): readonly string[] => findProtectedSpans(text).map((span) => span.text);

describe("findProtectedSpans", () => {
  it.each([
    [
      "{{name}} and ${price} and [[link]] and {x} and <tag> and %s",
      ["{{name}}", "${price}", "[[link]]", "{x}", "<tag>", "%s"],
    ],
    ["see https://example.org/a?b=1.", ["https://example.org/a?b=1"]],
    ["ask ana.b@mail.example, please", ["ana.b@mail.example"]],
    ["open src/lib/a.ts or ~/notes.md", ["a.ts", "~/notes.md"]],
    ['he said "go. now." twice', ['"go. now."']],
    ["it costs $29.99 or 24 €", ["$29.99", "24 €"]],
    ["run `npm test` now", ["`npm test`"]],
    ["I met Ana in Halden", ["Ana", "Halden"]],
  ])("finds those of %j", (text, spans) => {
    for (const span of spans) expect(spansOf(text)).toContain(span);
  });

  it("gives spans in order, none inside another, that spell the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        let end = 0;
        for (const span of findProtectedSpans(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(span.start, span.end)).toBe(span.text);
          end = span.end;
        }
      }),
    );
  });
});

describe("maskProtected", () => {
  it("keeps every offset", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        expect(maskProtected(text).length).toBe(text.length);
      }),
    );
  });

  it("hides the full stops of a quotation", () => {
    expect(maskProtected('Say "No. Never." to him.')).not.toContain("No.");
  });
});

describe("findLostSpans", () => {
  it("counts how often each piece must stand there", () => {
    expect(findLostSpans("take 5 and 5", "take 5")).toEqual(["5"]);
    expect(findLostSpans("take 5 and {x}", "{x} takes 5")).toEqual([]);
  });
});
