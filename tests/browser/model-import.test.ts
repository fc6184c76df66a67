import { proxy, wrap, type Remote } from "comlink";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { LoadProgress } from "../../lib/engines/engine";
import type { WorkerModelReference } from "../../lib/engines/load-engine";
import { chatFormats } from "../../lib/models/chat-formats";
import { storeImport } from "../../lib/model-files/store-import";
import { planImport } from "../../lib/models/import-folder";
import type { GivenFile } from "../../lib/base/given-file";
import type { ImportPlan } from "../../lib/models/folder-reading";
import { readOwnModel } from "../../lib/models/own-models";
import { deleteAllModels, deleteStoredModel, reportStorage } from "../../lib/models/stored-models";
import { cachedNames, madeUpFiles, shardBytes } from "./made-up-model";
import type { ModelFilesTestService } from "./model-files.worker";
import { startEngineWorker } from "./remote-engine";
import { tinyDecoder } from "./tiny-decoder";

const onnxFiles = [
  "config.json",
  "generation_config.json",
  "tokenizer.json",
  "tokenizer_config.json",
  "onnx/model_quantized.onnx",
];

let worker: Worker;
let service: Remote<ModelFilesTestService>;

beforeEach(async () => {
  await deleteAllModels();
  worker = new Worker(new URL("./model-files.worker.ts", import.meta.url), { type: "module" });
  service = wrap<ModelFilesTestService>(worker);
});

afterEach(() => {
  worker.terminate();
});

describe("a model from disk", () => {
  it("for transformers.js is stored with progress and then loads without any network", async () => {
    const plan = await planOf(await tinyDecoderFiles());
    const progress: LoadProgress[] = [];
    expect(await store(plan, (step) => progress.push(step))).toMatchObject({ ok: true });
    await expect
      .poll(() => progress.at(-1), { timeout: 60_000 })
      .toMatchObject({ bytesDone: plan.bytes, bytesTotal: plan.bytes });
    expect((await reportStorage()).models).toEqual([{ folder: plan.folder, bytes: plan.bytes, files: 5 }]);
    await service.loseNetwork();
    expect(await service.load(referenceOf(plan))).toEqual({ ok: true });
  });

  it("for transformers.js names the file that is gone from the storage", async () => {
    const plan = await planOf(await tinyDecoderFiles());
    await store(plan);
    await (await caches.open("transformers-cache")).delete(`${plan.folder}onnx/model_quantized.onnx`);
    expect(await service.load(referenceOf(plan))).toMatchObject({
      failure: { kind: "imported-file-missing", file: "model_quantized.onnx" },
    });
  });

  it("for WebLLM is stored where WebLLM looks for it", async () => {
    const plan = await planOf(webLlmFiles());
    expect(await store(plan)).toMatchObject({ ok: true });
    await service.loseNetwork();
    // WebLLM has all it wants, and stumbles over the empty library; which stays, as it cannot be fetched again.
    for (let time = 1; time <= 2; time += 1) {
      expect(await service.load(referenceOf(plan))).toMatchObject({ failure: { kind: "model-library-unusable" } });
    }
  });

  it("for WebLLM is checked, and a damaged file is named, as it cannot be fetched", async () => {
    const plan = await planOf(webLlmFiles());
    await store(plan);
    await (await caches.open("webllm/model")).delete(`${plan.folder}params_shard_1.bin`);
    const repair = service.obtain(
      "one",
      referenceOf(plan),
      true,
      proxy(() => undefined),
    );
    expect(await repair).toMatchObject({ failure: { kind: "imported-file-missing", file: "params_shard_1.bin" } });
  });

  it("is not stored in part where one of its files is not what its list says", async () => {
    const plan = await planOf(webLlmFiles({ "params_shard_2.bin": shardBytes(7) }));
    expect(await store(plan)).toMatchObject({
      ok: false,
      failure: { kind: "model-damaged", detail: expect.stringContaining("params_shard_2.bin") as string },
    });
    expect(await cachedNames()).toEqual([]);
  });

  it("that is here already stays as it is where the same is imported again, but damaged", async () => {
    await store(await planOf(webLlmFiles()));
    const names = await cachedNames();
    expect(await store(await planOf(webLlmFiles({ "params_shard_2.bin": shardBytes(7) })))).toMatchObject({
      failure: { kind: "model-damaged" },
    });
    expect(await cachedNames()).toEqual(names);
    expect(await service.load(referenceOf(await planOf(webLlmFiles())))).toMatchObject({
      failure: { kind: "model-library-unusable" },
    });
  });

  it("of which a file cannot be read any more is named, and not stored in part", async () => {
    const plan = await planOf(webLlmFiles());
    const gone = new Blob([shardBytes(1)]);
    gone.stream = () =>
      new ReadableStream({ pull: () => Promise.reject(new DOMException("Moved.", "NotReadableError")) });
    const files = plan.files.map((file) =>
      file.url.endsWith("params_shard_1.bin") ? { ...file, content: gone } : file,
    );
    // In the page: a file on its way to a worker would be a new one.
    expect(await storeImport(plan.folder, files, () => undefined)).toEqual({
      ok: false,
      failure: { kind: "imported-file-missing", file: "params_shard_1.bin" },
    });
    expect(await cachedNames()).toEqual([]);
  });

  it("is not taken where a shard is missing, and the shard is named", async () => {
    const files = webLlmFiles().filter(({ path }) => !path.endsWith("params_shard_1.bin"));
    const reasons = ["params_shard_1.bin is missing."];
    expect(await planImport(files)).toEqual({ ok: false, failure: { kind: "invalid-model-folder", reasons } });
  });

  it("is not taken where a file of its list would stand outside of its folder", async () => {
    for (const dataPath of ["../other/params_shard_0.bin", "https://a.example/0.bin", "/0.bin", "0.bin?1", "0.bin#1"]) {
      const list = JSON.stringify({ records: [{ dataPath, nbytes: 4 }] });
      const files = [
        ...webLlmFiles({ "tensor-cache.json": list }),
        { path: `made-up/${dataPath}`, content: new Blob() },
      ];
      expect(await planImport(files)).toMatchObject({
        failure: { kind: "invalid-model-folder", reasons: ["tensor-cache.json cannot be read."] },
      });
    }
  });

  it("is taken with its list under the older name", async () => {
    const files = webLlmFiles().map(({ path, content }) => ({
      path: path.replace("tensor-cache.json", "ndarray-cache.json"),
      content,
    }));
    expect(await store(await planOf(files))).toMatchObject({ ok: true });
    expect((await cachedNames()).some((name) => name.endsWith("/tensor-cache.json"))).toBe(true);
  });

  it("is not taken with a wrong library", async () => {
    expect(await planImport(webLlmFiles({ "library.wasm": "not a program" }))).toMatchObject({
      failure: { kind: "invalid-model-folder", reasons: ["library.wasm is no WebAssembly."] },
    });
  });

  it("is deleted whole", async () => {
    const plan = await planOf(webLlmFiles());
    await store(plan);
    expect(await deleteStoredModel(plan.folder)).toBe(true);
    expect(await cachedNames()).toEqual([]);
  });
});

