import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countWords, defaultWordLimit } from "@/lib/template/task";

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(fc.constantFrom("a", " ", "\n", "\u00a0", "\u3000", "\u2028", "\ufeff", "\u200b", "\u1680", "字"))
    .map((all) => all.join("")),
);

describe("countWords", () => {
  it("counts what stands between white space, for every text", () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(countWords(any)).toBe(any.match(/\S+/g)?.length ?? 0);
      }),
      { numRuns: 1000 },
    );
  });

  it("counts every white space of Unicode as such", () => {
    const units = Array.from({ length: 0x1_0000 }, (_, unit) => String.fromCharCode(unit));
    const wrong = units.filter((character) => (countWords(`a${character}a`) === 2) !== /\s/.test(character));
    expect(wrong).toEqual([]);
  });
});

describe("defaultWordLimit", () => {
  it.each([
    [0, 60],
    [5, 60],
    [10, 60],
    [11, 70],
    [50, 100],
    [120, 240],
    [200, 400],
    [1000, 1200],
    [20_000, 20_200],
  ])("gives %i words the limit %i", (words, limit) => {
    expect(defaultWordLimit("word ".repeat(words))).toBe(limit);
  });

  it("counts two letters as a word where words stand without spaces", () => {
    expect(defaultWordLimit("请总结下面的文章".repeat(24))).toBe(200);
    expect(defaultWordLimit("สรุปบทความต่อไปนี้ ".repeat(10))).toBeGreaterThan(100);
  });

  it("is a multiple of ten, at least 60, and leaves room to add, for every text", () => {
    fc.assert(
      fc.property(text, (any) => {
        const limit = defaultWordLimit(any);
        expect(limit % 10).toBe(0);
        expect(limit).toBeGreaterThanOrEqual(60);
        expect(limit).toBeGreaterThanOrEqual(countWords(any) + 50);
      }),
    );
  });
});
