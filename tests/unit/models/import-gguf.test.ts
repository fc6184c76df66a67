import { describe, expect, it } from "vitest";
import { planImport } from "../../../lib/models/import-folder";
import type { GivenFile } from "../../../lib/base/given-file";
import { readOwnModel } from "../../../lib/models/own-models";
import { encodeGguf } from "../../fixtures/tiny-gguf-builder/gguf-format.mjs";
import { buildTinyGguf } from "../../fixtures/tiny-gguf-builder/model.mjs";

const tiny = new Blob([new Uint8Array(buildTinyGguf())]);

function part(no: number, count: number): Blob {
  const metadata = {
    "general.architecture": { string: "llama" },
    "split.no": { uint32: no },
    "split.count": { uint32: count },
  };
  return new Blob([new Uint8Array(encodeGguf(metadata, []))]);
}

const seeing = new Blob([new Uint8Array(encodeGguf({ "general.architecture": { string: "clip" } }, []))]);

/** A file that says of itself that it is so large, and holds the tiny model. */
function large(): Blob {
  return Object.defineProperty(new Blob([tiny]), "size", { value: 2 ** 31 });
}

async function planOf(files: readonly GivenFile[], name?: string) {
  const plan = await planImport(files, name);
  if (!plan.ok) throw new Error(JSON.stringify(plan.failure));
  return plan.value;
}

async function reasonsFor(...files: readonly GivenFile[]): Promise<readonly string[]> {
  const plan = await planImport(files);
  return !plan.ok && plan.failure.kind === "invalid-model-folder" ? plan.failure.reasons : [];
}

describe("planImport of a GGUF model", () => {
  it("takes the template pack that a trained model names in its header", async () => {
    const packOf = async (note: object) => {
      const content = new Blob([
        new Uint8Array(encodeGguf({ "general.architecture": { string: "llama" }, ...note }, [])),
      ]);
      return readOwnModel((await planOf([{ path: "trained.gguf", content }])).record, "https://site.example/");
    };
    expect(await packOf({ "goldsmith.pack": { string: "full" } })).toMatchObject({
      value: { entry: { pack: "full", isTrainedOnPack: true } },
    });
    expect(await packOf({ "goldsmith.pack": { string: "" } })).toMatchObject({ value: { entry: { pack: "short" } } });
    expect(await packOf({})).toMatchObject({ value: { entry: { pack: "short" } } });
  });

  it("takes one file by its name, and says what it is and needs", async () => {
    const { record, folder, files, bytes, gguf } = await planOf([{ path: "Tiny-Q8_0.gguf", content: tiny }]);
    expect(folder).toBe("https://imported.invalid/Tiny-Q8_0/Tiny-Q8_0.gguf/");
    expect(files.map(({ cacheName, url }) => [cacheName, url.replace(folder, "")])).toEqual([
      ["gguf", "Tiny-Q8_0.gguf@0"],
      ["gguf", "files.json"],
    ]);
    expect(bytes).toBe(tiny.size);
    expect(gguf).toMatchObject({ quantization: "Q8_0", contextTokens: 4096 });
    expect(readOwnModel(record, "https://site.example/")).toMatchObject({
      value: {
        entry: {
          name: "Tiny-Q8_0",
          tier: "tiny",
          memoryMegabytes: 201,
          approximateDownloadBytes: tiny.size,
          reference: { engine: "wllama", files: [folder.slice(0, -1)], device: "wasm" },
        },
      },
    });
  });

  it("takes Ollama's blobs, which have no ending, and names the model by its header", async () => {
    const { record } = await planOf([{ path: "sha256-6a0746a1ec1a", content: tiny }]);
    expect(record).toMatchObject({ name: "Tiny GGUF Q8_0" });
  });

  it("takes a folder of LM Studio's, and leaves out what is no model that writes", async () => {
    const folder = "publisher/Tiny-GGUF/";
    const { record, files } = await planOf([
      { path: `${folder}mmproj-Tiny.gguf`, content: seeing },
      { path: `${folder}Tiny-Q8_0.gguf`, content: tiny },
    ]);
    expect(record).toMatchObject({ name: "Tiny-Q8_0" });
    expect(files).toHaveLength(2);
  });

  it("puts the files of a split model in their order, by what they say themselves", async () => {
    const { record, files } = await planOf([
      { path: "big-00002-of-00002.gguf", content: part(1, 2) },
      { path: "big-00001-of-00002.gguf", content: part(0, 2) },
    ]);
    expect(record).toMatchObject({ name: "big", file: "https://imported.invalid/big/big-00001-of-00002.gguf" });
    expect(files.map(({ url }) => url.split("/").at(-1))).toEqual([
      "big-00001-of-00002.gguf@0",
      "big-00002-of-00002.gguf@0",
      "files.json",
    ]);
  });

  it("names what is wrong", async () => {
    const one = { path: "big-00001-of-00003.gguf", content: part(0, 3) };
    expect(await reasonsFor(one, { ...one, path: "b", content: part(2, 3) })).toEqual([
      "Part 2 of 3 is missing, or there twice.",
      "Part 3 of 3 is missing, or there twice.",
    ]);
    expect(await reasonsFor({ path: "a.gguf", content: tiny }, { path: "b.gguf", content: tiny })).toEqual([
      "There is more than one model: a.gguf, b.gguf. Choose the file of one.",
    ]);
    expect(await reasonsFor({ path: "cut.gguf", content: tiny.slice(0, 50_000) })).toEqual([
      expect.stringMatching(/^cut\.gguf: It is cut off/),
    ]);
    expect(await reasonsFor({ path: "page.gguf", content: new Blob(["<html>"]) })).toEqual([
      "page.gguf: It is not a GGUF file: its first four letters are others.",
    ]);
    expect(await reasonsFor({ path: "mmproj.gguf", content: seeing })).toEqual([
      "mmproj.gguf holds no model that writes.",
    ]);
    expect(await reasonsFor({ path: "huge.gguf", content: large() })).toEqual([
      expect.stringMatching(/huge\.gguf is larger than the 2 GB .*llama-gguf-split/),
    ]);
  });
});
