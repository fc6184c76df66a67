import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Call } from "../../lib/calls/call";
import { createOptimizerWorker } from "../../lib/client/worker/optimizer-worker";
import type { RunEnd } from "../../lib/optimizers/optimizer";
import type { Case } from "../../lib/records/case";
import { emptyCase } from "../../lib/records/empty-case";
import type { MatrixEvent, MatrixPlan, SearchEvent, SearchPlan } from "../../lib/search/lab-run";
import { methodVersions } from "../../lib/search/method-versions";
import { tinyDecoder } from "./tiny-decoder";

const sampling = { temperature: 0, topP: 1, seed: 1, maxTokens: 12 };
/** More than a search takes: cached calls cost nothing, so one that its budget ends goes further with them. */
const budget = { calls: 400, tokens: 1_000_000, milliseconds: 1_000_000 };
const prompt = { id: "p", label: "Mine", text: "Tell me a story about {{hero}}." };

function rows(count: number): readonly Case[] {
  return Array.from({ length: count }, (_, index) => ({
    ...emptyCase(),
    id: `row-${index}`,
    variables: { hero: `dragon ${"abcdefgh"[index % 8] ?? ""}` },
  }));
}

const soon = () => new Promise<void>((resolve) => setTimeout(resolve, 20));
const succeeded = (value: RunEnd) => ({ ok: true, value });

describe("the Lab in the worker with a real model", () => {
  const worker = createOptimizerWorker();
  beforeAll(async () => {
    const loaded = await worker.call((service, proxy) =>
      service.loadModel(
        tinyDecoder(),
        proxy(() => undefined),
      ),
    );
    expect(loaded).toMatchObject({ ok: true, value: { ok: true } });
  });
  afterAll(() => worker.end({ kind: "worker-died", detail: "The tests are over." }));

  it("measures cells, and starts none before the page has stored the one before it", async () => {
    const cases = rows(3);
    const plan: MatrixPlan = {
      prompts: [prompt],
      cases,
      demands: [],
      cells: cases.map(({ id }) => ({ promptId: "p", caseId: id, sample: 0 })),
      sampling,
      budget,
      answerer: "model",
    };
    const events: MatrixEvent[] = [];
    let storing = 0;
    const end = await worker.call((service, proxy) =>
      service.measure(
        { runId: "matrix", plan },
        proxy(async (_runId, batch) => {
          if (batch.some(({ type }) => type === "cell-started")) expect(storing).toBe(0);
          events.push(...batch);
          if (!batch.some(({ type }) => type === "cell-ended")) return;
          storing += 1;
          await soon();
          storing -= 1;
        }),
      ),
    );
    expect(end).toEqual(succeeded({ type: "completed" }));
    const cells = events.flatMap((event) => (event.type === "cell-ended" ? [event.cell] : []));
    expect(cells.map(({ caseId }) => caseId)).toEqual(["row-0", "row-1", "row-2"]);
    expect(cells[0]).toMatchObject({ sent: "Tell me a story about dragon a.", usage: { completionTokens: 12 } });
    const textOf = (caseId: string) =>
      events.map((event) => (event.type === "text-delta" && event.cell.caseId === caseId ? event.text : "")).join("");
    expect(cells[1]?.answer).toBe(textOf("row-1"));
  });

  it("goes on with a search that was stopped, and comes to the end of one that was not", async () => {
    const plan: SearchPlan = {
      searchId: "s",
      method: "spo",
      version: methodVersions.spo,
      seed: 3,
      prompt,
      rows: { propose: [], select: rows(8), openOnce: [] },
      demands: [],
      sampling,
      budget,
    };
    const search = async (runId: string, calls: readonly Call[], stopAfter: number) => {
      const events: SearchEvent[] = [];
      const stored = [...calls];
      const end = await worker.call((service, proxy) =>
        service.search(
          { runId, plan, calls },
          proxy(async (_runId, batch) => {
            events.push(...batch);
            for (const event of batch) if (event.type === "call-ended" && !event.isReplayed) stored.push(event.call);
            if (stored.length === stopAfter) await worker.call((other) => other.stop(runId));
          }),
        ),
      );
      return { end, events, stored };
    };
    const first = await search("first", [], 5);
    expect(first.end).toEqual(succeeded({ type: "stopped" }));
    expect(first.stored).toHaveLength(5);
    const rest = await search("rest", first.stored, Infinity);
    const whole = await search("whole", [], Infinity);
    expect(rest.end).toEqual(succeeded({ type: "completed" }));
    expect(whole.end).toEqual(rest.end);
    expect(rest.events.at(-1)).toEqual(whole.events.at(-1));
    const textsOf = (calls: readonly Call[]) => calls.map(({ answer }) => ("text" in answer ? answer.text : ""));
    expect(textsOf(rest.stored)).toEqual(textsOf(whole.stored));
    expect(rest.stored.length).toBeGreaterThan(5);
  });
});
