import { afterEach, describe, expect, it } from "vitest";
import { cdp } from "vitest/browser";

import type { LoadProgress } from "../../lib/engines/engine";
import { startEngineWorker, type EngineWorker } from "./remote-engine";

const folder = `${location.origin}/made-up/model/`;
const reference = {
  engine: "web-llm" as const,
  modelId: "made-up-model",
  addresses: { weights: folder, library: `${folder}library.wasm` },
};

const shards = ["params_shard_0.bin", "params_shard_1.bin", "params_shard_2.bin"];
const shardSize = 4096;

const config = {
  quantization: "q4f32_1",
  context_window_size: 1024,
  tokenizer_files: ["tokenizer.json"],
  conv_template: { role_templates: { user: "{user_message}" } },
};

/** A whole folder, a few kB small. Its library is valid WebAssembly, but empty: no load gets further than to start it. */
const wholeFolder: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>> = {
  "mlc-chat-config.json": JSON.stringify(config),
  "tensor-cache.json": JSON.stringify({ records: shards.map((dataPath) => ({ dataPath, nbytes: shardSize })) }),
  "tokenizer.json": "{}",
  "library.wasm": new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]),
  ...Object.fromEntries(shards.map((shard) => [shard, new Uint8Array(shardSize)])),
};
const reachedTheLibrary = { kind: "model-library-unusable" };

let worker: EngineWorker = startEngineWorker();

afterEach(async () => {
  worker.end();
  worker = startEngineWorker();
  for (const name of await caches.keys()) await caches.delete(name);
  for (const name of Object.keys(wholeFolder)) await take(name);
});

