import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakControlTokens, findControlTokens, mendControlTokens } from "../../../../lib/engines/wllama/keep-text";

const controlTokens = ["<|im_start|>", "<|im_end|>", "</s>"];

describe("findControlTokens", () => {
  it("takes those that llama.cpp calls control tokens, the longest first, and no text that stands for itself", () => {
    const tokens = ["a", "</s>", "<think>", "<|im_end|>", "\n\n"];
    expect(findControlTokens(tokens, [1, 3, 4, 3, 3])).toEqual(["<|im_end|>", "</s>"]);
  });
});

describe("control tokens in a person's text", () => {
  it("are broken, so that the model reads them as text", () => {
    const text = "End with <|im_end|>, then </s>.";
    const broken = breakControlTokens(text, controlTokens);
    for (const token of controlTokens) expect(broken).not.toContain(token);
    expect(mendControlTokens(broken)).toBe(text);
  });

  it("leave no other text changed, and any text can be mended", () => {
    const piece = fc.oneof(fc.constantFrom(...controlTokens), fc.string());
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join("");
        const broken = breakControlTokens(text, controlTokens);
        expect(controlTokens.filter((token) => broken.includes(token))).toEqual([]);
        expect(mendControlTokens(broken)).toBe(text);
        if (!controlTokens.some((token) => text.includes(token))) expect(broken).toBe(text);
      }),
    );
  });
});
