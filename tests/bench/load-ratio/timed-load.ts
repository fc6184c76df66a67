import type { WorkerModelReference } from "@/lib/engines/load-engine";

/** What a worker of this folder answers: the seconds from the order to the model being ready, or why it is not. */
export type TimedLoad = { readonly seconds: number } | { readonly error: string };

/** Takes one order to load a model; each worker is good for one. The time holds the fetching of the engine's program. */
export function answerWithTime(load: (reference: WorkerModelReference) => Promise<void>): void {
  addEventListener("message", ({ data }: MessageEvent<WorkerModelReference>) => {
    const startedAt = performance.now();
    load(data).then(
      () => {
        postMessage({ seconds: (performance.now() - startedAt) / 1000 } satisfies TimedLoad);
      },
      (error: unknown) => {
        postMessage({ error: String(error) } satisfies TimedLoad);
      },
    );
  });
}
