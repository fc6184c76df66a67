import { describe, expect, it } from "vitest";
import { catalog, type CatalogEntry } from "../../../lib/models/catalog";
import type { DeviceReport } from "../../../lib/models/device-report";
import { recommendModel } from "../../../lib/models/preflight";
import { report } from "./device";

describe("a GGUF model", () => {
  const [onProcessor] = catalog.filter(({ id }) => id === "HuggingFaceTB/SmolLM2-135M-Instruct");
  const gguf = (device: "wasm" | "webgpu"): CatalogEntry => ({
    ...onProcessor!,
    reference: { engine: "wllama", modelId: "Mine", files: ["https://site.example/mine.gguf"], device },
  });
  const verdictOn = (changes: Partial<DeviceReport>, device: "wasm" | "webgpu") =>
    recommendModel(report(changes), [gguf(device)]).assessments[0]?.verdict;

  it("runs where WebAssembly counts memory in 64 bits, and on the adapter of Chrome only", () => {
    expect(verdictOn({}, "wasm")).toBe("well");
    expect(verdictOn({ hasLargeMemory: false }, "wasm")).toBe("not");
    expect(verdictOn({}, "webgpu")).toBe("well");
    expect(verdictOn({ browser: "safari" }, "webgpu")).toBe("not");
    expect(verdictOn({ browser: "firefox" }, "webgpu")).toBe("not");
    expect(verdictOn({ browser: "safari" }, "wasm")).toBe("well");
  });

  it("can be the one to begin with on a processor, unless the rules were measured to do better", () => {
    const device = report({ gpu: { kind: "no-webgpu" } });
    const larger = { ...gguf("wasm"), parameters: 0.36 };
    expect(recommendModel(device, [larger]).recommended?.reference.engine).toBe("wllama");
    expect(recommendModel(device, [gguf("wasm")]).recommended).toBeNull();
  });
});
