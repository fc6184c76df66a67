import { describe, expect, it } from "vitest";
import { instantOptimizer } from "@/lib/optimizers/instant/instant";
import type { OptimizerContext, OptimizerEvent, RunEnd } from "@/lib/optimizers/optimizer";
import type { Task } from "@/lib/template/task";

function contextWith(signal: AbortSignal): OptimizerContext {
  return {
    engine: null,
    pack: {
      id: "p",
      name: "p",
      texts: { optimizer: "S_P O_C G_N", s_r: "S_R", g_r: "G_R", discriminator: "R_P P_A P_B G_R" },
    },
    settings: { sampling: { temperature: 0, topP: 1, seed: 7, maxTokens: 9 }, candidates: 1, asksQuestions: false },
    clock: () => 0,
    random: () => 0,
    budget: { modelCalls: 0, milliseconds: 1000 },
    signal,
  };
}

async function run(
  silverPrompt: string,
  signal = new AbortController().signal,
): Promise<{ events: OptimizerEvent[]; end: RunEnd }> {
  const task: Task = { silverPrompt, silverResponse: null, goldenResponse: null, wordLimit: 200 };
  const generator = instantOptimizer.run(task, contextWith(signal));
  const events: OptimizerEvent[] = [];
  for (;;) {
    const step = await generator.next();
    if (step.done === true) return { events, end: step.value };
    events.push(step.value);
  }
}

describe("instantOptimizer", () => {
  it("makes one candidate without a model", async () => {
    const { events, end } = await run("can you write a poem about rain?");
    expect(events.map(({ type }) => type)).toEqual(["candidate-started", "candidate-made"]);
    expect(events[0]).toMatchObject({ index: 0, seed: 0 });
    expect(events[1]).toMatchObject({ candidate: { isUnchanged: false, generation: null } });
    expect(end).toEqual({ type: "completed" });
  });

  it.each(["", "  \n\t ", "\u200B\u0000", "\uD800"])("calls %j an empty prompt", async (prompt) => {
    expect(await run(prompt)).toEqual({ events: [], end: { type: "failed", failure: { kind: "empty-prompt" } } });
  });

  it("stops where it is told to", async () => {
    expect((await run("Write a poem", AbortSignal.abort())).end).toEqual({ type: "stopped" });
  });

  it("gives the same events for the same task", async () => {
    expect(await run("Plan a trip to Rome")).toEqual(await run("Plan a trip to Rome"));
  });
});
