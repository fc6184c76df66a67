import { proxy, wrap, type Remote } from "comlink";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cdp } from "vitest/browser";
import type { LoadProgress } from "../../lib/engines/engine";
import { deleteAllModels, deleteStoredModel, reportStorage } from "../../lib/models/stored-models";
import {
  askedShards,
  bytesOf,
  cachedNames,
  madeUpBytes,
  madeUpFiles,
  madeUpFolder,
  madeUpReference,
  md5Of,
  putFile,
  putFiles,
  shardBytes,
  shardNames,
  letGo,
  takeFiles,
} from "./made-up-model";
import type { ModelFilesTestService } from "./model-files.worker";
import { tinyDecoder } from "./tiny-decoder";

const workers: Worker[] = [];

function startWorker(): Remote<ModelFilesTestService> {
  const worker = new Worker(new URL("./model-files.worker.ts", import.meta.url), { type: "module" });
  workers.push(worker);
  return wrap<ModelFilesTestService>(worker);
}

let service = startWorker();

function download(
  { on = service, id = "one", checksStored = false } = {},
  onProgress: (progress: LoadProgress) => void = () => undefined,
) {
  return on.obtain(id, madeUpReference, checksStored, proxy(onProgress));
}

/** Workers start when the machine finds time for it. */
const soon = { timeout: 60_000 };

/** Waits until the last shard is here, which is never held back, and the first one, which is, was asked for. */
async function untilLastShard(): Promise<void> {
  await expect.poll(async () => (await askedShards())[0], soon).toBeGreaterThan(0);
  await expect.poll(cachedNames, soon).toContain("params_shard_2.bin");
}

const complete = { type: "complete", repaired: [] };

beforeEach(async () => {
  await deleteAllModels();
  service = startWorker();
});

afterEach(async () => {
  for (const worker of workers.splice(0)) worker.terminate();
  await letGo();
  await takeFiles();
});

