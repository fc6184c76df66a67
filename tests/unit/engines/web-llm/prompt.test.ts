import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  countPromptTokens,
  EMPTY_THINKING,
  protectMessages,
  type PromptPipeline,
} from "../../../../lib/engines/web-llm/prompt";

const texts = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc
    .array(fc.constantFrom("$", "$$", "$&", "$1", "$`", "{function_string}", "{user_message}", "{function_", "string}"))
    .map((parts) => parts.join("")),
);

describe("protectMessages", () => {
  it("brings every text through WebLLM's filling of a message's template unchanged", () => {
    fc.assert(
      fc.property(texts, (content) => {
        const [message] = protectMessages([{ role: "user", content }], new Set(["user"]));
        // The two steps in which WebLLM fills a template.
        const filled = "{user_message}"
          .replace("{user_message}", message?.content ?? "")
          .replace("{function_string}", "");
        expect(filled).toBe(content);
      }),
    );
  });

  it("brings every text through WebLLM's filling of the system template unchanged", () => {
    fc.assert(
      fc.property(texts, (content) => {
        const [message] = protectMessages([{ role: "system", content }], new Set());
        expect("{system_message}".replace("{system_message}", message?.content ?? "")).toBe(content);
      }),
    );
  });

  it("leaves a message alone whose role has no template", () => {
    const message = { role: "user" as const, content: "$$ and {function_string}" };
    expect(protectMessages([message], new Set(["assistant"]))).toEqual([message]);
  });
});

describe("countPromptTokens", () => {
  const messages = [
    { role: "system" as const, content: "S" },
    { role: "user" as const, content: "Hello" },
  ];

  it("counts the whole chat format with the header of the answer", () => {
    expect(countPromptTokens(pipelineOf(), messages, false)).toBe("[S]<user>Hello<assistant>".length);
  });

  it("counts the tokens that the format puts first, and the empty thinking block", () => {
    const pipeline = pipelineOf({ system_prefix_token_ids: [1, 2] });
    const whole = `[S]<user>Hello<assistant>${EMPTY_THINKING}`;
    expect(countPromptTokens(pipeline, messages, true)).toBe(whole.length + 2);
  });

  it("leaves the pipeline's own conversation as it is", () => {
    const pipeline = pipelineOf();
    const before = pipeline.getConversationObject().getPromptArray();
    countPromptTokens(pipeline, messages, false);
    expect(pipeline.getConversationObject().getPromptArray()).toEqual(before);
  });
});

/** A conversation that works as WebLLM's does, and one token for each character. */
class FakeConversation {
  override_system_message: string | undefined;
  readonly #parts: string[] = [];

  constructor(readonly config: { system_prefix_token_ids?: readonly number[] | null }) {}

  appendMessage(role: string, content: string) {
    this.#parts.push(`<${role}>${content}`);
  }

  appendReplyHeader(role: string) {
    this.#parts.push(`<${role}>`);
  }

  appendEmptyThinkingReplyHeader(role: string, thinking: string) {
    this.#parts.push(`<${role}>${thinking}`);
  }

  getPromptArray() {
    return [`[${this.override_system_message ?? "default"}]`, ...this.#parts];
  }
}

function pipelineOf(config = {}): PromptPipeline {
  const conversation = new FakeConversation(config);
  conversation.appendMessage("user", "an earlier request");
  return {
    tokenizer: { encode: (text) => new Int32Array(text.length), decode: () => "" },
    getConversationObject: () => conversation,
  };
}
