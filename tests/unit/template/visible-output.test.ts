import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { visibleOutput } from "@/lib/template/visible-output";

describe("visibleOutput", () => {
  it.each([
    ["", false, ""],
    ["Write", false, "Write"],
    ["\n<", false, ""],
    ["<thi", false, ""],
    ["<think>", true, ""],
    ["<think>The user", true, ""],
    ["<think>The user</thi", true, ""],
    ["<think>The user</think>", false, ""],
    ["<think>The user</think>\n\nWrite", false, "Write"],
    ["<think>one</think>\n<thi", false, ""],
    ["<think>one</think>\n<think>two", true, ""],
    ["<p>Write", false, "<p>Write"],
    ["The user wants\n</think>\n\nWrite", false, "Write"],
    ["Think inside <think>…</think>\ntags", false, "Think inside <think>…</think>\ntags"],
  ])("of %j: reasoning %s, text %j", (raw, reasoning, text) => {
    expect(visibleOutput(raw)).toEqual({ reasoning, text });
  });

  it("never shows a piece of a reasoning block, at any moment of the stream", () => {
    const reasoning = fc.constantFrom(
      "<think>xx xx</think>",
      "<thinking>\nxx\n</thinking>",
      "[THINK]xx[/THINK]",
      "◁think▷xx◁/think▷",
    );
    fc.assert(
      fc.property(fc.array(reasoning, { minLength: 1, maxLength: 3 }), fc.constantFrom("", "\n\n"), (blocks, gap) => {
        const whole = `${gap}${blocks.join(gap)}${gap}Write.`;
        for (let length = 0; length <= whole.length; length += 1) {
          expect("Write.".startsWith(visibleOutput(whole.slice(0, length)).text)).toBe(true);
        }
        expect(visibleOutput(whole)).toEqual({ reasoning: false, text: "Write." });
      }),
    );
  });
});
