import { beforeAll, describe, expect, it } from "vitest";
import type { FailureKind } from "../../lib/base/failure";
import type { Result } from "../../lib/base/result";
import type { ChatMessage, Engine, GenerationPart, LoadProgress, SamplingParameters } from "../../lib/engines/engine";

/** An engine to hold against the contract, and what is known of the model that it loads. */
export interface EngineUnderTest {
  /** Loads the model anew. */
  readonly load: (onProgress: (progress: LoadProgress) => void) => Promise<Result<Engine>>;
  /** A load that cannot succeed, and the failure that it ends in. */
  readonly broken: { readonly load: () => Promise<Result<Engine>>; readonly kind: FailureKind };
  /** The greedy answer to "Please improve this." has at least ten tokens; where it is known, it is this. */
  readonly knownText: string | null;
  /** A control token of the model; null where it has no tokenizer. */
  readonly controlToken: string | null;
  /** Two texts; asked which is better, the model prefers the first, in whatever slot it stands. Null if it cannot judge. */
  readonly betterAndWorse: readonly [better: string, worse: string] | null;
}

const user = (content: string): readonly ChatMessage[] => [{ role: "user", content }];
const known = user("Please improve this.");
const greedy: SamplingParameters = { temperature: 0, topP: 1, seed: 1, maxTokens: 200 };
const neverAborted = new AbortController().signal;

const judgeQuestion = (first: string, second: string) =>
  user(
    `<prompt_a>\n${first}\n</prompt_a>\n\n<prompt_b>\n${second}\n</prompt_b>\n\nReply with one letter, A or B, and nothing else.`,
  );