describe("a chat format of one's own", () => {
  it("is the one in which the model is spoken to", async () => {
    const messages = [{ role: "user" as const, content: "Please improve this." }];
    const countWith = async (change: Parameters<typeof tinyDecoder>[1]) => {
      const engine = startEngineWorker();
      const loaded = await engine.load(tinyDecoder("good", change));
      const counted = loaded.ok ? await loaded.value.countTokens(messages) : loaded;
      engine.end();
      return counted.ok ? counted.value : Number.NaN;
    };
    const [tulu] = chatFormats;
    const own = await countWith({});
    expect(await countWith({ chatTemplate: "{{ messages[0]['content'] }}" })).toBeLessThan(own);
    expect(await countWith({ chatTemplate: tulu?.chatTemplate ?? "" })).not.toBe(own);
  });
});

async function tinyDecoderFiles(): Promise<readonly GivenFile[]> {
  const folder = `${tinyDecoder("good").baseAddress}/tiny-decoder/`;
  return Promise.all(
    onnxFiles.map(async (path) => ({ path: `tiny/${path}`, content: await (await fetch(`${folder}${path}`)).blob() })),
  );
}

function webLlmFiles(changes: Readonly<Record<string, BlobPart>> = {}): readonly GivenFile[] {
  const files = Object.entries({ ...madeUpFiles, ...changes });
  return files.map(([path, content]) => ({ path: `made-up/${path}`, content: new Blob([content]) }));
}

async function planOf(files: readonly GivenFile[]): Promise<ImportPlan> {
  const plan = await planImport(files);
  if (!plan.ok) throw new Error(JSON.stringify(plan.failure));
  return plan.value;
}

function store({ folder, files }: ImportPlan, onProgress: (progress: LoadProgress) => void = () => undefined) {
  return service.importModel(folder, files, proxy(onProgress));
}

function referenceOf({ record }: ImportPlan): WorkerModelReference {
  const read = readOwnModel(record, location.href);
  if (!read.ok || read.value.entry.reference.engine === "built-in-ai") throw new Error(JSON.stringify(read));
  return read.value.entry.reference;
}
