import { requestHash } from "@/lib/calls/request-hash";
import { modelIdOf } from "@/lib/calls/model-id";
import type { Engine, GenerationPart, GenerationRequest } from "@/lib/engines/engine";

type Ended = Extract<GenerationPart, { type: "generation-ended" }>;

/** What a model wrote when it was asked, and how long it took then. */
export interface RememberedAnswer {
  /** The hash of the request. */
  readonly prompt: string;
  readonly text: string;
  readonly end: Ended;
}

export interface AnswerMemory {
  readonly get: (hash: string) => RememberedAnswer | undefined;
  readonly set: (answer: RememberedAnswer) => void;
}

/**
 * The same engine, which is asked each greedy request once: the same request leads to the same answer. It stands below the
 * calls, so an answer that is remembered counts as a call, and has the timings of the time when it was written.
 */
export function rememberAnswers(engine: Engine, memory: AnswerMemory): Engine {
  const counts = new Map<string, ReturnType<Engine["countTokens"]>>();
  return {
    ...engine,
    async *stream(request) {
      if (request.sampling.temperature !== 0) {
        yield* engine.stream(request);
        return;
      }
      const { messages, sampling } = request;
      const prompt = await requestHash({ modelId: modelIdOf(engine), messages, sampling });
      const known = memory.get(prompt);
      if (known === undefined) yield* write(engine, request, (text, end) => memory.set({ prompt, text, end }));
      else {
        if (known.text !== "") yield { type: "text-delta", text: known.text };
        yield known.end;
      }
    },
    countTokens(messages) {
      const key = JSON.stringify(messages);
      const count = counts.get(key) ?? engine.countTokens(messages);
      counts.set(key, count);
      return count;
    },
  };
}

async function* write(
  engine: Engine,
  request: GenerationRequest,
  keep: (text: string, end: Ended) => void,
): AsyncGenerator<GenerationPart> {
  let text = "";
  for await (const part of engine.stream(request)) {
    if (part.type === "text-delta") text += part.text;
    // A loop is broken off in the same place each time.
    if (part.type === "generation-ended") keep(text, part);
    yield part;
  }
}
