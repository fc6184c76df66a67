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

export function contextWith(engine: JudgeContext["engine"], changes: Partial<JudgeContext> = {}): JudgeContext {
  return {
    engine,
    texts: builtinPacks[0].texts,
    rawPrompt: "silver",
    goldenResponse: null,
    criterion: null,
    signal: new AbortController().signal,
    ...changes,
  };
}
