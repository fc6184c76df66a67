import { proxy, wrap } from "comlink";
import { afterAll, beforeAll, describe, expect, inject, it, type TestContext } from "vitest";
import type { Result } from "../../lib/base/result";
import type { ChatMessage, Engine, GenerationPart, GenerationRequest, LoadProgress } from "../../lib/engines/engine";
import type { EngineWorkerService } from "./engine.worker";
import { startEngineWorker, type EngineWorker } from "./remote-engine";

declare module "vitest" {
  interface ProvidedContext {
    /** Whether GOLDSMITH_MLC_MODEL names a folder; it is served under `/given/`. */
    hasModelFolder: boolean;
  }
}

// The shortest there are, because software WebGPU takes seconds for each token.
const messages: readonly ChatMessage[] = [
  { role: "system", content: "." },
  { role: "user", content: "Hi" },
];
const sampling = { temperature: 0, topP: 1, seed: 1, maxTokens: 40 };
const folder = `${location.origin}/given/`;
const reference = {
  engine: "web-llm" as const,
  modelId: "given-model",
  addresses: { weights: folder, library: `${folder}lib.wasm` },
};
/** Generous: how long a token takes is the machine's affair. */
const anHour = 60 * 60_000;

const hasModelFolder = inject("hasModelFolder");

