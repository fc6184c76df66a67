import { describe, expect, it } from "vitest";
import { chatFormats } from "../../../lib/models/chat-formats";
import { findHostProblem } from "../../../lib/models/model-hosts";
import { keepOwnModel, readOwnModel, readOwnModels, removeOwnModel } from "../../../lib/models/own-models";
import modelHosts from "../../../lib/privacy/model-hosts.json";

const site = "https://goldsmith.example/app/";
const onHub = { engine: "transformers", name: "Mine", repository: "us/mine-ONNX", dtype: "q4", device: "wasm" };
const atAddress = {
  engine: "web-llm",
  name: "Tulu 2",
  weights: "https://huggingface.co/us/tulu-2-7b-MLC",
  library: "https://raw.githubusercontent.com/us/libs/main/tulu.wasm",
};

function reasonsFor(record: object): readonly string[] {
  const read = readOwnModel({ ...record }, site);
  return !read.ok && read.failure.kind === "invalid-own-model" ? read.failure.reasons : [];
}

function place(text: string | null = null) {
  let kept = text;
  return { getItem: () => kept, setItem: (_: string, value: string) => void (kept = value) };
}

function model(record: object) {
  const read = readOwnModel({ ...record }, site);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

describe("readOwnModel", () => {
  it("takes a repository of the hub", () => {
    expect(model(onHub).entry).toMatchObject({
      id: "us/mine-ONNX q4 wasm",
      listing: "own",
      reference: { engine: "transformers", modelId: "us/mine-ONNX", dtype: "q4", device: "wasm" },
    });
    expect(model(onHub).entry.reference).not.toHaveProperty("baseAddress");
  });

  it("takes a GGUF file of a repository", () => {
    const gguf = { engine: "wllama", name: "Mine", repository: "us/mine-GGUF", file: "mine-Q4_K_M.gguf" };
    expect(model(gguf).entry.reference).toEqual({
      engine: "wllama",
      modelId: "Mine",
      files: ["https://huggingface.co/us/mine-GGUF/resolve/main/mine-Q4_K_M.gguf"],
      device: "wasm",
    });
    expect(reasonsFor({ ...gguf, file: "mine.bin" })).toEqual([expect.stringMatching(/^file: .*\.gguf file/)]);
  });

  it("takes a folder and a library at addresses", () => {
    expect(model(atAddress).entry.reference).toEqual({
      engine: "web-llm",
      modelId: "Tulu 2",
      addresses: { weights: `${atAddress.weights}/`, library: atAddress.library },
    });
  });

  it("takes a chat format and a template pack of one's own", () => {
    const [tulu] = chatFormats;
    const { entry } = model({ ...atAddress, conversation: tulu?.conversation, pack: "my-pack" });
    expect(entry).toMatchObject({ pack: "my-pack", reference: { conversation: tulu?.conversation } });
    expect(model({ ...onHub, chatTemplate: tulu?.chatTemplate }).entry.reference).toMatchObject({
      chatTemplate: tulu?.chatTemplate,
    });
  });

  it.each([
    ["another host", { ...atAddress, weights: "https://evil.example/m" }, /^weights: .*may not reach/],
    ["a host that only looks right", { ...atAddress, library: "https://nothf.co.example/l.wasm" }, /^library: .*reach/],
    ["plain http", { ...atAddress, weights: "http://huggingface.co/us/m" }, /may not reach/],
    ["a repository that is an address", { ...onHub, repository: "https://huggingface.co/us/x" }, /owner\/name/],
    ["a misspelt part of a format", { ...atAddress, conversation: { system: "" } }, /^conversation: .*system/],
    ["a format without separators", { ...atAddress, conversation: { seps: [] } }, /^conversation\.seps: /],
  ])("refuses %s with the place and the reason", (_, record, reason) => {
    expect(reasonsFor(record)).toEqual([expect.stringMatching(reason)]);
  });
});

describe("the list of own models", () => {
  it("keeps each model once, until it is removed", () => {
    const here = place();
    keepOwnModel(here, model(onHub), site);
    keepOwnModel(here, model(atAddress), site);
    keepOwnModel(here, model({ ...onHub, name: "Mine again" }), site);
    expect(readOwnModels(here, site).map(({ entry }) => entry.name)).toEqual(["Tulu 2", "Mine again"]);
    removeOwnModel(here, "us/mine-ONNX q4 wasm", site);
    expect(readOwnModels(here, site).map(({ entry }) => entry.name)).toEqual(["Tulu 2"]);
  });

  it("passes over what it cannot read, and keeps it", () => {
    const here = place('[{"engine":"of tomorrow"}, 7]');
    keepOwnModel(here, model(onHub), site);
    expect(readOwnModels(here, site)).toHaveLength(1);
    expect(here.getItem()).toContain("of tomorrow");
  });

  it("reads a fine-tune that was imported before the list told such models apart, and takes it for any other", () => {
    const before = {
      engine: "wllama",
      name: "my-optimizer-q8_0",
      suits: "Imported from this device: llama, Q8_0, made for 2,048 tokens.",
      file: "https://imported.invalid/0123456789abcdef/my-optimizer-q8_0.gguf",
      device: "wasm",
      parameters: 0.135,
      downloadBytes: 144_811_072,
      memoryMegabytes: 310,
      pack: "short",
    };
    const here = place(JSON.stringify([before]));
    const [read] = readOwnModels(here, site);
    expect(read?.entry).toMatchObject({ name: "my-optimizer-q8_0", pack: "short", parameters: 0.135 });
    expect(read?.entry).not.toHaveProperty("isTrainedOnPack");
    // Imported again, it stands there once and says so.
    keepOwnModel(here, model({ ...before, isTrainedOnPack: true }), site);
    expect(readOwnModels(here, site).map(({ entry }) => entry.isTrainedOnPack)).toEqual([true]);
  });
});

describe("findHostProblem", () => {
  it("allows exactly the hosts that the content security policy allows", () => {
    for (const { source } of modelHosts) {
      const address = new URL(`${source.replace("*", "any")}/file`);
      expect([source, findHostProblem(address, "https://goldsmith.example")]).toEqual([source, null]);
    }
    expect(modelHosts).toHaveLength(4);
    for (const address of [
      "https://hf.co/x",
      "https://any.raw.githubusercontent.com/x",
      "https://huggingface.co:8443/",
    ]) {
      expect(findHostProblem(new URL(address), "https://goldsmith.example")).toMatch(/may not reach/);
    }
  });
});
