import { afterEach, describe, expect, it } from "vitest";
import { startEngineWorker, type EngineWorker } from "./remote-engine";
import { tinyDecoder } from "./tiny-decoder";

const workers: EngineWorker[] = [];
const sampling = { temperature: 0, topP: 1, seed: 1, maxTokens: 8 };

/** Each test starts from a runtime that has seen nothing. */
function startWorker(): EngineWorker {
  const worker = startEngineWorker();
  workers.push(worker);
  return worker;
}

describe("loadTransformers", () => {
  afterEach(() => {
    for (const worker of workers.splice(0)) worker.end();
  });

  const failureOf = async (reference: ReturnType<typeof tinyDecoder>) => {
    const result = await startWorker().load(reference);
    return result.ok ? null : result.failure;
  };

  it.each([
    ["config-missing", "config.json", 404],
    ["tokenizer-missing", "tokenizer_config.json", 404],
    ["weights-missing", "onnx/model_quantized.onnx", 404],
    ["weights-forbidden", "onnx/model_quantized.onnx", 403],
    ["weights-unavailable", "onnx/model_quantized.onnx", 503],
    ["weights-broken-off", "onnx/model_quantized.onnx", null],
  ] as const)("names the file and the status where a download fails (%s)", async (mode, file, status) => {
    const reference = tinyDecoder(mode);
    const url = `${reference.baseAddress}/tiny-decoder/${file}`;
    expect(await failureOf(reference)).toMatchObject({ kind: "download-failed", url, status });
  });

  it("says that no answer came where there is no host", async () => {
    const failure = await failureOf(tinyDecoder("good", { baseAddress: "http://127.0.0.1:9" }));
    expect(failure).toMatchObject({ kind: "download-failed", status: null });
  });

  it.each(["config-is-html", "weights-are-html", "weights-cut", "template-missing"] as const)(
    "calls a model damaged whose files are not what they should be (%s)",
    async (mode) => {
      expect(await failureOf(tinyDecoder(mode))).toMatchObject({ kind: "model-damaged" });
    },
  );

  it("computes on the processor with the smaller runtime, which knows no GPU", async () => {
    const worker = startWorker();
    expect((await worker.load(tinyDecoder())).ok).toBe(true);
    expect(await worker.service.fetchedPrograms()).toEqual(["ort-wasm-simd-threaded.wasm"]);
  });

  it("reads a chat template that has a file of its own", async () => {
    const result = await startWorker().load(tinyDecoder("template-apart"));
    expect(result.ok).toBe(true);
  });

  it.each([
    ["webgpu", "q8", { kind: "webgpu-unavailable" }],
    ["gpu-adapter", "q8", { kind: "gpu-adapter-missing" }],
    ["half-precision", "q4f16", { kind: "gpu-feature-missing", feature: "shader-f16" }],
  ] as const)("finds out before it downloads that a machine has no %s", async (what, dtype, failure) => {
    const worker = startWorker();
    await worker.service.takeAway(what);
    const result = await worker.load(tinyDecoder("good", { device: "webgpu", dtype }), () => {
      throw new Error("It began to download.");
    });
    expect(result).toEqual({ ok: false, failure });
  });

  it("says so where the address is none", async () => {
    const failure = await failureOf(tinyDecoder("good", { baseAddress: "not an address" }));
    expect(failure).toMatchObject({ kind: "download-failed", url: "not an address", status: null });
  });

  it("loads where the browser has no storage for files", async () => {
    const worker = startWorker();
    await worker.service.takeAway("storage");
    expect((await worker.load(tinyDecoder("template-apart"))).ok).toBe(true);
  });

  it("loads a model that the storage has no room for", async () => {
    const worker = startWorker();
    await worker.service.takeAway("room");
    expect((await worker.load(tinyDecoder())).ok).toBe(true);
  });

  it("loads from its cache where the network is gone", async () => {
    const worker = startWorker();
    expect((await worker.load(tinyDecoder())).ok).toBe(true);
    await worker.service.takeAway("network");
    expect((await worker.load(tinyDecoder())).ok).toBe(true);
  });

  it("goes on writing where its cache is wiped while it is loaded, and is fetched again the next time", async () => {
    const worker = startWorker();
    const loaded = await worker.load(tinyDecoder());
    await caches.delete("transformers-cache");
    const request = { messages: [{ role: "user" as const, content: "Please improve this." }], sampling };
    const { end } = await worker.service.writeFreely(request);
    expect([loaded.ok, end.type]).toEqual([true, "generation-ended"]);
    const next = startWorker();
    expect((await next.load(tinyDecoder())).ok).toBe(true);
    expect(await (await caches.open("transformers-cache")).keys()).not.toEqual([]);
  });

  it("asks again for a file that was missing", async () => {
    const worker = startWorker();
    const reference = tinyDecoder("tokenizer-late");
    expect((await worker.load(reference)).ok).toBe(false);
    expect((await worker.load(reference)).ok).toBe(true);
  });

  it("keeps no file of a damaged model", async () => {
    const keptFiles = async (reference: ReturnType<typeof tinyDecoder>) => {
      const requests = await (await caches.open("transformers-cache")).keys();
      return requests.filter(({ url }) => url.startsWith(reference.baseAddress));
    };
    const [whole, damaged] = [tinyDecoder("good"), tinyDecoder("config-is-html")];
    await startWorker().load(whole);
    await startWorker().load(damaged);
    expect(await keptFiles(whole)).not.toEqual([]);
    expect(await keptFiles(damaged)).toEqual([]);
  });

  it("asks for a new worker, and blames no whole model, after the runtime has failed", async () => {
    const worker = startWorker();
    await worker.load(tinyDecoder("weights-cut"));
    const second = await worker.load(tinyDecoder("good"));
    expect(second.ok || second.failure.kind).toBe("engine-failed");
    expect((await startWorker().load(tinyDecoder("good"))).ok).toBe(true);
  });
});
