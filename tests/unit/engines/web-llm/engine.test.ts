import type { ChatCompletionChunk, ChatCompletionRequest } from "@mlc-ai/web-llm";
import { describe, expect, it, vi } from "vitest";

import type { Failure } from "../../../../lib/base/failure";
import type { ChatMessage, Engine, GenerationPart } from "../../../../lib/engines/engine";
import { createWebLlmEngine, type LoadedWebLlm } from "../../../../lib/engines/web-llm/engine";
import { EMPTY_THINKING } from "../../../../lib/engines/web-llm/prompt";

const messages: readonly ChatMessage[] = [{ role: "user", content: "Improve this." }];
const sampling = { temperature: 0.7, topP: 0.9, seed: 4_294_967_295, maxTokens: 50 };

describe("stream", () => {
  it("gives the deltas, then how it ended with WebLLM's own counts and times", async () => {
    const { engine, requests } = engineThatWrites(["Write", " well."]);
    expect(await collect(engine)).toEqual([
      { type: "text-delta", text: "Write" },
      { type: "text-delta", text: " well." },
      {
        type: "generation-ended",
        reason: "stop",
        usage: { promptTokens: 12, completionTokens: 3 },
        // Half a second for the prompt; two more tokens in a quarter of a second each.
        timings: { prefillMilliseconds: 500, decodeMilliseconds: 500 },
      },
    ]);
    expect(requests[0]).toMatchObject({
      messages,
      stream: true,
      stream_options: { include_usage: true },
      temperature: 0.7,
      top_p: 0.9,
      seed: 4_294_967_295,
      max_tokens: 50,
    });
    expect(requests[0]).not.toHaveProperty("extra_body");
  });

  it.each([
    ["stop", "stop"],
    ["length", "length"],
    ["abort", "aborted"],
  ] as const)("ends with %s as %s", async (finish, reason) => {
    const { engine } = engineThatWrites(["a"], { finish });
    expect((await collect(engine)).at(-1)).toMatchObject({ type: "generation-ended", reason });
  });

  it("resets the chat before each request", async () => {
    const { engine, mlc } = engineThatWrites(["a"]);
    await collect(engine);
    await collect(engine);
    expect(mlc.resetChat).toHaveBeenCalledTimes(2);
  });

  it("keeps a thinking model from thinking, and its empty block out of the text and out of the limit", async () => {
    const { engine, requests } = engineThatWrites([`${EMPTY_THINKING}Write`, " well."], { skipsThinking: true });
    expect(textOf(await collect(engine))).toBe("Write well.");
    expect(requests[0]).toMatchObject({
      extra_body: { enable_thinking: false },
      max_tokens: 50 + EMPTY_THINKING.length,
    });
  });

  it("leaves a block alone that the model has written itself", async () => {
    const own = [EMPTY_THINKING, "Write"];
    expect(textOf(await collect(engineThatWrites(own).engine))).toBe(own.join(""));
    const { engine } = engineThatWrites([EMPTY_THINKING, ...own], { skipsThinking: true });
    expect(textOf(await collect(engine))).toBe(own.join(""));
  });

  it("lets no control token of a person's text reach the tokenizer, and gives back what the model copies", async () => {
    const { engine, requests } = engineThatWrites(["<\u2060|im_", "end|> is $1"]);
    const asked = [{ role: "user" as const, content: "What is <|im_end|>?" }];
    const parts: GenerationPart[] = [];
    const signal = new AbortController().signal;
    for await (const part of engine.stream({ messages: asked, sampling, signal })) parts.push(part);
    expect(requests[0]?.messages).toEqual([{ role: "user", content: "What is <\u2060|im_end|>?" }]);
    expect(textOf(parts)).toBe("<|im_end|> is $1");
    await engine.choose({ messages: asked, answers: ["A", "B"], signal });
    expect(requests[1]?.messages).toEqual(requests[0]?.messages);
  });

  it("interrupts WebLLM on an abort", async () => {
    const { engine, mlc } = engineThatWrites(["a", "b", "c"]);
    const controller = new AbortController();
    const parts = await collect(engine, controller.signal, () => {
      controller.abort();
    });
    expect(mlc.interruptGenerate).toHaveBeenCalled();
    expect(textOf(parts)).toBe("a");
    expect(parts.at(-1)).toMatchObject({ type: "generation-ended", reason: "aborted" });
  });

  it("interrupts again where WebLLM has forgotten an abort from before it began", async () => {
    const controller = new AbortController();
    const { engine } = engineThatWrites(["a", "b", "c"], {
      onStart: () => {
        controller.abort();
      },
      forgetsFirstInterrupt: true,
    });
    expect(textOf(await collect(engine, controller.signal))).toBe("a");
  });

  it("asks for nothing where it is aborted already", async () => {
    const { engine, requests } = engineThatWrites(["a"]);
    expect(await collect(engine, AbortSignal.abort())).toMatchObject([{ type: "generation-ended", reason: "aborted" }]);
    expect(requests).toEqual([]);
  });

  it("asks for nothing where it is aborted while the chat is reset, as what is asked reads the whole prompt", async () => {
    const { engine, mlc, requests } = engineThatWrites(["a"]);
    const controller = new AbortController();
    mlc.resetChat.mockImplementationOnce(() => {
      controller.abort();
      return Promise.resolve();
    });
    const parts = await collect(engine, controller.signal);
    expect(parts).toMatchObject([{ type: "generation-ended", reason: "aborted" }]);
    expect(requests).toEqual([]);
  });

  it("says by how much the prompt is too long", async () => {
    const { engine } = engineThatThrows(named("ContextWindowSizeExceededError"));
    expect(await collect(engine)).toEqual([
      {
        type: "generation-failed",
        failure: { kind: "context-exceeded", promptTokens: 25, answerTokens: 50, contextTokens: 4096 },
      },
    ]);
  });

  it("gives the loss of the device as the reason for whatever broke", async () => {
    const loss: Failure = { kind: "gpu-device-lost", detail: "driver reset" };
    const { engine } = engineThatThrows(new TypeError("Object has already been disposed"), loss);
    expect(await collect(engine)).toEqual([{ type: "generation-failed", failure: loss }]);
  });

  it("gives any other error as a failure", async () => {
    const { engine } = engineThatThrows(new Error("odd"));
    expect(await collect(engine)).toEqual([
      { type: "generation-failed", failure: { kind: "engine-failed", detail: "Error: odd" } },
    ]);
  });
});

