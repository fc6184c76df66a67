import { afterEach, describe, expect, it, vi } from "vitest";

import { findAdapterFailure } from "../../../../lib/engines/web-llm/adapter";

const GIB = 2 ** 30;
const enough = {
  maxBufferSize: GIB,
  maxStorageBufferBindingSize: GIB,
  maxComputeWorkgroupStorageSize: 32_768,
  maxStorageBuffersPerShaderStage: 10,
};
const record = { model: "https://example.org/", model_id: "a", model_lib: "https://example.org/a.wasm" };

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("findAdapterFailure", () => {
  it("finds nothing to object to in an adapter that has all that the model needs", async () => {
    giveAdapter({ features: ["shader-f16"], limits: enough });
    expect(await findAdapterFailure(record, "q4f16_1")).toBeNull();
  });

  it("tells a browser without WebGPU from one that gives no adapter", async () => {
    vi.stubGlobal("navigator", {});
    expect(await findAdapterFailure(record, "q4f32_1")).toEqual({ kind: "webgpu-unavailable" });
    vi.stubGlobal("navigator", { gpu: { requestAdapter: () => Promise.resolve(null) } });
    expect(await findAdapterFailure(record, "q4f32_1")).toEqual({ kind: "gpu-adapter-missing" });
  });

  it.each(["q4f16_1", "q0f16", "q3f16_1", "Qwen3-0.6B-q4f16_1-MLC"])("wants half precision for %s", async (name) => {
    giveAdapter({ features: [], limits: enough });
    expect(await findAdapterFailure(record, name)).toEqual({ kind: "gpu-feature-missing", feature: "shader-f16" });
  });

  it.each(["q4f32_1", "q0f32", ""])("wants no half precision for %j", async (name) => {
    giveAdapter({ features: [], limits: enough });
    expect(await findAdapterFailure(record, name)).toBeNull();
  });

  it("wants every feature that WebLLM's list names for the model", async () => {
    giveAdapter({ features: [], limits: enough });
    const picky = { ...record, required_features: ["subgroups"] };
    expect(await findAdapterFailure(picky, "q4f32_1")).toEqual({ kind: "gpu-feature-missing", feature: "subgroups" });
  });

  it.each(Object.keys(enough))("objects to an adapter with too low a limit %s", async (limit) => {
    giveAdapter({ features: [], limits: { ...enough, [limit]: 9 } });
    const failure = await findAdapterFailure(record, "q4f32_1");
    expect(failure).toMatchObject({ kind: "gpu-feature-missing", feature: expect.stringContaining(limit) as string });
  });

  it("wants buffers as large as the model's largest", async () => {
    giveAdapter({ features: [], limits: { ...enough, maxStorageBufferBindingSize: GIB / 8 } });
    expect(await findAdapterFailure(record, "q4f32_1")).toBeNull();
    const large = { ...record, buffer_size_required_bytes: GIB / 4 };
    expect(await findAdapterFailure(large, "q4f32_1")).toMatchObject({ kind: "gpu-feature-missing" });
  });
});

function giveAdapter({ features, limits }: { features: readonly string[]; limits: object }) {
  const adapter = { features: new Set(features), limits };
  vi.stubGlobal("navigator", { gpu: { requestAdapter: () => Promise.resolve(adapter) } });
}
