import { describe, expect, it } from "vitest";
import type { ChatMessage, ChoiceRequest, GenerationPart, LoadProgress } from "../../../lib/engines/engine";
import { loadScripted, scriptedEngine, type Script } from "../../../lib/engines/scripted";
import { describeEngineContract } from "../../browser/engine-contract";

const reference = { engine: "transformers", modelId: "scripted", dtype: "q8", device: "wasm" } as const;
const user = (content: string): readonly ChatMessage[] => [{ role: "user", content }];
const greedy = { temperature: 0, topP: 1, seed: 1, maxTokens: 100 };
const signal = new AbortController().signal;

/** A judge that likes the slot in which "step by step" stands. */
function judge({ messages }: ChoiceRequest): readonly number[] {
  const text = messages[0]?.content ?? "";
  const isFirst = text.indexOf("step by step") < text.indexOf("</prompt_a>");
  return isFirst ? [2, 0] : [0, 2];
}

const script: Script = {
  answers: [
    {
      texts: [
        "Explain the plan in five short steps, and say what each of them costs.",
        "Explain the plan briefly.",
        "Say what the plan is.",
      ],
    },
  ],
  choose: judge,
  slotBias: 0.5,
  tokensPerSecond: 50,
};

describeEngineContract("The scripted engine", {
  load: (onProgress: (progress: LoadProgress) => void) => loadScripted(script)(reference, { onProgress }),
  broken: {
    load: () =>
      loadScripted({ loadFailure: { kind: "model-damaged", detail: "as planned" } })(reference, {
        onProgress: () => undefined,
      }),
    kind: "model-damaged",
  },
  knownText: "Explain the plan in five short steps, and say what each of them costs.",
  controlToken: null,
  betterAndWorse: ["Explain it step by step.", "Explain it."],
});

describe("scriptedEngine", () => {
  const collect = async (engine: ReturnType<typeof scriptedEngine>) => {
    const parts: GenerationPart[] = [];
    for await (const part of engine.stream({ messages: user("Go."), sampling: greedy, signal })) parts.push(part);
    return parts;
  };
  const textOf = (parts: readonly GenerationPart[]) =>
    parts.map((part) => (part.type === "text-delta" ? part.text : "")).join("");

  it("answers each call with its own text, and later calls with the last one", async () => {
    const engine = scriptedEngine({ answers: ["first", "second"] });
    const texts: string[] = [];
    for (let call = 0; call < 3; call += 1) texts.push(textOf(await collect(engine)));
    expect(texts).toEqual(["first", "second", "second"]);
  });

  it("fails after the text where the script plans it", async () => {
    const failure = { kind: "gpu-device-lost", detail: "as planned" } as const;
    const parts = await collect(scriptedEngine({ answers: [{ texts: ["half an"], failure }] }));
    expect(textOf(parts)).toBe("half an");
    expect(parts.at(-1)).toEqual({ type: "generation-failed", failure });
  });

  it("waits before each token as long as its speed says", async () => {
    const waits: number[] = [];
    const wait = (milliseconds: number) => {
      waits.push(milliseconds);
      return Promise.resolve();
    };
    const parts = await collect(scriptedEngine({ answers: ["one two three"], tokensPerSecond: 10, wait }));
    expect(waits).toEqual([100, 100, 100]);
    expect(parts.at(-1)).toMatchObject({ timings: { prefillMilliseconds: 100, decodeMilliseconds: 200 } });
  });

  it("leans to the first slot by the bias that is planted", async () => {
    const engine = scriptedEngine({ choose: judge, slotBias: 3 });
    const ask = async (content: string) => {
      const choice = await engine.choose({ messages: user(content), answers: ["A", "B"], signal });
      return choice.ok ? choice.value.map(({ logProbability }) => logProbability) : [];
    };
    const [first = NaN, second = NaN] = await ask("vague</prompt_a>step by step</prompt_b>");
    // The better text stands second and is worth 2 nats, the first slot 3.
    expect(first - second).toBeCloseTo(1);
  });

  it("fails a choice that the script plans to fail", async () => {
    const failure = { kind: "engine-failed", detail: "as planned" } as const;
    const engine = scriptedEngine({ choose: (_request, call) => (call === 0 ? failure : [0, 0]) });
    const request = { messages: user("?"), answers: ["A", "B"], signal };
    expect(await engine.choose(request)).toEqual({ ok: false, failure });
    expect((await engine.choose(request)).ok).toBe(true);
  });
});