describe("loadWebLlm", () => {
  it("reads a whole folder, in bytes that never go back, up to the point where WebLLM takes over", async () => {
    await putFolder();
    const progress: LoadProgress[] = [];
    expect(await failureOf(reference, (step) => progress.push(step))).toMatchObject(reachedTheLibrary);
    // The reports cross on a port of their own and may come after the result.
    const end = { phase: "downloading", bytesDone: folderSize(), bytesTotal: folderSize() };
    await expect.poll(() => progress.at(-1)).toEqual(end);
    const bytes = progress.map(({ bytesDone }) => bytesDone);
    expect(bytes).toEqual(bytes.toSorted((one, other) => one - other));
    expect(progress[0]?.bytesTotal).toBeNull();
  });

  it("reads the list of shards under its older name", async () => {
    await putFolder({ "ndarray-cache.json": wholeFolder["tensor-cache.json"] ?? "" });
    await take("tensor-cache.json");
    expect(await failureOf()).toMatchObject(reachedTheLibrary);
    await take("ndarray-cache.json");
  });

  it("knows no model that is neither on WebLLM's list nor at an address", async () => {
    expect(await failureOf({ engine: "web-llm", modelId: "no-such-model" })).toEqual({
      kind: "model-unknown",
      modelId: "no-such-model",
    });
  });

  describe("before it downloads anything", () => {
    const noProgress = () => {
      throw new Error("It began to download.");
    };

    it("misses WebGPU", async () => {
      await worker.service.takeAway("webgpu");
      expect(await failureOf(reference, noProgress)).toEqual({ kind: "webgpu-unavailable" });
    });

    it("misses an adapter", async () => {
      await worker.service.takeAway("gpu-adapter");
      expect(await failureOf(reference, noProgress)).toEqual({ kind: "gpu-adapter-missing" });
    });

    it("misses half precision, which the software adapter does not have", async () => {
      expect(await failureOf({ engine: "web-llm", modelId: "SmolLM2-360M-Instruct-q4f16_1-MLC" }, noProgress)).toEqual({
        kind: "gpu-feature-missing",
        feature: "shader-f16",
      });
    });
  });

  it("misses half precision when it has read no more than the config of a model with a plain name", async () => {
    await put("mlc-chat-config.json", JSON.stringify({ ...config, quantization: "q4f16_1" }));
    expect(await failureOf()).toEqual({ kind: "gpu-feature-missing", feature: "shader-f16" });
  });

  it.each(Object.keys(wholeFolder).filter((name) => name !== "tensor-cache.json"))(
    "names the address and the status where %s is missing",
    async (name) => {
      await putFolder();
      await take(name);
      expect(await failureOf()).toMatchObject({ kind: "download-failed", url: `${folder}${name}`, status: 404 });
    },
  );

  it("names the newer list of shards where both are missing", async () => {
    await putFolder();
    await take("tensor-cache.json");
    expect(await failureOf()).toMatchObject({
      kind: "download-failed",
      url: `${folder}tensor-cache.json`,
      status: 404,
    });
  });

  it("says that no answer came where there is no server", async () => {
    const addresses = { weights: "http://127.0.0.1:9/model/", library: "http://127.0.0.1:9/library.wasm" };
    expect(await failureOf({ ...reference, addresses })).toMatchObject({ kind: "download-failed", status: null });
  });

  it.each(["mlc-chat-config.json", "tensor-cache.json", "tokenizer.json", "library.wasm", "params_shard_1.bin"])(
    "tells a web page in place of %s from the file, and keeps nothing of it",
    async (name) => {
      await putFolder();
      // As long as a shard, so that its size tells nothing.
      await put(name, "<!doctype html>".padEnd(shardSize), "text/html; charset=utf-8");
      const url = `${folder}${name}`;
      expect(await failureOf()).toEqual({ kind: "download-is-page", url, from: url });
      await put(name, wholeFolder[name] ?? "");
      expect(await failureOf()).toMatchObject(reachedTheLibrary);
    },
  );

  it.each(["mlc-chat-config.json", "tensor-cache.json", "tokenizer.json"])(
    "calls the model damaged where %s is no JSON, and keeps nothing of it",
    async (name) => {
      await putFolder({ [name]: '{"records": [' });
      expect(await failureOf()).toEqual({ kind: "model-damaged", detail: `${folder}${name}` });
      await put(name, wholeFolder[name] ?? "");
      expect(await failureOf()).toMatchObject(reachedTheLibrary);
    },
  );

  it("reads SentencePiece's own file where a folder has no other tokenizer, and calls a cut one damaged", async () => {
    // One piece of the text "a".
    const pieces = new Uint8Array([10, 3, 10, 1, 97]);
    const own = { ...config, tokenizer_files: ["tokenizer.model"] };
    await putFolder({ "mlc-chat-config.json": JSON.stringify(own), "tokenizer.model": pieces.subarray(0, 4) });
    await take("tokenizer.json");
    expect(await failureOf()).toEqual({ kind: "model-damaged", detail: `${folder}tokenizer.model` });
    await put("tokenizer.model", pieces);
    expect(await failureOf()).toMatchObject(reachedTheLibrary);
    await take("tokenizer.model");
  });

  it.each([
    ["shorter", shardSize - 1],
    ["longer", shardSize + 1],
  ])(
    "calls the model damaged where a shard is %s than the list says, and fetches it anew the next time",
    async (_, size) => {
      await putFolder({ "params_shard_1.bin": new Uint8Array(size) });
      expect(await failureOf()).toMatchObject({
        kind: "model-damaged",
        detail: expect.stringContaining("params_shard_1.bin") as string,
      });
      expect(await isCached("params_shard_1.bin")).toBe(false);
      await putFolder();
      expect(await failureOf()).toMatchObject(reachedTheLibrary);
    },
  );

  it("replaces a shard that something else has stored cut off", async () => {
    await putFolder();
    const cache = await caches.open("webllm/model");
    await cache.put(`${folder}params_shard_1.bin`, new Response(new Uint8Array(shardSize - 1)));
    expect(await failureOf()).toMatchObject(reachedTheLibrary);
    const stored = await cache.match(`${folder}params_shard_1.bin`);
    expect((await stored?.arrayBuffer())?.byteLength).toBe(shardSize);
  });

  it("keeps finished shards, and fetches only the others the next time", async () => {
    await putFolder();
    expect(await failureOf()).toMatchObject(reachedTheLibrary);
    const cache = await caches.open("webllm/model");
    await cache.delete(`${folder}params_shard_2.bin`);
    await take("params_shard_0.bin");
    await take("params_shard_1.bin");
    expect(await failureOf()).toMatchObject(reachedTheLibrary);
    expect(await isCached("params_shard_2.bin")).toBe(true);
  });

  it("calls a library unusable that is no WebAssembly", async () => {
    await putFolder({ "library.wasm": "not a program" });
    expect(await failureOf()).toEqual({ kind: "model-library-unusable", detail: `${folder}library.wasm` });
  });

  it("calls a library unusable that WebLLM cannot start, and fetches it anew the next time", async () => {
    await putFolder();
    expect(await failureOf()).toMatchObject(reachedTheLibrary);
    expect(await isCached("library.wasm")).toBe(false);
    expect(await isCached("params_shard_0.bin")).toBe(true);
  });

  it("finds out before the shards are fetched that the browser has no room for them", async () => {
    const records = [{ dataPath: "params_shard_0.bin", nbytes: 2 ** 44 }];
    await putFolder({ "tensor-cache.json": JSON.stringify({ records }) });
    expect(await failureOf()).toMatchObject({ kind: "storage-full" });
  });

  it("says that the storage is full where that shows only while a shard is stored", async () => {
    const records = [{ dataPath: "params_shard_0.bin", nbytes: 2 ** 21 }];
    const shard = new Uint8Array(2 ** 21);
    await putFolder({ "tensor-cache.json": JSON.stringify({ records }), "params_shard_0.bin": shard });
    await limitStorage(2 ** 20, async () => {
      expect(await failureOf()).toMatchObject({ kind: "storage-full" });
    });
    expect(await isCached("params_shard_0.bin")).toBe(false);
    expect(await failureOf()).toMatchObject(reachedTheLibrary);
  });

  it("says that the storage is full where it cannot take even the config", async () => {
    await putFolder();
    await worker.service.takeAway("room");
    expect(await failureOf()).toMatchObject({ kind: "storage-full" });
  });
});

async function failureOf(
  model: Parameters<EngineWorker["load"]>[0] = reference,
  onProgress: (progress: LoadProgress) => void = () => undefined,
) {
  const result = await worker.load(model, onProgress);
  return result.ok ? null : result.failure;
}

async function putFolder(changes: Readonly<Record<string, BodyInit>> = {}): Promise<void> {
  for (const [name, body] of Object.entries({ ...wholeFolder, ...changes })) await put(name, body);
}

async function put(name: string, body: BodyInit, contentType = "application/octet-stream"): Promise<void> {
  await fetch(`${folder}${name}`, { method: "PUT", body, headers: { "content-type": contentType } });
}

async function take(name: string): Promise<void> {
  await fetch(`${folder}${name}`, { method: "DELETE" });
}

async function isCached(name: string): Promise<boolean> {
  return (await caches.match(`${folder}${name}`)) !== undefined;
}

function folderSize(): number {
  return Object.values(wholeFolder).reduce((sum, body) => sum + new Blob([body]).size, 0);
}

/** The browser's own limit on what this origin may store. It is enforced, though the browser's estimate does not show it. */
async function limitStorage(quotaSize: number, during: () => Promise<void>): Promise<void> {
  const { origin } = location;
  await cdp().send("Storage.overrideQuotaForOrigin", { origin, quotaSize });
  try {
    await during();
  } finally {
    await cdp().send("Storage.overrideQuotaForOrigin", { origin });
  }
}