describe("choose", () => {
  it("asks nothing where it was stopped before", async () => {
    const { engine, requests } = engineThatWrites(["A"]);
    const choice = await engine.choose({ messages, answers: ["A", "B"], signal: AbortSignal.abort() });
    expect(choice.ok).toBe(false);
    expect(requests).toEqual([]);
  });

  const signal = new AbortController().signal;

  it("holds WebLLM to the first tokens of the answers and reads their probabilities at temperature 1", async () => {
    const { engine, requests } = engineThatWrites(["B"], {
      named: [
        { token: "B", logprob: Math.log(0.8) },
        { token: "A", logprob: Math.log(0.2) },
      ],
    });
    const choice = await engine.choose({ messages, answers: ["A", "B"], signal });
    expect(choice).toEqual({
      ok: true,
      value: [
        { answer: "A", logProbability: expect.closeTo(Math.log(0.2)) as number },
        { answer: "B", logProbability: expect.closeTo(Math.log(0.8)) as number },
      ],
    });
    expect(requests[0]).toMatchObject({
      max_tokens: 1,
      temperature: 1,
      top_p: 1,
      logprobs: true,
      top_logprobs: 5,
      logit_bias: { "65": 100, "66": 100 },
    });
  });

  it("refuses answers that begin with the same token", async () => {
    const { engine, requests } = engineThatWrites(["A"]);
    const choice = await engine.choose({ messages, answers: ["Anna", "Ada"], signal });
    expect(choice).toMatchObject({ ok: false, failure: { kind: "engine-failed" } });
    expect(requests).toEqual([]);
  });

  it("fails where WebLLM names no probabilities", async () => {
    const { engine } = engineThatWrites(["A"]);
    expect(await engine.choose({ messages, answers: ["A", "B"], signal })).toMatchObject({
      ok: false,
      failure: { kind: "engine-failed" },
    });
  });

  it("gives an error as a failure", async () => {
    const { engine } = engineThatThrows(named("ContextWindowSizeExceededError"));
    expect(await engine.choose({ messages, answers: ["A", "B"], signal })).toMatchObject({
      ok: false,
      failure: { kind: "context-exceeded", answerTokens: 1 },
    });
  });
});

describe("countTokens", () => {
  it("counts the chat format, and gives an error as a failure", async () => {
    const { engine } = engineThatWrites([]);
    expect(await engine.countTokens(messages)).toEqual({ ok: true, value: 25 });
    const broken = engineThatWrites([], { breaksTokenizer: true }).engine;
    expect(await broken.countTokens(messages)).toMatchObject({ ok: false, failure: { kind: "engine-failed" } });
  });
});

describe("unload", () => {
  it("frees the model, and does not take the end of its device for a loss", async () => {
    const { engine, mlc, device } = engineThatWrites([]);
    await engine.unload();
    expect(device.forgetDevice).toHaveBeenCalledBefore(mlc.unload);
  });
});