describe("a download", () => {
  it("brings every file into WebLLM's caches, in bytes that are told exactly", async () => {
    await putFiles();
    const progress: LoadProgress[] = [];
    expect(await download({}, (step) => progress.push(step))).toEqual(complete);
    expect(await cachedNames()).toEqual(Object.keys(madeUpFiles).sort());
    await expect.poll(() => progress.at(-1), soon).toMatchObject({ bytesDone: madeUpBytes, bytesTotal: madeUpBytes });
    expect(bytesOf(progress)).toEqual(bytesOf(progress).toSorted((one, other) => one - other));
  });

  it("leaves WebLLM nothing to fetch: it comes as far as its library without a network", async () => {
    await putFiles();
    await download();
    await service.loseNetwork();
    expect(await service.load(madeUpReference)).toMatchObject({ failure: { kind: "model-library-unusable" } });
  });

  it("fetches nothing that is stored", async () => {
    await putFiles();
    await download();
    const progress: LoadProgress[] = [];
    expect(await download({}, (step) => progress.push(step))).toEqual(complete);
    expect(await askedShards()).toEqual([1, 1, 1]);
    const stored = { bytesDone: madeUpBytes, bytesStored: madeUpBytes, bytesTotal: madeUpBytes };
    await expect.poll(() => progress.at(-1), soon).toMatchObject(stored);
  });

  it("survives a network that is cut in the middle of a shard and comes back, and counts no byte twice", async () => {
    await putFiles({ "params_shard_1.bin": ["cut", "cut"] });
    const progress: LoadProgress[] = [];
    expect(await download({}, (step) => progress.push(step))).toEqual(complete);
    expect(await askedShards()).toEqual([1, 3, 1]);
    expect(await service.waits()).toEqual([1_000, 2_000]);
    await expect.poll(() => progress.at(-1)?.bytesDone, soon).toBe(madeUpBytes);
    expect(progress.some(({ waitsFor }) => waitsFor === location.host)).toBe(true);
  });

  it("gives up on a host that stays broken, and names file and host", async () => {
    await putFiles({ "params_shard_1.bin": Array.from({ length: 9 }, () => 500) });
    const url = `${madeUpFolder}params_shard_1.bin`;
    expect(await download()).toMatchObject({ type: "failed", failure: { kind: "download-failed", url, status: 500 } });
    expect(await service.waits()).toEqual([1_000, 2_000, 4_000, 8_000, 16_000]);
  });

  it("survives a host that is overloaded for a moment", async () => {
    await putFiles({ "mlc-chat-config.json": [503], "params_shard_0.bin": [429] });
    expect(await download()).toEqual(complete);
  });

  it("does not ask again for a file that the host does not have", async () => {
    await putFiles({ "params_shard_2.bin": [404, 404] });
    const url = `${madeUpFolder}params_shard_2.bin`;
    expect(await download()).toMatchObject({ failure: { kind: "download-failed", url, status: 404 } });
    expect((await askedShards())[2]).toBe(1);
  });

  it("tells a network that leads to its login page, keeps nothing of it, and goes on afterwards", async () => {
    await putFiles({ "params_shard_0.bin": ["login"] });
    const url = `${madeUpFolder}params_shard_0.bin`;
    const from = new URL("/login/", location.href).href;
    expect(await download()).toMatchObject({ failure: { kind: "download-is-page", url, from } });
    expect(await cachedNames()).not.toContain("params_shard_0.bin");
    expect(await download()).toEqual(complete);
  });

  it("fetches a shard of the wrong sum once more, alone, and then calls it damaged", async () => {
    await putFiles();
    await putFile("params_shard_1.bin", shardBytes(9));
    expect(await download()).toMatchObject({
      failure: { kind: "model-damaged", detail: expect.stringContaining(md5Of(shardBytes(1))) as string },
    });
    expect((await askedShards())[1]).toBe(2);
    expect(await cachedNames()).not.toContain("params_shard_1.bin");
    await putFile("params_shard_1.bin", shardBytes(1));
    expect(await download()).toEqual(complete);
  });

  it("takes a folder that has no sums, and its list under the older name", async () => {
    await putFiles();
    const records = shardNames.map((dataPath) => ({ dataPath, nbytes: shardBytes(0).byteLength }));
    await putFile("ndarray-cache.json", JSON.stringify({ records }));
    await fetch(`${madeUpFolder}tensor-cache.json`, { method: "DELETE" });
    expect(await download()).toEqual(complete);
    expect(await cachedNames()).toContain("tensor-cache.json");
    await fetch(`${madeUpFolder}ndarray-cache.json`, { method: "DELETE" });
  });

  it("stops at once, and goes on without what is there", async () => {
    await putFiles({ "params_shard_0.bin": ["held"], "params_shard_1.bin": ["held"], "params_shard_2.bin": [] });
    const ended = download();
    await untilLastShard();
    await service.stop("one");
    expect(await ended).toEqual({ type: "stopped" });
    expect(await cachedNames()).not.toContain("params_shard_0.bin");
    await letGo();
    expect(await download()).toEqual(complete);
    expect(await askedShards()).toEqual([2, 2, 1]);
  });

  it("goes on where its worker was ended", async () => {
    await putFiles({ "params_shard_0.bin": ["held"] });
    void download();
    await untilLastShard();
    for (const worker of workers.splice(0)) worker.terminate();
    expect(await download({ on: startWorker() })).toEqual(complete);
    expect(await askedShards()).toEqual([2, 1, 1]);
  });

  it("says that the storage is full, and keeps what is finished", async () => {
    await putFiles();
    const size = shardBytes(0).byteLength;
    const { origin } = location;
    await cdp().send("Storage.overrideQuotaForOrigin", { origin, quotaSize: size });
    expect(await download()).toMatchObject({ failure: { kind: "storage-full" } });
    await cdp().send("Storage.overrideQuotaForOrigin", { origin });
    expect(await download()).toEqual(complete);
  });

  it("fetches everything anew where the cache was wiped", async () => {
    await putFiles();
    await download();
    await deleteAllModels();
    expect(await download()).toEqual(complete);
    expect(await askedShards()).toEqual([2, 2, 2]);
  });
});

describe("two tabs", () => {
  it("download a model once, and the second shows the progress of the first", async () => {
    await putFiles({ "params_shard_0.bin": ["held"] });
    const second: LoadProgress[] = [];
    const first = download();
    await untilLastShard();
    const other = download({ on: startWorker() }, (step) => second.push(step));
    // Nothing comes at the moment, but the first one tells how far it is.
    await expect.poll(() => second.length, soon).toBeGreaterThan(0);
    await letGo();
    expect(await Promise.all([first, other])).toEqual([complete, complete]);
    expect(await askedShards()).toEqual([1, 1, 1]);
    await expect.poll(() => second.at(-1)?.bytesDone, soon).toBe(madeUpBytes);
    expect(bytesOf(second)).toEqual(bytesOf(second).toSorted((one, another) => one - another));
  });

  it("finish each other's work: when the first is closed, the second goes on", async () => {
    await putFiles({ "params_shard_0.bin": ["held"] });
    void download();
    await untilLastShard();
    const closing = workers.splice(0);
    const other = download({ on: startWorker() });
    for (const worker of closing) worker.terminate();
    expect(await other).toEqual(complete);
    expect(await askedShards()).toEqual([2, 1, 1]);
  });

  it("can stop waiting", async () => {
    await putFiles({ "params_shard_0.bin": ["held"] });
    const first = download();
    await untilLastShard();
    const on = startWorker();
    const other = download({ on, id: "other" });
    await on.ping();
    await on.stop("other");
    expect(await other).toEqual({ type: "stopped" });
    await letGo();
    expect(await first).toEqual(complete);
  });

  it("delete no model that one of them is fetching", async () => {
    await putFiles({ "params_shard_0.bin": ["held"] });
    const first = download();
    await untilLastShard();
    expect(await deleteStoredModel(madeUpFolder)).toBe(false);
    await letGo();
    await first;
    expect(await deleteStoredModel(madeUpFolder)).toBe(true);
    expect(await cachedNames()).toEqual([]);
  });
});

