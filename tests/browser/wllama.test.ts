import { beforeAll, describe, expect, it } from "vitest";
import { ggufFolder } from "../../lib/model-files/model-folder";
import { isModelBusy } from "../../lib/model-files/model-lock";
import { describeEngineContract } from "./engine-contract";
import { startWorker, writing } from "./engine-workers";
import { ggufText, serveGguf, tinyGguf, tinyGgufBytes } from "./tiny-gguf";

describeEngineContract("wllama", {
  load: (onProgress) => startWorker().load(tinyGguf(), onProgress),
  broken: {
    load: async () => startWorker().load(tinyGguf({ files: [await serveGguf("page.gguf", "<!doctype html>")] })),
    kind: "model-damaged",
  },
  knownText: ggufText,
  controlToken: "<|end|>",
  // Each of its tokens is chosen by the one before alone.
  betterAndWorse: null,
});

describe("the engine of wllama", () => {
  const worker = startWorker();
  beforeAll(async () => {
    await worker.service.watchWorkers();
    expect((await worker.load(tinyGguf())).ok).toBe(true);
  });

  it("reads the stop that the page sends while it writes", async () => {
    const stream = worker.service.writeFreely(writing("Please improve this."));
    void worker.service.abort();
    const { end, texts, deltasAtAbort } = await stream;
    expect(end).toMatchObject({ type: "generation-ended", reason: "aborted" });
    expect(texts.length).toBeLessThanOrEqual((deltasAtAbort ?? 0) + 1);
  });

  it("writes characters of several tokens whole", async () => {
    const { texts } = await worker.service.writeFreely(writing("Please improve this."));
    expect(texts.filter((text) => text.includes("\ufffd"))).toEqual([]);
    expect(texts.at(-1)).toContain("📧");
  });

  it("speaks to the model in the format that a person chose", async () => {
    const own = startWorker();
    expect((await own.load(tinyGguf({ chatTemplate: "{{ messages[0]['content'] }}" }))).ok).toBe(true);
    expect(await own.service.countTokens([{ role: "user", content: "x" }])).toEqual({ ok: true, value: 1 });
  });

  it("says that its worker is gone, in the middle of a text and whenever it is asked afterwards", async () => {
    const stream = worker.service.writeFreely(writing("Please improve this."));
    await worker.service.breakWorkers();
    const lost = { type: "generation-failed", failure: { kind: "worker-died" } };
    expect((await stream).end).toMatchObject(lost);
    expect((await worker.service.writeFreely(writing("Please improve this."))).end).toMatchObject(lost);
    expect(await worker.service.loss()).toMatchObject({ kind: "worker-died" });
  });
});

describe("loadWllama", () => {
  const failureOf = async (name: string, bytes: BlobPart) => {
    const result = await startWorker().load(tinyGguf({ files: [await serveGguf(name, bytes)] }));
    return result.ok ? null : result.failure;
  };

  it("tells a file that is cut off from one that is whole", async () => {
    const bytes = await tinyGgufBytes();
    expect(await failureOf("cut.gguf", bytes.slice(0, -1000))).toMatchObject({ kind: "model-damaged" });
    // Nothing of it is kept: the next time it is fetched again.
    expect(await failureOf("cut.gguf", bytes)).toBeNull();
  });

  it("names the architecture that llama.cpp does not know", async () => {
    const bytes = await tinyGgufBytes(["llama", "lambs"]);
    expect(await failureOf("lambs.gguf", bytes)).toMatchObject({
      kind: "model-architecture-unknown",
      architecture: "lambs",
    });
  });

  it("says that a model lacks a part which its architecture needs", async () => {
    const bytes = await tinyGgufBytes(["blk.0.attn_q", "blk.0.attn_x"]);
    expect(await failureOf("lacking.gguf", bytes)).toMatchObject({ kind: "model-architecture-unknown" });
  });

  it("says so where the host does not have the file, or the address is none", async () => {
    const [file] = tinyGguf().files;
    const missing = `${file ?? ""}.missing.gguf`;
    const results = await Promise.all(
      [missing, "not an address"].map((url) => startWorker().load(tinyGguf({ files: [url] }))),
    );
    expect(results.map((result) => (result.ok ? null : result.failure.kind))).toEqual([
      expect.stringMatching(/^download-/),
      "download-failed",
    ]);
  });

  it.each([
    ["memory", { kind: "memory-exceeded" }],
    ["large-memory", { kind: "browser-feature-missing", feature: "large-memory" }],
  ] as const)("says so where the browser gives it no %s", async (what, failure) => {
    const worker = startWorker();
    await worker.service.takeAway(what);
    const result = await worker.load(tinyGguf());
    expect(result).toMatchObject({ ok: false, failure });
  });

  it("ends its worker where the GPU is lost while it loads", async () => {
    const worker = startWorker();
    await worker.service.watchWorkers();
    await worker.service.loseGpuOfWorkers();
    const result = await worker.load(tinyGguf({ device: "webgpu" }));
    expect(result).toMatchObject({ ok: false, failure: { kind: "gpu-device-lost" } });
    expect(await worker.service.endedWorkers()).toBe(1);
  });

  it("holds nothing of a model whose chat format cannot be read", async () => {
    const worker = startWorker();
    await worker.service.watchWorkers();
    const files = [await serveGguf("unreadable.gguf", await tinyGgufBytes())];
    const result = await worker.load(tinyGguf({ files, chatTemplate: "{% if messages %}" }));
    expect(result).toMatchObject({ ok: false, failure: { kind: "engine-failed" } });
    expect(await worker.service.endedWorkers()).toBe(1);
    expect(await isModelBusy(ggufFolder(files))).toBe(false);
  });

  it("loads from its cache where the network is gone, and again after it was unloaded", async () => {
    const worker = startWorker();
    expect((await worker.load(tinyGguf())).ok).toBe(true);
    await worker.service.unload();
    expect((await worker.load(tinyGguf())).ok).toBe(true);
    expect((await worker.service.writeFreely(writing("Please improve this."))).texts.join("")).toBe(ggufText);
  });

  it("writes the same text on a GPU", async () => {
    const worker = startWorker();
    const loaded = await worker.load(tinyGguf({ device: "webgpu" }));
    expect(loaded).toMatchObject({ ok: true, value: { model: { device: "webgpu" } } });
    const { texts } = await worker.service.writeFreely(writing("Please improve this.", 12));
    expect(texts.join("")).not.toBe("");
    expect(ggufText.startsWith(texts.join(""))).toBe(true);
  });
});
