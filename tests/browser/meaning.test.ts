import { proxy, wrap, type Remote } from "comlink";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { EmbedderReference } from "../../lib/engines/embedder";
import { modelFolderOf } from "../../lib/model-files/model-folder";
import { planImport } from "../../lib/models/import-folder";
import { readOwnModel } from "../../lib/models/own-models";
import { deleteAllModels, deleteStoredModel } from "../../lib/models/stored-models";
import type { MeaningService } from "../../workers/meaning-service";
import type { ModelFilesTestService } from "./model-files.worker";
import { tinyDecoder } from "./tiny-decoder";

const encoder: EmbedderReference = tinyDecoder("good", { modelId: "tiny-encoder" });
const folder = modelFolderOf(encoder);
const weights = `${folder}onnx/model_quantized.onnx`;

const files = wrap<ModelFilesTestService>(
  new Worker(new URL("./model-files.worker.ts", import.meta.url), { type: "module" }),
);
const quietly = proxy(() => undefined);
let worker: Worker;
let service: Remote<MeaningService>;

beforeAll(async () => {
  await deleteAllModels();
  const end = await files.obtain("1", encoder, false, quietly);
  expect(end.type).toBe("complete");
});
afterAll(deleteAllModels);

beforeEach(() => {
  // The worker as it is shipped.
  worker = new Worker(new URL("../../workers/meaning.worker.ts", import.meta.url), { type: "module" });
  service = wrap<MeaningService>(worker);
});
afterEach(() => {
  worker.terminate();
});

async function similarity(one: string, other: string): Promise<number> {
  const compared = await service.similarities(encoder, [[one, other]]);
  if (!compared.ok) throw new Error(JSON.stringify(compared.failure));
  return compared.value[0] ?? NaN;
}

describe("the worker for meanings, with a real encoder", () => {
  it("finds near what means the same in other words, and far what means something else", async () => {
    const prompt = "Describe the harbour museum for visitors with children.";
    expect(await similarity(prompt, prompt)).toBeCloseTo(1);
    expect(await similarity(prompt, "Portray the port gallery to guests who bring kids.")).toBeGreaterThan(0.9);
    expect(await similarity(prompt, "Explain how tax returns work for freelancers.")).toBeLessThan(0.3);
  });

  it("warns of the one and not of the other, by the nearest of the wanted texts", async () => {
    const wanted = ["Describe the harbour museum for visitors with children.", "Bake a loaf of bread for the guests."];
    const near = await service.compare(encoder, { candidate: "Portray the port gallery for guests and kids.", wanted });
    expect(near).toMatchObject({ ok: true, value: { finding: null } });
    const far = await service.compare(encoder, { candidate: "Explain how tax returns work for freelancers.", wanted });
    expect(far).toMatchObject({ ok: true, value: { finding: { check: "meaning-drift", severity: "warning" } } });
  });

  it("reads a text to its end, however many windows that takes", async () => {
    const long = "rain garden ".repeat(300);
    const withEnd = `${long}${"museum harbour ".repeat(300)}`;
    expect(await similarity(long, "museum harbour")).toBeLessThan(0.4);
    expect(await similarity(withEnd, "museum harbour")).toBeGreaterThan(0.6);
    expect(await similarity(withEnd, "rain garden museum harbour")).toBeGreaterThan(0.95);
  });

  it("compares many pairs in one call, each text read once, in order", async () => {
    const answers = ["yes", "certainly", "never"].map((text) => [text, "indeed"] as const);
    const compared = await service.similarities(encoder, answers);
    expect(compared.ok && compared.value.map((value) => value > 0.8)).toEqual([true, true, false]);
  });

  it("holds the model's files until it is unloaded", async () => {
    await similarity("rain", "shower");
    expect(await deleteStoredModel(folder)).toBe(false);
    await service.unload();
    await expect.poll(() => deleteStoredModel(folder)).toBe(true);
    expect((await files.obtain("2", encoder, false, quietly)).type).toBe("complete");
    expect(await similarity("rain", "shower")).toBeGreaterThan(0.8);
  });

  it("asks no host: a file that is gone is named, and the model is not loaded", async () => {
    const cache = await caches.open("transformers-cache");
    const kept = await cache.match(weights);
    await cache.delete(weights);
    expect(await service.similarities(encoder, [["rain", "shower"]])).toMatchObject({
      ok: false,
      failure: { kind: "model-damaged", detail: "model_quantized.onnx is not on this device." },
    });
    expect(await cache.match(weights)).toBeUndefined();
    if (kept !== undefined) await cache.put(weights, kept);
  });

  it("works with one that came from disk", async () => {
    const paths = ["config.json", "tokenizer.json", "tokenizer_config.json", "onnx/model_quantized.onnx"];
    const given = await Promise.all(
      paths.map(async (path) => ({ path: `minilm/${path}`, content: await (await fetch(`${folder}${path}`)).blob() })),
    );
    const plan = await planImport(given);
    if (!plan.ok) throw new Error(JSON.stringify(plan.failure));
    await files.importModel(plan.value.folder, plan.value.files, quietly);
    const own = readOwnModel(plan.value.record, location.href);
    if (!own.ok) throw new Error(JSON.stringify(own.failure));
    const { use, reference } = own.value.entry;
    expect(use).toBe("meaning");
    const compared = await service.similarities(reference as EmbedderReference, [["rain", "shower"]]);
    expect(compared).toMatchObject({ ok: true });
  });
});
