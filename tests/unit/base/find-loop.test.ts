import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findLoop } from "@/lib/base/find-loop";

describe("findLoop", () => {
  const start = "Write a short letter to the landlord that asks for the deposit. Be polite and name the date. ";

  it("finds what is said again and again at the end", () => {
    expect(findLoop(start + "Use a friendly tone. ".repeat(12))).toHaveLength("Use a friendly tone. ".length);
  });

  it("finds rounds that are numbered", () => {
    const rounds = Array.from({ length: 12 }, (_, round) => `${round + 1}. Use a friendly tone.\n`).join("");
    expect(findLoop(start + rounds)).toContain("Use a friendly tone");
  });

  it("finds a paragraph at its third time, and not at its second", () => {
    const paragraph =
      "The letter should say when the flat was handed over, which parts of it were worn before, and that the deposit is " +
      "due within thirty days. It should close with a wish to settle the matter without a lawyer.\n\n";
    expect(findLoop(start + paragraph.repeat(2))).toBeNull();
    expect(findLoop(start + paragraph.repeat(3))).not.toBeNull();
  });

  it("lets be what repeats itself only in part: tables, lists, rulers of a usual length", () => {
    const table = `| Name | Price | Notes |\n| --- | --- | --- |\n${"| {{name}} | {{price}} |  |\n".repeat(5)}`;
    expect(findLoop(start + table)).toBeNull();
    expect(findLoop(`${start}\n${"-".repeat(80)}\n`.repeat(2))).toBeNull();
    const list = [
      "tone",
      "length",
      "audience",
      "format",
      "examples",
      "language",
      "order",
      "sources",
      "scope",
      "limits",
    ];
    expect(findLoop(list.map((word) => `- Say which ${word} the answer should have.\n`).join(""))).toBeNull();
  });

  it("notices a loop as soon where a letter is a token, as in Chinese, Japanese and Korean", () => {
    const letter = "请写一封信给房东，要回押金。";
    for (const sentence of ["请用友好的语气。", "ていねいに書いてください。", "정중하게 써 주세요. "]) {
      const looped = letter + sentence.repeat(Math.ceil(115 / sentence.length));
      expect(findLoop(looped)).toHaveLength(sentence.length);
      expect(findLoop(letter + sentence.repeat(3))).toBeNull();
    }
  });

  it("lets be a Chinese form whose parts have the same lines", () => {
    const form = ["引言", "正文", "结论"].map((part) => `${part}\n标题：\n要点：\n`).join("");
    expect(findLoop(form)).toBeNull();
  });

  it("notices any piece of up to twenty tokens within 64 tokens of its first time, taken as four signs each", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 80 }), (piece) => {
        expect(findLoop(start + piece.repeat(Math.ceil(256 / piece.length)))).not.toBeNull();
      }),
    );
  });
});
