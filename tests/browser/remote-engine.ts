import { proxy, wrap, type Remote } from "comlink";
import { succeed, type Result } from "../../lib/base/result";
import type { Engine, GenerationPart, GenerationRequest, LoadOptions, LoadProgress } from "../../lib/engines/engine";
import type { WorkerModelReference } from "../../lib/engines/load-engine";
import type { EngineWorkerService } from "./engine.worker";

export interface EngineWorker {
  readonly service: Remote<EngineWorkerService>;
  readonly load: (
    reference: WorkerModelReference,
    onProgress?: (progress: LoadProgress) => void,
    onlyOnce?: LoadOptions["onlyOnce"],
  ) => Promise<Result<Engine>>;
  readonly end: () => void;
}

/** A new worker of `engine.worker.ts`; what it loads is an `Engine` on this side too. */
export function startEngineWorker(): EngineWorker {
  const worker = new Worker(new URL("./engine.worker.ts", import.meta.url), { type: "module" });
  const service = wrap<EngineWorkerService>(worker);
  return {
    service,
    async load(reference, onProgress = () => undefined, onlyOnce) {
      const result = await service.load(reference, proxy(onProgress), onlyOnce);
      if (!result.ok) return result;
      return succeed<Engine>({
        model: result.value,
        stream: (request) => pullParts(service, request),
        choose: ({ messages, answers }) => service.choose({ messages, answers }),
        countTokens: (messages) => service.countTokens(messages),
        unload: () => service.unload(),
      });
    },
    end: () => {
      worker.terminate();
    },
  };
}

/** Asks for each part by a message, so what the worker has written is never ahead of the reader. */
async function* pullParts(
  service: Remote<EngineWorkerService>,
  { messages, sampling, signal }: GenerationRequest,
): AsyncGenerator<GenerationPart> {
  const abort = () => void service.abort();
  signal.addEventListener("abort", abort);
  try {
    await service.start({ messages, sampling }, signal.aborted);
    for (let part = await service.next(); part !== null; part = await service.next()) yield part;
  } finally {
    signal.removeEventListener("abort", abort);
    await service.leave();
  }
}
