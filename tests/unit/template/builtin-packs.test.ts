import { describe, expect, it } from "vitest";
import { builtinPacks } from "@/lib/template/builtin-packs";
import { renderOptimizerRequest } from "@/lib/template/render-pack";
import { countWords } from "@/lib/template/task";

const [full, short] = builtinPacks;

describe("builtinPacks", () => {
  it("is the full pack and the short one, each with its own id", () => {
    expect(builtinPacks.map((pack) => pack.id)).toEqual(["full", "short"]);
  });

  it("keeps the short request short", () => {
    expect(countWords(short.texts.optimizer)).toBeLessThan(countWords(full.texts.optimizer) / 2);
    expect(countWords(short.texts.optimizer)).toBeLessThan(160);
  });

  it.each(builtinPacks.map((pack) => [pack.id, pack] as const))(
    "speaks of responses in the %s pack only where there are some",
    (_, { texts }) => {
      const task = { silverPrompt: "x", silverResponse: null, goldenResponse: null, wordLimit: 60 };
      expect(renderOptimizerRequest(texts, task)).not.toMatch(
        /silver.response|golden.response|\b(?:poor|good) answer to/i,
      );
      expect(renderOptimizerRequest(texts, { ...task, silverResponse: "y" })).toMatch(
        /<silver_response>\ny\n<\/silver_response>|poor answer to it was:\ny$/m,
      );
      expect(renderOptimizerRequest(texts, { ...task, goldenResponse: "z" })).toMatch(
        /<golden_response>\nz\n<\/golden_response>|good answer to it looks like this[^\n]*:\nz$/m,
      );
    },
  );
});
