import { describe, expect, it } from "vitest";
import { planRunAgain, type RunAgainPlan, type Surroundings } from "../../../../lib/client/run/run-again";
import type { LoadedModel } from "../../../../lib/engines/engine";
import { assessModel } from "../../../../lib/models/assess-model";
import { catalog } from "../../../../lib/models/catalog";
import type { DeviceReport } from "../../../../lib/models/device-report";
import { dropLine, writeFramedPrompt } from "../../../../lib/records/framed-prompt";
import { emailFrame } from "../../../fixtures/example-frame";
import type { HashedPack } from "../../../../lib/share/build-payload";
import type { SharedMaking, SharedPayload } from "../../../../lib/share/payload";

const texts = { optimizer: "S_P O_C G_N", s_r: "S_R", g_r: "G_R", discriminator: "R_P P_A P_B G_R" };
const hash = "a".repeat(64);
const pack: HashedPack = { id: "full", name: "Full", texts, hash, isBuiltIn: true };

const strongDevice: DeviceReport = {
  gpu: {
    kind: "adapter",
    isSoftware: false,
    hasF16: true,
    limits: {
      maxBufferSize: 2 ** 32,
      maxStorageBufferBindingSize: 2 ** 31,
      maxComputeWorkgroupStorageSize: 2 ** 15,
      maxStorageBuffersPerShaderStage: 10,
    },
  },
  hasWebAssembly: true,
  hasLargeMemory: true,
  memoryGigabytes: 32,
  freeStorageBytes: 1e12,
  isCrossOriginIsolated: true,
  builtInModel: "available",
  isMobile: false,
  fileStorage: "kept",
  isSecureContext: true,
  browser: "chrome",
  system: "windows",
};

const loaded: LoadedModel = {
  engine: "web-llm",
  modelId: "Qwen3-4B-q4f16_1-MLC",
  device: "webgpu",
  contextTokens: 4096,
};

function here(changes: Partial<Surroundings> = {}, device = strongDevice): Surroundings {
  const assessments = catalog.map((entry) => assessModel(entry, device));
  return { assessments, loaded, packs: [pack], sharedPacks: [], ...changes };
}

const byModel: SharedMaking = {
  optimizer: "fipo",
  model: { engine: "web-llm", id: "Qwen3-4B-q4f16_1-MLC", device: "webgpu", contextTokens: 4096 },
  pack: { id: "full", name: "Full", hash },
  sampling: { temperature: 0.3, topP: 0.9, seed: 11, maxTokens: 512 },
  candidates: 4,
  wordLimit: 90,
  seed: 12,
};
const byRules: SharedMaking = { optimizer: "instant", asksQuestions: true, wordLimit: 60 };

function payloadWith(made: SharedMaking | null, changes: Partial<SharedPayload> = {}): SharedPayload {
  return {
    goldsmithShare: 1,
    createdAt: 1,
    task: { silverPrompt: "tell me about bees" },
    prompts: [
      { kind: "silver", text: "tell me about bees" },
      { kind: "candidate", text: "Explain bees.", ...(made !== null && { made }) },
    ],
    ...changes,
  };
}

function differencesOf(plan: RunAgainPlan): readonly string[] {
  return plan.type === "possible" ? plan.differences.map(({ kind }) => kind) : [plan.reason];
}

