import { readdirSync, readFileSync } from "node:fs";
import { seededRandom } from "@/lib/base/random";
import type { Engine } from "@/lib/engines/engine";
import { discriminate, type JudgeContext } from "@/lib/judge/discriminate";
import { builtinPacks } from "@/lib/template/builtin-packs";
import { callsWithoutLimit } from "./calls-without-limit";

/** A rewrite that is known to be better than another of the same raw prompt. */
export interface PlantedPair {
  readonly id: string;
  readonly raw: string;
  readonly better: string;
  readonly worse: string;
}

/** What the judge said of one pair: log-odds in nats for the better one, when it stood first and when it stood second. */
export interface PairJudged {
  readonly prompt: string;
  readonly asFirst: number;
  readonly asSecond: number;
  /** Log-odds for the first place where both prompts are empty. */
  readonly empty: number;
}

const SEED = 20_403;
const PAIRS = 60;

/**
 * The shortest pairs of `data/pairs` that are held back for measuring, in a drawn order: a rewrite that two readers
 * preferred, and one with a planted fault. Short ones are the easiest that there are for a small model.
 */
export function readPlantedPairs(): readonly PlantedPair[] {
  const random = seededRandom(SEED);
  return readdirSync("data/pairs")
    .filter((file) => file.endsWith(".jsonl"))
    .sort()
    .flatMap((file) => readFileSync(`data/pairs/${file}`, "utf8").split("\n"))
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
    .filter((row) => row["held_out"] === true)
    .map((row) => ({
      id: String(row["id"]),
      raw: String(row["raw_prompt"]),
      better: String(row["gpt4_optimized_prompt"]),
      worse: String(row["chatgpt_optimized_prompt"]),
    }))
    .sort((one, other) => lengthOf(one) - lengthOf(other))
    .slice(0, PAIRS)
    .map((pair) => ({ ...pair, order: random() }))
    .sort((one, other) => one.order - other.order);
}

/** Asks as the app does of small models: in both orders, with the short pack; and once with two empty prompts. */
export async function judgePair(engine: Engine, { id, raw, better, worse }: PlantedPair): Promise<PairJudged> {
  const [, { texts }] = builtinPacks;
  const calls = callsWithoutLimit(engine);
  const context: JudgeContext = { calls, texts, rawPrompt: raw, goldenResponse: null, criterion: null };
  const own = await verdictOn(context, better, worse);
  const empty = await verdictOn(context, "", "");
  return {
    prompt: id,
    asFirst: own.margin + own.slotBias,
    asSecond: own.margin - own.slotBias,
    empty: empty.slotBias,
  };
}

async function verdictOn(context: JudgeContext, candidate: string, incumbent: string) {
  const verdict = await discriminate(context, candidate, incumbent);
  if (!verdict.ok) throw new Error(JSON.stringify(verdict.failure));
  if (verdict.value === null) throw new Error("The judge was stopped.");
  return verdict.value;
}

function lengthOf({ raw, better, worse }: PlantedPair): number {
  return raw.length + better.length + worse.length;
}
