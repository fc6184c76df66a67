import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { loadBuiltInAi } from "../../../lib/engines/built-in-ai";
import type { ChatMessage, Engine, GenerationPart, LoadProgress } from "../../../lib/engines/engine";

const reference = { engine: "built-in-ai", modelId: "gemini-nano" } as const;
const sampling = { temperature: 0, topP: 1, seed: 1, maxTokens: 50 };
const messages: readonly ChatMessage[] = [
  { role: "system", content: "Rewrite." },
  { role: "user", content: "this" },
];

/** `LanguageModel` as the Prompt API describes it; one token for each character, one piece for each word. */
class FakeLanguageModel {
  static state = "available";
  static text = "Write a clear text.";
  static failure: Error | null = null;
  static readonly open = new Set<FakeLanguageModel>();
  static readonly prompts: unknown[] = [];

  /** What was asked and told that Chrome would warn of in the console: no language was named. */
  static unnamed: string[] = [];

  static availability(options: FakeOptions = {}) {
    if (options.expectedOutputs === undefined) FakeLanguageModel.unnamed.push("availability");
    return Promise.resolve(FakeLanguageModel.state);
  }

  static create({ initialPrompts = [], monitor, expectedOutputs }: FakeOptions = {}) {
    if (expectedOutputs === undefined) FakeLanguageModel.unnamed.push("create");
    const target = new EventTarget();
    monitor?.(target);
    if (FakeLanguageModel.state === "downloadable") {
      for (const loaded of [0, 0.5, 1]) target.dispatchEvent(Object.assign(new Event("downloadprogress"), { loaded }));
    }
    const session = new FakeLanguageModel(initialPrompts);
    FakeLanguageModel.open.add(session);
    return Promise.resolve(session);
  }

  readonly contextWindow = 9216;
  readonly contextUsage: number;

  constructor(private readonly initialPrompts: readonly ChatMessage[]) {
    this.contextUsage = lengthOf(initialPrompts);
  }

  measureContextUsage = (input: readonly ChatMessage[]) => Promise.resolve(lengthOf(input));

  promptStreaming(input: readonly ChatMessage[], { signal }: { signal: AbortSignal }) {
    this.#note(input);
    // A piece without text may come at any time.
    const words = ["", ...FakeLanguageModel.text.split(/(?<= )/)].values();
    return new ReadableStream<string>({
      pull: (controller) => {
        if (signal.aborted) return controller.error(signal.reason);
        const { done, value } = words.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    });
  }

  prompt(input: readonly ChatMessage[], { responseConstraint }: { responseConstraint: { enum: readonly string[] } }) {
    this.#note(input);
    return Promise.resolve(JSON.stringify(responseConstraint.enum[1]));
  }

  destroy() {
    FakeLanguageModel.open.delete(this);
  }

  #note(input: readonly ChatMessage[]) {
    if (FakeLanguageModel.failure) throw FakeLanguageModel.failure;
    FakeLanguageModel.prompts.push([...this.initialPrompts, ...input]);
  }
}

interface FakeOptions {
  readonly expectedOutputs?: readonly { readonly languages?: readonly string[] }[];
  readonly initialPrompts?: readonly ChatMessage[];
  readonly monitor?: (target: EventTarget) => void;
}

function lengthOf(prompts: readonly ChatMessage[]): number {
  return prompts.reduce((sum, { content }) => sum + content.length, 0);
}

