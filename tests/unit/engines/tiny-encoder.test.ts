import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { buildTinyEncoder } from "../../fixtures/tiny-encoder-builder/files.mjs";

describe("the tiny encoder of the browser tests", () => {
  const files = Object.entries(buildTinyEncoder());

  it.each(files)("is what its sources build, byte for byte: %s", async (name, content) => {
    const stored = await readFile(new URL(`../../fixtures/tiny-encoder/${name}`, import.meta.url));
    expect(stored.equals(content)).toBe(true);
  });
});
