import { describe, expect, it } from "vitest";
import { seededRandom } from "@/lib/base/random";
import type { GenerationRequest } from "@/lib/engines/engine";
import { scriptedEngine } from "@/lib/engines/scripted";
import { mostCalls } from "@/lib/optimizers/estimate-run";
import { fipoOptimizer } from "@/lib/optimizers/fipo";
import type { OptimizerEvent } from "@/lib/optimizers/optimizer";
import { builtinPacks } from "@/lib/template/builtin-packs";
import type { Refinement } from "@/lib/template/refinement";
import { defaultWordLimit, type Task } from "@/lib/template/task";

const [, shortPack] = builtinPacks;
const silverPrompt = "Write an email to my team about the delay of the Harbour project.";
const parentText = `${silverPrompt} Say what is late and what happens next.`;
const refined = `${parentText} Say it in a friendly tone.`;
const refinement: Refinement = { note: "Say that it is for parents.", parentText };
const task: Task = {
  silverPrompt,
  silverResponse: null,
  goldenResponse: null,
  wordLimit: defaultWordLimit(silverPrompt),
};

async function run(answers: readonly string[], given: Refinement = refinement, candidates = 1) {
  const scripted = scriptedEngine({ model: { contextTokens: 4096 }, answers });
  const requests: GenerationRequest[] = [];
  const engine: typeof scripted = {
    ...scripted,
    stream(request) {
      requests.push(request);
      return scripted.stream(request);
    },
  };
  const settings = {
    sampling: { temperature: 0.8, topP: 0.95, seed: 7, maxTokens: 512 },
    candidates,
    asksQuestions: false,
    judges: false,
    criterion: null,
  };
  const running = fipoOptimizer.run(task, {
    engine,
    pack: shortPack,
    refinement: given,
    settings,
    clock: () => 0,
    random: seededRandom(7),
    budget: { modelCalls: mostCalls(settings, shortPack), milliseconds: 60_000 },
    signal: new AbortController().signal,
  });
  const events: OptimizerEvent[] = [];
  for (;;) {
    const step = await running.next();
    if (step.done === true) return { events, end: step.value, requests };
    events.push(step.value);
  }
}

const candidatesOf = (events: readonly OptimizerEvent[]) =>
  events.flatMap((event) => (event.type === "candidate-made" ? [event.candidate] : []));
const typesOf = (events: readonly OptimizerEvent[]) => events.map(({ type }) => type);

describe("a small model that refines", () => {
  it("is asked once, with the sampling that suits it, and what it writes is taken where nothing is wrong with it", async () => {
    const { events, requests } = await run([refined], { note: "friendlier", parentText });
    expect(requests).toHaveLength(1);
    expect(requests[0]?.sampling.temperature).toBe(0.2);
    expect(candidatesOf(events)).toMatchObject([{ text: refined, remarks: [], generation: { seed: 7 } }]);
  });

  it.each([
    ["refuses", "I’m sorry, but I can’t help with that."],
    ["copies the request", "The silver prompt was rewritten before, as this golden prompt: it is for parents."],
    ["writes of something else", "Parents are people who have children, and they want to be told things in good time."],
  ])("leaves the note to the rules where it %s, and says so", async (_, answer) => {
    const { events, end } = await run([answer]);
    const [candidate] = candidatesOf(events);
    expect(candidate?.text).toContain(parentText);
    expect(candidate?.text).toContain(refinement.note);
    expect(candidate?.remarks[0]).toMatchObject({ rule: "small-model" });
    expect(candidate?.remarks[0]?.text).toMatch(/no usable prompt.*rules/u);
    // How fast it wrote is known by it.
    expect(candidate?.generation?.usage.completionTokens).toBeGreaterThan(0);
    expect(end).toEqual({ type: "completed" });
  });

  it("leaves it to them for one candidate of a run alone", async () => {
    const { events } = await run(["I’m sorry, but I can’t help with that."], refinement, 2);
    expect(candidatesOf(events)).toHaveLength(1);
    expect(typesOf(events)).toContain("candidate-refused");
  });

  it("puts no check's note into a prompt", async () => {
    const repair = { note: "Put “Harbour” back.", parentText, wishes: [] };
    const { events, end } = await run(["I’m sorry, but I can’t help with that."], repair);
    expect(candidatesOf(events)).toEqual([]);
    expect(end).toMatchObject({ type: "failed" });
  });
});
