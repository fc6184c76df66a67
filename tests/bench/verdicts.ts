import { seededRandom } from "@/lib/base/random";
import type { ChatMessage, Engine } from "@/lib/engines/engine";
import { scriptedEngine } from "@/lib/engines/scripted";
import { discriminate, type JudgeContext } from "@/lib/judge/discriminate";
import { judgeCandidates } from "@/lib/judge/rank";
import { createRunCalls } from "@/lib/calls/run-calls";
import { builtinPacks } from "@/lib/template/builtin-packs";
import type { Figure } from "./figure";
import { silverPrompt } from "./silver-prompt";

/** What standing in slot A is worth to the judge, in nats: 1 is a probability of 0.73 for the first of two equals. */
const slotBiases = [0, 0.5, 1, 2];
const PAIRS = 400;
const RUNS = 50;
/** What candidates are worth more than the silver prompt, in nats, lies between this and minus this. */
const MOST_WORTH = 2;

/**
 * How far verdicts agree with differences that are planted in a scripted judge with a liking for slot A, asked once with
 * the candidate in slot A, as FIPO's reference does, and asked in both orders; and what judging N candidates costs.
 */
export async function measureVerdicts(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const slotBias of slotBiases) figures.push(...(await measureAgreement(slotBias)));
  for (const candidates of [4, 8]) figures.push(...(await measureCosts(candidates)));
  return figures;
}

async function measureAgreement(slotBias: number): Promise<readonly Figure[]> {
  const draw = worths(11);
  let [isBetter, wrongOnce, wrongTwice, foundTwice, equalOnce, equalTwice] = [0, 0, 0, 0, 0, 0];
  for (let pair = 0; pair < PAIRS; pair += 1) {
    // Every second candidate is worth as much as the silver prompt: merely different.
    const worth = pair % 2 === 0 ? 0 : draw();
    const { outcome, first } = await judgeOnceAndTwice(worth, slotBias);
    if (worth > 0) isBetter += 1;
    if (worth > 0 && outcome === "wins") foundTwice += 1;
    if (worth < 0 && first > 0.5) wrongOnce += 1;
    if (worth < 0 && outcome === "wins") wrongTwice += 1;
    if (worth === 0 && first > 0.5) equalOnce += 1;
    if (worth === 0 && outcome !== "ties") equalTwice += 1;
  }
  const equal = PAIRS / 2;
  const worse = equal - isBetter;
  const percent = (count: number, of: number) => [(100 * count) / of];
  const name = `Judge who likes slot A by ${slotBias} nats:`;
  return [
    { name: `${name} equal prompts called a win, one order`, unit: "%", samples: percent(equalOnce, equal) },
    { name: "  both orders", unit: "%", samples: percent(equalTwice, equal), aim: "0" },
    { name: "  worse ones called a win, one order", unit: "%", samples: percent(wrongOnce, worse) },
    { name: "  both orders", unit: "%", samples: percent(wrongTwice, worse), aim: "0" },
    { name: "  better ones called a win, both orders", unit: "%", samples: percent(foundTwice, isBetter) },
  ];
}

async function judgeOnceAndTwice(worth: number, slotBias: number) {
  const engine = plantedEngine(new Map([["new", worth]]), slotBias);
  const verdict = await discriminate(contextFor(engine), "new", "silver");
  if (!verdict.ok || verdict.value === null) throw new Error("The scripted judge gave no verdict.");
  return { outcome: verdict.value.outcome, first: verdict.value.probabilities[0] };
}

async function measureCosts(candidates: number): Promise<readonly Figure[]> {
  const draw = worths(12);
  const calls: number[] = [];
  const tokens: number[] = [];
  let bestFirst = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const texts = Array.from({ length: candidates }, (_, index) => `${silverPrompt} Take way ${index}.`);
    const worth = new Map(texts.map((text) => [text, draw()]));
    const judged = await judgeAll(plantedEngine(worth, 0.3), texts, worth);
    calls.push(judged.calls);
    tokens.push(judged.tokens);
    bestFirst += Number(judged.isBestFirst);
  }
  const allPairs = candidates * (candidates + 1);
  const tokensOfACall = (tokens[0] ?? 0) / (calls[0] ?? 1);
  return [
    { name: `Calls to judge ${candidates} candidates`, unit: "", samples: calls },
    { name: "  to ask about all pairs", unit: "", samples: [allPairs] },
    { name: "  tokens, prompts of 2,000 characters", unit: "", samples: tokens },
    { name: "  to ask about all pairs", unit: "", samples: [Math.round(allPairs * tokensOfACall)] },
    { name: "  the best one stands first", unit: "%", samples: [(100 * bestFirst) / RUNS] },
  ];
}

async function judgeAll(engine: Engine, texts: readonly string[], worth: ReadonlyMap<string, number>) {
  let tokens = 0;
  const counting: Engine = {
    ...engine,
    async choose(request) {
      const counted = await engine.countTokens(request.messages);
      // The answer is one token.
      tokens += (counted.ok ? counted.value : 0) + 1;
      return engine.choose(request);
    },
  };
  const judging = judgeCandidates(
    { ...contextFor(counting), incumbent: silverPrompt },
    texts.map((text, index) => ({ index, text })),
  );
  for (;;) {
    const step = await judging.next();
    if (step.done !== true) continue;
    const { ranking, calls } = step.value;
    const worthOf = (text: string) => worth.get(text) ?? 0;
    const best = Math.max(0, ...texts.map(worthOf));
    const [first] = ranking;
    const worthOfFirst = typeof first?.contestant === "number" ? worthOf(texts[first.contestant] ?? "") : 0;
    return { calls, tokens, isBestFirst: worthOfFirst === best };
  }
}

function worths(seed: number): () => number {
  const random = seededRandom(seed);
  return () => (random() / 2 ** 31 - 1) * MOST_WORTH;
}

const budget = { modelCalls: Infinity, milliseconds: Infinity };

function contextFor(engine: Engine): JudgeContext {
  return {
    calls: createRunCalls({ engine, budget, clock: () => 0, signal: new AbortController().signal }),
    texts: builtinPacks[0].texts,
    rawPrompt: silverPrompt,
    goldenResponse: null,
    criterion: null,
  };
}

function plantedEngine(worth: ReadonlyMap<string, number>, slotBias: number): Engine {
  return scriptedEngine({
    slotBias,
    choose: ({ messages }) => ["a", "b"].map((slot) => worth.get(promptIn(messages, slot)) ?? 0),
  });
}

function promptIn(messages: readonly ChatMessage[], slot: string): string {
  const request = messages.map(({ content }) => content).join("");
  return request.split(`<prompt_${slot}>\n`)[1]?.split(`\n</prompt_${slot}>`)[0] ?? "";
}
