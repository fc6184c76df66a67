import { readFileSync } from "node:fs";
import type { Result } from "@/lib/base/result";
import type { Engine } from "@/lib/engines/engine";
import { scriptedEngine } from "@/lib/engines/scripted";
import type { Case } from "@/lib/records/case";
import type { SearchOutcome, SearchPlan } from "@/lib/search/lab-run";
import { createLedger } from "@/lib/search/ledger";
import { drawRows } from "@/lib/search/recipes/recipe-context";
import type { Recipe } from "@/lib/search/recipe";
import type { RowTools } from "@/lib/search/row-tools";
import { runSearch } from "@/lib/search/run-search";
import type { Candidate, Measurement, Population, Trace } from "@/lib/search/search";
import { planFor, plainTools, row, steppingClock } from "../planted";
import { wordOf } from "../populations-run";
import { toldEngine } from "../scripted-search";

/** What a reference program did, as it lies in tests/fixtures/reference-runs. */
export function recordOf(name: string): unknown {
  return JSON.parse(readFileSync(`tests/fixtures/reference-runs/${name}.json`, "utf8"));
}

/** The prompt that a candidate of a record stands for. */
export function textOf(candidate: number): string {
  return `Is this colour light or dark? Think of ${wordOf(candidate)}. {{colour}}`;
}

const texts = new Map(Array.from({ length: 400 }, (_, candidate) => [textOf(candidate), candidate]));

/** The candidate of a record that a prompt stands for; throws where it is none. */
export function numberOf({ text }: Pick<Candidate, "text">): number {
  const number = texts.get(text);
  if (number === undefined) throw new Error(`No candidate of the record: ${text}`);
  return number;
}

/** So many rows, told apart by their name and place. */
export function rowsOf(name: string, count: number): readonly Case[] {
  return Array.from({ length: count }, (_, place) => row(`${name} ${place}`, { colour: `${name} ${place}` }, "light"));
}

/** The rows in such an order that the recipes of the plan, which draw an order of their own, have them in this one. */
export function toBeDrawn(rows: readonly Case[], plan: SearchPlan): readonly Case[] {
  const drawn = drawRows(rows, plan);
  return rows.map((row) => rows[drawn.indexOf(row)] ?? row);
}

/** The place of a row among those of its name. */
export function placeOf({ id }: Pick<Case, "id">): number {
  return Number(id.split(" ")[1]);
}

/** Scores as the record has them: by the name of the rows, for each candidate one digit for each row. */
export function recordedTools(
  scores: Readonly<Record<string, readonly string[]>>,
  candidateOf: (prompt: Pick<Candidate, "text">) => number = numberOf,
): RowTools {
  return {
    ...plainTools,
    async score({ row: { id }, prompt }) {
      const [name = "", place = ""] = id.split(" ");
      const digit = scores[name]?.[candidateOf(prompt)]?.[Number(place)];
      if (digit === undefined) throw new Error(`No score is recorded for ${prompt.text} on ${id}.`);
      const passed = digit === "1";
      const reason = passed ? "It passes." : "It fails.";
      return { passed, score: Number(digit), reason, failure: passed ? "none" : "demand", namedScores: {}, parts: [] };
    },
  };
}

/** A plan with no budget to speak of, begun with candidate 0. */
export function replayPlan(method: SearchPlan["method"], rows: Partial<SearchPlan["rows"]>): SearchPlan {
  return planFor({
    method,
    prompt: { id: "prompt", label: "mine", text: textOf(0) },
    rows: { propose: [], select: [], openOnce: [], ...rows },
    budget: { calls: 1e6, tokens: 1e12, milliseconds: 1e12 },
  });
}

export interface Replayed {
  readonly outcome: SearchOutcome;
  readonly candidates: readonly Candidate[];
  readonly measurements: readonly Measurement[];
  /** Those that stayed after each round, the best first, by their numbers in the record. */
  readonly kept: readonly (readonly number[])[];
  readonly refused: readonly string[];
  readonly asked: readonly string[];
}

