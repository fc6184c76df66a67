import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { planImport } from "../../../lib/models/import-folder";
import type { GivenFile } from "../../../lib/base/given-file";
import { readOwnModel } from "../../../lib/models/own-models";

const site = "https://clinic.example/";
const shard = new Uint8Array(100).fill(7);
const wasm = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
const md5sum = createHash("md5").update(shard).digest("hex");
const chatConfig = {
  quantization: "q4f16_1",
  context_window_size: 4096,
  tokenizer_files: ["tokenizer.json"],
  conv_template: {},
};
const list = { records: [{ dataPath: "params_shard_0.bin", nbytes: 100, md5sum }] };

const webLlm: Readonly<Record<string, BlobPart>> = {
  "mlc-chat-config.json": JSON.stringify(chatConfig),
  "tensor-cache.json": JSON.stringify(list),
  "params_shard_0.bin": shard,
  "tokenizer.json": "{}",
  "lib-q4f16_1.wasm": wasm,
};

const onnx: Readonly<Record<string, BlobPart>> = {
  "config.json": JSON.stringify({ model_type: "llama" }),
  "tokenizer.json": "{}",
  "tokenizer_config.json": "{}",
  "onnx/model_q4.onnx": shard,
};

/** A folder of that name; a file that is null is left out. */
function given(files: Readonly<Record<string, BlobPart | null>>, folder = "My-model/"): readonly GivenFile[] {
  return Object.entries(files).flatMap(([path, content]) =>
    content === null ? [] : [{ path: `${folder}${path}`, content: new Blob([content]) }],
  );
}

async function reasonsFor(files: readonly GivenFile[]): Promise<readonly string[]> {
  const plan = await planImport(files);
  return !plan.ok && plan.failure.kind === "invalid-model-folder" ? plan.failure.reasons : [];
}

async function planOf(files: readonly GivenFile[], name?: string) {
  const plan = await planImport(files, name);
  if (!plan.ok) throw new Error(JSON.stringify(plan.failure));
  return plan.value;
}