describe("planRunAgain", () => {
  it("takes the same optimizer, template, parameters and seed, and writes that one candidate", () => {
    expect(planRunAgain(payloadWith(byModel), here())).toEqual({
      type: "possible",
      promptIndex: 1,
      settings: {
        optimizer: "fipo",
        packId: "full",
        temperature: 0.3,
        topP: 0.9,
        maxTokens: 512,
        seed: 12,
        candidates: 1,
      },
      wordLimit: 90,
      packToKeep: null,
      canStartAtOnce: true,
      differences: [{ kind: "may-round-otherwise" }],
    });
  });

  it("needs nothing for rules", () => {
    expect(planRunAgain(payloadWith(byRules), here({ loaded: null, packs: [] }))).toEqual({
      type: "possible",
      promptIndex: 1,
      settings: { optimizer: "instant", asksQuestions: true },
      wordLimit: 60,
      packToKeep: null,
      canStartAtOnce: true,
      differences: [{ kind: "rules-may-be-newer" }],
    });
  });

  it("says that lines which the sender took out come back", () => {
    const frame = dropLine(dropLine(emailFrame, "email/task", true), "email/facts", true);
    const prompts = [{ kind: "candidate" as const, text: writeFramedPrompt(frame).text, made: byRules, frame }];
    const plan = planRunAgain(payloadWith(byRules, { prompts }), here());
    expect(plan.type === "possible" && plan.differences).toContainEqual({ kind: "dropped-lines", count: 2 });
  });

  it("loads no model: it waits for the person to do that", () => {
    for (const held of [null, { ...loaded, modelId: "Llama-3.2-1B-Instruct-q4f16_1-MLC" }]) {
      const plan = planRunAgain(payloadWith(byModel), here({ loaded: held }));
      expect(plan).toMatchObject({ canStartAtOnce: false });
      expect(differencesOf(plan)).toEqual(["model-not-loaded", "may-round-otherwise"]);
    }
  });

  it("asks the person to repeat a refinement where the model must be loaded first", () => {
    const refined = payloadWith({ ...byModel, note: "shorter" });
    expect(differencesOf(planRunAgain(refined, here()))).not.toContain("refine-by-hand");
    const plan = planRunAgain(refined, here({ loaded: null }));
    expect(plan.type === "possible" && plan.differences).toContainEqual({ kind: "refine-by-hand", note: "shorter" });
  });

  it("says where this site has no such model, or the device cannot run it", () => {
    const unknown = { ...byModel, model: { ...byModel.model!, id: "somebody/own-model" } };
    expect(differencesOf(planRunAgain(payloadWith(unknown), here()))).toEqual(["model-unknown"]);
    const sameNameElsewhere = { ...byModel, model: { ...byModel.model!, engine: "transformers" as const } };
    expect(differencesOf(planRunAgain(payloadWith(sameNameElsewhere), here()))).toEqual(["model-unknown"]);

    const noGpu: DeviceReport = { ...strongDevice, gpu: { kind: "no-webgpu" } };
    const plan = planRunAgain(payloadWith(byModel), here({ loaded: null }, noGpu));
    expect(differencesOf(plan)).toContain("model-cannot-run");
    expect(plan).toMatchObject({ canStartAtOnce: false });
  });

  it("says where the device takes the model's 32-bit twin, or the other way round", () => {
    const { gpu } = strongDevice;
    if (gpu.kind !== "adapter") throw new Error("It has one.");
    const withoutF16: DeviceReport = { ...strongDevice, gpu: { ...gpu, hasF16: false } };
    const twin = { ...loaded, modelId: "Qwen3-4B-q4f32_1-MLC" };
    const plan = planRunAgain(payloadWith(byModel), here({ loaded: twin }, withoutF16));
    expect(plan).toMatchObject({ canStartAtOnce: true });
    expect(plan.type === "possible" && plan.differences[0]).toEqual({
      kind: "other-build",
      there: "Qwen3-4B-q4f16_1-MLC",
      here: "Qwen3-4B-q4f32_1-MLC",
    });

    const madeByTwin = { ...byModel, model: { ...byModel.model!, id: "Qwen3-4B-q4f32_1-MLC" } };
    expect(differencesOf(planRunAgain(payloadWith(madeByTwin), here()))).toContain("other-build");
  });

  it("says where the model ran on another device", () => {
    const entry = catalog.find(({ reference }) => reference.engine === "transformers")!;
    const onGpu = { engine: "transformers", id: entry.reference.modelId, device: "webgpu" } as const;
    const plan = planRunAgain(payloadWith({ ...byModel, model: onGpu }), here({ loaded: null }));
    expect(plan.type === "possible" && plan.differences).toContainEqual({
      kind: "other-device",
      there: "webgpu",
      here: "wasm",
    });
  });

  it("finds the template by what it says, whatever it is called here", () => {
    const renamed = { ...pack, id: "imported:Mine", name: "Mine" };
    expect(planRunAgain(payloadWith(byModel), here({ packs: [renamed] }))).toMatchObject({
      settings: { packId: "imported:Mine" },
      differences: [{ kind: "may-round-otherwise" }],
    });
  });

  it("keeps a template that came along, where its texts are the ones that were used", () => {
    const sent = { ...pack, id: "imported:Own", name: "Own", isBuiltIn: false };
    const made = { ...byModel, pack: { id: "imported:Own", name: "Own", hash } };
    const own = { ...sent, hash: "b".repeat(64) };
    expect(planRunAgain(payloadWith(made), here({ packs: [own], sharedPacks: [sent] }))).toMatchObject({
      settings: { packId: `shared:${"a".repeat(16)}` },
      packToKeep: { id: `shared:${"a".repeat(16)}`, name: "Own (from a link)", texts },
      differences: [{ kind: "may-round-otherwise" }, { kind: "pack-comes-along", name: "Own" }],
    });

    const forged = { ...sent, hash: "c".repeat(64) };
    expect(planRunAgain(payloadWith(made), here({ packs: [], sharedPacks: [forged] }))).toMatchObject({
      settings: { packId: null },
      packToKeep: null,
      differences: [{ kind: "may-round-otherwise" }, { kind: "pack-missing", name: "Own" }],
    });
  });

  it("says where the template here has other texts, or cannot be checked", () => {
    const changed = { ...pack, hash: "b".repeat(64) };
    expect(differencesOf(planRunAgain(payloadWith(byModel), here({ packs: [changed] })))).toContain("pack-differs");
    const unhashed = { ...pack, hash: null };
    expect(differencesOf(planRunAgain(payloadWith(byModel), here({ packs: [unhashed] })))).toContain("pack-unchecked");
  });

  it("runs what stood before an edit", () => {
    const payload = payloadWith(byRules);
    const edited = {
      ...payload,
      prompts: [...payload.prompts, { kind: "edit" as const, text: "Explain honey bees." }],
    };
    expect(planRunAgain(edited, here())).toMatchObject({
      promptIndex: 1,
      differences: [{ kind: "edited-since" }, { kind: "rules-may-be-newer" }],
    });
  });

  it("says where the optimizer read a response that is not here", () => {
    const plan = planRunAgain(payloadWith(byRules, { leftOut: ["goldenResponse"] }), here());
    expect(differencesOf(plan)).toContain("response-left-out");
  });

  it("cannot run what a person wrote, or what nobody told of", () => {
    const edit = { kind: "edit" as const, text: "Explain honey bees." };
    const refined = { kind: "candidate" as const, text: "Bees.", made: { ...byRules, note: "shorter" } };
    const impossible = [
      [payloadWith(null), "written-by-a-person"],
      [payloadWith(null, { leftOut: ["making"] }), "making-left-out"],
      [payloadWith(null, { prompts: [edit], leftOut: ["path"] }), "path-left-out"],
      [payloadWith(null, { prompts: [refined], leftOut: ["path"] }), "path-left-out"],
    ] as const;
    for (const [payload, reason] of impossible) {
      expect(planRunAgain(payload, here())).toEqual({ type: "impossible", reason });
    }
  });
});
