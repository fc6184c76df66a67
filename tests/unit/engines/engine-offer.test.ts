import { expose, proxy, wrap, type Remote } from "comlink";
import { afterEach, describe, expect, it, vi } from "vitest";

import { fail, succeed } from "../../../lib/base/result";
import type { Engine, GenerationPart, GenerationRequest } from "../../../lib/engines/engine";
import { adoptEngine, offerEngine, type EngineOffer } from "../../../lib/engines/engine-offer";

const request = { messages: [], sampling: { temperature: 0, topP: 1, seed: 1, maxTokens: 9 } };
const stopped = { kind: "engine-failed", detail: "The choice was stopped." } as const;
const ports: MessagePort[] = [];

afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

describe("an engine that is offered by one thread and adopted by another", () => {
  it("streams all parts, in order", async () => {
    const engine = adopt({ stream: () => write(["a", "b"], new AbortController().signal) });
    expect(await collect(engine, new AbortController().signal)).toEqual([
      { type: "text-delta", text: "a" },
      { type: "text-delta", text: "b" },
      ended("stop"),
    ]);
  });

  it("hands an abort on, and the stream ends as the engine says", async () => {
    const engine = adopt({ stream: ({ signal }) => write(Array(1000).fill("a"), signal) });
    const controller = new AbortController();
    const parts = await collect(engine, controller.signal, (count) => {
      if (count === 2) controller.abort();
    });
    expect(parts.at(-1)).toEqual(ended("aborted"));
    expect(parts.length).toBeLessThan(100);
  });

  it("hands an abort on from before the stream began", async () => {
    const engine = adopt({ stream: ({ signal }) => write(Array(1000).fill("a"), signal) });
    const parts = await collect(engine, AbortSignal.abort());
    expect(parts.at(-1)).toEqual(ended("aborted"));
  });

  it("ends the engine's stream where the reader leaves it", async () => {
    const left = vi.fn();
    const engine = adopt({ stream: ({ signal }) => write(Array(1000).fill("a"), signal, left) });
    for await (const part of engine.stream({ ...request, signal: new AbortController().signal })) {
      expect(part.type).toBe("text-delta");
      break;
    }
    await vi.waitFor(() => {
      expect(left).toHaveBeenCalledOnce();
    });
  });

  it("hands an abort on from before the choice was asked for, and from while it is made", async () => {
    const engine = adopt({
      // As an engine does: it ends when it hears the signal.
      choose: ({ signal }) =>
        new Promise((resolve) => {
          signal.addEventListener("abort", () => resolve(fail(stopped)));
        }),
    });
    const question = { messages: [], answers: ["A", "B"] };
    expect(await engine.choose({ ...question, signal: AbortSignal.abort() })).toEqual({ ok: false, failure: stopped });
    const controller = new AbortController();
    const choosing = engine.choose({ ...question, signal: controller.signal });
    controller.abort();
    expect(await choosing).toEqual({ ok: false, failure: stopped });
  });

  it("hands on choices, also those without a probability, counts and the unloading", async () => {
    const unload = vi.fn(() => Promise.resolve());
    const choice = [
      { answer: "A", logProbability: 0 },
      { answer: "B", logProbability: -Infinity },
    ];
    const engine = adopt({
      choose: () => Promise.resolve(succeed(choice)),
      countTokens: (messages) => Promise.resolve(succeed(messages.length)),
      unload,
    });
    const signal = new AbortController().signal;
    expect(await engine.choose({ messages: [], answers: ["A", "B"], signal })).toEqual({ ok: true, value: choice });
    expect(await engine.countTokens([{ role: "user", content: "one" }])).toEqual({ ok: true, value: 1 });
    await engine.unload();
    expect(unload).toHaveBeenCalledOnce();
    expect(engine.model.modelId).toBe("page-model");
  });
});

const model = { engine: "built-in-ai", modelId: "page-model", device: "built-in", contextTokens: 100 } as const;

/** Over a real message channel, as between a page and its worker. */
function adopt(parts: Partial<Engine>): Engine {
  const unused = () => {
    throw new Error("This call was not expected.");
  };
  const engine = { model, stream: unused, choose: unused, countTokens: unused, unload: unused, ...parts };
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  // The worker gets the offer as the argument of a call; here it is read from an object that stands for the call.
  expose({ offer: proxy(offerEngine(engine)) }, port1);
  const { offer } = wrap<{ offer: EngineOffer }>(port2);
  // Comlink's type for a property that is a proxy does not say that its methods can be called.
  return adoptEngine(offer as unknown as Remote<EngineOffer>, model);
}

async function* write(
  texts: readonly string[],
  signal: GenerationRequest["signal"],
  onLeft: () => void = () => undefined,
): AsyncGenerator<GenerationPart> {
  let isComplete = false;
  try {
    for (const text of texts) {
      // As an engine does: the thread reads its messages between two tokens.
      await new Promise((resolve) => setTimeout(resolve));
      if (signal.aborted) {
        isComplete = true;
        yield ended("aborted");
        return;
      }
      yield { type: "text-delta", text };
    }
    isComplete = true;
    yield ended("stop");
  } finally {
    if (!isComplete) onLeft();
  }
}

function ended(reason: "stop" | "aborted"): GenerationPart {
  return {
    type: "generation-ended",
    reason,
    usage: { promptTokens: 1, completionTokens: 2 },
    timings: { prefillMilliseconds: 3, decodeMilliseconds: 4 },
  };
}

async function collect(
  engine: Engine,
  signal: AbortSignal,
  onPart: (count: number) => void = () => undefined,
): Promise<GenerationPart[]> {
  const parts: GenerationPart[] = [];
  for await (const part of engine.stream({ ...request, signal })) {
    parts.push(part);
    onPart(parts.length);
  }
  return parts;
}
