import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { buildTinyGguf } from "../../fixtures/tiny-gguf-builder/model.mjs";

describe("the tiny GGUF model of the browser tests", () => {
  it("is what its sources build, byte for byte", async () => {
    const stored = await readFile(new URL("../../fixtures/tiny.gguf", import.meta.url));
    expect(stored.equals(buildTinyGguf())).toBe(true);
  });

  it("takes little room in the repository", () => {
    expect(buildTinyGguf().byteLength).toBeLessThan(120_000);
  });
});
