import { ModelType, prebuiltAppConfig } from "@mlc-ai/web-llm";
import { describe, expect, it } from "vitest";
import { catalog, otherModels, type CatalogEntry } from "../../../lib/models/catalog";
import type { ModelBuild } from "../../../lib/models/model-build";

const webLlmEntries = catalog.filter(({ reference }) => reference.engine === "web-llm");
const processorEntries = catalog.filter(({ reference }) => reference.engine === "transformers");

function recordOf({ reference }: ModelBuild) {
  return prebuiltAppConfig.model_list.find(({ model_id }) => model_id === reference.modelId);
}

function twinOf({ f32Twin }: CatalogEntry): ModelBuild {
  if (f32Twin === null) throw new Error("There is no twin.");
  return f32Twin;
}

describe("catalog", () => {
  it("has a dozen models for WebLLM, three for the processor and the browser's own", () => {
    expect(webLlmEntries).toHaveLength(12);
    expect(processorEntries).toHaveLength(3);
    expect(catalog.filter(({ reference }) => reference.engine === "built-in-ai")).toHaveLength(1);
    expect(new Set(catalog.map(({ id }) => id)).size).toBe(catalog.length);
  });

  it.each(webLlmEntries.map((entry) => [entry.name, entry] as const))(
    "says of %s what WebLLM's installed list says",
    (_, entry) => {
      const twin = twinOf(entry);
      expect(recordOf(entry)?.vram_required_MB).toBe(entry.memoryMegabytes);
      expect(recordOf(twin)?.vram_required_MB).toBe(twin.memoryMegabytes);
      expect([entry.needsF16, twin.needsF16]).toEqual([true, false]);
      expect(recordOf(twin)?.required_features ?? []).not.toContain("shader-f16");
    },
  );

  it.each(webLlmEntries.map((entry) => [entry.name, entry] as const))(
    "guesses a download of %s that is smaller than the memory, and larger for 32 bits",
    (_, entry) => {
      const twin = twinOf(entry);
      const [bytes, twinBytes] = [entry.approximateDownloadBytes ?? 0, twin.approximateDownloadBytes ?? 0];
      expect(bytes).toBeGreaterThan(0);
      expect(twinBytes).toBeGreaterThan(bytes);
      expect(bytes).toBeLessThan((entry.memoryMegabytes ?? 0) * 1e6);
      expect(twinBytes).toBeLessThan((twin.memoryMegabytes ?? 0) * 1e6);
    },
  );

  it("gives the full template only to models of three billion parameters and more", () => {
    const full = catalog.filter(({ pack }) => pack === "full");
    expect(full.map(({ name }) => name)).toEqual([
      "Qwen3 8B",
      "Llama 3.1 8B",
      "Qwen2.5 7B",
      "Qwen3 4B",
      "Phi-4 mini",
      "Llama 3.2 3B",
    ]);
  });

  it("has every language model of the installed WebLLM in exactly one of its lists, in exactly one build", () => {
    const builds = [...webLlmEntries, ...otherModels].flatMap((entry) => [
      entry,
      ...(entry.f32Twin === null ? [] : [entry.f32Twin]),
    ]);
    const known = prebuiltAppConfig.model_list.filter(({ model_type }) => model_type !== ModelType.embedding);
    const ids = builds.map(({ reference }) => reference.modelId);
    expect(ids.toSorted()).toEqual(known.map(({ model_id }) => model_id).toSorted());
    const all = [...catalog, ...otherModels].map(({ id }) => id);
    expect(new Set(all).size).toBe(all.length);
  });

  it("gives the others a name, a size and a tier from their ids", () => {
    const other = (id: string) => otherModels.find((entry) => entry.id === id);
    expect(other("Qwen2.5-Coder-7B-Instruct")).toMatchObject({
      name: "Qwen2.5 Coder 7B Instruct",
      parameters: 7,
      tier: "large",
      listing: "others",
      pack: "full",
    });
    expect(other("Qwen3-0.6B-q0")).toMatchObject({ name: "Qwen3 0.6B (not quantized)", parameters: 0.6 });
    expect(other("Llama-3.1-8B-Instruct-1k")).toMatchObject({
      name: "Llama 3.1 8B Instruct (short context)",
      pack: "short",
    });
    expect(other("stablelm-2-zephyr-1_6b")).toMatchObject({ parameters: 1.6 });
    expect(other("SmolLM2-135M-Instruct-q0")).toMatchObject({ parameters: 0.135, tier: "tiny" });
    for (const { parameters, name } of otherModels) expect([name, parameters]).toEqual([name, expect.any(Number)]);
  });

  it("marks the licences that are for research only", () => {
    const marked = otherModels.filter(({ licence }) => licence?.isResearchOnly === true).map(({ id }) => id);
    expect(marked).toEqual([
      "Qwen2.5-3B-Instruct",
      "Qwen2.5-Coder-3B-Instruct",
      "stablelm-2-zephyr-1_6b",
      "stablelm-2-zephyr-1_6b-1k",
    ]);
    for (const { licence } of catalog) expect(licence?.isResearchOnly).toBeUndefined();
  });

  it("has a licence for each model, and a link to it that is safe to follow", () => {
    for (const { licence } of catalog) expect(licence?.link).toMatch(/^https:\/\//);
  });
});
