import { describe, expect, it } from "vitest";
import { phrasesOf } from "@/lib/search/phrases";
import { createPlumAnnealing, createPlumClimbing, createPlumMutation, type PlumSize } from "@/lib/search/recipes/plum";
import type { Population } from "@/lib/search/search";
import { topK } from "@/lib/search/selectors/top-k";
import { drawsForSeeds, numberOf, recordOf, recordedTools, replay, replayPlan, rowsOf, textOf } from "./replay";

interface PlumRun {
  /** The score of each candidate in the order in which they were written, of 100. */
  readonly points: readonly number[];
  /** Of each round: whom the edits are made of, and what they lead to. */
  readonly rounds: readonly { readonly base: number; readonly written: readonly number[] }[];
  /** Of the tournaments, members by number; of annealing, what was held against the chance to take a worse one. */
  readonly draws: readonly number[];
  /** The best; of annealing the current one, as the program forgets the best. */
  readonly result: number;
}

interface HarmonyRun extends Pick<PlumRun, "points"> {
  readonly rounds: readonly { readonly pool: readonly number[]; readonly written: readonly number[] }[];
}

interface PlumRecord {
  readonly settings: Readonly<Record<"rounds" | "patience" | "drawn" | "pool", number>>;
  readonly runs: Readonly<Record<"climbing" | "annealing" | "mutation", readonly PlumRun[]>> & {
    readonly harmony: readonly HarmonyRun[];
  };
}

// The type is what the recorder writes.
const { settings, runs } = recordOf("plum") as PlumRecord;
const size: PlumSize = { ...settings, edits: 4, rows: 1, sampler: "all" };
const creators = { climbing: createPlumClimbing, annealing: createPlumAnnealing, mutation: createPlumMutation };
const methods = { climbing: "plum-climbing", annealing: "plum-annealing", mutation: "plum-mutation" } as const;

/** The phrase by which candidates are told apart: the last that may be edited. */
function phraseOf(candidate: number): string {
  return phrasesOf(textOf(candidate)).findLast(({ isFixed }) => !isFixed)?.text ?? "";
}

/** Of what may be drawn. */
const LAST = 0.999;

async function replayRun(kind: keyof typeof creators, { points, rounds, draws: drawn }: PlumRun) {
  const plan = replayPlan(methods[kind], { propose: rowsOf("other", 30), select: rowsOf("row", 1) });
  const tools = {
    ...recordedTools({}),
    score: async ({ prompt }: { readonly prompt: { readonly text: string } }) => ({
      passed: false,
      score: (points[numberOf(prompt)] ?? 0) / 100,
      reason: "",
      failure: "demand" as const,
      namedScores: {},
      parts: [],
    }),
  };
  const written = rounds.flatMap((round) => round.written).values();
  function* draws(soFar: () => Population): Generator<number> {
    const seeds = drawsForSeeds();
    const told = drawn.values();
    // The start prompt takes its own place.
    if (kind === "annealing") yield 0;
    for (const { base, written: children } of rounds) {
      const { candidates, kept } = soFar();
      const members = kept.flatMap((id) => candidates.filter((one) => one.id === id).map(numberOf));
      if (kind === "mutation") {
        for (let place = 0; place < settings.drawn; place += 1) {
          yield (members.indexOf(told.next().value ?? -1) + 0.5) / members.length;
        }
      }
      for (let child = 0; child < children.length; child += 1) {
        // The last kind of edit is the one by which the model may write anything.
        yield LAST;
        yield LAST;
        yield seeds.next().value;
      }
      const best = Math.max(...children.map((child) => points[child] ?? 0));
      if (kind === "annealing" && best <= (points[base] ?? 0)) yield told.next().value ?? -1;
    }
  }
  return replay(creators[kind]({ plan, tools }, size), plan, {
    write: (request) => (request.includes("<phrase>") ? phraseOf(written.next().value ?? -1) : null),
    draws,
  });
}

describe.each(
  (["climbing", "annealing", "mutation"] as const).flatMap((kind) =>
    runs[kind].map((run, index) => ({ kind, run, name: `${kind}, run ${index + 1}` })),
  ),
)("Plum decides as the program does on the same edits and draws: $name", ({ kind, run }) => {
  it("edits the same prompts, ends after the same round, and has the same result", async () => {
    const { candidates, kept, refused } = await replayRun(kind, run);
    expect(refused).toEqual([]);
    const byId = new Map(candidates.map((one) => [one.id, numberOf(one)]));
    const edits = candidates.slice(1).map((one) => [byId.get(one.parents[0] ?? ""), numberOf(one)]);
    expect(edits).toEqual(run.rounds.flatMap(({ base, written }) => written.map((child) => [base, child])));
    const last = kept.at(-1) ?? [];
    expect(kind === "annealing" ? last.at(-1) : last[0]).toBe(run.result);
    // The best of all is never lost here.
    const points = candidates.map((one) => run.points[numberOf(one)] ?? 0);
    expect(run.points[last[0] ?? -1]).toBe(Math.max(...points));
  });
});

describe.each(runs.harmony.map((run, index) => ({ run, name: `run ${index + 1}` })))(
  "Harmony search remembers as Plum's program does: $name",
  ({ run }) => {
    it("has the same memory after each round", () => {
      const { select } = topK(settings.pool);
      const all = [0];
      for (const { pool, written } of run.rounds) {
        const population: Population = {
          round: 1,
          candidates: all.map((one) => ({ id: `${one}`, text: textOf(one), parents: [], reason: "" })),
          measurements: all.map((one) => ({
            candidateId: `${one}`,
            caseId: "row",
            rivalId: null,
            scorer: "",
            score: (run.points[one] ?? 0) / 100,
            reason: "",
            step: null,
          })),
          kept: [],
        };
        expect(select(population, () => 0).map(Number)).toEqual(pool);
        all.push(...written);
      }
    });
  },
);
