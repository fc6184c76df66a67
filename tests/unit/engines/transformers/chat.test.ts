import type { PreTrainedTokenizer } from "@xenova/transformers";
import { describe, expect, it } from "vitest";
import { controlTokensOf } from "@/lib/engines/transformers/chat";

/** Only what the function reads is there. */
function tokenizerOf(chat_template: unknown): PreTrainedTokenizer {
  const added = [
    { content: "<|im_end|>", special: true },
    { content: "<think>", special: false },
    { content: "<table>", special: false },
  ];
  const _tokenizer = { get_added_tokens_decoder: () => new Map(added.entries()) };
  return { _tokenizer, chat_template } as unknown as PreTrainedTokenizer;
}

describe("controlTokensOf", () => {
  it("takes the tokenizer's special tokens, and what else of its own tokens the chat format writes", () => {
    expect(controlTokensOf(tokenizerOf("{{ messages }}<think>"))).toEqual(["<|im_end|>", "<think>"]);
  });

  it("takes the special ones alone where there is no format to read", () => {
    expect(controlTokensOf(tokenizerOf(null))).toEqual(["<|im_end|>"]);
  });
});
