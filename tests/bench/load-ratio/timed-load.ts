import type { WorkerModelReference } from "@/lib/engines/load-engine";

/** What a worker of this folder is to do. */
export interface TimedOrder {
  readonly reference: WorkerModelReference;
  /** That it writes once the model is ready; 0 for none. */
  readonly tokens: number;
}

/**
 * What it answers: the seconds from the order to the model being ready, and the tokens a second from the first one to the
 * last; or why there are none.
 */
export type TimedLoad =
  { readonly seconds: number; readonly tokensPerSecond: number | null } | { readonly error: string };

/** Writes greedily, and gives the time of each token but the first. */
export type Write = (request: string, tokens: number) => Promise<Written>;

interface Written {
  /** After the first one. */
  readonly tokens: number;
  readonly milliseconds: number;
}

/** The same for all, and long enough an answer. */
const REQUEST = "Write a long story about a bee that is late for school.";

/** Takes one order; each worker is good for one. The time of the load holds the fetching of the engine's program. */
export function answerWithTime(load: (reference: WorkerModelReference) => Promise<Write>): void {
  async function obey({ reference, tokens }: TimedOrder): Promise<TimedLoad> {
    const startedAt = performance.now();
    const write = await load(reference);
    const seconds = (performance.now() - startedAt) / 1000;
    if (tokens === 0) return { seconds, tokensPerSecond: null };
    const written = await write(REQUEST, tokens);
    return { seconds, tokensPerSecond: (1000 * written.tokens) / written.milliseconds };
  }
  addEventListener("message", ({ data }: MessageEvent<TimedOrder>) => {
    obey(data)
      .catch((error: unknown): TimedLoad => ({ error: error instanceof ErrorEvent ? error.message : String(error) }))
      .then(postMessage, () => undefined);
  });
}

/** The time between the first of these moments and the last, for libraries that tell each token. */
export function betweenTokens(times: readonly number[]): Written {
  return { tokens: times.length - 1, milliseconds: (times.at(-1) ?? NaN) - (times[0] ?? NaN) };
}
