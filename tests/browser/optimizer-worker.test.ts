import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createOptimizerWorker } from "../../lib/client/worker/optimizer-worker";
import type { LoadProgress } from "../../lib/engines/engine";
import type { OptimizerEvent, RunEnd } from "../../lib/optimizers/optimizer";
import { builtinPacks } from "../../lib/template/builtin-packs";
import type { RunRequest } from "../../workers/optimizer-service";
import { tinyDecoder } from "./tiny-decoder";

const storyText =
  "Tell a gentle story of about 300 words. Begin in a crowded café, give the hero one wish and one obstacle, show " +
  "feelings through deeds and never through labels, let the weather turn once, and let it end on a quiet surprise that " +
  "the opening has prepared.";

const tested = { runId: "run", silverPrompt: "Tell me a story about a dragon.", candidates: 1, pack: builtinPacks[0] };

function requestOf(change: Partial<typeof tested> = {}): RunRequest {
  const { runId, silverPrompt, candidates, pack } = { ...tested, ...change };
  return {
    runId,
    optimizer: "fipo",
    refinement: null,
    task: { silverPrompt, silverResponse: null, goldenResponse: null, wordLimit: 100 },
    pack,
    settings: {
      sampling: { temperature: 0, topP: 1, seed: 1, maxTokens: 200 },
      candidates,
      asksQuestions: false,
      judges: false,
      criterion: null,
    },
    budget: { modelCalls: candidates, milliseconds: 600_000 },
  };
}

describe("the optimizer's worker with a real model", () => {
  const worker = createOptimizerWorker();
  const progress: LoadProgress[] = [];

  beforeAll(async () => {
    const loaded = await worker.call((service, proxy) =>
      service.loadModel(
        tinyDecoder(),
        proxy((step) => void progress.push(step)),
      ),
    );
    expect(loaded).toMatchObject({ ok: true, value: { ok: true, value: { modelId: "tiny-decoder" } } });
  });
  afterAll(() => worker.end({ kind: "worker-died", detail: "The tests are over." }));

  /** Starts a run; `onFirst` is called once, when its first text arrives. */
  const start = (request: RunRequest, onFirst: () => void = () => undefined) => {
    const events: [runId: string, event: OptimizerEvent][] = [];
    let hasText = false;
    const ended = worker.call((service, proxy) =>
      service.run(
        request,
        proxy((runId, batch) => {
          events.push(...batch.map((event) => [runId, event] as [string, OptimizerEvent]));
          if (!hasText && batch.some(({ type }) => type === "text-delta")) {
            hasText = true;
            onFirst();
          }
        }),
      ),
    );
    return { events, ended };
  };

  const textOf = (events: readonly [string, OptimizerEvent][]) =>
    events.map(([, event]) => (event.type === "text-delta" ? event.text : "")).join("");
  const succeeded = (value: RunEnd) => ({ ok: true, value });

  it("tells the page how loading went", () => {
    expect(progress.at(-1)).toMatchObject({ phase: "preparing", bytesDone: progress.at(-1)?.bytesTotal });
  });

  it.each(builtinPacks)("writes a prompt with FIPO, its events in order ($name)", async (pack) => {
    const { events, ended } = start(requestOf({ pack }));
    expect(await ended).toEqual(succeeded({ type: "completed" }));
    expect(new Set(events.map(([runId]) => runId))).toEqual(new Set(["run"]));
    const types = events.map(([, { type }]) => type);
    expect(types.filter((type, i) => type !== types[i - 1])).toEqual([
      "template-filled",
      "candidate-started",
      "prompt-read",
      "text-delta",
      "candidate-made",
      "candidate-checked",
    ]);
    expect(textOf(events)).toBe(storyText);
    expect(events.at(-2)?.[1]).toMatchObject({ candidate: { text: storyText, isUnchanged: false } });
  });

  it("stops in the middle, and writes whole prompts again afterwards", async () => {
    const candidates = 200;
    const { events, ended } = start(requestOf({ candidates }), () => {
      void worker.call((service) => service.stop("run"));
    });
    expect(await ended).toEqual(succeeded({ type: "stopped" }));
    // Nothing comes late, and nothing of the text is lost or doubled.
    const written = events.length;
    const again = start(requestOf({ runId: "again" }));
    expect(await again.ended).toEqual(succeeded({ type: "completed" }));
    expect(textOf(again.events)).toBe(storyText);
    expect(events).toHaveLength(written);
    expect(storyText.repeat(candidates).startsWith(textOf(events))).toBe(true);
    expect(textOf(events).length).toBeLessThan(storyText.length * candidates);
  });

  it("ends a run within one token of a stop that is on its way", async () => {
    const { events, ended } = start(requestOf());
    // The worker can read this only between two tokens.
    await worker.call((service) => service.stop("run"));
    expect(await ended).toEqual(succeeded({ type: "stopped" }));
    const tokens = events.reduce((sum, [, event]) => sum + (event.type === "text-delta" ? event.tokens : 0), 0);
    expect(tokens).toBeLessThanOrEqual(1);
  });

  it("keeps the events of two runs apart where one takes the other's place", async () => {
    const first = start(requestOf({ runId: "first", candidates: 200 }));
    const second = start(requestOf({ runId: "second", silverPrompt: "Improve my python function." }));
    expect(await first.ended).toEqual(succeeded({ type: "stopped" }));
    expect(await second.ended).toEqual(succeeded({ type: "completed" }));
    expect(first.events.every(([runId]) => runId === "first")).toBe(true);
    expect(second.events.every(([runId]) => runId === "second")).toBe(true);
    expect(textOf(second.events)).toMatch(/^Act as a senior programmer\./);
  });
});
