import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factsOf, memoryOf } from "../../../lib/model-files/gguf-facts";
import { isGguf, readGgufHeader } from "../../../lib/model-files/gguf-header";
import { encodeGguf } from "../../fixtures/tiny-gguf-builder/gguf-format.mjs";
import { buildTinyGguf } from "../../fixtures/tiny-gguf-builder/model.mjs";

const tiny = new Uint8Array(buildTinyGguf());

async function headerOf(bytes: Uint8Array<ArrayBuffer>) {
  const reading = await readGgufHeader(new Blob([bytes]));
  if (!reading.ok) throw new Error(reading.problem);
  return reading.header;
}

async function problemOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const reading = await readGgufHeader(new Blob([bytes]));
  return reading.ok ? null : reading.problem;
}

/** The tiny model with other bytes from `offset` on. */
function changed(offset: number, ...bytes: readonly number[]): Uint8Array<ArrayBuffer> {
  const copy = tiny.slice();
  copy.set(bytes, offset);
  return copy;
}

describe("readGgufHeader", () => {
  it("reads what a person wants to know before anything is loaded", async () => {
    const header = await headerOf(tiny);
    expect(factsOf(header)).toEqual({
      name: "Tiny GGUF",
      architecture: "llama",
      quantization: "Q8_0",
      parameters: 92_448,
      contextTokens: 4096,
      hasChatTemplate: true,
      files: 1,
      file: 0,
    });
    expect(header.tensorTypes).toEqual(["Q8_0", "F32"]);
    expect(header.tokens.at(-1)).toBe("<|assistant|>");
    expect(header.tokens.filter((_, id) => header.tokenTypes[id] === 3)).toHaveLength(4);
  });

  it("counts the weights, the keys and values of the context, and the runtime into the memory", async () => {
    // One layer with one head of 32 numbers for keys and as many for values, in 16 bits.
    const context = 4096 * 1 * 1 * (32 + 32) * 2;
    expect(memoryOf(await headerOf(tiny), tiny.byteLength, 4096)).toBe(tiny.byteLength + context + 200e6);
  });

  it("counts no keys and values for a model without attention, whose header says that it has no heads", async () => {
    // As llama.cpp writes it for Mamba and RWKV.
    const content = encodeGguf(
      {
        "general.architecture": { string: "mamba" },
        "mamba.block_count": { uint32: 24 },
        "mamba.embedding_length": { uint32: 768 },
        "mamba.attention.head_count": { uint32: 0 },
      },
      [],
    );
    expect(memoryOf(await headerOf(new Uint8Array(content)), 1_000, 4096)).toBe(1_000 + 200e6);
  });

  it("reads headers that are longer than the first look", async () => {
    const tokens = Array.from({ length: 60_000 }, (_, i) => `a token with the number ${i}`);
    const content = encodeGguf({ "tokenizer.ggml.tokens": { array: "string", of: tokens } }, []);
    expect(content.byteLength).toBeGreaterThan(2 ** 20);
    expect((await headerOf(new Uint8Array(content))).tokens).toEqual(tokens);
  });

  it.each([
    ["another kind of file", new TextEncoder().encode("<!doctype html>"), /not a GGUF file/],
    ["an empty file", new Uint8Array(), /not a GGUF file/],
    ["one that ends in its header", tiny.slice(0, 300), /cut off: it ends in the middle of its header/],
    ["one whose last weights are missing", tiny.slice(0, -100), /cut off: \d+ bytes are missing/],
    ["the first version", changed(4, 1), /first version of GGUF/],
    ["a version to come", changed(4, 9), /version of GGUF, 9, is not known/],
    ["a tensor count without end", changed(8, 255, 255, 255, 255), /promises more than any model has/],
    ["a value count without end", changed(16, 255, 255, 255, 255, 255, 255), /promises more than any model has/],
    ["a count beyond all numbers", changed(8, ...Array<number>(8).fill(255)), /larger than any file/],
    ["a key without end", changed(24, 255, 255, 255, 255, 255), /longer than any should be/],
  ])("says what is wrong with %s", async (_, bytes, problem) => {
    expect(await problemOf(bytes)).toMatch(problem);
  });

  it("answers to any damage in the header, and never fails otherwise", async () => {
    const damage = fc.array(fc.tuple(fc.nat(9000), fc.nat(255)), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const copy = tiny.slice();
        for (const [offset, byte] of changes) copy[offset] = byte;
        const reading = await readGgufHeader(new Blob([copy]));
        if (reading.ok) factsOf(reading.header);
        else expect(reading.problem).toMatch(/\.$/);
      }),
    );
  });

  it("tells a file by its first letters", async () => {
    expect(await isGguf(new Blob([tiny]))).toBe(true);
    expect(await isGguf(new Blob(["GGML"]))).toBe(false);
  });
});
