import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { titleOf } from "../../../lib/store/title";

describe("titleOf", () => {
  it("is the prompt itself where that is short, on one line", () => {
    expect(titleOf("  Write\n\tabout   dogs \n")).toBe("Write about dogs");
  });

  it("ends with the last whole word that fits", () => {
    expect(titleOf(`Summarize ${"word ".repeat(50)}`)).toMatch(/^Summarize( word){9}…$/);
  });

  it("cuts a word that alone is too long, but no emoji", () => {
    expect(titleOf("x".repeat(200))).toBe(`${"x".repeat(59)}…`);
    expect(titleOf("🐶".repeat(200))).toBe(`${"🐶".repeat(59)}…`);
  });

  it("is empty for a blank prompt", () => {
    expect(titleOf(" \n ")).toBe("");
  });

  it("is one line of at most sixty characters for any text", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", " ", "\n", "word", "🐶", "\uD83D"), { maxLength: 200 }), (parts) => {
        const text = parts.join("");
        expect(Array.from(titleOf(text)).length).toBeLessThanOrEqual(60);
        expect(titleOf(text)).not.toMatch(/\n/);
      }),
    );
  });
});
