import { transfer, type Remote } from "comlink";

import type { ChoiceRequest, Engine, GenerationPart, GenerationRequest, LoadedModel } from "./engine";

/**
 * An engine that lives on another thread, made fit for Comlink: a stream crosses as a transferred `ReadableStream`, and
 * an abort as the call of `stop`, since neither an iterator nor a signal can be sent.
 */
export interface EngineOffer extends Pick<Engine, "countTokens" | "unload"> {
  stream(request: Omit<GenerationRequest, "signal">): ReadableStream<GenerationPart>;
  choose(request: Omit<ChoiceRequest, "signal">): ReturnType<Engine["choose"]>;
  /** Aborts what runs. */
  stop(): void;
}

/** The end of the thread that has the engine: hand the result over with Comlink's `proxy`. */
export function offerEngine(engine: Engine): EngineOffer {
  let running = new AbortController();
  const start = (): AbortSignal => {
    running = new AbortController();
    return running.signal;
  };
  return {
    stream: (request) => {
      const stream = streamOf(engine.stream({ ...request, signal: start() }));
      return transfer(stream, [stream]);
    },
    choose: (request) => engine.choose({ ...request, signal: start() }),
    stop: () => running.abort(),
    countTokens: (messages) => engine.countTokens(messages),
    unload: () => engine.unload(),
  };
}

/** The end of the thread that uses the engine. `model` is the offered engine's own. */
export function adoptEngine(offer: Remote<EngineOffer>, model: LoadedModel): Engine {
  const stop = () => void offer.stop();
  return {
    model,
    async *stream({ signal, ...request }) {
      signal.addEventListener("abort", stop);
      try {
        const parts = await offer.stream(request);
        // An abort from before the stream had begun found nothing to stop.
        if (signal.aborted) stop();
        yield* parts;
      } finally {
        signal.removeEventListener("abort", stop);
      }
    },
    async choose({ signal, ...request }) {
      signal.addEventListener("abort", stop);
      try {
        const choosing = offer.choose(request);
        // An abort from before found nothing to stop.
        if (signal.aborted) stop();
        return await choosing;
      } finally {
        signal.removeEventListener("abort", stop);
      }
    },
    countTokens: (messages) => offer.countTokens(messages),
    unload: () => offer.unload(),
  };
}

/** Each part is asked for when it is wanted, so the engine writes no faster than it is read. */
function streamOf(parts: AsyncIterable<GenerationPart>): ReadableStream<GenerationPart> {
  const iterator = parts[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await iterator.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
