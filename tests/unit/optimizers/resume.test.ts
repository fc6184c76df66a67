import { describe, expect, it } from "vitest";
import { seededRandom } from "@/lib/base/random";
import type { Call } from "@/lib/calls/call";
import type { Engine } from "@/lib/engines/engine";
import { scriptedEngine, type Script } from "@/lib/engines/scripted";
import { mostCalls } from "@/lib/optimizers/estimate-run";
import { fipoOptimizer } from "@/lib/optimizers/fipo";
import type { OptimizerContext, OptimizerEvent, RunEnd } from "@/lib/optimizers/optimizer";
import { builtinPacks } from "@/lib/template/builtin-packs";
import type { TemplatePack } from "@/lib/template/pack";
import type { Task } from "@/lib/template/task";
import { promptsIn } from "../judge/judge-script";

const task: Task = {
  silverPrompt: "Write an email to my team about the delay of the Harbour project.",
  silverResponse: null,
  goldenResponse: null,
  wordLimit: 80,
};
const letters = ["one", "two", "three", "four", "five", "six", "seven", "eight"];
/** Two that are no prompts among them, so that some are refused or asked for again. */
const answers = letters.map((word, index) =>
  index % 4 === 1
    ? "I’m sorry, but I can’t help with that."
    : `${task.silverPrompt} Give ${word} reasons for it, then name the next step and who takes it.`,
);

/** Answers by the request and its seed alone, as a model does, and counts how often it is asked. */
function modelOf(count: { calls: number }): Engine {
  const choose: Script["choose"] = ({ messages }) => {
    const worth = (prompt: string) => letters.findIndex((word) => prompt.includes(`Give ${word} `)) + 1;
    return promptsIn(messages[0]?.content ?? "").map(worth);
  };
  const scripted = scriptedEngine({ answers: [{ texts: answers }], choose });
  return {
    ...scripted,
    stream(request) {
      count.calls += 1;
      return scripted.stream(request);
    },
    choose(request) {
      count.calls += 1;
      return scripted.choose(request);
    },
  };
}

interface Ran {
  readonly events: readonly OptimizerEvent[];
  readonly end: RunEnd;
  readonly calls: readonly Call[];
  readonly asked: number;
}

/** Runs to the end, or until so many calls were kept: then the tab goes, and nothing more is heard of it. */
async function run(pack: TemplatePack, paid: readonly Call[], cutAfter = Infinity): Promise<Ran> {
  const count = { calls: 0 };
  const calls = [...paid];
  const settings = {
    sampling: { temperature: 0.8, topP: 0.95, seed: 7, maxTokens: 512 },
    candidates: 8,
    asksQuestions: false,
    judges: true,
    criterion: null,
  };
  let leave: (gone: null) => void = () => undefined;
  const isGone = new Promise<null>((resolve) => (leave = resolve));
  const context: OptimizerContext = {
    engine: modelOf(count),
    pack,
    refinement: null,
    settings,
    clock: () => 0,
    random: seededRandom(7),
    budget: { modelCalls: mostCalls(settings, pack), milliseconds: 60_000 },
    signal: new AbortController().signal,
    kept: {
      paid,
      cache: null,
      keep: async (call) => {
        calls.push(call);
        if (calls.length !== cutAfter) return;
        leave(null);
        await new Promise(() => undefined);
      },
    },
  };
  const running = fipoOptimizer.run(task, context);
  const events: OptimizerEvent[] = [];
  for (;;) {
    const step = await Promise.race([running.next(), isGone]);
    if (step === null) return { events, end: { type: "stopped" }, calls, asked: count.calls };
    if (step.done === true) return { events, end: step.value, calls, asked: count.calls };
    events.push(step.value);
  }
}

/** Paid text comes in one piece. */
function withoutPieces(events: readonly OptimizerEvent[]): readonly OptimizerEvent[] {
  return events.reduce<readonly OptimizerEvent[]>((joined, event) => {
    const last = joined.at(-1);
    if (event.type !== "text-delta" || last?.type !== "text-delta" || last.index !== event.index) {
      return [...joined, event];
    }
    return [...joined.slice(0, -1), { ...last, text: last.text + event.text, tokens: last.tokens + event.tokens }];
  }, []);
}

describe.each(builtinPacks.slice(0, 2).map((pack) => [pack.name, pack] as const))("a run by %s", (_, pack) => {
  it("comes to the same events and the same end after a cut at each of its calls, and asks only for the rest", async () => {
    const whole = await run(pack, []);
    expect(whole.end).toEqual({ type: "completed" });
    expect(whole.events.filter(({ type }) => type === "candidate-started")).toHaveLength(8);
    expect(whole.events.some(({ type }) => type === "ranking-reached")).toBe(true);
    expect(whole.calls.length).toBeGreaterThan(12);

    for (let cutAfter = 1; cutAfter < whole.calls.length; cutAfter += 1) {
      const cut = await run(pack, [], cutAfter);
      // As the database gives it back.
      const paid = JSON.parse(JSON.stringify(cut.calls)) as readonly Call[];
      expect(paid).toHaveLength(cutAfter);
      const resumed = await run(pack, paid);
      expect(withoutPieces(resumed.events)).toEqual(withoutPieces(whole.events));
      expect(resumed.end).toEqual(whole.end);
      expect(resumed.calls).toEqual(whole.calls);
      expect(resumed.asked).toBe(whole.asked - cutAfter);
    }
  });
});
