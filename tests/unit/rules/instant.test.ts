import { describe, expect, it } from "vitest";
import { instantOptimizer } from "@/lib/rules/instant";
import type { OptimizerContext, OptimizerEvent, RunEnd } from "@/lib/optimizers/optimizer";
import type { Refinement } from "@/lib/template/refinement";
import type { Task } from "@/lib/template/task";

function contextWith(signal: AbortSignal, refinement: Refinement | null): OptimizerContext {
  return {
    engine: null,
    pack: {
      id: "p",
      name: "p",
      texts: { optimizer: "S_P O_C G_N", s_r: "S_R", g_r: "G_R", discriminator: "R_P P_A P_B G_R" },
    },
    refinement,
    settings: {
      sampling: { temperature: 0, topP: 1, seed: 7, maxTokens: 9 },
      candidates: 1,
      asksQuestions: false,
      judges: false,
      criterion: null,
    },
    clock: () => 0,
    random: () => 0,
    budget: { modelCalls: 0, milliseconds: 1000 },
    signal,
  };
}

async function run(
  silverPrompt: string,
  signal = new AbortController().signal,
  refinement: Refinement | null = null,
): Promise<{ events: OptimizerEvent[]; end: RunEnd }> {
  const task: Task = { silverPrompt, silverResponse: null, goldenResponse: null, wordLimit: 200 };
  const generator = instantOptimizer.run(task, contextWith(signal, refinement));
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
    expect(events.map(({ type }) => type)).toEqual(["candidate-started", "candidate-made", "candidate-checked"]);
    expect(events[0]).toMatchObject({ index: 0, seed: 0 });
    expect(events[1]).toMatchObject({
      candidate: { generation: null, text: expect.stringContaining("can you write a poem about rain?") as string },
    });
    expect(events[2]).toMatchObject({ index: 0, findings: [] });
    expect(end).toEqual({ type: "completed" });
  });

  it.each(["", "  \n\t ", "\u200B\u0000", "\uD800"])("calls %j an empty prompt", async (prompt) => {
    expect(await run(prompt)).toEqual({ events: [], end: { type: "failed", failure: { kind: "empty-prompt" } } });
  });

  it("stops where it is told to", async () => {
    expect((await run("Write a poem", AbortSignal.abort())).end).toEqual({ type: "stopped" });
  });

  it("works on the prompt to refine, not on the silver one", async () => {
    const refinement = { note: "mention rain", parentText: "Write a poem." };
    const { events, end } = await run("something else", undefined, refinement);
    expect(events.map(({ type }) => type)).toEqual(["candidate-started", "candidate-made", "candidate-checked"]);
    expect(events[1]).toMatchObject({ candidate: { text: "Write a poem.\n\nRequirements:\n- Mention rain." } });
    expect(end).toEqual({ type: "completed" });
    const empty = await run("something", undefined, { note: "shorter", parentText: " " });
    expect(empty.end).toEqual({ type: "failed", failure: { kind: "empty-prompt" } });
  });

  it("gives the same events for the same task", async () => {
    expect(await run("Plan a trip to Rome")).toEqual(await run("Plan a trip to Rome"));
  });
});
