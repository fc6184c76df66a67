import { IntegrityError } from "@mlc-ai/web-llm";
import { describe, expect, it } from "vitest";

import { webLlmFailure } from "../../../../lib/engines/web-llm/failure";

describe("webLlmFailure", () => {
  it("knows a full disk", () => {
    const error = new DOMException("Quota exceeded.", "QuotaExceededError");
    expect(webLlmFailure(error)).toEqual({ kind: "storage-full", detail: "QuotaExceededError: Quota exceeded." });
  });

  it("knows a library that WebAssembly refuses", async () => {
    const compile = await WebAssembly.compile(new Uint8Array([1, 2, 3])).catch((error: unknown) => error);
    expect(webLlmFailure(compile).kind).toBe("model-library-unusable");
    expect(webLlmFailure(new WebAssembly.LinkError("import missing")).kind).toBe("model-library-unusable");
  });

  it("knows the one class of WebLLM's that is exported, and the others by their names", () => {
    expect(webLlmFailure(new IntegrityError("https://example.org/a", "b", "c")).kind).toBe("model-damaged");
    expect(webLlmFailure(named("WebGPUNotAvailableError")).kind).toBe("webgpu-unavailable");
    expect(webLlmFailure(named("ShaderF16SupportError"))).toEqual({
      kind: "gpu-feature-missing",
      feature: "shader-f16",
    });
    expect(webLlmFailure(named("DeviceLostError")).kind).toBe("gpu-device-lost");
  });

  it("does not read messages", () => {
    const error = new Error("QuotaExceededError: out of memory, device lost, LinkError");
    expect(webLlmFailure(error).kind).toBe("engine-failed");
  });

  it("keeps what was thrown, even if it is no Error", () => {
    expect(webLlmFailure("text")).toEqual({ kind: "engine-failed", detail: "Error: text" });
  });
});

function named(name: string): Error {
  return Object.assign(new Error("message"), { name });
}
