import { afterEach, describe, expect, it, vi } from "vitest";
import { catalog } from "../../lib/models/catalog";
import { probeDevice } from "../../lib/models/device-report";
import { recommendModel } from "../../lib/models/preflight";

/** What a person is told on this very browser, whose adapter computes in software. */
async function preflight() {
  const report = await probeDevice();
  const { recommended, reason, assessments } = recommendModel(report, catalog);
  const onAdapter = assessments.filter(({ entry }) => entry.reference.engine === "web-llm");
  return { report, recommended, reason, verdicts: new Set(onAdapter.map(({ verdict }) => verdict)) };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe("the preflight in a real browser", () => {
  it("knows an adapter that computes in software, and recommends the processor instead", async () => {
    const { report, recommended, reason, verdicts } = await preflight();
    expect(report.gpu).toMatchObject({ kind: "adapter", isSoftware: true, hasF16: false });
    expect(verdicts).not.toContain("well");
    expect(recommended?.reference.engine).toBe("wllama");
    expect(reason).toContain("only simulated");
  });

  it("says so where the browser gives no adapter", async () => {
    vi.spyOn(navigator.gpu, "requestAdapter").mockResolvedValue(null);
    const { report, recommended, verdicts } = await preflight();
    expect(report.gpu).toEqual({ kind: "no-adapter" });
    expect([...verdicts]).toEqual(["not"]);
    expect(recommended?.reference.engine).toBe("wllama");
  });

  it("says so where the browser has no WebGPU", async () => {
    vi.spyOn(navigator, "gpu", "get").mockReturnValue(undefined as unknown as GPU);
    const { report, verdicts } = await preflight();
    expect(report.gpu).toEqual({ kind: "no-webgpu" });
    expect([...verdicts]).toEqual(["not"]);
  });
});
