import { describe, expect, it } from "vitest";
import { builtinPacks } from "@/lib/template/builtin-packs";
import type { OptimizerEvent } from "@/lib/optimizers/optimizer";
import { createRulesService, type RulesRequest } from "@/workers/rules-service";

const task = { silverPrompt: "tell me about bees", silverResponse: null, goldenResponse: null, wordLimit: 60 };

function request(runId: string, changes: Partial<RulesRequest> = {}): RulesRequest {
  return {
    runId,
    task,
    refinement: null,
    pack: builtinPacks[0],
    settings: {
      sampling: { temperature: 0, topP: 1, seed: 1, maxTokens: 256 },
      candidates: 1,
      asksQuestions: false,
      judges: false,
      criterion: null,
    },
    budget: { modelCalls: 1, milliseconds: 60_000 },
    ...changes,
  };
}

describe("createRulesService", () => {
  it("frames the prompt and checks what came of it, with no model at all", async () => {
    const service = createRulesService({ clock: () => 0 });
    const events: OptimizerEvent[] = [];
    const end = await service.run(request("one"), (_, batch) => void events.push(...batch));
    expect(end).toEqual({ type: "completed" });
    expect(events.map(({ type }) => type)).toEqual(["candidate-started", "candidate-made", "candidate-checked"]);
  });

  it("does what a note asks", async () => {
    const service = createRulesService({ clock: () => 0 });
    const refinement = { note: "for grown-ups", parentText: "Explain bees to a child." };
    const events: OptimizerEvent[] = [];
    await service.run(request("one", { refinement }), (_, batch) => void events.push(...batch));
    expect(events.find(({ type }) => type === "candidate-made")).toMatchObject({
      candidate: { text: "Explain bees to a child.\n\nRequirements:\n- For grown-ups." },
    });
  });

  it("stops the run of that id and no other", async () => {
    const service = createRulesService({ clock: () => 0 });
    const ends = ["one", "two"].map((runId) => service.run(request(runId), () => undefined));
    service.stop("one");
    expect(await Promise.all(ends)).toEqual([{ type: "stopped" }, { type: "completed" }]);
  });
});
