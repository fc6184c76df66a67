import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { succeed } from "@/lib/base/result";
import { createOptimizerWorker } from "@/lib/client/worker/optimizer-worker";
import { FakeWorker } from "./fake-worker";

const never = new Promise<never>(() => undefined);

function connectTo(service: object) {
  return createOptimizerWorker({
    spawn: () => new FakeWorker(service),
    heartbeatMilliseconds: 10,
    stallMilliseconds: 50,
  });
}

beforeEach(() => {
  FakeWorker.spawned.length = 0;
});

afterEach(() => {
  for (const worker of FakeWorker.spawned) worker.terminate();
});

describe("createOptimizerWorker", () => {
  it("starts no worker before the first call, and one for all calls", async () => {
    const worker = connectTo({ countTokens: async () => succeed(3), ping: () => undefined });
    expect(FakeWorker.spawned).toHaveLength(0);
    expect(await worker.call((service) => service.countTokens([]))).toEqual({ ok: true, value: succeed(3) });
    await worker.call((service) => service.countTokens([]));
    expect(FakeWorker.spawned).toHaveLength(1);
  });

  it("hands callbacks over", async () => {
    const worker = connectTo({
      loadModel: (_reference: unknown, onProgress: (progress: unknown) => void) => {
        onProgress({ bytesDone: 1 });
        return { ok: true, value: null };
      },
      ping: () => undefined,
    });
    const seen = vi.fn();
    await worker.call((service, proxy) => service.loadModel({ engine: "web-llm", modelId: "any" }, proxy(seen)));
    await vi.waitFor(() => {
      expect(seen).toHaveBeenCalledWith({ bytesDone: 1 });
    });
  });

  it("gives every open call the worker's death as a failure", async () => {
    const worker = connectTo({ unloadModel: () => never, ping: () => undefined });
    const calls = [worker.call((service) => service.unloadModel()), worker.call((service) => service.unloadModel())];
    await vi.waitFor(() => {
      expect(FakeWorker.spawned).toHaveLength(1);
    });
    FakeWorker.spawned[0]?.die("out of memory");
    const failure = { ok: false, failure: { kind: "worker-died", detail: "out of memory" } };
    expect(await Promise.all(calls)).toEqual([failure, failure]);
    expect(FakeWorker.spawned[0]?.isTerminated).toBe(true);
  });

  it("tells a program that does not load from one that dies", async () => {
    const worker = connectTo({ unloadModel: () => never, ping: () => undefined });
    const call = worker.call((service) => service.unloadModel());
    await worker.warmUp();
    FakeWorker.spawned[0]?.dispatchEvent(new Event("error"));
    expect(await call).toEqual({ ok: false, failure: { kind: "worker-not-started", detail: "" } });
  });

  it("answers the next call from a new worker", async () => {
    const worker = connectTo({ countTokens: async () => succeed(3), ping: () => undefined });
    await worker.warmUp();
    FakeWorker.spawned[0]?.die("gone");
    expect(await worker.call((service) => service.countTokens([]))).toEqual({ ok: true, value: succeed(3) });
    expect(FakeWorker.spawned).toHaveLength(2);
  });

  it("notices a worker that gives no sign of life", async () => {
    const worker = connectTo({ unloadModel: () => never, ping: () => never });
    const outcome = await worker.call((service) => service.unloadModel());
    expect(outcome).toMatchObject({ ok: false, failure: { kind: "worker-stalled" } });
    expect(FakeWorker.spawned[0]?.isTerminated).toBe(true);
  });

  it("leaves a slow worker alone while its heart beats", async () => {
    const worker = connectTo({
      unloadModel: () => new Promise((resolve) => setTimeout(resolve, 150)),
      ping: () => undefined,
    });
    expect(await worker.call((service) => service.unloadModel())).toMatchObject({ ok: true });
  });

  it("ends the worker when asked to, with the reason given", async () => {
    const worker = connectTo({ unloadModel: () => never, ping: () => undefined });
    const call = worker.call((service) => service.unloadModel());
    await worker.end({ kind: "worker-died", detail: "asked" });
    expect(await call).toEqual({ ok: false, failure: { kind: "worker-died", detail: "asked" } });
  });

  it("turns what the service throws into a failure", async () => {
    const worker = connectTo({
      unloadModel: () => {
        throw new Error("a bug");
      },
      ping: () => undefined,
    });
    expect(await worker.call((service) => service.unloadModel())).toEqual({
      ok: false,
      failure: { kind: "engine-failed", detail: "Error: a bug" },
    });
  });

  it("tries again after a worker that could not be started", async () => {
    let tries = 0;
    const worker = createOptimizerWorker({
      spawn: () => {
        tries += 1;
        if (tries === 1) throw new Error("no network");
        return new FakeWorker({ countTokens: async () => succeed(3), ping: () => undefined });
      },
    });
    expect(await worker.call((service) => service.countTokens([]))).toEqual({
      ok: false,
      failure: { kind: "worker-not-started", detail: "Error: no network" },
    });
    expect(await worker.call((service) => service.countTokens([]))).toEqual({ ok: true, value: succeed(3) });
  });
});
