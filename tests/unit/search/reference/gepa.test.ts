import { describe, expect, it } from "vitest";
import { createGepa } from "@/lib/search/recipes/gepa";
import { drawRows } from "@/lib/search/recipes/recipe-context";
import type { Population } from "@/lib/search/search";
import { paretoLeads, scoreTable } from "@/lib/search/selectors/pareto";
import {
  asNewPrompt,
  drawsForOrder,
  drawsForSeeds,
  numberOf,
  recordOf,
  recordedTools,
  replay,
  replayPlan,
  rowsOf,
  toBeDrawn,
} from "./replay";

interface GepaRun {
  /** One digit for each row, for each candidate in the order in which they were written. */
  readonly train: readonly string[];
  readonly validation: readonly string[];
  /** `leads`: of those that no others make superfluous, the rows where each leads; `child` null where all runs were perfect. */
  readonly rounds: readonly {
    readonly parent: number;
    readonly leads: Readonly<Record<string, number>>;
    readonly minibatch: readonly number[];
    readonly child: number | null;
    readonly accepted: boolean;
  }[];
  readonly best: number;
  readonly evaluations: number;
}

interface GepaRecord {
  readonly settings: { readonly minibatch: number; readonly budget: number };
  readonly runs: readonly GepaRun[];
}

// The type is what the recorder writes.
const { settings, runs } = recordOf("gepa") as GepaRecord;
const rows = { propose: rowsOf("train", 12), select: rowsOf("validation", 20) };
const inOrder = replayPlan("gepa", rows);
// Where two are equal it counts on which row each leads first.
const plan = { ...inOrder, rows: { ...inOrder.rows, select: toBeDrawn(rows.select, inOrder) } };
const size = {
  rows: rows.select.length,
  minibatch: settings.minibatch,
  shown: settings.minibatch,
  rounds: Infinity,
  runs: settings.budget,
};

/** Leaders by their numbers, in our order. */
function leadsOf(population: Population): ReadonlyMap<number, number> {
  const byId = new Map(population.candidates.map((candidate) => [candidate.id, numberOf(candidate)]));
  const leads = paretoLeads(scoreTable(population, rows.select));
  return new Map([...leads].map(([id, count]) => [byId.get(id) ?? -1, count]));
}

/** A draw by which this one of the leaders is the parent. */
function drawFor(parent: number, leads: ReadonlyMap<number, number>): number {
  const places = [...leads].flatMap(([one, count]) => Array.from({ length: count }, () => one));
  return (places.indexOf(parent) + 0.5) / places.length;
}

async function replayRun({ train, validation, rounds }: GepaRun) {
  const leads: Readonly<Record<string, number>>[] = [];
  const shown = drawRows(rows.propose, plan);
  const seeds = drawsForSeeds();
  const children = rounds.flatMap(({ child }) => child ?? []).values();
  function* draws(soFar: () => Population): Generator<number> {
    for (const { parent, minibatch, child } of rounds) {
      const now = leadsOf(soFar());
      leads.push(Object.fromEntries(now));
      yield drawFor(parent, now);
      const wanted = minibatch.flatMap((place) => shown.filter(({ id }) => id === `train ${place}`));
      yield* drawsForOrder(shown, wanted);
      if (child !== null) yield seeds.next().value;
    }
  }
  const replayed = await replay(createGepa({ plan, tools: recordedTools({ train, validation }) }, size), plan, {
    write: (request) => (request.includes("<new_prompt>") ? asNewPrompt(children.next().value ?? -1) : null),
    draws,
  });
  return { ...replayed, leads };
}

describe.each(runs.map((run, index) => ({ run, name: `run ${index + 1}` })))(
  "GEPA decides as the program does on the same answers and draws: $name",
  ({ run }) => {
    const replayed = replayRun(run);

    it("has the same leaders, each with as many rows, in each round", async () => {
      const { leads } = await replayed;
      expect(leads).toEqual(run.rounds.map((round) => round.leads));
    });

    it("lets the same children meet all rows, ends after as many runs, and returns the same prompt", async () => {
      const { candidates, measurements, kept, refused } = await replayed;
      expect(refused).toEqual([]);
      const metAll = candidates.filter(({ id }) =>
        rows.select.every((row) => measurements.some((one) => one.candidateId === id && one.caseId === row.id)),
      );
      expect(metAll.map(numberOf)).toEqual([
        0,
        ...run.rounds.flatMap((round) => (round.accepted ? (round.child ?? []) : [])),
      ]);
      // What a parent came to on its minibatch is no measurement of a candidate.
      expect(measurements.length + settings.minibatch * run.rounds.length).toBe(run.evaluations);
      expect(kept.at(-1)?.[0]).toBe(run.best);
    });
  },
);
