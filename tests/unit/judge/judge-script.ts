import { createRunCalls, type RunCalls, type RunCallsOptions } from "@/lib/calls/run-calls";
import type { Engine } from "@/lib/engines/engine";
import { scriptedEngine } from "@/lib/engines/scripted";
import type { JudgeContext } from "@/lib/judge/discriminate";
import { builtinPacks } from "@/lib/template/builtin-packs";

export interface PlantedJudge {
  /** What each prompt is worth to the judge, in nats; others are worth 0. */
  readonly worth: Readonly<Record<string, number>>;
  /** What standing in slot A is worth. */
  readonly slotBias?: number;
}

/** Reads the two prompts out of the filled full pack, as a model would. */
export function promptsIn(request: string): readonly [string, string] {
  const inside = (tag: string) => new RegExp(`<${tag}>\n([^]*?)\n</${tag}>`).exec(request)?.[1] ?? "";
  return [inside("prompt_a"), inside("prompt_b")];
}

/** A judge that prefers what is worth more, but for its liking of slot A; counts how often it is asked. */
export function plantedJudge({ worth, slotBias = 0 }: PlantedJudge) {
  const requests: string[] = [];
  const engine = scriptedEngine({
    slotBias,
    choose: ({ messages }) => {
      const request = messages.map(({ content }) => content).join("");
      requests.push(request);
      const [promptA, promptB] = promptsIn(request);
      return [worth[promptA] ?? 0, worth[promptB] ?? 0];
    },
  });
  return { engine, requests };
}

/** The ways of a run to the engine, with room for many calls. */
export function callsOn(engine: Engine, changes: Partial<RunCallsOptions> = {}): RunCalls {
  const budget = { modelCalls: 100, milliseconds: 60_000 };
  return createRunCalls({ engine, budget, clock: () => 0, signal: new AbortController().signal, ...changes });
}

export function contextWith(engine: Engine, changes: Partial<JudgeContext> = {}): JudgeContext {
  return {
    calls: callsOn(engine),
    texts: builtinPacks[0].texts,
    rawPrompt: "silver",
    goldenResponse: null,
    criterion: null,
    ...changes,
  };
}
