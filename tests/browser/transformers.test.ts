import { beforeAll, describe, expect, it } from "vitest";
import { builtinPacks } from "../../lib/template/builtin-packs";
import type { Engine, GenerationPart } from "../../lib/engines/engine";
import { describeEngineContract } from "./engine-contract";
import { startWorker, writing } from "./engine-workers";
import { knownText, tinyDecoder } from "./tiny-decoder";

describeEngineContract("transformers.js", {
  load: (onProgress) => startWorker().load(tinyDecoder(), onProgress),
  broken: { load: () => startWorker().load(tinyDecoder("config-is-html")), kind: "model-damaged" },
  knownText,
  controlToken: "<|end|>",
  betterAndWorse: ["Explain it step by step with one concrete example.", "Explain it."],
});

describe("the engine of transformers.js", () => {
  const worker = startWorker();
  let engine: Engine;
  beforeAll(async () => {
    const loaded = await worker.load(tinyDecoder());
    if (!loaded.ok) throw new Error(loaded.failure.kind);
    engine = loaded.value;
  });

  it("reads a long prompt in parts, says how far it is, and hears Stop between two of them", async () => {
    const request = writing(`${"Explain it step by step. ".repeat(120)}Please improve this.`, 3);
    const read: number[] = [];
    let of = 0;
    for await (const part of engine.stream({ ...request, signal: new AbortController().signal })) {
      if (part.type !== "prompt-read") continue;
      read.push(part.tokens);
      ({ of } = part);
    }
    expect(read.length).toBeGreaterThan(3);
    expect(read).toEqual(read.toSorted((one, other) => one - other));
    expect(read.at(-1)).toBeLessThan(of);

    const stop = new AbortController();
    const parts: GenerationPart[] = [];
    for await (const part of engine.stream({ ...request, signal: stop.signal })) {
      parts.push(part);
      if (parts.length === 2) stop.abort();
    }
    expect(parts.at(-1)).toMatchObject({ type: "generation-ended", reason: "aborted", usage: { completionTokens: 0 } });
    expect(parts.length).toBeLessThan(read.length);
    expect((await worker.service.writeFreely(writing("Please improve this."))).texts.join("")).toBe(knownText);
  });

  it("holds no more context than it is given", () => {
    expect(engine.model.contextTokens).toBe(4096);
  });

  it("reads the stop that the page sends while it writes", async () => {
    const stream = worker.service.writeFreely(writing("Please improve this."));
    // On its way before the first token: a worker that reads its messages only in the end writes all of the text first.
    void worker.service.abort();
    const { end, texts, deltasAtAbort } = await stream;
    expect(end).toMatchObject({ type: "generation-ended", reason: "aborted" });
    expect(texts.length).toBeLessThanOrEqual((deltasAtAbort ?? 0) + 1);
  });

  it("writes characters of several tokens whole", async () => {
    const { texts } = await worker.service.writeFreely(writing("Write an email to my colleague."));
    expect(texts.join("")).toContain("subject line 📧, state");
    expect(texts.filter((text) => text.includes("\ufffd"))).toEqual([]);
    expect(texts).toContain("📧");
  });

  it.each(builtinPacks)("judges by content, in both orders, as a built-in pack asks ($name)", async ({ texts }) => {
    const lead = async (first: string, second: string) => {
      const filling = new Map([
        ["R_P", "Explain it."],
        ["P_A", first],
        ["P_B", second],
        ["G_R", "One example, in points."],
      ]);
      const content = texts.discriminator.replace(/R_P|P_A|P_B|G_R/g, (name) => filling.get(name) ?? "");
      const choice = await worker.service.choose({ messages: writing(content).messages, answers: ["A", "B"] });
      const [a, b] = choice.ok ? choice.value : [];
      return (a?.logProbability ?? NaN) - (b?.logProbability ?? NaN);
    };
    const [better, worse] = ["Explain it step by step with one concrete example.", "Explain it."];
    expect(await lead(better, worse)).toBeGreaterThan(1);
    expect(await lead(worse, better)).toBeLessThan(-1);
  });
});

describe("the engine of transformers.js on a GPU", () => {
  const worker = startWorker();
  beforeAll(async () => {
    await worker.service.watchDevices();
    expect((await worker.load(tinyDecoder("good", { device: "webgpu" }))).ok).toBe(true);
  });

  it("writes the same text", async () => {
    // A GPU in software takes half a second for a token.
    const { texts } = await worker.service.writeFreely(writing("Please improve this.", 12));
    expect(texts).toHaveLength(12);
    expect(knownText.startsWith(texts.join(""))).toBe(true);
  });

  it("notices by itself that the GPU is gone, and says so to whoever asks", async () => {
    expect(await worker.service.loss()).toBeNull();
    await worker.service.destroyDevices();
    await expect.poll(() => worker.service.loss()).toMatchObject({ kind: "gpu-device-lost" });
    const { end } = await worker.service.writeFreely(writing("Please improve this."));
    expect(end).toMatchObject({ type: "generation-failed", failure: { kind: "gpu-device-lost" } });
  });

  it("ends in the middle of a prompt with the reason, and keeps what was written before", async () => {
    const writer = startWorker();
    await writer.service.watchDevices();
    expect((await writer.load(tinyDecoder("good", { device: "webgpu" }))).ok).toBe(true);
    const stream = writer.service.writeFreely(writing("Please improve this.", 60));
    await expect.poll(() => writer.service.written(), { timeout: 60_000 }).toBeGreaterThan(2);
    await writer.service.destroyDevices();
    const { end, texts } = await stream;
    expect(end).toMatchObject({ type: "generation-failed", failure: { kind: "gpu-device-lost" } });
    expect(texts.length).toBeGreaterThan(2);
    writer.end();
  });

  it("says that the GPU went while the model was loading, or at the latest when it is loaded", async () => {
    const loader = startWorker();
    await loader.service.loseDevices();
    const loaded = await loader.load(tinyDecoder("good", { device: "webgpu" }));
    if (loaded.ok) await expect.poll(() => loader.service.loss()).toMatchObject({ kind: "gpu-device-lost" });
    else expect(loaded.failure.kind).toBe("gpu-device-lost");
    loader.end();
  });
});