describe("planImport", () => {
  it("takes the template pack that a trained model names beside its weights", async () => {
    const entryOf = async (note: BlobPart | null) => {
      const { record } = await planOf(given({ ...onnx, "goldsmith.json": note }));
      return readOwnModel(record, site);
    };
    expect(await entryOf('{"pack": "full"}')).toMatchObject({
      value: { entry: { pack: "full", isTrainedOnPack: true } },
    });
    for (const nothing of ["{}", null]) {
      const read = await entryOf(nothing);
      expect(read).toMatchObject({ value: { entry: { pack: "short" } } });
      expect(read.ok && read.value.entry).not.toHaveProperty("isTrainedOnPack");
    }
    for (const damaged of ['{"pack": ""}', '{"pack": 7}', "{"]) {
      expect(await reasonsFor(given({ ...onnx, "goldsmith.json": damaged }))).toEqual([
        "goldsmith.json cannot be read.",
      ]);
    }
  });

  it("recognizes a folder for WebLLM, and where each of its files belongs", async () => {
    const { record, folder, files, bytes } = await planOf(given(webLlm));
    expect(folder).toBe("https://imported.invalid/My-model/resolve/main/");
    expect(files.map(({ cacheName, url }) => [cacheName, url.replace(folder, "")])).toEqual([
      ["webllm/config", "mlc-chat-config.json"],
      ["webllm/model", "tokenizer.json"],
      ["webllm/model", "tensor-cache.json"],
      ["webllm/model", "params_shard_0.bin"],
      ["webllm/wasm", "library.wasm"],
    ]);
    expect(files[3]).toMatchObject({ size: 100, md5: md5sum });
    expect(bytes).toBe(Object.values(webLlm).reduce((sum, part) => sum + new Blob([part]).size, 0));
    expect(readOwnModel(record, site)).toMatchObject({
      value: {
        entry: {
          name: "My-model",
          needsF16: true,
          reference: { engine: "web-llm", addresses: { weights: folder, library: `${folder}library.wasm` } },
        },
      },
    });
  });

  it("takes the list of shards under its older name, and stores it under the newer", async () => {
    const { files } = await planOf(
      given({ ...webLlm, "tensor-cache.json": null, "ndarray-cache.json": JSON.stringify(list) }),
    );
    expect(files.some(({ url }) => url.endsWith("/tensor-cache.json"))).toBe(true);
  });

  it("recognizes an ONNX model", async () => {
    const { record, folder, files } = await planOf(given({ ...onnx, "generation_config.json": "{}" }));
    expect(folder).toBe("https://imported.invalid/My-model/");
    expect(files.map(({ url }) => url.replace(folder, ""))).toEqual([
      "config.json",
      "tokenizer.json",
      "tokenizer_config.json",
      "generation_config.json",
      "onnx/model_q4.onnx",
    ]);
    expect(readOwnModel(record, site)).toMatchObject({
      value: {
        entry: {
          reference: {
            engine: "transformers",
            modelId: "My-model",
            baseAddress: "https://imported.invalid/",
            dtype: "q4",
            device: "wasm",
          },
        },
      },
    });
  });

  it("recognizes an encoder, which tells meanings and does not write", async () => {
    const { record } = await planOf(given({ ...onnx, "config.json": JSON.stringify({ model_type: "bert" }) }));
    expect(readOwnModel(record, site)).toMatchObject({ value: { entry: { use: "meaning" } } });
    const writer = await planOf(given(onnx));
    expect(readOwnModel(writer.record, site)).not.toHaveProperty("value.entry.use");
  });

  it("takes a few files without a folder, and the name that the person gives", async () => {
    const flat = { ...onnx, "onnx/model_q4.onnx": null, "model_quantized.onnx": shard };
    const { record, files } = await planOf(given(flat, ""), "Grüße / 你好");
    expect(record).toMatchObject({ name: "Grüße / 你好", dtype: "q8" });
    expect(files.at(-1)?.url).toMatch(/^https:\/\/imported\.invalid\/[\w-]+\/onnx\/model_quantized\.onnx$/);
  });

  it("keeps models apart whose names have nothing that fits into an address", async () => {
    const folders = await Promise.all(
      ["模型一", "模型二", "My model", "My-model"].map((name) => planOf(given(onnx), name)),
    );
    expect(new Set(folders.map(({ folder }) => folder)).size).toBe(4);
  });

  it("takes the parts of large weights that the config names", async () => {
    const config = JSON.stringify({ "transformers.js_config": { use_external_data_format: { "model_q4.onnx": 2 } } });
    const files = { ...onnx, "config.json": config, "onnx/model_q4.onnx_data": shard };
    expect(await reasonsFor(given(files))).toEqual(["onnx/model_q4.onnx_data_1 is missing."]);
    const whole = await planOf(given({ ...files, "onnx/model_q4.onnx_data_1": shard }));
    expect(whole.files).toHaveLength(6);
  });

  it("takes the parts of large weights that stand beside them, and names them in the config", async () => {
    const config = JSON.stringify({ model_type: "llama", "transformers.js_config": { kv_cache_dtype: "float16" } });
    const { record, files } = await planOf(
      given({ ...onnx, "config.json": config, "onnx/model_q4.onnx_data": shard, "onnx/model_fp16.onnx_data": shard }),
    );
    expect(files.map(({ url }) => url.split("/").at(-1))).toContain("model_q4.onnx_data");
    expect(files.map(({ url }) => url.split("/").at(-1))).not.toContain("model_fp16.onnx_data");
    expect(JSON.parse((await files[0]?.content.text()) ?? "")).toEqual({
      model_type: "llama",
      "transformers.js_config": { kv_cache_dtype: "float16", use_external_data_format: { "model_q4.onnx": 1 } },
    });
    expect(record.downloadBytes).toBe(files.reduce((sum, { content }) => sum + content.size, 0));
  });

  it("names the parts that the weights ask for and that are missing", async () => {
    const graph = (name: string) =>
      new Blob([`\u0001\n\u0008location\u0012`, Uint8Array.of(name.length), name, "\u0000"]);
    const asks = (name: string) => reasonsFor(given({ ...onnx, "onnx/model_q4.onnx": graph(name) }));
    expect(await asks("model_q4.onnx_data")).toEqual(["onnx/model_q4.onnx_data is missing."]);
    expect(await asks("model_q4.onnx_data_1")).toEqual([
      "onnx/model_q4.onnx_data is missing.",
      "onnx/model_q4.onnx_data_1 is missing.",
    ]);
    expect(await asks("weights.bin")).toEqual([
      "onnx/model_q4.onnx wants its weights from weights.bin; transformers.js reads model_q4.onnx_data only.",
    ]);
  });

  it("gives half precision to the graphics adapter", async () => {
    const files = given({ ...onnx, "onnx/model_q4.onnx": null, "onnx/model_q4f16.onnx": shard });
    expect((await planOf(files)).record).toMatchObject({ dtype: "q4f16", device: "webgpu" });
  });

  it.each([
    ["a shard", { "params_shard_0.bin": null }, ["params_shard_0.bin is missing."]],
    ["the library", { "lib-q4f16_1.wasm": null }, ["The compiled library (a .wasm file) is missing."]],
    ["the tokenizer", { "tokenizer.json": null }, ["tokenizer.json is missing."]],
    ["both lists", { "tensor-cache.json": null }, ["tensor-cache.json is missing."]],
    ["a part of a shard", { "params_shard_0.bin": "x" }, ["params_shard_0.bin has 1 bytes in place of 100."]],
    ["the sense of the config", { "mlc-chat-config.json": "{" }, ["mlc-chat-config.json cannot be read."]],
    ["the sense of the list", { "tensor-cache.json": "{}" }, ["tensor-cache.json cannot be read."]],
    ["the sense of the tokenizer", { "tokenizer.json": "<p>" }, ["tokenizer.json cannot be read."]],
    ["a real library", { "lib-q4f16_1.wasm": "x" }, ["lib-q4f16_1.wasm is no WebAssembly."]],
    ["one library only", { "b.wasm": wasm }, ["There is more than one library: lib-q4f16_1.wasm, b.wasm."]],
  ])("names what is wrong where a folder for WebLLM lacks %s", async (_, changes, reasons) => {
    expect(await reasonsFor(given({ ...webLlm, ...changes }))).toEqual(reasons);
  });

  it.each([
    ["weights", { "onnx/model_q4.onnx": null }, [expect.stringMatching(/^The weights are missing/)]],
    ["a tokenizer", { "tokenizer_config.json": null }, ["tokenizer_config.json is missing."]],
    ["a readable config", { "config.json": "[" }, ["config.json cannot be read."]],
  ])("names what is wrong where an ONNX folder lacks %s", async (_, changes, reasons) => {
    expect(await reasonsFor(given({ ...onnx, ...changes }))).toEqual(reasons);
  });

  it("says that it recognizes nothing", async () => {
    expect(await reasonsFor(given({ "model.bin": shard }))).toEqual([expect.stringMatching(/no model is recognized/)]);
  });

  it("takes the model at the top, not one in a folder below", async () => {
    const files = [...given(onnx, "Outer/inner/"), ...given(webLlm, "Outer/")];
    expect((await planOf(files)).record).toMatchObject({ engine: "web-llm", name: "Outer" });
  });
});