interface Replay {
  /** What a model writes; null where it does not matter, as a row's scores are recorded. */
  readonly write: (request: string) => string | null;
  /** Whether the judge prefers the first of the two answers that it is shown. */
  readonly prefersFirst?: (request: string) => boolean;
  /** One number in [0, 1) for each draw, in order; it may look at what has come until then. */
  readonly draws: (soFar: () => Population) => Iterator<number>;
  /** Where candidates are told apart otherwise than by `textOf`. */
  readonly candidateOf?: (candidate: Candidate) => number;
}

/** Runs a recipe with the draws and answers of a record. Throws where it draws more often than the record says. */
export async function replay(
  recipe: Result<Recipe>,
  plan: SearchPlan,
  { candidateOf = numberOf, ...how }: Replay,
): Promise<Replayed> {
  if (!recipe.ok) throw new Error(JSON.stringify(recipe.failure));
  const told = toldEngine((request) => how.write(request) ?? "Hm.");
  const trace: Trace[] = [];
  const draws = how.draws(() => populationOf(trace));
  const random = () => {
    const draw = draws.next();
    if (draw.done === true) throw new Error("The record has no more draws.");
    return draw.value;
  };
  const { signal } = new AbortController();
  const { prefersFirst } = how;
  const judge = scriptedEngine({
    choose: ({ messages }) =>
      prefersFirst?.(messages.map(({ content }) => content).join("\n")) === true ? [3, 0] : [0, 3],
  });
  const engine: Engine = { ...told.engine, choose: (request) => judge.choose(request) };
  const { budget, seed } = plan;
  const clock = steppingClock();
  const asking = createLedger({ engine, modelId: "m", calls: [], cache: null, budget, seed, clock, signal });
  const running = runSearch(recipe.value, plan.prompt.text, { ...asking, random }, signal);
  let step = await running.next();
  for (; step.done !== true; step = await running.next()) trace.push(step.value);
  if (step.value.type !== "completed") throw new Error(JSON.stringify(step.value));
  const { candidates, measurements } = populationOf(trace);
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidateOf(candidate)]));
  return {
    outcome: step.value.outcome,
    candidates,
    measurements,
    kept: trace.flatMap((event) => (event.type === "round-ended" ? [event.kept.map((id) => byId.get(id) ?? -1)] : [])),
    refused: trace.flatMap((event) => (event.type === "candidate-refused" ? [event.reason] : [])),
    asked: told.asked,
  };
}

function populationOf(trace: readonly Trace[]): Population {
  const kept = trace.flatMap((event) => (event.type === "round-ended" ? [event.kept] : []));
  return {
    round: kept.length,
    candidates: trace.flatMap((event) => (event.type === "candidate-proposed" ? [event.candidate] : [])),
    measurements: trace.flatMap((event) => (event.type === "candidate-measured" ? [event.measurement] : [])),
    kept: kept.at(-1) ?? [],
  };
}

/** Draws with which `shuffle` brings the items into an order that begins with these. */
export function* drawsForOrder<Item>(items: readonly Item[], first: readonly Item[]): Generator<number> {
  const wanted = [...first, ...items.filter((item) => !first.includes(item))];
  const left = [...items];
  for (let place = left.length - 1; place > 0; place -= 1) {
    // Each place is in both lists; an item itself may be undefined.
    const at = left.indexOf(wanted[place] as Item);
    if (at < 0 || at > place) throw new Error("The order is none of these items.");
    [left[place], left[at]] = [left[at] as Item, left[place] as Item];
    yield (at + 0.5) / (place + 1);
  }
}

/** The draws of rounds that each show some of the rows, and then ask so often. */
export function* drawsForRounds(
  rows: readonly Case[],
  rounds: readonly { readonly pairs: readonly number[]; readonly written: readonly unknown[] }[],
): Generator<number> {
  const seeds = drawsForSeeds();
  for (const { pairs, written } of rounds) {
    yield* drawsForOrder(
      rows,
      pairs.flatMap((place) => rows[place] ?? []),
    );
    for (let each = 0; each < written.length; each += 1) yield seeds.next().value;
  }
}

/** Seeds of requests, each another one. */
export function* drawsForSeeds(): Generator<number, never> {
  for (let count = 1; ; count += 1) yield (count * 0.618_033_988_75) % 1;
}

export function asNewPrompt(candidate: number): string {
  return `<new_prompt>${textOf(candidate)}</new_prompt>`;
}
