import "fake-indexeddb/auto";
import { vi } from "vitest";
import { succeed, type Result } from "@/lib/base/result";
import { changeCases } from "@/lib/client/lab/edit-set";
import { useLab } from "@/lib/client/lab/lab-store";
import type { OpenSet } from "@/lib/client/lab/lab-state";
import { useModel } from "@/lib/client/models/model-store";
import { useRun } from "@/lib/client/run/run-store";
import { optimizerWorker } from "@/lib/client/worker/optimizer-worker";
import type { Engine } from "@/lib/engines/engine";
import type { CatalogEntry } from "@/lib/models/catalog";
import type { Case } from "@/lib/records/case";
import type { ReadCases } from "@/lib/transfer/cases/case-file";
import { createBothServices } from "../../../fixtures/both-services";
import { colourRows, plainTools, plantedEngine, steppingClock } from "../../search/planted";
import { FakeWorker } from "../worker/fake-worker";
import { createLockManager } from "../database/lock-manager";

/** What happens before a request is answered; `asked` counts those of all models that were loaded since `reset`. */
let before: (asked: number) => void | Promise<void> = () => undefined;
let asked = 0;

Object.defineProperty(navigator, "locks", { value: createLockManager(), configurable: true });
vi.stubGlobal(
  "Worker",
  class extends FakeWorker {
    constructor() {
      super(
        createBothServices({
          loadEngine: async () => succeed(watchedEngine()),
          clock: steppingClock(),
          createRowTools: async () => plainTools,
        }),
      );
    }
  },
);

/** Answers by what is asked alone, so that a model that was loaded again answers as the one before. */
function watchedEngine(): Engine {
  const { engine } = plantedEngine();
  return {
    ...engine,
    async *stream(request) {
      asked += 1;
      await before(asked);
      yield* engine.stream(request);
    },
  };
}

/** From here on requests are counted anew, and this happens before each is answered. */
export function watchRequests(whenAsked: (asked: number) => void | Promise<void> = () => undefined): void {
  asked = 0;
  before = whenAsked;
}

export function requestsMade(): number {
  return asked;
}

export async function loadModel(): Promise<void> {
  const reference = { engine: "transformers", modelId: "any", dtype: "q8", device: "wasm" } as const;
  const loaded = await optimizerWorker.call((remote, proxy) =>
    remote.loadModel(
      reference,
      proxy(() => undefined),
    ),
  );
  if (!loaded.ok || !loaded.value.ok) throw new Error("The model was not loaded.");
  useModel.setState({
    // Of the entry nothing is read here.
    model: { status: "ready", entry: {} as CatalogEntry, loaded: loaded.value.value, tokensPerSecond: null },
  });
}

/** The browser ends the worker, for want of memory, while something is asked of it. */
export async function killWorker(): Promise<void> {
  FakeWorker.spawned.at(-1)?.die("out of memory");
  // What dies answers nothing more.
  await new Promise(() => undefined);
}

export function endWorkers(): void {
  for (const worker of FakeWorker.spawned) worker.terminate();
}

export const colourSet = (rows: number): Pick<ReadCases, "set" | "cases"> => ({
  set: {
    name: "Colours",
    prompts: [
      { id: "long", label: "long", text: "Is this colour light or dark? {{colour}}" },
      { id: "short", label: "short", text: "Light or dark, in one word: {{colour}}" },
    ],
    demands: [],
    derivedMetrics: [],
    source: null,
  },
  cases: colourRows(rows),
});

export function shown(): OpenSet {
  const { open } = useLab.getState();
  if (open === null) throw new Error("No set is open.");
  return open;
}

export function isIdle(): boolean {
  return useRun.getState().run.status === "idle";
}

/** What must be a text here. */
export function textOf(value: unknown): string {
  if (typeof value !== "string") throw new Error("It is no text.");
  return value;
}

/** Changes one row of the open set. */
export function changeCase(id: string, changes: Partial<Omit<Case, "id">>): Promise<Result<unknown>> {
  return changeCases((cases) => cases.map((entry) => (entry.id === id ? { ...entry, ...changes } : entry)));
}
