import { describe, expect, it } from "vitest";
import { readAddedTokens } from "@/lib/model-files/web-llm-files";

const bytes = (text: string) => new TextEncoder().encode(text).buffer;

describe("readAddedTokens", () => {
  it("reads the texts of added tokens, and which of them are special", () => {
    const json = {
      version: "1.0",
      added_tokens: [{ id: 1, content: "<|im_end|>", special: true }, { content: "<think>" }],
    };
    expect(readAddedTokens(bytes(JSON.stringify(json)))).toEqual([
      { text: "<|im_end|>", isSpecial: true },
      { text: "<think>", isSpecial: false },
    ]);
  });

  it("reads none where a tokenizer lists none", () => {
    expect(readAddedTokens(bytes('{"model":{"type":"BPE"}}'))).toEqual([]);
  });

  it("gives null for a file that is no JSON", () => {
    expect(readAddedTokens(bytes("<!doctype html>"))).toBeNull();
  });
});
