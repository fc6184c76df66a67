import { describe, expect, it } from "vitest";
import { catalog, type CatalogEntry } from "@/lib/models/catalog";
import { loadOnce } from "@/lib/models/load-once";

const onProcessor = catalog.find(({ id }) => id === "HuggingFaceTB/SmolLM2-135M-Instruct")!;

describe("loadOnce", () => {
  it("guards every model on the graphics adapter, with the memory that a second one would take", () => {
    const onAdapter = catalog.filter(({ reference }) => reference.engine === "web-llm");
    expect(onAdapter).not.toEqual([]);
    for (const entry of onAdapter) expect(loadOnce(entry)).toEqual({ memoryMegabytes: entry.memoryMegabytes });
    const unknown: CatalogEntry = {
      ...onProcessor,
      reference: { engine: "transformers", modelId: "own/model", dtype: "q4", device: "webgpu" },
      memoryMegabytes: null,
    };
    expect(loadOnce(unknown)).toEqual({ memoryMegabytes: null });
  });

  it("lets small models on the processor be loaded in every tab, and large ones in one", () => {
    expect(loadOnce(onProcessor)).toBeUndefined();
    expect(loadOnce({ ...onProcessor, memoryMegabytes: null })).toBeUndefined();
    expect(loadOnce({ ...onProcessor, memoryMegabytes: 1224 })).toEqual({ memoryMegabytes: 1224 });
  });

  it("has nothing to say of the browser's own model, which is the browser's to share", () => {
    expect(loadOnce(catalog.find(({ id }) => id === "built-in")!)).toBeUndefined();
  });
});
