import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { builtinPacks } from "../../../lib/template/builtin-packs";
import { buildTinyDecoder } from "../../fixtures/tiny-decoder-builder/files.mjs";
import { goldenPrompts, qualityWords } from "../../fixtures/tiny-decoder-builder/texts.mjs";

describe("the tiny decoder of the browser tests", () => {
  const files = Object.entries(buildTinyDecoder());

  it.each(files)("is what its sources build, byte for byte: %s", async (name, content) => {
    const stored = await readFile(new URL(`../../fixtures/tiny-decoder/${name}`, import.meta.url));
    expect(stored.equals(content)).toBe(true);
  });

  it("takes at most 2 MB", () => {
    expect(files.reduce((sum, [, content]) => sum + content.byteLength, 0)).toBeLessThan(2e6);
  });

  it.each(builtinPacks)("hears the person's words and not those of the request ($name)", ({ texts }) => {
    const wordsOf = (text: string) => text.toLowerCase().match(/\w+/g) ?? [];
    const topicWords = new Set<string>(goldenPrompts.flatMap(({ keywords }) => keywords));
    expect(wordsOf(texts.optimizer + texts.s_r + texts.g_r).filter((word) => topicWords.has(word))).toEqual([]);
    const [, , afterPromptA = "", afterPromptB = ""] = texts.discriminator.split(/R_P|P_A|P_B|G_R/);
    // Only what stands next to the two candidates can be taken for a part of them.
    const counted = new Set<string>(qualityWords);
    expect(wordsOf(afterPromptA + afterPromptB).filter((word) => counted.has(word))).toEqual([]);
  });
});
