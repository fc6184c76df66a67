import { Template } from "@huggingface/jinja";
import { describe, expect, it } from "vitest";
import { chatWriterOf, writeChat } from "../../../../lib/engines/wllama/chat";

const header = { values: new Map(), tokens: ["<s>", "</s>", "<|im_start|>", "<|im_end|>"], tokenTypes: [3, 3, 3, 3] };
const writer = chatWriterOf(header, { chatTemplate: null, bos: 0, eos: 1, addsBos: false });

describe("writeChat", () => {
  it("writes the messages and the header of the answer", () => {
    expect(writeChat(writer, [{ role: "user", content: "Hi" }])).toBe(
      "<|im_start|>user\nHi<|im_end|>\n<|im_start|>assistant\n",
    );
  });

  it("knows the model's control tokens, and what else of its own tokens the format writes", () => {
    const tokens = ["a", "</s>", "<think>", "<table>", "\n\n"];
    const values = new Map([["tokenizer.chat_template", "{{ messages[0]['content'] + '<think>' }}"]]);
    const ids = { chatTemplate: null, bos: 1, eos: 1, addsBos: false };
    expect(chatWriterOf({ values, tokens, tokenTypes: [1, 3, 4, 4, 3] }, ids).controlTokens).toEqual([
      "</s>",
      "<think>",
    ]);
  });

  it("leaves the first token to llama.cpp where that puts one in front", () => {
    const template = new Template("{{ bos_token }}{{ messages[0]['content'] }}");
    const messages = [{ role: "user" as const, content: "Hi" }];
    expect(writeChat({ ...writer, template }, messages)).toBe("<s>Hi");
    expect(writeChat({ ...writer, template, addsBos: true }, messages)).toBe("Hi");
  });

  it("ends an answer at the format's own signs only where the model has no format of its own", () => {
    expect(writer.stops).toContain("<|im_end|>");
    const taught = chatWriterOf(
      { ...header, values: new Map([["tokenizer.chat_template", "{{ messages[0]['content'] }}"]]) },
      { chatTemplate: null, bos: 0, eos: 1, addsBos: false },
    );
    expect(taught.stops).toEqual([]);
  });
});
