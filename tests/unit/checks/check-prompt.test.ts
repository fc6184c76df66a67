import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkAnsweredPrompt, checkPrompt } from "@/lib/checks/check-prompt";
import { promptCases } from "../../checks/prompt-cases";
import { longTexts, textOfPieces } from "./hostile-texts";

describe("checkAnsweredPrompt", () => {
  const prompt = "pls write me smth to tell my landlord the heating is broken again and he dont answer";
  const checksOf = (lines: readonly string[]) => checkAnsweredPrompt(prompt, lines).map(({ check }) => check);

  it("asks no more for what an answer has settled", () => {
    expect(checksOf([])).toContain("output-form");
    expect(checksOf(["Give me a finished text that I can use as it is."])).not.toContain("output-form");
  });

  it("finds nothing in the answers themselves", () => {
    expect(checksOf(["It should be nice and somehow good, and do it well."])).toEqual(checksOf([]));
  });
});

describe("checkPrompt", () => {
  it.each(promptCases)("reads $prompt", ({ prompt, expected }) => {
    const found = new Set(checkPrompt(prompt).map(({ check }) => check));
    expect([...found].sort()).toEqual([...expected].sort());
  });

  it("only ever advises, in the words of the prompt", () => {
    fc.assert(
      fc.property(textOfPieces, (prompt) => {
        for (const { severity, place } of checkPrompt(prompt)) {
          expect(severity).toBe("advice");
          if (place !== null) expect(prompt.slice(place.start, place.end).trim()).not.toBe("");
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(longTexts.map((text) => [text.slice(0, 12), text]))("comes to an end on 100 kB of %j", (_, text) => {
    expect(checkPrompt(text)).toBeInstanceOf(Array);
  });
});
