import { describe, expect, it } from "vitest";
import { buildPayload, partsOf, pathTo, type HashedPack, type ToShare } from "../../../lib/share/build-payload";
import { MOST_PROMPTS, writePayload } from "../../../lib/share/payload";
import { writeFramedPrompt } from "../../../lib/records/framed-prompt";
import { emailFrame } from "../../fixtures/example-frame";
import { exampleOrigin, exampleTask, exampleVersion } from "../store/examples";

const texts = { optimizer: "S_P O_C G_N", s_r: "S_R", g_r: "G_R", discriminator: "R_P P_A P_B G_R" };
const ownPack: HashedPack = { id: "imported:Own", name: "Own", texts, hash: "a".repeat(64), isBuiltIn: false };
const builtIn: HashedPack = { id: "full", name: "Full", texts, hash: "b".repeat(64), isBuiltIn: true };

const silver = exampleVersion({ id: "silver", text: "tell me about bees" });
const candidate = exampleVersion({
  id: "candidate",
  parentId: "silver",
  kind: "candidate",
  text: "Explain bees.",
  name: "short one",
  origin: { ...exampleOrigin, pack: { id: ownPack.id, name: ownPack.name, hash: ownPack.hash } },
});
const edit = exampleVersion({ id: "edit", parentId: "candidate", kind: "edit", text: "Explain honey bees." });
const other = exampleVersion({ id: "other", parentId: "silver", kind: "candidate", text: "Not on the way." });

function toShare(changes: Partial<ToShare> = {}): ToShare {
  return {
    task: { silverPrompt: "changed since", silverResponse: "Bees buzz.", goldenResponse: "A hive …", wordLimit: 80 },
    versions: [silver, candidate, other, edit],
    chosen: edit,
    packs: [builtIn, ownPack],
    leftOut: new Set(),
    now: 1_700_000_000_000,
    ...changes,
  };
}

