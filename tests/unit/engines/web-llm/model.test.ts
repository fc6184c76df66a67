import { deleteModelInCache, type ModelRecord } from "@mlc-ai/web-llm";
import { afterEach, describe, expect, it, vi } from "vitest";

import {
  contextOf,
  conversationOf,
  findWebLlmModel,
  penaltyOf,
  type WebLlmModel,
} from "../../../../lib/engines/web-llm/model";
import { readChatConfig } from "../../../../lib/model-files/web-llm-files";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("findWebLlmModel", () => {
  it("finds a model of WebLLM's list on the main branch of its repository", () => {
    expect(find("SmolLM2-360M-Instruct-q4f16_1-MLC").folder).toBe(
      "https://huggingface.co/mlc-ai/SmolLM2-360M-Instruct-q4f16_1-MLC/resolve/main/",
    );
  });

  it("knows no model that is not on the list and has no addresses", () => {
    expect(findWebLlmModel({ engine: "web-llm", modelId: "no-such-model" })).toBeNull();
  });

  it("knows no embedding model, which writes nothing", () => {
    expect(findWebLlmModel({ engine: "web-llm", modelId: "snowflake-arctic-embed-s-q0f32-MLC-b4" })).toBeNull();
  });

  it.each([
    ["https://example.org/models/tulu", "https://example.org/models/tulu/"],
    ["https://example.org/models/tulu/", "https://example.org/models/tulu/"],
    ["https://example.org/resolve/tulu/", "https://example.org/resolve/tulu/"],
    ["https://huggingface.co/someone/tulu", "https://huggingface.co/someone/tulu/resolve/main/"],
    ["https://huggingface.co/someone/tulu/resolve/v2", "https://huggingface.co/someone/tulu/resolve/v2/"],
  ])("reads the files of %s in %s, and so does WebLLM", async (weights, folder) => {
    const model = find("any", weights);
    expect(model.folder).toBe(folder);
    expect(await addressThatWebLlmReads(model.record)).toBe(`${folder}tensor-cache.json`);
  });
});

describe("penaltyOf", () => {
  const folder = { context_window_size: 4096, tokenizer_files: ["tokenizer.json"], conv_template: {} };
  const configOf = (fields: object) => {
    const config = readChatConfig(new TextEncoder().encode(JSON.stringify({ ...folder, ...fields })).buffer);
    if (config === null) throw new Error("The config could not be read.");
    return config;
  };

  it("is none where the folder names none, and the folder's own else", () => {
    expect(penaltyOf(configOf({}))).toEqual({ repetition_penalty: 1 });
    expect(penaltyOf(configOf({ repetition_penalty: null }))).toEqual({ repetition_penalty: 1 });
    expect(penaltyOf(configOf({ repetition_penalty: 1.1 }))).toEqual({});
  });
});

describe("contextOf", () => {
  const config = { context_window_size: 32_768, sliding_window_size: -1 };

  it("is what WebLLM's list says", () => {
    expect(contextOf(find("Qwen3-0.6B-q4f16_1-MLC"), config).tokens).toBe(4096);
  });

  it("is at most what the list gives its own models, where a folder's config names more", () => {
    expect(contextOf(find("any", "https://example.org/x"), config)).toEqual({
      tokens: 4096,
      options: { context_window_size: 4096 },
    });
  });

  it("is what is wanted, as far as the folder's config goes, on the list too", () => {
    const small = { ...config, context_window_size: 8192 };
    expect(contextOf(find("Qwen3-0.6B-q4f16_1-MLC"), config, 16_384).tokens).toBe(16_384);
    expect(contextOf(find("any", "https://example.org/x"), small, 16_384).tokens).toBe(8192);
    expect(contextOf(find("any", "https://example.org/x"), small, 2048).options).toEqual({ context_window_size: 2048 });
  });

  it("is the folder's own where that is less", () => {
    expect(contextOf(find("any", "https://example.org/x"), { ...config, context_window_size: 2048 }).tokens).toBe(2048);
  });

  it("is the sliding window where the model has one, and then left alone", () => {
    const sliding = { context_window_size: -1, sliding_window_size: 1024 };
    expect(contextOf(find("any", "https://example.org/x"), sliding)).toEqual({ tokens: 1024, options: {} });
  });
});

describe("conversationOf", () => {
  const config = {
    quantization: "q4f16_1",
    context_window_size: 4096,
    sliding_window_size: -1,
    tokenizer_files: [],
    conv_template: { name: "llama", seps: [" "], role_templates: { user: "{user_message}" } },
  };

  it("is the folder's own", () => {
    expect(conversationOf(find("any", "https://example.org/x"), config)).toEqual(config.conv_template);
  });

  it("has the parts in it that a person has changed", () => {
    const model = { ...find("any", "https://example.org/x"), conversation: { seps: ["\n"] } };
    expect(conversationOf(model, config)).toEqual({ ...config.conv_template, seps: ["\n"] });
  });
});

function find(modelId: string, weights?: string): WebLlmModel {
  const model = findWebLlmModel({
    engine: "web-llm",
    modelId,
    ...(weights && { addresses: { weights, library: "https://example.org/library.wasm" } }),
  });
  if (!model) throw new Error(`${modelId} was not found.`);
  return model;
}

/** Asks the package itself: deleting a model begins with a look for its list of shards. */
async function addressThatWebLlmReads(record: ModelRecord): Promise<string> {
  const asked = new Promise<string>((resolve) => {
    const match = (request: Request) => {
      resolve(request.url);
      return Promise.reject(new Error("seen"));
    };
    vi.stubGlobal("caches", { open: () => Promise.resolve({ match }) });
  });
  await expect(deleteModelInCache(record.model_id, { model_list: [record] })).rejects.toThrow("seen");
  return asked;
}
