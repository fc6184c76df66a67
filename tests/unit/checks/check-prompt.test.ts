import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkPrompt } from "@/lib/checks/check-prompt";
import { promptCases } from "../../checks/prompt-cases";
import { longTexts, textOfPieces } from "./hostile-texts";

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