describe("buildPayload", () => {
  it("takes the task and the way from the silver prompt to the chosen one, and nothing beside it", () => {
    const payload = buildPayload(toShare());
    expect(payload.task).toEqual({
      silverPrompt: "tell me about bees",
      silverResponse: "Bees buzz.",
      goldenResponse: "A hive …",
      wordLimit: 80,
    });
    expect(payload.prompts.map(({ text }) => text)).toEqual([
      "tell me about bees",
      "Explain bees.",
      "Explain honey bees.",
    ]);
    expect(JSON.stringify(payload)).not.toContain("Not on the way");
  });

  it("takes the frame of the chosen prompt along, and the answers, unless it is left out how it was made", () => {
    const framed = { ...candidate, text: writeFramedPrompt(emailFrame).text, frame: emailFrame };
    const [question] = emailFrame.questions;
    const answers = [{ questionId: question!.id, ask: question!.ask, text: "A client", line: "It goes to a client." }];
    const given = toShare({ task: { ...toShare().task, answers }, versions: [silver, framed], chosen: framed });
    const payload = buildPayload(given);
    expect(payload.task.answers).toEqual(answers);
    expect(payload.prompts.map(({ frame }) => frame)).toEqual([undefined, emailFrame]);
    expect(writePayload(payload).ok).toBe(true);
    const without = buildPayload({ ...given, leftOut: new Set(["making"]) });
    expect(without.prompts.at(-1)?.frame).toBeUndefined();
    const further = buildPayload({ ...given, versions: [silver, framed, edit], chosen: edit });
    expect(further.prompts.some(({ frame }) => frame !== undefined)).toBe(false);
  });

  it("tells how each prompt was made", () => {
    expect(buildPayload(toShare()).prompts[1]).toEqual({
      kind: "candidate",
      text: "Explain bees.",
      name: "short one",
      createdAt: 1_000,
      made: {
        optimizer: "fipo",
        model: { engine: "web-llm", id: "Qwen3-4B-q4f16_1-MLC", device: "webgpu", contextTokens: 4096 },
        pack: { id: "imported:Own", name: "Own", hash: "a".repeat(64) },
        sampling: exampleOrigin.settings?.sampling,
        candidates: 2,
        wordLimit: 120,
        seed: 7,
        usage: exampleOrigin.usage,
        timings: exampleOrigin.timings,
      },
    });
  });

  it("tells why a prompt was called golden, unless it is left out how it was made", () => {
    const golden = new Map([["candidate", { by: "verdict", reason: "The judge: preferred in both orders." } as const]]);
    const { prompts } = buildPayload(toShare({ golden }));
    expect(prompts.map((prompt) => prompt.golden?.by ?? null)).toEqual([null, "verdict", null]);
    const kept = buildPayload(toShare({ golden, leftOut: new Set(["making"] as const) }));
    expect(JSON.stringify(kept)).not.toContain("judge");
    const long = new Map([["candidate", { by: "vote", reason: "x".repeat(2_000) } as const]]);
    expect(writePayload(buildPayload(toShare({ golden: long })))).toMatchObject({ ok: true });
  });

  it("tells of rules no more than what they read", () => {
    const byRules = exampleVersion({
      kind: "candidate",
      text: "Explain bees.",
      origin: {
        ...exampleOrigin,
        optimizer: "instant",
        model: null,
        pack: null,
        seed: null,
        usage: null,
        timings: null,
      },
    });
    const { prompts } = buildPayload(toShare({ chosen: byRules, versions: [byRules] }));
    expect(prompts[0]?.made).toEqual({ optimizer: "instant", candidates: 2, wordLimit: 120 });
  });

  it("sends the texts of a pack only where they are the person's own and the ones that were used", () => {
    expect(buildPayload(toShare()).packs).toEqual([{ id: ownPack.id, name: ownPack.name, texts }]);
    const changedSince = [builtIn, { ...ownPack, hash: "c".repeat(64) }];
    expect(buildPayload(toShare({ packs: changedSince }))).not.toHaveProperty("packs");
    expect(buildPayload(toShare({ chosen: silver }))).not.toHaveProperty("packs");
  });

  it("leaves out what the person keeps, and says that it did", () => {
    const leftOut = new Set(["silverResponse", "goldenResponse", "path", "making", "templateTexts"] as const);
    expect(buildPayload(toShare({ leftOut }))).toEqual({
      goldsmithShare: 1,
      createdAt: 1_700_000_000_000,
      task: { silverPrompt: "tell me about bees", wordLimit: 80 },
      prompts: [{ kind: "edit", text: "Explain honey bees." }],
      leftOut: ["silverResponse", "goldenResponse", "path", "making", "templateTexts"],
    });
  });

  it("never says that something was left out that was not there", () => {
    const leftOut = new Set(["silverResponse", "goldenResponse", "path", "making", "templateTexts"] as const);
    const payload = buildPayload(toShare({ task: exampleTask, chosen: silver, leftOut }));
    expect(payload).not.toHaveProperty("leftOut");
  });

  it("always gives what a link can carry", () => {
    const endless = exampleVersion({
      ...candidate,
      state: "stopped",
      isUnchanged: true,
      origin: { ...exampleOrigin, model: { ...exampleOrigin.model!, contextTokens: Infinity } },
    });
    for (const chosen of [silver, candidate, edit, endless]) {
      const written = writePayload(buildPayload(toShare({ chosen, versions: [silver, candidate, edit, endless] })));
      expect(written.ok).toBe(true);
    }
  });
});

describe("partsOf", () => {
  it("names the parts that there are", () => {
    expect(partsOf(toShare())).toEqual(["silverResponse", "goldenResponse", "path", "making", "templateTexts"]);
    expect(partsOf(toShare({ task: { ...exampleTask, silverResponse: " \n" }, chosen: silver }))).toEqual([]);
  });
});

describe("pathTo", () => {
  it("begins at the nearest silver prompt", () => {
    const later = exampleVersion({ id: "later", parentId: "candidate", kind: "silver", text: "branched off" });
    const made = exampleVersion({ id: "made", parentId: "later", kind: "candidate" });
    expect(pathTo(made, [silver, candidate, later, made])).toEqual([later, made]);
  });

  it("ends in a ring of parents, and where a parent is missing", () => {
    const one = exampleVersion({ id: "one", parentId: "two", kind: "edit" });
    const two = exampleVersion({ id: "two", parentId: "one", kind: "edit" });
    expect(pathTo(one, [one, two])).toEqual([two, one]);
    expect(pathTo(edit, [edit])).toEqual([edit]);
  });

  it("is no longer than a link can carry", () => {
    const chain = Array.from({ length: MOST_PROMPTS + 5 }, (_, index) =>
      exampleVersion({ id: `${index}`, parentId: `${index - 1}`, kind: "edit" }),
    );
    expect(pathTo(chain.at(-1)!, chain)).toHaveLength(MOST_PROMPTS);
  });
});