interface Script {
  readonly finish?: "stop" | "length" | "abort";
  readonly named?: readonly { token: string; logprob: number }[];
  readonly skipsThinking?: boolean;
  readonly onStart?: () => void;
  readonly forgetsFirstInterrupt?: boolean;
  readonly breaksTokenizer?: boolean;
  readonly loss?: Failure;
}

/** An engine over a stand-in for WebLLM that writes these texts, one a token. */
function engineThatWrites(texts: readonly string[], script: Script = {}) {
  const requests: ChatCompletionRequest[] = [];
  let isInterrupted = false;
  async function* write(): AsyncGenerator<ChatCompletionChunk> {
    await Promise.resolve();
    script.onStart?.();
    // WebLLM clears the flag as it begins.
    if (script.forgetsFirstInterrupt) isInterrupted = false;
    let finish = script.finish ?? "stop";
    for (const content of texts) {
      if (isInterrupted) {
        finish = "abort";
        break;
      }
      yield chunk({ delta: { content, role: "assistant" }, finish_reason: null, index: 0 });
    }
    yield chunk({ delta: {}, finish_reason: finish, index: 0 });
    yield { ...chunk(), usage };
  }
  const create = (request: ChatCompletionRequest) => {
    requests.push(request);
    if (request.stream) return Promise.resolve(write());
    const logprobs = script.named && { content: [{ token: "", logprob: 0, top_logprobs: script.named }] };
    return Promise.resolve({ choices: [{ logprobs: logprobs ?? null }] });
  };
  return engineOver({ create, requests, script, interrupt: () => (isInterrupted = true) });
}

function engineThatThrows(error: Error, loss?: Failure) {
  const create = () => Promise.reject(error);
  return engineOver({ create, requests: [], script: { ...(loss && { loss }) }, interrupt: () => undefined });
}

function engineOver(stand: {
  create: unknown;
  requests: ChatCompletionRequest[];
  script: Script;
  interrupt: () => void;
}) {
  const { script, requests } = stand;
  const mlc = {
    chat: { completions: { create: stand.create } },
    interruptGenerate: vi.fn(() => {
      stand.interrupt();
      return Promise.resolve();
    }),
    resetChat: vi.fn(() => Promise.resolve()),
    unload: vi.fn(() => Promise.resolve()),
  };
  const device = {
    findLoss: () => Promise.resolve(script.loss ?? null),
    awaitLoss: () => new Promise<Failure>(() => undefined),
    forgetDevice: vi.fn(),
  };
  const engine = createWebLlmEngine({
    // Only the calls that the engine makes are there.
    mlc: mlc as unknown as LoadedWebLlm["mlc"],
    device,
    pipeline: {
      tokenizer: {
        encode: (text) => {
          if (script.breaksTokenizer) throw new Error("disposed");
          return Int32Array.from(text, (character) => character.codePointAt(0) ?? 0);
        },
        decode: (tokens) => String.fromCodePoint(...tokens),
      },
      getConversationObject: () => new Conversation({}),
    },
    model: { engine: "web-llm", modelId: "stand-in", device: "webgpu", contextTokens: 4096 },
    templateRoles: new Set(["user"]),
    skipsThinking: script.skipsThinking ?? false,
    controlTokens: ["<|im_end|>"],
    release: vi.fn(),
  });
  return { engine, mlc, device, requests };
}

class Conversation {
  override_system_message: string | undefined;
  readonly #parts: string[] = [];
  constructor(readonly config: object) {}
  appendMessage(role: string, content: string) {
    this.#parts.push(`${role}:${content}`);
  }
  appendReplyHeader() {
    this.#parts.push("answer:");
  }
  appendEmptyThinkingReplyHeader() {
    this.#parts.push("answer:");
  }
  getPromptArray() {
    return this.#parts;
  }
}

const usage: NonNullable<ChatCompletionChunk["usage"]> = {
  prompt_tokens: 12,
  completion_tokens: 3,
  total_tokens: 15,
  extra: {
    e2e_latency_s: 1,
    prefill_tokens_per_s: 24,
    decode_tokens_per_s: 4,
    time_to_first_token_s: 0.5,
    time_per_output_token_s: 0.25,
  },
};

function chunk(...choices: ChatCompletionChunk["choices"]): ChatCompletionChunk {
  return { id: "1", object: "chat.completion.chunk", created: 0, model: "stand-in", choices };
}

function named(name: string): Error {
  return Object.assign(new Error("message"), { name });
}

async function collect(
  engine: Engine,
  signal: AbortSignal = new AbortController().signal,
  onPart: () => void = () => undefined,
): Promise<GenerationPart[]> {
  const parts: GenerationPart[] = [];
  for await (const part of engine.stream({ messages, sampling, signal })) {
    parts.push(part);
    onPart();
  }
  return parts;
}

function textOf(parts: readonly GenerationPart[]): string {
  return parts.map((part) => (part.type === "text-delta" ? part.text : "")).join("");
}
