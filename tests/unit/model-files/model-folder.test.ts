import { ModelType, prebuiltAppConfig } from "@mlc-ai/web-llm";
import { describe, expect, it } from "vitest";
import { findWebLlmModel } from "../../../lib/engines/web-llm/model";
import { modelFolderOf } from "../../../lib/model-files/model-folder";

describe("modelFolderOf", () => {
  it("knows the folder of every language model of WebLLM's list without the list", () => {
    for (const { model_id: modelId, model_type: type } of prebuiltAppConfig.model_list) {
      if (type === ModelType.embedding) continue;
      const reference = { engine: "web-llm", modelId } as const;
      expect(modelFolderOf(reference)).toBe(findWebLlmModel(reference)?.folder);
    }
  });

  it("takes an address as it is, unless it names a repository of the hub", () => {
    const of = (weights: string) =>
      modelFolderOf({ engine: "web-llm", modelId: "own", addresses: { weights, library: "https://a.example/x.wasm" } });
    expect(of("https://a.example/models/own")).toBe("https://a.example/models/own/");
    expect(of("https://huggingface.co/us/own")).toBe("https://huggingface.co/us/own/resolve/main/");
    expect(of("https://huggingface.co/us/own/resolve/v2/")).toBe("https://huggingface.co/us/own/resolve/v2/");
  });

  it("finds an ONNX model on the hub or below its base address", () => {
    const onnx = { engine: "transformers", modelId: "us/my model", dtype: "q4", device: "wasm" } as const;
    expect(modelFolderOf(onnx)).toBe("https://huggingface.co/us/my%20model/resolve/main/");
    expect(modelFolderOf({ ...onnx, baseAddress: "https://a.example/m/" })).toBe("https://a.example/m/us/my%20model/");
  });
});