describe("a repair", () => {
  it("fetches the damaged and the missing shard, and no other", async () => {
    await putFiles();
    await download();
    const cache = await caches.open("webllm/model");
    const headers = { "content-length": String(shardBytes(0).byteLength) };
    await cache.put(`${madeUpFolder}params_shard_0.bin`, new Response(shardBytes(5), { headers }));
    await cache.delete(`${madeUpFolder}params_shard_2.bin`);
    expect(await download({ checksStored: true })).toEqual({
      type: "complete",
      repaired: [`${madeUpFolder}params_shard_0.bin`],
    });
    expect(await askedShards()).toEqual([2, 1, 2]);
    const repaired = await cache.match(`${madeUpFolder}params_shard_0.bin`);
    expect(md5Of(new Uint8Array((await repaired?.arrayBuffer()) ?? new ArrayBuffer()))).toBe(md5Of(shardBytes(0)));
  });

  it("finds nothing to do in a whole model", async () => {
    await putFiles();
    await download();
    expect(await download({ checksStored: true })).toEqual(complete);
    expect(await askedShards()).toEqual([1, 1, 1]);
  });
});

describe("the storage report", () => {
  it("counts what really lies in the caches, and nothing after the model is deleted", async () => {
    await putFiles();
    await download();
    const { models, modelBytes, libraries } = await reportStorage();
    const files = Object.keys(madeUpFiles).length;
    expect(models).toEqual([{ folder: madeUpFolder, bytes: madeUpBytes, files }]);
    expect([modelBytes, libraries]).toEqual([madeUpBytes, []]);
    await deleteStoredModel(madeUpFolder);
    expect(await reportStorage()).toMatchObject({ models: [], modelBytes: 0 });
  });

  it("deletes a library that stands apart only where it is told to", async () => {
    await putFiles();
    await download();
    const library = "https://libraries.example/lib.wasm";
    await (await caches.open("webllm/wasm")).put(library, new Response(new Uint8Array(8)));
    expect((await reportStorage()).libraries).toEqual([{ url: library, bytes: 8 }]);
    await deleteStoredModel(madeUpFolder);
    expect(await cachedNames()).toEqual([library]);
    await deleteStoredModel(madeUpFolder, library);
    expect(await cachedNames()).toEqual([]);
  });
});

describe("a download for transformers.js", () => {
  const obtain = (
    mode: Parameters<typeof tinyDecoder>[0],
    onProgress: (progress: LoadProgress) => void = () => undefined,
  ) => service.obtain("onnx", tinyDecoder(mode), false, proxy(onProgress));

  it("brings every file into its cache, with a total, and it loads without a network", async () => {
    const progress: LoadProgress[] = [];
    expect(await obtain("good", (step) => progress.push(step))).toEqual(complete);
    await expect.poll(() => progress.at(-1)?.bytesTotal, soon).toBeGreaterThan(1e6);
    expect(progress.at(-1)?.bytesDone).toBe(progress.at(-1)?.bytesTotal);
    await service.loseNetwork();
    expect(await obtain("good")).toEqual(complete);
    expect(await service.load(tinyDecoder("good"))).toEqual({ ok: true });
  });

  it("keeps no half of a file", async () => {
    expect(await obtain("weights-broken-off")).toMatchObject({ failure: { kind: "download-failed", status: null } });
    const urls = await cachedNames();
    expect(urls.some((url) => url.endsWith("tokenizer.json"))).toBe(true);
    expect(urls.some((url) => url.endsWith(".onnx"))).toBe(false);
  });

  it("counts it as one model and deletes all of it", async () => {
    await obtain("good");
    const folder = `${tinyDecoder("good").baseAddress}/tiny-decoder/`;
    const { models } = await reportStorage();
    expect(models).toEqual([{ folder, bytes: expect.any(Number) as number, files: 5 }]);
    await deleteStoredModel(folder);
    expect(await cachedNames()).toEqual([]);
  });
});
