import { afterAll, vi } from "vitest";
import { succeed } from "@/lib/base/result";
import { useModel } from "@/lib/client/models/model-store";
import { optimizerWorker } from "@/lib/client/worker/optimizer-worker";
import type { Engine } from "@/lib/engines/engine";
import type { CatalogEntry } from "@/lib/models/catalog";
import { createBothServices } from "../../../fixtures/both-services";
import { createLockManager } from "../database/lock-manager";
import { FakeWorker } from "../worker/fake-worker";

/** What a test sets of the model, and how often it was asked. */
export const mortal = {
  asked: 0,
  /** The worker dies of this call, counted from 1. */
  deadly: Infinity,
  /** The engine is broken from this call on. */
  losing: Infinity,
  /** Milliseconds before each answer, for what must have come to the page by then. */
  pause: 0,
};

const lost = { kind: "engine-failed", detail: "unplugged" } as const;

/** A worker that is dead answers nothing any more. */
async function count(): Promise<void> {
  mortal.asked += 1;
  await new Promise((resolve) => setTimeout(resolve, mortal.pause));
  if (mortal.asked !== mortal.deadly) return;
  FakeWorker.spawned.at(-1)?.die("out of memory");
  await new Promise(() => undefined);
}

/** Has the page's workers run that engine, which dies as `mortal` says. */
export function useMortalModel(engineOf: () => Engine): void {
  const loadEngine = () => {
    const engine = engineOf();
    return Promise.resolve(
      succeed({
        ...engine,
        async *stream(request) {
          await count();
          if (mortal.asked >= mortal.losing) yield { type: "generation-failed", failure: lost };
          else yield* engine.stream(request);
        },
        async choose(request) {
          await count();
          return mortal.asked >= mortal.losing ? { ok: false, failure: lost } : engine.choose(request);
        },
      } satisfies Engine),
    );
  };
  Object.defineProperty(navigator, "locks", { value: createLockManager(), configurable: true });
  vi.stubGlobal(
    "Worker",
    class extends FakeWorker {
      constructor() {
        super(createBothServices({ loadEngine, clock: () => 0 }));
      }
    },
  );
  afterAll(() => {
    for (const worker of FakeWorker.spawned) worker.terminate();
    vi.unstubAllGlobals();
  });
}

/** In billions of parameters; 4 judge. */
export async function loadMortalModel(parameters = 4): Promise<void> {
  const reference = { engine: "transformers", modelId: "any", dtype: "q8", device: "wasm" } as const;
  const loaded = await optimizerWorker.call((remote, proxy) =>
    remote.loadModel(
      reference,
      proxy(() => undefined),
    ),
  );
  if (!loaded.ok || !loaded.value.ok) throw new Error("The model is loaded.");
  const entry = { pack: "full", parameters } as CatalogEntry;
  useModel.setState({ model: { status: "ready", entry, loaded: loaded.value.value, tokensPerSecond: null } });
}

/** Has a new worker, which knows no answers, do something; the model is lost as told. */
export async function runMortally(
  act: () => Promise<void>,
  { dieAt = Infinity, loseAt = Infinity, parameters = 4 },
): Promise<void> {
  await optimizerWorker.end({ kind: "model-ended-by-stop" });
  await loadMortalModel(parameters);
  mortal.asked = 0;
  mortal.deadly = dieAt;
  mortal.losing = loseAt;
  await act();
  mortal.deadly = mortal.losing = Infinity;
}
