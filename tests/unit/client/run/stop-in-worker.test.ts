import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useModel } from "@/lib/client/models/model-store";
import { stopInWorker } from "@/lib/client/run/stop-in-worker";
import { optimizerWorker } from "@/lib/client/worker/optimizer-worker";
import { succeed } from "@/lib/base/result";
import { scriptedEngine } from "@/lib/engines/scripted";
import { catalog } from "@/lib/models/catalog";
import { createBothServices } from "../../../fixtures/both-services";
import { FakeWorker } from "../worker/fake-worker";

vi.stubGlobal(
  "Worker",
  class extends FakeWorker {
    constructor() {
      const loadEngine = () => Promise.resolve(succeed(scriptedEngine({ answers: [] })));
      super(createBothServices({ loadEngine, clock: () => 0 }));
    }
  },
);

const MINUTE = 60_000;

beforeEach(async () => {
  await optimizerWorker.call((service) => service.ping());
  vi.useFakeTimers({ toFake: ["setTimeout"] });
});

afterEach(async () => {
  vi.useRealTimers();
  useModel.setState({ model: { status: "none" } });
  await optimizerWorker.end({ kind: "worker-died", detail: "" });
});

afterAll(() => {
  vi.unstubAllGlobals();
});

function useDevice(device: "webgpu" | "wasm"): void {
  const loaded = { engine: "web-llm", modelId: "any", device, contextTokens: 4096 } as const;
  useModel.setState({ model: { status: "ready", entry: catalog[0]!, loaded, tokensPerSecond: null } });
}

const isEnded = () => FakeWorker.spawned.at(-1)?.isTerminated === true;
/** Goes on in time, and lets what then ends come to its end. */
async function wait(milliseconds: number): Promise<void> {
  vi.advanceTimersByTime(milliseconds);
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

describe("stopInWorker", () => {
  it("leaves a model on a graphics adapter the time that a long prompt takes there, and then ends it", async () => {
    useDevice("webgpu");
    void stopInWorker("run", () => true);
    await wait(1.5 * MINUTE);
    expect(isEnded()).toBe(false);
    await wait(5 * MINUTE);
    expect(isEnded()).toBe(true);
  });

  it("waits on a processor for the part of the prompt that it reads", async () => {
    useDevice("wasm");
    void stopInWorker("run", () => true);
    await wait(0.5 * MINUTE);
    expect(isEnded()).toBe(false);
    await wait(5 * MINUTE);
    expect(isEnded()).toBe(true);
  });

  it("never costs the model of a run that has obeyed", async () => {
    useDevice("webgpu");
    void stopInWorker("run", () => false);
    await wait(10 * MINUTE);
    expect(isEnded()).toBe(false);
  });
});