/** Registers the contract of `Engine` as a suite of tests. */
export function describeEngineContract(name: string, underTest: EngineUnderTest): void {
  describe(`${name} keeps the contract of engines:`, () => {
    let engine: Engine;
    const progress: LoadProgress[] = [];

    const collect = async (request: Partial<SamplingParameters>, messages = known) => {
      const parts: GenerationPart[] = [];
      const sampling = { ...greedy, ...request };
      for await (const part of engine.stream({ messages, sampling, signal: neverAborted })) parts.push(part);
      return parts;
    };

    beforeAll(async () => {
      engine = expectValue(await underTest.load((step) => progress.push(step)));
    });

    it("loads with progress that never goes back and ends complete", () => {
      for (const phase of ["downloading", "preparing"]) {
        const steps = progress.filter((step) => step.phase === phase).map((step) => step.bytesDone);
        expect(steps).toEqual(steps.toSorted((a, b) => a - b));
      }
      const phases = progress.map((step) => step.phase);
      expect(phases).toEqual(phases.toSorted());
      for (const { bytesDone, bytesTotal } of progress) expect(bytesDone).toBeLessThanOrEqual(bytesTotal ?? Infinity);
      expect(progress.at(-1)?.bytesDone).toBeGreaterThan(0);
      expect(progress.at(-1)?.bytesDone).toBe(progress.at(-1)?.bytesTotal);
    });

    it("says which model it holds", () => {
      expect(engine.model.modelId).not.toBe("");
      expect(engine.model.contextTokens).toBeGreaterThan(0);
    });

    it("streams a text in deltas, the same text for the same greedy request", async () => {
      const parts = await collect({});
      expect(textOf(parts)).toBe(underTest.knownText ?? textOf(await collect({})));
      expect(parts.filter((part) => part.type === "text-delta").length).toBeGreaterThan(5);
      expect(parts.filter((part) => part.type === "text-delta" && part.text === "")).toEqual([]);
    });

    it("ends each stream with exactly one part that says how", async () => {
      const parts = await collect({});
      expect(parts.filter((part) => part.type !== "text-delta")).toEqual([parts.at(-1)]);
      expect(endOf(parts).reason).toBe("stop");
    });

    it("counts what was read and written", async () => {
      const { usage } = endOf(await collect({}));
      expect(usage.promptTokens).toBe(expectValue(await engine.countTokens(known)));
      expect(usage.completionTokens).toBeGreaterThan(5);
      expect(usage.completionTokens).toBeLessThan(greedy.maxTokens);
    });

    it("measures the time to the first token and from there to the last", async () => {
      const { timings } = endOf(await collect({}));
      expect(timings.prefillMilliseconds).toBeGreaterThan(0);
      expect(timings.decodeMilliseconds).toBeGreaterThan(0);
    });

    it("stops at the most tokens that an answer may have", async () => {
      const whole = textOf(await collect({}));
      const parts = await collect({ maxTokens: 6 });
      expect(endOf(parts)).toMatchObject({ reason: "length", usage: { completionTokens: 6 } });
      expect(textOf(parts)).not.toBe("");
      expect(whole.startsWith(textOf(parts))).toBe(true);
      expect(textOf(parts).length).toBeLessThan(whole.length);
    });

    it("writes nothing where it is aborted before the start", async () => {
      const parts: GenerationPart[] = [];
      const stream = engine.stream({ messages: known, sampling: greedy, signal: AbortSignal.abort() });
      for await (const part of stream) parts.push(part);
      expect(parts).toHaveLength(1);
      expect(endOf(parts)).toMatchObject({ reason: "aborted", usage: { completionTokens: 0 } });
    });

    it("ends within one token of an abort, and works again afterwards", async () => {
      const before = textOf(await collect({}));
      const controller = new AbortController();
      const parts: GenerationPart[] = [];
      for await (const part of engine.stream({ messages: known, sampling: greedy, signal: controller.signal })) {
        parts.push(part);
        if (parts.length === 3) controller.abort();
      }
      expect(endOf(parts).reason).toBe("aborted");
      // Three deltas, at most one token more, and the end.
      expect(parts.length).toBeLessThanOrEqual(5);
      expect(before.startsWith(textOf(parts))).toBe(true);
      expect(textOf(await collect({}))).toBe(before);
    });

    it("works again where a reader leaves a stream in the middle", async () => {
      const before = textOf(await collect({}));
      for await (const part of engine.stream({ messages: known, sampling: greedy, signal: neverAborted })) {
        if (part.type === "text-delta") break;
      }
      expect(textOf(await collect({}))).toBe(before);
    });

    it("writes the same text for the same seed, and other texts for other seeds", async () => {
      const write = async (seed: number) => textOf(await collect({ temperature: 0.9, topP: 0.95, seed }));
      const texts: string[] = [];
      for (let seed = 1; seed <= 6; seed += 1) texts.push(await write(seed));
      expect(new Set(texts).size).toBeGreaterThan(1);
      expect(await write(1)).toBe(texts[0]);
      expect(await write(6)).toBe(texts[5]);
    });

    it("takes the likeliest token only where the nucleus has room for no other", async () => {
      const greedyText = textOf(await collect({}));
      expect(textOf(await collect({ temperature: 1, topP: 0.001, seed: 4 }))).toBe(greedyText);
    });

    it("chooses between answers with log-probabilities in their order that add up to one", async () => {
      const messages = judgeQuestion("Tell me.", "Tell me now.");
      for (const answers of [
        ["A", "B"],
        ["B", "A"],
      ]) {
        const choice = expectValue(await engine.choose({ messages, answers, signal: neverAborted }));
        expect(choice.map(({ answer }) => answer)).toEqual(answers);
        const total = choice.reduce((sum, { logProbability }) => sum + Math.exp(logProbability), 0);
        expect(total).toBeCloseTo(1, 5);
      }
    });

    it.skipIf(underTest.betterAndWorse === null)("chooses by content, in both orders", async () => {
      const [better, worse] = underTest.betterAndWorse ?? ["", ""];
      const ask = async (first: string, second: string) => {
        const request = { messages: judgeQuestion(first, second), answers: ["A", "B"], signal: neverAborted };
        const [a, b] = expectValue(await engine.choose(request));
        return (a?.logProbability ?? NaN) - (b?.logProbability ?? NaN);
      };
      expect(await ask(better, worse)).toBeGreaterThan(0);
      expect(await ask(worse, better)).toBeLessThan(0);
    });

    it("counts more tokens for more text", async () => {
      const counts: number[] = [];
      for (const repeats of [1, 10, 100]) {
        counts.push(expectValue(await engine.countTokens(user("improve this ".repeat(repeats)))));
      }
      expect(counts).toEqual(counts.toSorted((a, b) => a - b));
      expect(new Set(counts).size).toBe(3);
      // The chat format itself has tokens.
      expect(expectValue(await engine.countTokens(user("")))).toBeGreaterThan(0);
    });

    it.skipIf(underTest.controlToken === null)("takes a control token in a person's text for text", async () => {
      const count = async (content: string) => expectValue(await engine.countTokens(user(content)));
      const empty = await count("");
      expect((await count(underTest.controlToken ?? "")) - empty).toBeGreaterThan(3);
    });

    it("says by how much a prompt is too long, and works again afterwards", async () => {
      const { contextTokens } = engine.model;
      const parts = await collect({}, user("again ".repeat(contextTokens)));
      expect(parts).toHaveLength(1);
      expect(parts[0]).toMatchObject({
        type: "generation-failed",
        failure: { kind: "context-exceeded", contextTokens },
      });
      expect(endOf(await collect({})).reason).toBe("stop");
    });

    it("unloads, and fails from then on", async () => {
      const loaded = expectValue(await underTest.load(() => undefined));
      await loaded.unload();
      const parts: GenerationPart[] = [];
      for await (const part of loaded.stream({ messages: known, sampling: greedy, signal: neverAborted }))
        parts.push(part);
      expect(parts.map((part) => part.type)).toEqual(["generation-failed"]);
    });

    it("gives a failed load as a value", async () => {
      const result = await underTest.broken.load();
      expect(result.ok ? "loaded" : result.failure.kind).toBe(underTest.broken.kind);
    });
  });
}

function textOf(parts: readonly GenerationPart[]): string {
  return parts.map((part) => (part.type === "text-delta" ? part.text : "")).join("");
}

function endOf(parts: readonly GenerationPart[]): Extract<GenerationPart, { type: "generation-ended" }> {
  const end = parts.at(-1);
  if (end?.type !== "generation-ended") throw new Error(`The stream ended otherwise: ${JSON.stringify(end)}`);
  return end;
}

function expectValue<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`Failed: ${JSON.stringify(result.failure)}`);
  return result.value;
}