beforeEach(() => {
  FakeLanguageModel.state = "available";
  FakeLanguageModel.failure = null;
  FakeLanguageModel.open.clear();
  FakeLanguageModel.unnamed = [];
  FakeLanguageModel.prompts.length = 0;
  vi.stubGlobal("LanguageModel", FakeLanguageModel);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("loadBuiltInAi", () => {
  it("holds the browser's model", async () => {
    expect((await load()).model).toEqual({
      engine: "built-in-ai",
      modelId: "gemini-nano",
      device: "built-in",
      contextTokens: 9216,
    });
  });

  it("names a language while it is loaded, since Chrome warns in the console without one", async () => {
    await load();
    expect(FakeLanguageModel.unnamed).toEqual([]);
  });

  it("is unavailable where the browser has no such thing, as in every worker", async () => {
    vi.unstubAllGlobals();
    expect(await failureOf()).toEqual({ kind: "built-in-model-unavailable" });
  });

  it("is unavailable where the browser says so", async () => {
    FakeLanguageModel.state = "unavailable";
    expect(await failureOf()).toEqual({ kind: "built-in-model-unavailable" });
    expect(FakeLanguageModel.open.size).toBe(0);
  });

  it("is unavailable where the browser cannot start it after all", async () => {
    vi.spyOn(FakeLanguageModel, "create").mockRejectedValueOnce(new DOMException("Not running.", "NotSupportedError"));
    expect(await failureOf()).toEqual({ kind: "built-in-model-unavailable" });
  });

  it("fails with the browser's own words where a click is needed first", async () => {
    vi.spyOn(FakeLanguageModel, "create").mockRejectedValueOnce(new DOMException("Click first.", "NotAllowedError"));
    expect(await failureOf()).toEqual({ kind: "engine-failed", detail: "NotAllowedError: Click first." });
  });

  it("reports a download without bytes, because the browser tells none", async () => {
    FakeLanguageModel.state = "downloadable";
    const progress: LoadProgress[] = [];
    await loadBuiltInAi(reference, { onProgress: (step) => progress.push(step) });
    expect(progress).toEqual(Array(3).fill({ phase: "downloading", bytesDone: 0, bytesTotal: null }));
  });
});

describe("stream", () => {
  it("gives the text in pieces, and how it ended", async () => {
    const parts = await collect(await load());
    expect(textOf(parts)).toBe("Write a clear text.");
    expect(parts).toHaveLength(5);
    expect(parts.at(-1)).toMatchObject({
      type: "generation-ended",
      reason: "stop",
      usage: { promptTokens: "Rewrite.this".length, completionTokens: 4 },
    });
  });

  it("asks each time in a new session, with all messages, and leaves none behind", async () => {
    const engine = await load();
    await collect(engine);
    await collect(engine);
    expect(FakeLanguageModel.prompts).toEqual([messages, messages]);
    expect(FakeLanguageModel.open.size).toBe(1);
  });

  it("stops at the most tokens that an answer may have", async () => {
    const parts = await collect(await load(), { maxTokens: 2 });
    expect(textOf(parts)).toBe("Write a ");
    expect(parts.at(-1)).toMatchObject({ reason: "length", usage: { completionTokens: 2 } });
    expect(FakeLanguageModel.open.size).toBe(1);
  });

  it("ends as aborted on an abort", async () => {
    const controller = new AbortController();
    const parts = await collect(await load(), { signal: controller.signal }, () => {
      controller.abort();
    });
    expect(parts.at(-1)).toMatchObject({ type: "generation-ended", reason: "aborted" });
    // The piece after the abort may be on its way already.
    expect(parts.length).toBeLessThanOrEqual(3);
    expect(FakeLanguageModel.open.size).toBe(1);
  });

  it("says by how much the prompt is too long", async () => {
    const engine = await load();
    FakeLanguageModel.failure = Object.assign(new Error("Too long."), {
      name: "QuotaExceededError",
      requested: 10_000,
      quota: 9216,
    });
    expect(await collect(engine)).toEqual([
      {
        type: "generation-failed",
        failure: { kind: "context-exceeded", promptTokens: 10_000, answerTokens: 50, contextTokens: 9216 },
      },
    ]);
    expect(FakeLanguageModel.open.size).toBe(1);
  });

  it("gives any other error as a failure", async () => {
    const engine = await load();
    FakeLanguageModel.failure = new Error("odd");
    expect(await collect(engine)).toEqual([
      { type: "generation-failed", failure: { kind: "engine-failed", detail: "Error: odd" } },
    ]);
  });
});

describe("choose", () => {
  const request = { messages, answers: ["A", "B"], signal: new AbortController().signal };

  it("gives all probability to the answer that the browser was held to", async () => {
    expect(await (await load()).choose(request)).toEqual({
      ok: true,
      value: [
        { answer: "A", logProbability: -Infinity },
        { answer: "B", logProbability: 0 },
      ],
    });
    expect(FakeLanguageModel.open.size).toBe(1);
  });

  it("gives an error as a failure", async () => {
    const engine = await load();
    FakeLanguageModel.failure = new Error("odd");
    expect(await engine.choose(request)).toMatchObject({ ok: false, failure: { kind: "engine-failed" } });
  });
});

describe("countTokens", () => {
  it("counts all messages", async () => {
    expect(await (await load()).countTokens(messages)).toEqual({ ok: true, value: "Rewrite.this".length });
    expect(FakeLanguageModel.open.size).toBe(1);
  });
});

describe("unload", () => {
  it("closes the last session", async () => {
    await (await load()).unload();
    expect(FakeLanguageModel.open.size).toBe(0);
  });
});

async function load(): Promise<Engine> {
  const loaded = await loadBuiltInAi(reference, { onProgress: () => undefined });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure));
  return loaded.value;
}

async function failureOf() {
  const loaded = await loadBuiltInAi(reference, { onProgress: () => undefined });
  return loaded.ok ? null : loaded.failure;
}

async function collect(
  engine: Engine,
  { maxTokens = 50, signal = new AbortController().signal } = {},
  onPart: () => void = () => undefined,
): Promise<GenerationPart[]> {
  const parts: GenerationPart[] = [];
  for await (const part of engine.stream({ messages, sampling: { ...sampling, maxTokens }, signal })) {
    parts.push(part);
    onPart();
  }
  return parts;
}

function textOf(parts: readonly GenerationPart[]): string {
  return parts.map((part) => (part.type === "text-delta" ? part.text : "")).join("");
}
