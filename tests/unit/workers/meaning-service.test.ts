import { describe, expect, it } from "vitest";
import { fail, succeed } from "@/lib/base/result";
import type { Embedder, EmbedderReference } from "@/lib/engines/embedder";
import { createMeaningService } from "@/workers/meaning-service";

const reference: EmbedderReference = { engine: "transformers", modelId: "a/b", dtype: "q8", device: "wasm" };
const other: EmbedderReference = { ...reference, modelId: "c/d" };

/** Texts as points on the circle: "0" and "180" are opposite. Notes what happens, in order. */
function onCircle() {
  const log: string[] = [];
  let running = 0;
  const service = createMeaningService({
    loadEmbedder({ modelId }) {
      log.push(`load ${modelId}`);
      const embedder: Embedder = {
        async embed(texts) {
          running += 1;
          expect(running).toBe(1);
          log.push(`embed ${texts.join(" ")}`);
          await Promise.resolve();
          running -= 1;
          const angle = (text: string) => (Number(text) / 180) * Math.PI;
          return succeed(texts.map((text) => Float32Array.of(Math.cos(angle(text)), Math.sin(angle(text)))));
        },
        unload() {
          log.push(`unload ${modelId}`);
          return Promise.resolve();
        },
      };
      return Promise.resolve(succeed(embedder));
    },
  });
  return { service, log };
}

describe("the service for meanings", () => {
  it("takes the nearest of the wanted texts, and warns where even that is far", async () => {
    const { service } = onCircle();
    const near = await service.compare(reference, { candidate: "0", wanted: ["180", "30"] });
    expect(near).toMatchObject({ ok: true, value: { finding: null } });
    expect(near.ok && near.value.similarity).toBeCloseTo(Math.cos(Math.PI / 6));
    const far = await service.compare(reference, { candidate: "0", wanted: ["180", "90"] });
    expect(far).toMatchObject({ ok: true, value: { finding: { check: "meaning-drift", severity: "warning" } } });
  });

  it("answers each pair in its place, and reads a text that stands in many only once", async () => {
    const { service, log } = onCircle();
    const compared = await service.similarities(reference, [
      ["0", "60"],
      ["180", "0"],
      ["60", "60"],
    ]);
    const values = compared.ok ? compared.value : [];
    expect(values).toHaveLength(3);
    [0.5, -1, 1].forEach((value, index) => expect(values[index]).toBeCloseTo(value));
    expect(log).toEqual(["load a/b", "embed 0 60 180"]);
  });

  it("gives a vector of unit length for each text", async () => {
    const { service } = onCircle();
    const embedded = await service.embed(reference, ["0", "90"]);
    expect(embedded.ok && embedded.value.map((vector) => [...vector].map((part) => Math.round(part)))).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it("loads a model once, does one thing at a time, and lets a model go for another one", async () => {
    const { service, log } = onCircle();
    await Promise.all([
      service.similarities(reference, [["1", "2"]]),
      service.similarities(reference, [["3", "4"]]),
      service.similarities(other, [["5", "6"]]),
      service.unload(),
    ]);
    expect(log).toEqual(["load a/b", "embed 1 2", "embed 3 4", "unload a/b", "load c/d", "embed 5 6", "unload c/d"]);
  });

  it("hands a failure on", async () => {
    const failure = { kind: "model-damaged", detail: "" } as const;
    const service = createMeaningService({ loadEmbedder: () => Promise.resolve(fail(failure)) });
    expect(await service.similarities(reference, [["1", "2"]])).toEqual(fail(failure));
    expect(await service.compare(reference, { candidate: "1", wanted: ["2"] })).toEqual(fail(failure));
  });
});