/** Everything that only a real library can show, in the order in which a person meets it. */
describe.runIf(hasModelFolder)(
  hasModelFolder ? "WebLLM with the given model" : "WebLLM with a model (skipped: GOLDSMITH_MLC_MODEL names no folder)",
  { timeout: anHour },
  () => {
    let worker: EngineWorker;
    const progress: LoadProgress[] = [];
    let engine: Engine;
    let loadSeconds = 0;
    let written = "";

    beforeAll(async () => {
      worker = startEngineWorker();
      const start = performance.now();
      engine = expectValue(await worker.load(reference, (step) => progress.push(step)));
      loadSeconds = (performance.now() - start) / 1000;
    }, anHour);
    afterAll(() => {
      worker.end();
    });

    it("loads with progress in bytes that never goes back", async (context) => {
      expect(engine.model).toMatchObject({ engine: "web-llm", modelId: "given-model", device: "webgpu" });
      for (const phase of ["downloading", "preparing"]) {
        const steps = progress.filter((step) => step.phase === phase);
        const bytes = steps.map(({ bytesDone }) => bytesDone);
        expect(bytes.length).toBeGreaterThan(1);
        expect(bytes).toEqual(bytes.toSorted((one, other) => one - other));
        expect(steps.at(-1)?.bytesDone).toBe(steps.at(-1)?.bytesTotal);
      }
      const downloaded = progress.findLast(({ phase }) => phase === "downloading");
      await report(context, { loadSeconds, bytes: downloaded?.bytesDone ?? 0 });
    });

    it("counts every character of a message, also those that WebLLM's templates would take out", async () => {
      const count = async (content: string) => expectValue(await engine.countTokens([{ role: "user", content }]));
      for (const text of ["$$", "$&", "$1", "{function_string}", "{user_message}"]) {
        const added = (await count(`x${text}x${text}x`)) - (await count(`x${text}x`));
        // Between two letters the text has the same tokens wherever it stands.
        expect(added).toBe((await count(`xx${text}x`)) - (await count("xx")));
        expect(added).toBeGreaterThan(1);
      }
    });

    it("writes, and counts the prompt as WebLLM does", async (context) => {
      const parts = await collect(engine);
      written = textOf(parts);
      expect(written).not.toBe("");
      const end = parts.at(-1);
      if (end?.type !== "generation-ended") throw new Error(JSON.stringify(end));
      expect(end.reason).toBe("stop");
      expect(end.usage.promptTokens).toBe(expectValue(await engine.countTokens(messages)));
      await report(context, { written, ...end.usage, ...end.timings });
    });

    it("chooses the answer that it would write", async (context) => {
      const likely = written.slice(0, 1);
      const unlikely = likely === "@" ? "#" : "@";
      const start = performance.now();
      const request = { messages, answers: [unlikely, likely], signal: new AbortController().signal };
      const [first, second] = expectValue(await engine.choose(request));
      expect([first?.answer, second?.answer]).toEqual([unlikely, likely]);
      expect(second?.logProbability).toBeGreaterThan(first?.logProbability ?? 0);
      expect(Math.exp(first?.logProbability ?? 0) + Math.exp(second?.logProbability ?? 0)).toBeCloseTo(1, 5);
      await report(context, { first, second, seconds: (performance.now() - start) / 1000 });
    });

    it("stops within one token", async () => {
      const controller = new AbortController();
      const parts = await collect(engine, controller.signal, () => {
        controller.abort();
      });
      expect(parts.at(-1)).toMatchObject({ type: "generation-ended", reason: "aborted" });
      expect(parts.length).toBeLessThanOrEqual(3);
      expect(written.startsWith(textOf(parts))).toBe(true);
    });

    it("says by how much a prompt is too long", async () => {
      const tooLong = [{ role: "user" as const, content: "long ".repeat(engine.model.contextTokens) }];
      const stream = engine.stream({ messages: tooLong, sampling, signal: new AbortController().signal });
      const parts: GenerationPart[] = [];
      for await (const part of stream) parts.push(part);
      const promptTokens = expectValue(await engine.countTokens(tooLong));
      const failure = { kind: "context-exceeded", promptTokens, contextTokens: engine.model.contextTokens };
      expect(parts).toMatchObject([{ type: "generation-failed", failure }]);
    });

    it("fails from the moment on that it is unloaded, and blames no lost device", async () => {
      await engine.unload();
      expect(await collect(engine)).toMatchObject([{ type: "generation-failed", failure: { kind: "engine-failed" } }]);
    });

    it("says that the GPU went while the weights were brought there", async () => {
      const losable = new Worker(new URL("./web-llm-losable.worker.ts", import.meta.url), { type: "module" });
      const service = wrap<EngineWorkerService>(losable);
      // It has started when it answers.
      await service.written();
      new BroadcastChannel("destroy-device").postMessage(null);
      const lost = await service.load(
        reference,
        proxy(() => undefined),
      );
      expect(lost).toMatchObject({ ok: false, failure: { kind: "gpu-memory-exceeded" } });
      losable.terminate();
    });

    it("says that the GPU's memory ran out when WebLLM destroys the device", async () => {
      const losable = new Worker(new URL("./web-llm-losable.worker.ts", import.meta.url), { type: "module" });
      const service = wrap<EngineWorkerService>(losable);
      expectValue(
        await service.load(
          reference,
          proxy(() => undefined),
        ),
      );
      const writing = service.writeFreely({ messages, sampling });
      setTimeout(() => {
        new BroadcastChannel("destroy-device").postMessage(null);
      }, 5_000);
      expect((await writing).end).toMatchObject({
        type: "generation-failed",
        failure: { kind: "gpu-memory-exceeded" },
      });
      losable.terminate();
    });
  },
);

async function collect(
  engine: Engine,
  signal: GenerationRequest["signal"] = new AbortController().signal,
  onPart: (part: GenerationPart) => void = () => undefined,
): Promise<GenerationPart[]> {
  const parts: GenerationPart[] = [];
  for await (const part of engine.stream({ messages, sampling, signal })) {
    parts.push(part);
    onPart(part);
  }
  return parts;
}

function textOf(parts: readonly GenerationPart[]): string {
  return parts.map((part) => (part.type === "text-delta" ? part.text : "")).join("");
}

function expectValue<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`Failed: ${JSON.stringify(result.failure)}`);
  return result.value;
}

/** The figures are half of what this is run for. */
async function report({ annotate }: TestContext, figures: object): Promise<void> {
  await annotate(JSON.stringify(figures));
}
